# The card, in groups and in private chats
card-title = 📅 <b>{ $title }</b>
card-when = When: { SPAN($starts, $ends) }
card-where = Where: { $place }
card-where-map = Where: <a href="{ $map }">{ $place }</a>
card-where-point = Where: <a href="{ $map }">a place on the map</a>
card-link = Join: { $link }
card-answer-by = Please answer by { DATE($until, "until") }
card-author = <i>{ $author }</i>
card-count = Coming { $coming } · perhaps { $perhaps } · not coming { $declined }
card-count-seats = Coming { $coming } · perhaps { $perhaps } · not coming { $declined } · seats left { $left }
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

about-state = State: { $state }
state-draft = draft
state-finding = a date is being found
state-planned = planned, to be announced later
state-confirming = waits for other counties
state-leaving = about to leave
state-announced = announced
state-over = held
state-cancelled = cancelled
