menu-meetings = 📅 Meetings
command-meetings = what is to come and what was
phrases-meetings = meetings, my meetings, list of meetings, events, gatherings, when is the meeting

# The lists
list =
    <b>{ $head }</b>
    { $lines }
empty =
    <b>{ $head }</b>
    There is nothing yet.
coming-mine = Your meetings
coming-county = Meetings of your county
coming-all = All meetings
past-mine = Your past meetings
past-county = Past meetings of your county
past-all = All past meetings
line =
    { $place }. { $title }{ $kept }
    { DATE($starts, "in") }{ $mark ->
        [coming] {" · you are coming"}
        [perhaps] {" · perhaps you are coming"}
        [not-coming] {" · you are not coming"}
        [waiting] {" · you are waiting for a seat"}
        [offered] {" · a seat is kept for you"}
        [stale] {" · it has changed, please answer again"}
        [none] {" · please answer"}
        [cancelled] {" · cancelled"}
       *[other] {""}
    }
line-past = { $place }. { $title } ({ $day }){ $kept }
tab-mine = Mine
tab-county = My county’s
tab-all = All
to-past = Past ones
when = When you can: { $title }
to-coming = To come

# A meeting for its reader
cancelled = <b>The meeting is cancelled.</b>
cancelled-why = <b>The meeting is cancelled:</b> { $why }
over = The meeting is over.
on = The meeting is being held now.
not-invited = Other members are invited to this meeting.
own-none = You have not answered yet.
own-coming =
    { $guests ->
        [0] Your answer: you are coming.
        [one] Your answer: you are coming with { $guests } guest.
        [few] Your answer: you are coming with { $guests } guests.
       *[other] Your answer: you are coming with { $guests } guests.
    }
own-perhaps =
    { $guests ->
        [0] Your answer: perhaps you are coming.
        [one] Your answer: perhaps you are coming with { $guests } guest.
        [few] Your answer: perhaps you are coming with { $guests } guests.
       *[other] Your answer: perhaps you are coming with { $guests } guests.
    }
own-not-coming = Your answer: you are not coming.
own-waiting = Your answer: you are coming if a seat comes free. You are in the line.
own-place = Your place in the line: { $place }.
own-offered = A seat has come free and is kept for you: please confirm that you are coming.
own-kept = The seat is kept for you until { DATE($until, "until") }.
own-entered = The answer was given by telephone.
own-stale = Hour or place changed after you answered. Is your answer the same? Please choose again.
map = Show on the map
manage = Manage the meeting
to-list = ‹ Meetings
to-meeting = ‹ The meeting
agenda =
    <b>Agenda</b>
    { $title }
    { $lines }
agenda-line = { $number }. { $text }
no-agenda = There is no agenda yet.
