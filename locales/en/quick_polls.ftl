menu-quick = Quick group poll
phrases-quick = quick poll, group poll, quick group poll
which = A plain Telegram poll for one group: informal, its results stay in the group. Which group are you asking?
which-or-look =
    A plain Telegram poll for one group: informal, its results stay in the group.
    Which group are you asking? Below are your polls that are not over yet.
no-places = There is no group yet that you could ask. Add the bot to the group of a county or a network and say whose it is.
no-group = The group is no longer there, or the bot was removed from it. Add the bot to the group again and say whose it is. What you wrote is kept.
of-nobody = The group “{ $title }” belongs to no county or network, so I send no poll there. Say whose it is among the county groups. What you wrote is kept.

title-quick-poll = Quick poll
only-here = Only for this group: “{ $title }”. The poll is informal, its results stay in the group.
ask-question = What do you ask? There is room for 300 characters.
example-question = For example: “Which day suits you better?”
label-question = Question
ask-options = What are the options? Write them in one message, each on a line of its own: 2 to 12, of 100 characters.
label-options = Options
ask-how = What kind of poll is it? A button changes what it says.
label-how = Kind
ask-lasts = How long can people vote? Choose or write: from 1 hour to 30 days.
label-lasts = Duration
unfinished-named-quick-poll = You have an unfinished quick poll “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-quick-poll = You have an unfinished quick poll ({ $step } of { $steps }).

too-few-options = At least { $least } options are needed, each on a line of its own. Write them in one message.
too-many-options = Too many options: { $count }; Telegram takes no more than { $most }. Write fewer.
option-too-long = The option “{ $text }…” is too long, { $most } characters fit. Write it shorter – all options once more.
option-twice = The option “{ $text }” is there twice. Write all options once more, each of them once.
switch-by-button = Choose with the buttons below the text, then press “Next”.
not-with-adding = In an anonymous poll Telegram lets nobody add options. If members shall add some, make the poll a public one first.
not-with-anonymous = Where members can add options, a Telegram poll is public. If you want an anonymous one, let nobody add options first.
span-unknown = I did not understand the duration “{ $text }”. Write, for example, “4 hours” or “3 days”: from 1 hour to 30 days.
span-hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
span-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
turn-several-on = Allow several answers
turn-several-off = Allow one answer
turn-hidden-on = Hide the results
turn-hidden-off = Show the results
turn-adding-on = Let members add
turn-adding-off = Let nobody add
turn-anonymous-on = Make it anonymous
turn-anonymous-off = Make it public
is-several-on = several answers
is-several-off = one answer
is-hidden-on = results are hidden until the end
is-hidden-off = results are seen at once
is-adding-on = members can add options
is-adding-off = no options can be added
is-anonymous-on = anonymous
is-anonymous-off = public

label = Only for this group: the poll is informal, its results stay in the group.
sending = Sending it to the group “{ $title }”. I will write when the poll is there.
sent = The poll is in the group.
not-failed = The poll could not be sent.
not-doubtful = It is not clear whether the poll was sent.
over = The quick poll is over.
over-gone = The poll could not be ended: the group is no longer there, or the bot was removed from it. I follow it no more.
over-moved = The group has become a supergroup, so I can neither end the poll nor follow it: it ends by itself, its results stay in the group.
over-missing = The poll’s message is no longer in the group, so I follow the poll no more.
not-ended = It could not be ended: this time Telegram did not allow it. Try again in a few minutes; otherwise the poll ends by itself when its time comes.
card =
    <b>{ $question }</b>
    A quick poll only for the group “{ $title }”: informal, its results stay in the group.
card-sending = Being sent.
card-open = People can vote until { DATE($until, "until") }.
card-closed = The poll is over.
trouble-rights = In the group polls may not be sent. Let members send them (the group’s name → “Edit” → “Permissions” → “Polls”) or make the bot an administrator, and send it again.
trouble-gone = The group is no longer there, or the bot was removed from it. Add the bot to the group, say whose it is, and send the poll again.
trouble-doubt = The connection broke while sending. Look into the group: if the poll is not there, send it again. If it is, it ends by itself, but I will not send its results.
trouble-topic = The group’s general topic is closed. Reopen it, or let the bot manage topics, and send the poll again.
trouble-other = Telegram refused: “{ $error }”. Try to send it again in a few minutes.
counts-hidden = The results are hidden until the poll is over.
counts-unknown = Telegram ended the poll while the bot was away, so I do not know the counts. The results are in the group.
counts-last = These are the last counts I know. The final ones are in the group.
voters = { $count ->
        [0] Nobody has voted yet.
        [one] { $count } person has voted.
       *[other] { $count } people have voted.
    }
count = { $option } – { $votes } ({ $share } %)
again = Send again
look = Look at the poll
end = End the poll
ask-end = End the poll “{ $question }”? Nobody will be able to vote in it.
leave-it = Leave it as it is
ending = Ending the poll in the group “{ $title }”. I will send the results in a moment.
not-open = This poll is over already, or not sent yet.
