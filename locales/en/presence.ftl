open = ✅ Tick who is there
list =
    <b>{ $title }</b>
    Ticked: { $there }, invited: { $expected }{ $late ->
        [0] .
       *[other] , { $late } came late.
    }
    Tap those who are there; once more to take the tick off.
early = Who is there can be ticked from an hour before the start: { DATE($starts, "label") }. The list can be printed already.
over = The meeting was more than a month ago: who was there is not changed any more. The list can be downloaded.
show-code = Show the code
add-member = Add a member
add-guest = Add a guest
added = Ticked.
there-already = Was on the list already.
table = XLSX
sheet = Print (PDF)
table-sent = Who was there: “{ $title }”
sheet-sent = The list to sign: “{ $title }”
back = ‹ Who is there
to-meeting = ‹ To the meeting
title-presence_member = Who is there
title-presence_guest = Who is there
title-presence_code = Presence
ask-person = Who else came? Write a name or an eldership.
label-person = Member
ask-name = Which guest came? Write the name, and from where.
label-name = Guest
ask-code = Write the code of four signs that you see in the room.
label-code = Code
unfinished-named-presence_member = You began to tick who else came.
unfinished-unnamed-presence_member = You began to tick who else came.
unfinished-named-presence_guest = You began to tick which guest came.
unfinished-unnamed-presence_guest = You began to tick which guest came.
unfinished-named-presence_code = You began to enter the code of the room.
unfinished-unnamed-presence_code = You began to enter the code of the room.
code =
    <b>{ $title }</b>
    The code of the room: <code>{ $code }</code>
    Show the picture on a screen: whoever scans it is ticked. Or let them type the code: the meeting’s card → “I’m here”.
code-coming = The code is coming.
code-file = code.png
renew-code = Change the code
enter = 📍 I’m here
try-again = Try again
wrong-code = That code does not fit. It has four signs, as shown in the room, without zero and one.
too-many = Too many wrong tries. You can try again on { DATE($until, "in") }. In a hurry? Ask whoever calls the meeting to tick you on the list.
not-now = Presence at “{ $title }” is noted from an hour before the start until an hour after the end.
welcome = Thank you, your presence at “{ $title }” is noted.
show-meeting = See the meeting
guest = guest
not-invited = not invited
yes = yes
no = no
how-ticked = ticked by the chair
how-code = entered the code
sheet-there = There
sheet-late = Late
sheet-all = All
column-name = Name
column-eldership = Eldership
column-municipality = Municipality
column-county = County
column-answer = Answer
column-there = There
column-how = How it was noted
column-came-at = When
column-late = Late
table-file = participants-{ $number }.xlsx
sheet-file = list-of-participants-{ $number }.pdf
sheet-when = When: { SPAN($starts, $ends) }
sheet-where = Where: { $place }
heading-number = No.
heading-name = Name
heading-place = Eldership, municipality
heading-signature = Signature
