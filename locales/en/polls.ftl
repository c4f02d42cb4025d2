# The card, in groups and in private chats
card-title = 🗳 <b>{ $title }</b>
card-question = { $text }
card-named =
    { $count ->
        [one] A poll with names for { $whom }. Answers are taken until { DATE($until, "until") }.
       *[other] A poll with names for { $whom }, { $count } questions. Answers are taken until { DATE($until, "until") }.
    }
card-anonymous =
    { $count ->
        [one] An anonymous poll for { $whom }. Answers are taken until { DATE($until, "until") }.
       *[other] An anonymous poll for { $whom }, { $count } questions. Answers are taken until { DATE($until, "until") }.
    }
card-to-county = the members of { CASE($county, "genitive") }
card-to-some = chosen members
promise = The poll is anonymous: once it is over it can be seen who has answered, but nobody learns what you chose, not even the owners, so an answer you have confirmed cannot be changed.
card-author = <i>{ $author }</i>
card-count = Answered: { $answered } of { $total } ({ $percent } %).
card-count-county = Answered: { $answered } of { $total } ({ $percent } %), in { CASE($county, "locative") } { $own } of { $of }.
card-quorum = The quorum is { $percent } %.
card-over = The poll is over.
card-cancelled = The poll was cancelled.
card-cancelled-why = The poll was cancelled: { $why }
card-look = Have a look
answer = Answer
option-yes = Yes
option-no = No
option-no-opinion = No opinion

# An answer in words
said-nothing = not answered
said-place = { $place }. { $option }
said-text = “{ $text }”
said-number = { $number }

# What comes of the sending
reminder = A reminder: we still wait for your answer to the poll “{ $title }”. Answers are taken until { DATE($until, "until") }.
gone = This poll is no more.
called-off = The poll “{ $title }” was not sent and is a draft again.
sending-done = The poll “{ $title }” is sent: { $sent } of { $total }.
sending-cancelled = The sending of the poll “{ $title }” was stopped: { $sent } of { $total } are sent. It stays open: all it asks find it in the menu, and you can cancel it here.
look = Have a look
to-card = ‹ To the poll

# Together with other counties
joint-named =
    { $count ->
        [one] A joint named poll of several counties.
       *[other] A joint named poll of several counties, { $count } questions.
    }
joint-anonymous =
    { $count ->
        [one] A joint anonymous poll of several counties.
       *[other] A joint anonymous poll of several counties, { $count } questions.
    }
joint-sent =
    { $count ->
        [0] The poll “{ $title }” begins in your county alone: the others do not take part or have not answered.
        [one] The poll “{ $title }” begins: { $count } other county takes part.
       *[other] The poll “{ $title }” begins: { $count } other counties take part.
    }
joint-not-sent = The poll “{ $title }” was not sent and is a draft again. { $why }
joint-late = While we waited for the other counties, its end has come too near – set a later one.
joint-asker-gone = Its author may ask no polls any more.
joint-waits =
    Waiting for counties to answer:
    { $lines }

    When all have answered the poll begins by itself. For whoever has not answered within two working days the director decides.
joint-line-asked = { CASE($county, "nominative") } – not answered yet
joint-line-confirmed = { CASE($county, "nominative") } – takes part
joint-line-declined = { CASE($county, "nominative") } – does not take part
joint-line-dropped = { CASE($county, "nominative") } – did not answer
joint-not-wait = Do not wait
joint-not-wait-sure = Yes, begin now
joint-ask-not-wait =
    { $count ->
        [one] { $count } county has not answered – without it the poll begins at once. Begin?
       *[other] { $count } counties have not answered – without them the poll begins at once. Begin?
    }
joint-take-back = Make it a draft again
joint-taken-back = The poll is a draft again, the other counties are asked no more.
joint-asked =
    { $count ->
        [one] { $count } other county has been asked. When it has answered, the poll begins by itself.
       *[other] { $count } other counties have been asked. When they have answered, the poll begins by itself.
    }
joint-question = <b>{ $number }.</b> { $text }
joint-begun = Begun: the other counties are waited for no more.

# `/poll`
menu-poll = 🗳 Make a poll
command-poll = make and send a poll
phrases-poll = poll, new poll, make a poll, ask the members, survey

none-yet =
    <b>Polls being made</b>
    Here you find your drafts, the polls that run, and those after which it has not been told what we shall do with the result. There is none yet.
list =
    <b>Polls being made</b>
    { $lines }
list-line = { $number }. { $title } – { $state }
new = ✍️ New poll
from-template = Use a template
quick = Quick poll of a group
to-list = ‹ Polls

