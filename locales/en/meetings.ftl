# The card, in groups and in private chats
card-title = 📅 <b>{ $title }</b>
card-when = When: { SPAN($starts, $ends) }
card-where = Where: { $place }
card-where-map = Where: <a href="{ $map }">{ $place }</a>
card-where-point = Where: <a href="{ $map }">a place on the map</a>
card-host = Host: { $county }
card-link = Join: { $link }
card-answer-by = Please answer by { DATE($until, "until") }.
card-author = <i>{ $author }</i>
card-count = Coming { $coming } · perhaps { $perhaps } · not coming { $declined }
card-count-seats = Coming { $coming } · perhaps { $perhaps } · not coming { $declined } · seats left { $left }
card-count-over = Meant to come { $coming } · perhaps { $perhaps } · not to come { $declined }
card-over = The meeting is over.
card-cancelled = The meeting is cancelled.
card-cancelled-why = The meeting is cancelled: { $why }
card-look = Look
answer-coming = I’m coming
answer-perhaps = Perhaps
answer-not-coming = I’m not coming
agenda = Agenda
to-calendar = To the calendar
gone = This meeting is gone.

# `/meeting`
menu-meeting = 📅 Call a meeting
command-meeting = prepare and announce a meeting
phrases-meeting = meeting, new meeting, call a meeting, prepare a meeting, invite to a meeting

none-yet =
    <b>Meetings you prepare</b>
    Here you will find your drafts and the announced meetings to come. There is none so far.
list =
    <b>Meetings you prepare</b>
    { $lines }
list-line = { $number }. { $title } – { $state }
list-line-when = { $number }. { $title } – { $state }: { DATE($starts, "in") }
to-calling = ‹ Meetings I prepare
to-card = ‹ To the meeting

about-state = Kind: { $kind } · { $state }
state-draft = draft
state-finding = a date is being found
state-planned = planned, to be announced later
state-confirming = waits for other counties
state-leaving = about to leave
state-announced = announced
state-over = held
state-cancelled = cancelled

new = ✍️ New meeting

# Kinds, and what is suggested
which-kind = What kind of meeting will it be?
kind-rally = rally
kind-gathering = gathering
kind-informal = informal meeting
kind-local = local meeting
kind-seminar = seminar
kind-trip = trip
kind-session = session
kind-congress = congress
choose-rally = Rally
choose-gathering = Gathering
choose-informal = Informal meeting
choose-local = Local meeting
choose-seminar = Seminar
choose-trip = Trip
choose-session = Session of the board
choose-congress = Congress
about-kind = Kind of meeting: { $kind }
suggest-rally = Rally of Lithuania’s seniūnai
suggest-gathering = Gathering of counties’ seniūnai
suggest-informal = Informal meeting of counties’ seniūnai
suggest-local = Meeting of municipalities’ seniūnai
suggest-seminar = Seminar of seniūnai
suggest-trip = Study trip of seniūnai
suggest-session = Session of the board
suggest-congress = Congress of the association’s delegates
suggest-in-gathering = Gathering of seniūnai: { $where }
suggest-in-informal = Informal meeting of seniūnai: { $where }
suggest-in-local = Meeting of seniūnai: { $where }
suggest-in-seminar = Seminar of seniūnai: { $where }
suggest-in-trip = Study trip of seniūnai: { $where }
suggest-network-seminar = Seminar of the network „{ $network }“
suggest-network-trip = Study trip of the network „{ $network }“

