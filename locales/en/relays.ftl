title-relay = Message to a colleague
unfinished-named-relay = You began a message to a colleague ({ $step } of { $steps }).
unfinished-unnamed-relay = You began a message to a colleague ({ $step } of { $steps }).
label-note = Message
ask-note = What shall I pass on? There is room for 1000 characters; you can also send one photo with a text under it. It leaves as soon as you send it.
example-note = Your colleague will see your name and eldership and can answer right there. Your phone number stays hidden.
to = To: { $who }
text-wanted = Write the message as a text; under a photo a text is needed too.
photo-wanted = A text and one photo can be passed on.

sent = I am passing the message on. To: { $who }.
later = To: { $who }. I will pass the message on { DATE($when, "in") }.
message =
    ✉️ <b>{ $who }</b>
    { $text }
message-about =
    ✉️ <b>{ $who }</b> writes about report No. { $number } “{ $title }”:
    { $text }
reply = Answer the sender
lost = The message could not be passed on. To: { $who }. This person cannot be reached through { -bot } now.
lost-asked = The question about report No. { $number } could not be passed on. Its author cannot be reached now.
lost-answered = The answer about report No. { $number } could not be passed on. Whoever asked cannot be reached now.

no-line = Who writes to colleagues through { -bot } must be in the association’s roster: else they would not know who writes.
oneself = This is you: there is no need to write.
not-joined = Has not joined { -bot } yet, so a message would not arrive.
unreachable = A message would not arrive now: the bot was not started, or is blocked.
not-wanted = Receives no messages through { -bot }, by choice.
too-many = One can write { $most } messages to colleagues a day; today’s are used up. You can go on tomorrow.
gone = This person is no longer in the roster, so the message was not sent.
