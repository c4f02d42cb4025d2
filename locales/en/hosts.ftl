turn =
    <b>{ $title }</b>
    The rally is each time in another county. Whose turn it is:
    { $lines }
    Which county hosts this one?
chosen =
    <b>{ $title }</b>
    Host: <b>{ $county }</b>
    The rally is each time in another county. Whose turn it is:
    { $lines }
never = • { $county } – never yet
last = • { $county } – { DATE($when, "label") }
to-meeting = ‹ To the meeting
open = Which county hosts