# What is typed
title-meeting = New meeting
unfinished-named-meeting = You began to prepare the meeting „{ $name }“ ({ $step } of { $steps }).
unfinished-unnamed-meeting = You began to prepare a meeting ({ $step } of { $steps }).
title-meeting_title = Title of the meeting
unfinished-named-meeting_title = You began to change the title of a meeting.
unfinished-unnamed-meeting_title = You began to change the title of a meeting.
title-meeting_when = Time of the meeting
unfinished-named-meeting_when = You began to change the time of a meeting.
unfinished-unnamed-meeting_when = You began to change the time of a meeting.
title-meeting_place = Place of the meeting
unfinished-named-meeting_place = You began to change the place of a meeting.
unfinished-unnamed-meeting_place = You began to change the place of a meeting.
title-meeting_audience = The invited
unfinished-named-meeting_audience = You began to choose whom a meeting is for.
unfinished-unnamed-meeting_audience = You began to choose whom a meeting is for.
title-meeting_capacity = Seats
unfinished-named-meeting_capacity = You began to say how many seats a meeting has.
unfinished-unnamed-meeting_capacity = You began to say how many seats a meeting has.
title-meeting_answers = Answers until
unfinished-named-meeting_answers = You began to choose until when to answer an invitation.
unfinished-unnamed-meeting_answers = You began to choose until when to answer an invitation.
title-meeting_files = Files of the meeting
unfinished-named-meeting_files = You began to add files to a meeting.
unfinished-unnamed-meeting_files = You began to add files to a meeting.
title-meeting_items = Agenda
unfinished-named-meeting_items = You began to write items of an agenda.
unfinished-unnamed-meeting_items = You began to write items of an agenda.
title-meeting_agenda = Agenda
unfinished-named-meeting_agenda = You began to write an agenda.
unfinished-unnamed-meeting_agenda = You began to write an agenda.
title-meeting_item = Item of the agenda
unfinished-named-meeting_item = You began to change an item of an agenda.
unfinished-unnamed-meeting_item = You began to change an item of an agenda.
label-audience = For whom
ask-audience = Whom is the meeting for? Choose, or write names separated by commas.
example-audience = For example: “Utenos apskritis” or “Lazdijų r.”
label-title = Title
ask-title = What will the meeting be called? Write it, or take what is suggested.
label-when = When
ask-when = When will you meet? Choose a day, or write the day and the hours.
example-when = For example: „December 3, 10–13“ or „next Tuesday 10“. If you do not know the date yet, skip this: you will find it together with those you invite.
label-place = Where
ask-place = Where will you meet? Write the place, send a point on the map, or the link of a call.
example-place = For example: „Anykščių kultūros centras“. To send a point on the map, press the paper clip and choose „Location“.
label-capacity = Seats
ask-capacity = How many seats are there? When none is left, the others will wait in line. Choose, or write a number.
label-until = Answers until
ask-until = Until when are the invited to answer? Choose, or write a day and an hour before the meeting begins.
label-files = Files
ask-files = Send photos or documents: they will go out with the invitation.
label-items = Items
ask-items = Which items shall be on the agenda? Write them in one message, each on a line of its own.
example-items =
    For example:
    Next year’s budget
    Care of roads in winter
label-agenda = Agenda
ask-agenda = Write the whole agenda in one message, each item on a line of its own. It takes the place of what there is.
label-item = Item
ask-item = How will you word this item of the agenda?

