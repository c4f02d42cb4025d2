# A tap on the card, in a group or in private
answered = Your answer: { $answer }. You can change it with the same buttons.
answered-before = Noted already: { $answer }. You can change it with another button.
answered-waiting = No seats are left. Your place in the line: { $place }. I write when there is one.
said-coming = you are coming
said-perhaps = perhaps you are coming
said-not-coming = you are not coming
said-waiting = you are coming once there is a seat
said-offered = a seat is kept, please confirm

# Why not
only-test = This is only a test view: the meeting has not been announced, so answers are not noted.
cancelled = The meeting “{ $title }” was cancelled: there is nothing to answer.
over = The meeting “{ $title }” is over: it can no longer be answered.
begun = The meeting “{ $title }” has begun. Now you can only say that you are not coming.
too-late = Answers were possible until { DATE($until, "until") }. If you cannot come, press “Not coming”.
other-county = This meeting is not for your county. It is for: { $places }.
leads-only = Only municipalities’ representatives are invited to this meeting.
not-invited = Other members are invited to this meeting.
guests-full = There are not so many seats left: there can be at most { $most } guests. The seat that is taken stays.
guests-none = There are no seats left for guests. The seat that is taken stays.
guests-never = This meeting does not have so many seats: there are { $capacity } in all. Choose fewer guests.

# One's own answer
own = Your answer: <b>{ $answer }</b>
own-none = You have not answered yet.
own-place =
    Your place in the line: <b>{ $place }</b>
    I will write when there is a seat for you, and until when to confirm it.
own-offered = A seat is kept for you until { DATE($until, "until") }. Are you coming?
own-guests = Guests: { $count }
own-ask-guests = How many guests do you bring? Press a number.
own-word = A word with the answer: “{ $word }”
own-phoned = A representative noted this answer as you gave it by telephone.
own-stale = The time or the place changed after your answer. Does it still hold?
guests = { $count }
add-word = Add a word
change-word = Change the word
drop-word = Delete the word
mine = My answer
others = Other meetings
look = Look
title-word = A word with the answer
unfinished-named-word = You began a word with your answer ({ $step } of { $steps }).
unfinished-unnamed-word = You began a word with your answer ({ $step } of { $steps }).
label-word = Word
ask-word = What would you like to add? Those who call the meeting will see it. Up to 300 characters.
example-word = For example: “I will be half an hour late”.

# A seat that came free
offer =
    { $guests ->
        [0] There is a seat for you.
        [one] There are seats for you and { $guests } guest.
       *[other] There are seats for you and { $guests } guests.
    }
offer-by-telephone =
    There is a seat for somebody who waited in the line: <b>{ $who }</b>
    📅 { $title }
    They do not use “Sueiga”. Please call them and enter the answer until { DATE($until, "until") }.
confirm = Confirm
refuse = Refuse
enter = Enter the answer
lapsed =
    The seat kept for you went to others: there was no confirmation in time.
    📅 { $title }
    If you would still like to come, press the button. If no seat is free, you join the end of the line.
again = Come all the same

# Reminders
reminder = A reminder: { $when } – { $title }.
reminder-at =
    A reminder: { $when } – { $title }.
    Where: { $place }

# Who comes
who = <b>Who comes: “{ $title }”</b>
who-count = Coming { $coming } · perhaps { $perhaps } · not coming { $declined } · no answer { $none }
who-count-waiting = Coming { $coming } · perhaps { $perhaps } · not coming { $declined } · waiting { $waiting } · no answer { $none }
who-own = Only those you answer for are shown.
who-gone = { $count ->
        [one] { $count } more person who was invited has left the association.
       *[other] { $count } more people who were invited have left the association.
    }
head-coming = <b>Coming</b>
head-perhaps = <b>Perhaps</b>
head-not-coming = <b>Not coming</b>
head-offered = <b>A seat is kept</b>
head-waiting = <b>Waiting for a seat</b>
head-none = <b>No answer</b>
line = • { $who }
line-placed = { $place }. { $who }
line-guests = +{ $count }
line-word = “{ $word }”
line-phoned = (by telephone)
line-stale = – not confirmed since the change
as-table = Get XLSX
back-to-list = Who comes
table = Who comes: “{ $title }”.
file = participants-{ $number }.xlsx
sheet-coming = Coming
sheet-all = All answers
column-name = Name
column-eldership = Eldership
column-municipality = Municipality
column-county = County
column-answer = Answer
column-guests = Guests
column-word = Word
column-note = Note
column-at = Answered at
cell-coming = coming
cell-perhaps = perhaps
cell-not-coming = not coming
cell-waiting = waiting for a seat
cell-offered = a seat is kept
cell-none = no answer
note-place = place in the line: { $place }
note-phoned = by telephone
note-stale = not confirmed since the change

# Answers given by telephone
by-telephone = Telephone answers
phone-list =
    <b>Telephone answers: “{ $title }”</b>
    { $left } of { $total } have not answered. Whose answer do you enter?

    { $lines }
phone-line = • <b>{ $who }</b>, { $phone }
phone-line-idle = • <b>{ $who }</b>, { $phone } – does not use “Sueiga”
phone-entered = ✓ { $who } – { $answer } (entered by telephone)
no-phone = no telephone in the roster
enter-for = Enter: { $who }
correct-for = Correct: { $who }
next-call = Next member
phone-who = ☎️ Answers: <b>{ $who }</b> (by telephone)
phone-ask = What did they answer?
phone-said = Answer: <b>{ $answer }</b>
phone-place = No seats are free, place in the line: { $place }
phone-offered = A seat is kept until { DATE($until, "until") }. Do they come?
phone-ask-guests = How many guests? Press a number.
enter-coming = Coming
enter-perhaps = Perhaps coming
enter-not-coming = Not coming
entered = Entered. If this person uses “Sueiga”, they will be told.
phone-nobody = Everybody you answer for has answered the invitation “{ $title }” themselves. No need to call.
phone-elsewhere = This meeting is not for your municipality or county: there is nothing to enter.
phone-oneself = You answer for yourself as everybody does – with the buttons under the invitation or here: /meetings
phone-answered = No need to enter it: there is an answer of their own. Who answered: { $who }.
entered-for-you =
    📅 <b>{ $title }</b>
    As you answered by telephone, your answer was entered by: { $who }.
entered-change = If it is not so, you can change it here.
office = the association’s office
title-phoned-word = A word with an answer given by telephone
unfinished-named-phoned-word = You began a word with an answer given by telephone ({ $step } of { $steps }).
unfinished-unnamed-phoned-word = You began a word with an answer given by telephone ({ $step } of { $steps }).
label-phoned = Word
ask-phoned = What is to be added? Up to 300 characters.
example-phoned = For example: “Will be half an hour late”.
