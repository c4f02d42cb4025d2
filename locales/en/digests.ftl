digest =
    <b>Digest</b>
    { $lines }
news = We have not sent you this news in private yet:
more = { $count ->
        [one] And { $count } item more.
       *[other] And { $count } items more.
    }
put-off = { $count ->
        [one] { $count } reminder is waiting, too.
       *[other] { $count } reminders are waiting, too.
    }
all-news = All news
send-put-off = Send the reminders
released = { $count ->
        [0] No reminders are left: their time is over.
        [one] { $count } reminder is coming.
       *[other] { $count } reminders are coming.
    }
