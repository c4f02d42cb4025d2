# What can be changed
choose = What do we change?
part-time = Time
part-place = Place
part-title = Title
part-agenda = Agenda
part-capacity = Seats
part-deadline = Answer by
part-guests = Guests
part-cancel = Cancel the meeting
more = Other changes
less = ‹ Time and place
to-card = ‹ The meeting
change = Change or cancel
is-cancelled = The meeting is cancelled.
is-over = The meeting is over and cannot be changed.
saved = Changed. Invitations and cards in groups will follow soon.

# Questions
title-change_time = Time of the meeting
title-change_place = Place of the meeting
title-change_off = Cancelling the meeting
title-change_on = New time of the meeting
title-change_title = Title of the meeting
title-change_agenda = Agenda of the meeting
title-change_capacity = Number of seats
title-change_deadline = Deadline for answers
title-change_guests = Guests
unfinished-named-change_time = You began to change the time of a meeting.
unfinished-unnamed-change_time = You began to change the time of a meeting.
unfinished-named-change_place = You began to change the place of a meeting.
unfinished-unnamed-change_place = You began to change the place of a meeting.
unfinished-named-change_off = You began to cancel a meeting.
unfinished-unnamed-change_off = You began to cancel a meeting.
unfinished-named-change_on = You began to choose a new time of a cancelled meeting.
unfinished-unnamed-change_on = You began to choose a new time of a cancelled meeting.
unfinished-named-change_title = You began to change the title of a meeting.
unfinished-unnamed-change_title = You began to change the title of a meeting.
unfinished-named-change_agenda = You began to change the agenda of a meeting.
unfinished-unnamed-change_agenda = You began to change the agenda of a meeting.
unfinished-named-change_capacity = You began to change the number of seats.
unfinished-unnamed-change_capacity = You began to change the number of seats.
unfinished-named-change_deadline = You began to change until when to answer.
unfinished-unnamed-change_deadline = You began to change until when to answer.
unfinished-named-change_guests = You began to change the number of guests.
unfinished-unnamed-change_guests = You began to change the number of guests.
label-when = Time
ask-when = When will the meeting be? Choose, or type the day and the hour. Without an end, it lasts as long as it was to.
example-when = For example: “10 December 10:00–13:00”.
label-where = Place
ask-where = Where will the meeting be? Type the place, or send a point on the map or the link of a call.
example-where = For example: “Anykščiai culture centre, Basanavičiaus g. 36”.
label-why = Reason
ask-why = Why? Everybody who is told will see the reason.
example-why = For example: “The hall is taken that day”.
label-title = Title
ask-title = What is the new title?
example-title = For example: “Gathering of Utena county”.
label-agenda = Agenda
ask-agenda = What is the agenda? Write all its items, each on a line of its own.
example-agenda = For example: “Budgets of elderships”, and on the next line “Roads in winter”.
label-capacity = Seats
ask-capacity = How many seats are there in all? Guests count too. If there are fewer than before, nobody loses theirs.
example-capacity = For example: 40.
label-deadline = Answer by
ask-deadline = Until when can people answer? Choose, or type the day and the hour.
example-deadline = For example: “1 December 12:00”.
label-guests = Guests
ask-guests = How many guests may each bring?
example-guests = If you expect no guests, choose 0.
clear-agenda = No agenda
clear-capacity = No limit of seats
clear-deadline = No deadline

# What is in the way
the-same = It is so already: nothing to change.
changed-since = Somebody else has changed the meeting meanwhile. This is how it is now; change it anew if need be.
has-left = It is too late to take the change back: people were told. Change it once more if need be.

# Before it is done, and after
confirm-change =
    <b>Preview</b>
    Everybody who answered the invitation will be told what it was and what it is, and who is coming gets a new entry for the calendar. They will be asked to answer again. Invitations and cards in groups will follow.
confirm-cancel =
    <b>Really cancel it?</b>
    Everybody who answered the invitation will be told, with the reason. Invitations and cards in groups will follow, and nobody will be reminded any more. You can resume the meeting later.
whom =
    { $count ->
        [0] Nobody has answered the invitation yet, so nobody gets a new message.
        [one] { $count } member will be told.
        [few] { $count } members will be told.
       *[other] { $count } members will be told.
    }
to-call =
    { $count ->
        [one] A message on Telegram does not reach { $count } more member: please telephone.
        [few] A message on Telegram does not reach { $count } more members: please telephone.
       *[other] A message on Telegram does not reach { $count } more members: please telephone.
    }
by-telephone = Whom to telephone
do-change = Change it and tell
do-cancel = Yes, it is off
do-resume = Resume it and tell
moved = “{ $title }”: the new time is { SPAN($starts, $ends) }
relocated = “{ $title }”: the place is changed.
cancelled = “{ $title }”: the meeting is cancelled.
resumed = “{ $title }”: the meeting is held after all, { SPAN($starts, $ends) }
can-be-undone = Messages leave in { $seconds } s. Until then you can take the change back.
undo = Take the change back
undone = “{ $title }”: the change is taken back, nobody was told.
resume = It is held after all
ask-resume =
    The meeting “{ $title }” is cancelled. It was to be { SPAN($starts, $ends, "in") }
    Is it held after all? Everybody who answered the invitation will be told.
resume-same = Yes, at the same time
resume-anew = Yes, at another time

# What people are told
told-time = The time has changed.
was-time = It was: { SPAN($starts, $ends) }
told-place = The place has changed.
was-place = It was: { $place }
told-cancelled = <b>The meeting is cancelled.</b>
told-resumed = <b>The meeting is held after all.</b>
why = Reason: { $why }
now = <b>Now:</b>
told-ask = Does it suit you? Please answer again; until then your earlier answer stands.
look = Look at it
lead-changed = A meeting that you call, or to which your county is invited, has changed.
lead-cancelled = A meeting that you call, or to which your county is invited, is cancelled.

# What came of telling
telling-done =
    “{ $title }”: people were told of the change.
    Sent { $sent } of { $total }
telling-cancelled =
    “{ $title }”: sending was stopped.
    Sent { $sent } of { $total }
taken-back = “{ $title }”: nobody was told, the meeting stays as it was.
overtaken = “{ $title }”: the meeting was changed once more, so the earlier change is told no more.