state-draft = draft
state-confirming = waits for other counties
state-open = running
state-over = over, its results are being counted
state-closed = over, not yet told what we shall do
state-finished = over, it was told what changed
state-cancelled = cancelled

# Questions
which-kind = What kind of question will it be?
kind-yes-no = yes, no or no opinion
kind-one = one of several
kind-several = several of several
kind-scale = a rating from 1 to 5
kind-ranking = put in order of importance
kind-text = free text
kind-number = a number
choose-yes-no = Yes or no
choose-one = One of several
choose-several = Several of several
choose-scale = Rating 1–5
choose-ranking = By importance
choose-text = Free text
choose-number = Number
about-kind = Answer: { $kind }

title-poll_question = Question
unfinished-named-poll_question = You began to write a question of a poll.
unfinished-unnamed-poll_question = You began to write a question of a poll.
title-poll_choice = Question
unfinished-named-poll_choice = You began to write the question “{ $name }” of a poll.
unfinished-unnamed-poll_choice = You began to write a question of a poll.
title-poll_text = The question’s words
unfinished-named-poll_text = You began to change a question.
unfinished-unnamed-poll_text = You began to change a question.
title-poll_options = Options
unfinished-named-poll_options = You began to write the options.
unfinished-unnamed-poll_options = You began to write the options.
title-poll_limits = Limits
unfinished-named-poll_limits = You began to write the limits of a question.
unfinished-unnamed-poll_limits = You began to write the limits of a question.
title-poll_bounds = Limits
unfinished-named-poll_bounds = You began to write the limits of a question.
unfinished-unnamed-poll_bounds = You began to write the limits of a question.
title-poll_picture = The question’s attachment
unfinished-named-poll_picture = You began to attach something to a question.
unfinished-unnamed-poll_picture = You began to attach something to a question.
label-text = Question
ask-text = What would you like to ask? If it is the only question, it is the poll’s title too.
example-text = For example: “Does the eldership need a budget of its own?”
label-options = Options
ask-options = What is there to choose from? Write one message, each option in a new line.
example-options =
    For example:
    Monday
    Wednesday
    Friday
label-limits = Limits
ask-limits = How many options can be chosen?
example-limits = For example: “1–3”, “2”, “to 3” or “no limits”.
label-bounds = Limits
ask-bounds = What number can the answer be?
example-bounds = For example: “0–100”, “from 0”, “to 100” or “no limits”.
label-file = Attachment
ask-file = Send one photo or document.

