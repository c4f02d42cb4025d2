title-conclusion = What shall we do with the result?
unfinished-named-conclusion = You have an unfinished message about what came of a poll ({ $step } of { $steps }).
unfinished-unnamed-conclusion = You have an unfinished message about what came of a poll ({ $step } of { $steps }).
label-text = What came of it
ask-text = Write what was decided or done. If nothing yet – what will be done, and when.
example-text = For example: “On 10 December we put the proposal to the committee of the Seimas. We expect an answer by January.”
about =
    Poll: “{ $title }”. { $count ->
        [one] The message goes to { $count } member
       *[other] The message goes to { $count } members
    } – everybody who was asked and uses “Sueiga”.
send = Send
tell = Tell what we shall do
manage = The poll
look = Look at the poll
to-polls = Polls
telling =
    { $count ->
        [one] The message is on its way to { $count } member. The poll is finished.
       *[other] The message is on its way to { $count } members. The poll is finished.
    }
sent =
    { $others ->
        [0] What came of the poll has been told: sent to { $sent }.
       *[other] What came of the poll has been told: sent to { $sent }, to { $others } others not yet or not at all.
    }
told-already = What came of the poll “{ $title }” was told on { DATE($when, "in") }. If there is more to say, send a news item: /broadcast
not-over = The poll “{ $title }” is not over: it can be answered until { DATE($until, "until") }. When it is, you can tell what came of it.
message =
    <b>What came of it.</b> We asked: “{ $title }”.

    { $text }
message-counted =
    <b>What came of it.</b> We asked: “{ $title }”. { $answered } of { $total } answered.

    { $text }
reminder =
    Your poll “{ $title }” ended { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago, and what becomes of its result has not been told. Those who answered are waiting – a few sentences are enough.

changes =
    <b>Your answer → what came of it</b>

    { $lines }
change =
    <b>{ $title }</b>
    Your answer: { $answer }
    → { $conclusion }
answer-anonymous = the poll is anonymous
answer-none = not answered
answer-many =
    { $count ->
        [one] { $count } question answered
       *[other] { $count } questions answered
    }
none-yet = There are no polls yet of which it was told what came of them. As soon as there are, I will write.