place-wanted = Write the place, send a point on the map, or the link of a call.
place-long = The place is too long: { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, { $longest } fit. Please write it shorter.
place-anew = Begin anew
place-none = not said
link-unknown = That link will not work: look whether you copied all of it, and send it again.
map-link = This link to a map does not say where it is. Send the point: press the paper clip and choose „Location“.
point-unknown = There is no such point on the map. The first number is the latitude, the second the longitude, for example: 54.3963, 24.0459.
on-map = <a href="{ $map }">a point on the map</a>
number-unknown = I did not understand the number „{ $text }“. Write a number from { $least } to { $most }.
agenda-empty = Write one item at least, each on a line of its own.
agenda-many = Too many items: { $count }, { $most } fit. Please shorten the list and send it again.
agenda-item-long = Item { $number } is too long: { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, { $longest } fit. Please shorten it and send it again.
agenda-line = { $number }. { $text }
agenda-lines =
    { "" }
    { $lines }
agenda-none = There is no agenda yet. Add items: everybody invited will see them.
agenda-list =
    <b>Agenda</b>
    { $lines }
add-items = Add items
rewrite-agenda = Write all anew
reword-item = Change the text
item-up = ↑ Move up
item-down = ↓ Move down
drop-item = Strike the item
item-dropped = Struck: „{ $text }“
to-agenda = ‹ Agenda

# What stands in the way, what is doubtful
no-draft = This meeting is no draft any more and cannot be changed like this. The meetings you prepare are here: /meeting
no-time = Say when you will meet.
time-past = That time is over. Give one to come.
ends-before = The end is before the beginning. Give the time again, for example: „December 3, 10–13“.
too-long = A meeting may last { $days ->
        [one] { $days } day
       *[other] { $days } days
    } at most. Give a shorter time.
answers-past = The time for answers is over. Give a later one, or let people answer until the meeting.
answers-late = Answers are taken until the meeting begins at most: { DATE($starts, "label") }. Give an earlier time.
kind-misfit = A meeting of this kind is for others. Change whom it is for.
nobody = There is no member among those chosen. Choose whom to invite.
nowhere = The invitation would be seen nowhere: there is nobody to write to, and no group. Change whom the meeting is for.
doubt-few = Very few are invited. Chosen: { $count ->
        [one] { $count } member
       *[other] { $count } members
    }, written to in private: { $sent ->
        [one] { $sent } member
       *[other] { $sent } members
    }.
doubt-night = The meeting would begin at night: { DATE($starts, "label") }.
doubt-far = The meeting is more than a year away: { DATE($starts, "label") }. Is that the right year?
doubt-nowhere = No place is said: the invited will not know where to go.
hint-joint = First I will ask { $count ->
        [one] the vice-president of { $count } other county
       *[other] the vice-presidents of { $count } other counties
    } whether theirs takes part. They have two working days.
hint-seats = There are fewer seats ({ $capacity }) than invited ({ $total }): who answers later will wait in line.
hint-day-off = That is no working day.
declined = { $count ->
        [one] { $count } member does
       *[other] { $count } members do
    } not want invitations in private and will find the meeting in the menu.
card-gap = { " " }
card-hindered = ⚠️ { $why }

# The draft's card and its settings
about-no-time = When: not said yet
about-no-place = Where: not said yet
about-audience = For: { $audience }
about-where = Announced: { $where }
about-seats = Seats: { $count }
about-guests = Guests each may bring: { $count }
about-agenda = Items of the agenda: { $count }
about-files = Files: { $files }
about-not-reminded = Nobody will be reminded of the meeting
about-why = Reason: { $why }
leads-of = { $audience } – only representatives in municipalities
drafted = The draft is ready. Check and announce it, or add to it.
saved = Saved.
settings = Settings
set-audience = For whom
set-title = Change the title
set-when = Change the time
set-place = Change the place
set-agenda = Agenda
set-capacity = Limit the seats
set-answers = Answers until
set-files = Add files
set-guests = Guests
clear-capacity = Do not limit the seats
clear-answers = Take answers to the end
clear-files = Remove the files
do-leads = Invite only leads
not-leads = Invite all members
do-groups = Announce in groups too
not-groups = Not in groups
do-remind = Remind
not-remind = Do not remind
settings-more = More settings ›
settings-first = ‹ Main ones
to-settings = ‹ Settings
guests =
    <b>Guests</b>
    How many may each bring? Now: { $count }
no-guests = No guests
find-date = Find a date
preview = Test – only to me
announce = Announce
announce-sure = Yes, announce
drop = Delete the draft
drop-sure = Yes, delete
ask-drop = Delete the draft „{ $title }“? It cannot be brought back.
dropped = The draft „{ $title }“ is deleted.
moved-on = The meeting changed while you answered. This is how it is now:
changed-since = The meeting, or those it is for, changed while you looked. Please look again:
preview-follows = This is how the invitation will look in private and in a group. The buttons of the preview record nothing.
only-preview = This is only a preview: the button will work once the meeting is announced.
ask-sure =
    { $lines }
    Announce it all the same?
done-started = The meeting „{ $title }“ is being announced. The next message says how it goes.
done-confirming = The meeting „{ $title }“ waits for the vice-presidents of other counties.
look = Look

# What comes of the sending
called-off = The meeting „{ $title }“ was not announced and is a draft again.
sending-done = The meeting „{ $title }“ is announced: { $sent } of { $total }.
sending-cancelled = The invitations to „{ $title }“ were stopped: { $sent } of { $total } were sent. The meeting stays announced: everybody it is for finds it in the menu, and you can cancel it here.
sending-off = The meeting „{ $title }“ is cancelled, no more invitations are sent.

# Together with other counties
joint-what = A joint meeting of counties ({ $kind }): { SPAN($starts, $ends) }
joint-sent =
    { $count ->
        [0] The meeting „{ $title }“ is announced in your county only: the others do not take part or did not answer.
        [one] The meeting „{ $title }“ is announced: { $count } other county takes part.
       *[other] The meeting „{ $title }“ is announced: { $count } other counties take part.
    }
joint-not-sent = The meeting „{ $title }“ was not announced and is a draft again. { $why }
joint-asker-gone = Who prepared it may call meetings no more.
joint-waits =
    Waiting for the counties’ answers:
    { $lines }

    Once all have answered, the meeting is announced. For a county that does not answer within two working days, the director decides.
joint-line-asked = { $county } – not answered yet
joint-line-confirmed = { $county } – takes part
joint-line-declined = { $county } – does not take part
joint-line-dropped = { $county } – did not answer
joint-not-wait = Do not wait
joint-not-wait-sure = Yes, announce now
joint-ask-not-wait =
    { $count ->
        [one] { $count } county has not answered yet: the meeting will be announced at once without it. Announce?
       *[other] { $count } counties have not answered yet: the meeting will be announced at once without them. Announce?
    }
joint-take-back = Back to the drafts
joint-taken-back = The meeting is a draft again, the other counties are not asked any more.
joint-begun = We wait for no other county: the meeting is being announced.
