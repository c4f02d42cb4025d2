# A search for a date, in groups and in private chats
card-search =
    { $count ->
        [one] We are looking for a date: { $count } time is proposed.
       *[other] We are looking for a date: { $count } times are proposed.
    }
card-why = Say when you could come – it takes about a minute.
card-answered = { $answered } of { $total } have answered.
card-found = The date is found: { SPAN($starts, $ends) }
card-off = The search for a date is off.
say = Say when I can
look = How it stands
sending-done = The question when to meet for “{ $title }” was sent to { $sent } of { $total }.
sending-cancelled = The question about the date of “{ $title }” was stopped: sent to { $sent } of { $total }.
slot = { SPAN($starts, $ends) }
slot-numbered = { $number }. { SPAN($starts, $ends) }
tally = { $slot } – suits { $yes }, if need be { $maybe }, does not suit { $no }
tally-out = <s>{ $slot }</s> – suits nobody
tally-numbered = { $number }. { $line }

# For whoever calls the meeting
draft =
    <b>{ $title }</b>
    Which times do you propose? Colleagues say which suit them, and you choose one.

    { $lines }
hindered = ⚠️ { $why }
few = Add at least { $least ->
        [one] { $least } time
       *[other] { $least } times
    }, so that there is a choice.
full = No more than { $most ->
        [one] { $most } time
       *[other] { $most } times
    } can be proposed. Remove one first.
some-over = One of the times has passed. Remove it and add another one.
joint = When a meeting is called jointly with other counties, choose the date yourself or ask the members of your own county only.
nobody = There is nobody to ask: none of the chosen members uses the bot yet. Change whom the meeting is for.
misplaced = The time must be to come, and the end after the start. Choose another one.
there-already = That time is proposed already.
title-meeting_slot = A time of the meeting
title-slot_proposal = Another time
unfinished-named-meeting_slot = You began to add a time.
unfinished-unnamed-meeting_slot = You began to add a time.
unfinished-named-slot_proposal = You began to propose a time.
unfinished-unnamed-slot_proposal = You began to propose a time.
ask-when = When could the meeting be? Write or choose, for example: “3 December 10–13”.
label-when = Time
add = Add a time
added = The time was added.
drop = Remove No. { $number }
dropped = The time was removed.
ask = Ask everybody
asked = Sent. When all have answered, you will hear.
changed-since = Something has changed while you were looking. This is how it is now:
standing =
    <b>{ $title }</b>
    How the times suit:

    { $lines }

    When you choose a time, the meeting is announced and everybody gets the invitation.
choose = Announce by No. { $number }
is-out = That time suits nobody. Choose another one.
remind = Remind the silent
reminded =
    { $count ->
        [one] { $count } member will be reminded.
       *[other] { $count } members will be reminded.
    }
all-answered = Everybody we could write to has answered.
reminded-today = They were reminded today. The next time is tomorrow.
end = End the search
end-sure = Yes, end it
ask-end = End the search for a date? The meeting “{ $title }” stays a draft, with the times you proposed.
ended = The search is off. You can write the date yourself, or ask anew.
found =
    <b>{ $title }</b>
    The date is found: { SPAN($starts, $ends) }. Invitations are on their way.
to-meeting = ‹ To the meeting
told-all =
    Everybody has said when they could come to “{ $title }”.
    Best: { $best }
told-none = Everybody has said when they could come to “{ $title }”, but no time suits anybody. Propose others.
told-proposed-lead = A member has proposed one more time for “{ $title }”: { SPAN($starts, $ends) }. All who have answered will hear of it.
told-proposed = One more time was proposed for “{ $title }”: { SPAN($starts, $ends) }. Does it suit you?
reminder = A reminder: please say when you could come to “{ $title }”.

# For those who are asked
question =
    <b>{ $title }</b> · { $number } of { $total }
    { $slot }
    Does this time suit you?
suits-yes = It suits
suits-if-needed = If need be
suits-no = It does not
review = See them all
marked-all =
    <b>{ $title }</b>
    Thank you, noted:

    { $lines }

    When the date is chosen, you will get the invitation.
marked-some =
    <b>{ $title }</b>
    Not all is said yet:

    { $lines }
said = { $slot } – <b>{ $said }</b>
said-nothing = not said yet
said-yes = it suits
said-if-needed = if need be
said-no = it does not
go-on = Go on
change = Change No. { $number }
propose = Propose another time
proposed = The time was proposed. We noted that it suits you.
proposed-enough =
    { $most ->
        [one] No more than { $most } time can be proposed.
       *[other] No more than { $most } times can be proposed.
    }
over = The search for a date is over.
not-asked = Other members are asked about the date of this meeting.
show-meeting = See the meeting
to-meetings = All meetings