options-empty-line = Line { $number } is empty. Send the options again without empty lines.
options-few = At least two options are needed. Write one message, each in a new line.
options-many = Too many options: { $count }, there is room for { $most }. Shorten the list and send it again.
option-long = Option { $number } is too long: { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, there is room for { $longest }. Shorten it and send all options again.
options-twice = The option “{ $text }” is there twice: lines { $first } and { $second } are the same. Change or delete one and send all of them again.
option-line = { $number }. { $text }
option-lines =
    { "" }
    { $lines }
limits-unknown = The limits “{ $text }” were not understood. Write, for example, “1–3”, “from 0”, “to 100” or “no limits”.
limits-many = So many cannot be chosen: the question has { $count ->
        [one] { $count } option
       *[other] { $count } options
    }. At least one is needed.
limits-misfit = The limits of question { $number } do not fit: there are fewer options. Change the limits or the options.
limits-none = none
limits-most = no more than { $most }
limits-least = no less than { $least }
limits-exactly = exactly { $most }
limits-between = from { $least } to { $most }
file-wanted = Send a photo or a document. Videos, stickers and voice messages do not do here.
file-photo = photo
file-document = document
percent = { $percent } %
percent-unknown = The share “{ $text }” was not understood. Write a number from 1 to 100.

questions-many = There are { $most } questions already: one poll holds no more. Ask the others in another poll.
added = The question is in.
not-added = The question was not kept: “{ $text }”
hint-long = There are { $count } questions already: people finish shorter polls more often.
hint-title = For now the poll is called like its first question. You can call it otherwise in its settings.
hint-joint = First I ask the { $count ->
        [one] lead of { $count } other county
       *[other] leads of { $count } other counties
    } whether the county takes part: there are two working days to answer.
add = Add a question
no-questions = The poll has no questions yet. Add at least one.
question-list =
    <b>Questions</b>
    { $lines }
question-line = { $number }. { $text } – { $kind }
question-head = <b>{ $number }.</b> { $text }
question-options = Options ({ $count }): { $options }
question-limits = Limits: { $limits }
question-optional = Can be left out
question-required = Cannot be left out
question-after = Asked only of whoever answered “{ $answer }” to question { $number }
about-file = Attachment: { $file }
edit-text = Change the words
edit-options = Change the options
edit-limits = Change the limits
allow-skip = Let it be left out
require = Do not let it be left out
condition = Ask not everybody
add-file = Attach something
drop-file = Take attachment off
move-up = ↑ Move up
move-down = ↓ Move down
drop-question = Delete the question
to-questions = ‹ Questions
to-question = ‹ To the question
type-again = Write it again
saved = Saved.
saved-loosened = Saved. Questions that depended on the former options are now asked of everybody.
move-before = This question cannot be moved there: one of the two is asked only after an answer to the other. Take the condition off first.
ask-drop-question = Delete question { $number } “{ $text }”?
ask-drop-leading = Delete question { $number } “{ $text }”? On its answers { $count ->
        [one] { $count } question depends: it
       *[other] { $count } questions depend: they
    } will be asked of everybody.
question-dropped = The question is deleted.
which-question = After which earlier question is it asked? Whoever answers otherwise does not see it.
which-answer = After which answer is it asked? The question: “{ $text }”
ask-all = Ask everybody

# The draft's card and its settings
about-title = 🗳 <b>{ $title }</b>
about-state = State: { $state }
about-questions = Questions: { $count }
about-asked = To: { $audience }
about-where = Where: { $where }
about-named = With names, the results are seen by { $sight }
about-anonymous = Anonymous, the results are seen by { $sight }
about-until = Answers are taken until: { DATE($until, "label") }
about-awkward = ⚠️ That is at night or no working day: few will answer in the last hours.
about-rest = Reminders: { $reminders }. Quorum: { $quorum }
about-answered = Answered: { $answered } of { $total } ({ $percent } %)
about-why = Why: { $why }
about-no-anonymity = Anonymous polls cannot be made here: this database cannot promise that votes stay apart from people.
is-reminded = yes
is-not-reminded = no
quorum-none = none
sight-always = all it asks, at any time
sight-answered = everybody once they have answered
sight-closed = all it asks, once it is over
sight-asker = its author alone
card-gap = { " " }
card-hindered = ⚠️ { $why }
declined = { $count ->
        [one] { $count } member wants
       *[other] { $count } members want
    } no polls in private: they find it in the menu.
nobody = There is no member among those chosen. Choose whom to ask.
nowhere = The poll would appear nowhere: there is nobody to send it to in private, and no group. Change whom it is for.
too-few-anonymous = An anonymous poll needs at least { $least ->
        [one] { $least } person
       *[other] { $least } people
    }: among fewer an answer is easily guessed.
deadline-near = There is too little time to answer: at least { $hours ->
        [one] { $hours } hour is
       *[other] { $hours } hours are
    } needed. Choose a later time.
deadline-far = Too long: a poll can last no more than { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. Choose an earlier time.
own-names = The names of other counties’ members are not shown: their own leads see them.
questions = Questions
settings = Settings
preview = Preview
try = Try it – only for me
send = Send
drop = Delete the draft

settings-more = More settings ›
settings-first = ‹ Main settings
to-settings = ‹ Settings
set-asked = Choose whom to ask
set-deadline = Choose the deadline
set-sight = Choose who sees results
make-named = Make it with names
make-anonymous = Make it anonymous
set-title = Change the title
in-groups = Show in groups too
not-in-groups = Do not show in groups
remind = Remind
not-remind = Do not remind
set-quorum = Set a quorum
sights =
    <b>Who sees the results, and when</b>
    Now: { $now }
sights-anonymous =
    <b>Who sees the results, and when</b>
    Now: { $now }
    Until an anonymous poll is over nobody sees its results.
choose-sight-always = All at any time
choose-sight-answered = Whoever has answered
choose-sight-closed = All once it is over
choose-sight-asker = I alone
deadline =
    <b>Until when answers are taken</b>
    Now: { DATE($until, "label") }
    Days are counted from the sending. An end that would fall into a night or a day off is moved to 18:00 of the nearest working day.
days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
type-deadline = Write a day and a time
quorum =
    <b>Quorum</b>
    How many per cent have to answer for the poll to count? The card shows it.
no-quorum = No quorum
type-quorum = Write a number
title-poll_title = The poll’s title
unfinished-named-poll_title = You began to write the title of a poll.
unfinished-unnamed-poll_title = You began to write the title of a poll.
label-title = Title
ask-title = What would you call the poll in short?
example-title = For example: “Training needs in 2027”.
title-poll_file = The poll’s attachment
unfinished-named-poll_file = You began to attach something to a poll.
unfinished-unnamed-poll_file = You began to attach something to a poll.
title-poll_audience = Whom the poll is for
unfinished-named-poll_audience = You began to choose whom the poll is for.
unfinished-unnamed-poll_audience = You began to choose whom the poll is for.
label-audience = To
ask-audience = Choose, or write names separated by commas.
example-audience = For example: “Utenos apskritis, Alytaus apskritis” or “all members”.
title-poll_deadline = Until when answers are taken
unfinished-named-poll_deadline = You began to choose until when answers are taken.
unfinished-unnamed-poll_deadline = You began to choose until when answers are taken.
label-until = Deadline
ask-until = Until when are answers taken? Choose, or write a day and a time.
example-until = For example: “5 December 14:00”. The card shows the weekday, and warns of a night or a day off.
title-poll_quorum = Quorum
unfinished-named-poll_quorum = You began to write the quorum.
unfinished-unnamed-poll_quorum = You began to write the quorum.
label-percent = Quorum
ask-percent = How many per cent have to answer? Write a number from 1 to 100.

# Looking and sending
preview-follows = This is what the poll will look like to those it is for, and in a group. Buttons in a preview keep nothing.
only-preview = This is only a preview: the button works once the poll is sent.
trying =
    <b>A trial</b> · { $number } of { $total } · nothing is kept

    { $question }
try-next = Next ›
try-again = Try it again
tried = The trial is over: so many questions would be seen by whoever answered so. Nothing is kept and nothing was sent.
moved-on = While you answered, the poll has changed. This is how it is now:
changed-since = While you looked, the poll or those it is for have changed. Look once more:
doubt-few = Very few receivers. Chosen: { $count ->
        [one] { $count } member
       *[other] { $count } members
    }, sent in private to { $sent ->
        [one] { $sent } member
       *[other] { $sent } members
    }. Did you perhaps want to choose otherwise?
ask-sure =
    { $lines }
    Are you sure?
send-sure = Yes, send
started = The poll “{ $title }” is being sent. How it goes, the next message shows.
confirming = The poll “{ $title }” waits until the other counties’ leads have answered.
ask-drop = Delete the draft “{ $title }”? It cannot be brought back.
drop-sure = Yes, delete
dropped = The draft “{ $title }” is deleted.
sending-off = The poll “{ $title }” is cancelled; it is sent to nobody else.

# Managing
participation = Who takes part
results = Results
conclude = Tell what we shall do
prolong = Prolong
end = End now
cancel = Cancel the poll
prolong-until =
    <b>{ $title }</b>
    Answers are taken until: { DATE($until, "label") }
    How much longer? All see it, and whoever has not answered is reminded anew.
by-days = Prolong by { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
not-longer = The poll lasts until { DATE($until, "until") } anyway. It can only be prolonged beyond that.
prolonged = Prolonged until { DATE($until, "until") }.
title-poll_prolong = Prolonging a poll
unfinished-named-poll_prolong = You began to prolong a poll.
unfinished-unnamed-poll_prolong = You began to prolong a poll.
ask-end = End the poll “{ $title }” now? Answered: { $answered } of { $total } ({ $percent } %). Nobody else will be able to answer.
end-sure = Yes, end it
ended = The poll is over. The results are sent within a minute.
title-poll_cancel = Cancelling a poll
unfinished-named-poll_cancel = You began to cancel a poll.
unfinished-unnamed-poll_cancel = You began to cancel a poll.
label-why = Why
ask-why = Why do you cancel it? All who were asked see the reason; nobody sees the answers any more. It cannot be brought back.
example-why = For example: “The question is not clear, we will ask again.”
was-cancelled = The poll is cancelled; those who were asked are told.
told-cancelled =
    The poll “{ $title }” is cancelled; it needs no answer any more.
    Why: { $why }

part-title = <b>Who takes part</b> · { $title }
part-line = { $name } – { $answered } of { $total } ({ $percent } %)
part-few = { $name } – the count is shown from 5 answers up (asked: { $total })
quorum-reached = The quorum of { $percent } % is reached
quorum-not-reached = The quorum of { $percent } % is not reached yet
by-telephone = Enter by telephone
refresh = Refresh

# Who has answered, by name
show-answered = Who has answered
show-not-answered = Who has not
who-answered = <b>{ $title }</b> – { $count } have answered
who-not-answered = <b>{ $title }</b> – { $count } have not answered
who-gone =
    { $count ->
        [one] … and { $count } member who is not in the roster any more
       *[other] … and { $count } members who are not in the roster any more
    }
who-later = The poll “{ $title }” is anonymous: who has answered can be seen when it is over, not before { DATE($until, "in") }.
