card =
    <b>I work on a restored database</b>
    It is as it was on { DATE($made_at, "in") }. What still waits in it may have been sent since, so I send none of it until you decide. What came later goes as always.

    { $lines }

    What shall we do?
nothing =
    <b>I work on a restored database</b>
    It is as it was on { DATE($made_at, "in") }. Nothing waits in it to be sent, so there is nothing to decide.
    What was written later is not in it. If the roster or roles have changed since, change them again.
line = · { $what }: { $count }
more = { $count ->
        [one] · and { $count } more, which I will show later
       *[other] · and { $count } more, which I will show later
    }
choose = { $what }

sort-answers = Answers and cards
sort-reminders = Reminders
sort-notes = Notes of colleagues
sort-errands = Work in groups
sort-scheduled = Scheduled news
sort-unnamed = Message to many, No. { $number }
sort-to-poll = The poll “{ $name }”
sort-to-send = News item “{ $name }”
sort-to-edit = Correction of “{ $name }”
sort-to-withdraw = Withdrawal of “{ $name }”

kind =
    <b>{ $what }</b>: { $count }
    { $about }
about-answers = Answers to what people did, and cards for them. If you send them, somebody may see the same a second time.
about-reminders = Reminders and digests. Most are out of date, so there is seldom a need to send them.
about-notes = Notes that colleagues wrote to each other. If you take them as sent, their senders are not told.
about-campaign = That many receivers have not been reached by this message as far as the copy knows. If it was sent to the end after the copy was made, take it as sent; if not, send it.
about-errands = Letting people into groups and out of them, changing tags. Doing it once more seldom does harm, but a quick poll may be in its group twice.
about-scheduled = If you send them, they go at their time; of those whose time has passed I ask the author. If you take them as sent, those of the past do not go any more, and those of the future stay scheduled.
send = Send
take-sent = Take as sent
do = Do it
take-done = Take as done
later = Ask me later
back = ‹ What still waits

sending = I am sending. { $what }: { $count }.
taken = Taken as sent, they will not go. { $what }: { $count }.
asked-later = Still waiting. { $what }: { $count }. I will ask on { DATE($when, "in") }.
decided =
    That is decided already.
    { $who } · { DATE($at, "label") }
    { $what }
over = Everything is decided: the restored database holds nothing any more.
