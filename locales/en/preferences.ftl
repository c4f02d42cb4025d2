menu-settings = ⚙️ My settings
command-settings = what to be told of and when, what colleagues see
phrases-settings = settings, my settings, notifications, pause, holiday, quiet hours, mute, less

overview =
    <b>Your settings</b>
    { $lines }
line-kind = { $kind }: { $how }
line-quiet = Do not disturb: { $hours }, at weekends and on holidays
line-shown = Colleagues see: { $seen }
line-pause = Pause: { $state }
saved = Saved.

kinds = 🔔 Messages
open-quiet = 🌙 Quiet hours
open-shown = 👁 What colleagues see
open-pause = 🏖 Pause
back-to-overview = ‹ My settings
back-to-kinds = ‹ Messages

which-kind =
    <b>Messages</b>
    { $lines }

    What would you like to change? Messages about duties always come, but not in the evening, at weekends or on holidays.
which-how =
    { $about }
    { $means }

    Now – { $line }

    How shall they be sent from now on?
kind-colleagues = From colleagues
about-colleagues = <b>From colleagues</b> – what other elders and the office write to you through { -bot }.
means-colleagues = Daily means the morning of the next working day, weekly the morning of Tuesday; each comes by itself.
kind-reminders = Reminders
about-reminders = <b>Reminders</b> – of news that you are asked to acknowledge, and of polls that you have not answered yet.
means-reminders = At once means one by one, but together with news no more than { $budget } a week; how many did not fit, the digest on Tuesday says. Daily and weekly means in the digest alone; a button of it sends them.
kind-drafts = What you began
about-drafts = <b>What you began</b> – a reminder of what you did not finish, before it is dropped.
means-drafts = Daily means the morning of the next working day, weekly the morning of Tuesday.
kind-news = News
about-news = <b>News</b> – what the association’s office and your county’s vice-president announce.
means-news = At once means one by one, but together with reminders no more than { $budget } a week; what did not fit is in the digest on Tuesday. Daily means one digest on the morning of each working day, weekly on the morning of Tuesday. Urgent news comes at once, unless you chose “do not send”. All of it: /news.
kind-meetings = Meetings
about-meetings = <b>Meetings</b> – invitations, changes and what was decided.
means-meetings = At once – one by one; daily – in the morning of working days; weekly – on Tuesday morning. Never – meetings are in the group and here: /meetings
kind-reports = Your entries
about-reports = <b>Your entries</b> – whether what you reported was published, what is asked about it, whom it helped.
means-reports = Of what use an entry was, you hear once a day at most. All else at once – one by one, daily – in the morning of a working day, weekly – on Tuesday morning. Off – your entries are here: /report
kind-practices = Good practice
about-practices = <b>Good practice</b> – what colleagues have done: new entries in the digest and the best of the month.
means-practices = At once – one by one, daily – in the morning of a working day, weekly – on Tuesday morning. Off – all of it is here: /practices
kind-contests = Contests
about-contests = <b>Contests</b> – when you can nominate and vote, what becomes of the nominations you are part of, and who wins.
means-contests = At once – one by one, daily – in the morning of a working day, weekly – on Tuesday morning. Off – all of it is here: /contest
kind-polls = Polls
about-polls = <b>Polls</b> – invitations to answer, results, and what came of them.
means-polls = At once – one by one, daily – on the morning of a working day, weekly – on Tuesday morning. Never – you find polls in the group and here: /polls
kind-duties = Duties
always = always
how-now = at once
how-daily = daily
how-weekly = weekly
how-off = do not send
obligatory = Messages about duties always come: other people wait for them.
less = Less of this

quiet =
    I do not disturb you now: { $hours }, at weekends and on holidays. What comes then waits for the morning of the next working day.

    When should I not disturb you from now on?
as-the-association = As the association

shown =
    Colleagues who find you in the directory see: { $seen }.
    They can write to you without seeing your phone number.
seen-name = name and eldership
seen-phone = phone
seen-email = e-mail
show-phone = Show my phone
hide-phone = Hide my phone
show-email = Show my e-mail
hide-email = Hide my e-mail

pause =
    Pause: { $state }.
    Until then I hold back everything but messages about duties. Afterwards I will say how many waited, and send them.
no-pause = none
pause-lasts = until { DATE($until, "until") }, that day included
pause-week = For a week
pause-two-weeks = For two weeks
pause-month = For a month
pause-until = Until another day
resume = End the pause
paused = The pause lasts until { DATE($until, "until") }, that day included. You can end it at any time.
pause-over = That day has passed. Choose a later one.
pause-too-long = A pause cannot be longer than a year. If there are messages you do not want at all, turn them off.
back = { $count ->
        [0] Welcome back! Nothing came during the pause.
        [one] Welcome back! { $count } message waited for you; here it comes.
       *[other] Welcome back! { $count } messages waited for you; here they come.
    }
back-much = { $count ->
        [one] Welcome back! { $count } message waited for you. Some come now; what is more than a week may have is in the digest.
       *[other] Welcome back! { $count } messages waited for you. Some come now; what is more than a week may have is in the digest.
    }

title-pause = Pause
unfinished-named-pause = You began to choose the end of a pause ({ $step } of { $steps }).
unfinished-unnamed-pause = You began to choose the end of a pause ({ $step } of { $steps }).
label-until = End of the pause
ask-until = Which day will be the last one of the pause?
example-until = For example: “December 5” or “2026-12-05”.

line-leads = Of meetings I remind you: { $leads }
open-leads = When to remind me
leads =
    <b>Reminders of meetings</b>
    Now: { $leads }.

    How long before shall I remind you of meetings you come to, or may come to? Tap again to take a choice back. What falls into your quiet hours comes on the evening before.
leads-usual = as the whole association
leads-none = no reminders
lead-7d = A week before
lead-1d = A day before
lead-2h = 2 hours before
said-7d = a week before
said-1d = a day before
said-2h = 2 hours before
back-to-meetings = ‹ Meetings
