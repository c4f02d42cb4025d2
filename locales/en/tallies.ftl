menu-polls = 🗳 Polls
command-polls = what you have not answered yet, and what came of it
phrases-polls = polls, my polls, surveys, poll results

# What came of it, on cards and screens
head =
    📊 <b>{ $title }</b>
    { $answered } of { $total } answered ({ $percent }%).
quorum-reached = At least { $quorum }% were needed: there is a quorum.
quorum-missed = At least { $quorum }% are needed: there is no quorum.
own-county = { CASE($county, "nominative") }: { $own } of { $of } answered.
question = <b>{ $text }</b>
question-numbered = <b>{ $place }. { $text }</b>
option =
    { $option } – { $count } ({ $percent }%)
    { $bar }
ranked =
    { $place }. { $option } – mean place { $mean } ({ $firsts } × first)
    { $bar }
scale = Mean { $mean }; median { $median }.
numbers =
    { $count ->
        [one] { $count } member answered.
       *[other] { $count } members answered.
    }
    From { $least } to { $most }
    Mean { $mean }; median { $median }; sum { $total }
texts =
    { $count ->
        [one] { $count } member answered in their own words.
       *[other] { $count } members answered in their own words.
    }
nobody = Nobody answered this question.
more-options =
    { $count ->
        [one] … and { $count } more option
       *[other] … and { $count } more options
    }
more-questions =
    { $count ->
        [one] … and { $count } more question – see the results
       *[other] … and { $count } more questions – see the results
    }
brief-option = { $option } – { $percent }%
brief-mean = mean { $mean }
brief-first = first – { $option }
county-line = { CASE($county, "nominative") }: { $figures }
county-line-part =
    { CASE($county, "nominative") } ({ $count ->
        [one] by { $count } answer
       *[other] by { $count } answers
    }): { $figures }
earlier = In the earlier poll ({ DATE($when, "label") }): { $figures }
own = Your answer: { $answer }
over = The poll is over.
over-hidden =
    🗳 <b>{ $title }</b>
    The poll is over. Thank you to everybody who answered. Only whoever asked sees the results.
over-few =
    🗳 <b>{ $title }</b>
    The poll is over. Fewer than 5 members answered it anonymously, so I show the results to nobody: one could guess who chose what.
what-next = <b>What next.</b> When it is decided what we do with the result, I shall write to you.
task =
    <b>What shall we do with the result?</b>
    The poll “{ $title }” is over. Write what will be done: everybody we asked is told. Until then the poll is not finished.
board =
    📜 <b>{ $title }</b>
    Members have given their opinion on the draft law: { $answered } of { $total } answered. Their comments are with the results.
clause =
    { $text }
    { $figures }{ $remarks ->
        [0] {""}
        [one] ; { $remarks } comment
       *[other] ; { $remarks } comments
    }
all-results = All results
results = Results
look = Look

# `/polls`
empty =
    <b>Polls</b>
    There has been no poll for you yet. When there is one, I shall write.
list =
    <b>Polls</b>
    { $waiting ->
        [0] No poll waits for your answer now.
        [one] { $waiting } poll waits for your answer.
       *[other] { $waiting } polls wait for your answer.
    }

    { $lines }

    Which one shall I show?
line-waits = { $place }. <b>{ $title }</b> – answer until { DATE($until, "until") }
line-answered = { $place }. { $title } – answered, open until { DATE($until, "until") }
line-open = { $place }. { $title } – open until { DATE($until, "until") }
line-closed = { $place }. { $title } – ended { $day }
line-results = { $place }. { $title } – ended { $day }, there are results
line-concluded = { $place }. { $title } – ended { $day }, see what changed
ask = Ask
changes = What changed

# One poll
about =
    🗳 <b>{ $title }</b>
    { $anonymous ->
        [yes] An anonymous poll
       *[no] A named poll
    }{ $count ->
        [1] {""}
        [one] , { $count } question
       *[other] , { $count } questions
    }.
until = It can be answered until { DATE($until, "until") }.
over-at = It ended { DATE($when, "in") }.
participation = { $answered } of { $total } answered ({ $percent }%).
needed = For a quorum at least { $quorum }% must answer.
own-many =
    { $count ->
        [one] You answered { $count } question of { $of }.
       *[other] You answered { $count } questions of { $of }.
    }
own-anonymous = Your answer has been taken. The poll is anonymous, so it is not shown here.
own-entered = A colleague entered your answer by telephone.
is-cancelled = The poll was cancelled.
and-more =
    { $count ->
        [one] … and { $count } more question
       *[other] … and { $count } more questions
    }
own-none = There is no answer of yours.
few = Fewer than 5 members answered anonymously, so I show the results to nobody: one could guess who chose what.
sight-always = The results can be seen at once.
sight-answered = You will see the results when you have answered.
sight-closed = You will see the results when the poll is over.
sight-asker = Only whoever asks will see the results; I shall write to you what changed.
conclusion = <b>What changed.</b> { $text }
changed =
    <b>Your answer → what changed</b>
    { $text }
no-conclusion = What will be done with the result has not been told yet.
answer = Answer
change = Change my answer
manage = Manage the poll
to-list = ‹ All polls

# Its results, question by question
answered-of = { $answered } answered of { $asked } who were asked this.
before = ‹ Question { $place }
after = Question { $place } ›
to-poll = ‹ The poll

# Why not
not-asked = The poll “{ $title }” is not for you, so I cannot show it. Polls for you: /polls
hidden-asker = Only whoever asked sees the results of the poll “{ $title }”. When it is decided what we do with them, I shall write to everybody we asked.
hidden-answered = I shall show the results of the poll “{ $title }” when you have answered.
hidden-few = I show the results of the poll “{ $title }” to nobody: fewer than 5 members answered it anonymously, so one could guess who chose what.
hidden-closed = I shall show the results of the poll “{ $title }” when it is over: { DATE($until, "in") }.
cancelled = The poll “{ $title }” was cancelled; there will be no results.
