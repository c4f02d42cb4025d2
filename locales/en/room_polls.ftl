# The chair's screens
open = 🗳 Votes
new = Ask a question
to-list = ‹ Votes
to-card = ‹ To the meeting
none =
    <b>{ $title }</b>
    { $on ->
        [True] Ask a question: everybody who is there gets it at once, and the result when you close the vote.
       *[other] There were no questions. They can be asked from an hour before the meeting until an hour after it.
    }
list =
    <b>{ $title }</b>
    { $on ->
        [True] Questions, the newest first. One is voted on at a time.
       *[other] Questions, the newest first. No more can be asked: the meeting’s time is over.
    }
not-now = At “{ $title }” people can vote from an hour before it begins until an hour after it ends.
too-many = This meeting has { $most } questions already, and no more fit. Delete those that were not asked.
other-open = The vote “{ $question }” is not closed yet. Close it first.
nobody = There is nobody to vote: tick who is there, or show the code of the room.
title-room_poll = Vote
unfinished-named-room_poll = You began to write the question “{ $name }”.
unfinished-unnamed-room_poll = You began to write a question to be voted on.
label-question = Question
ask-question = What shall we vote on? For example: “Do you approve this year’s plan?”
label-answers = Answers
ask-answers = Which answers are there? Choose, or write your own – each on a new line, from 2 to 6.
set-vote = For / Against / Abstain
set-yes-no = Yes / No
options-count = From { $least } to { $most } answers are needed, each on a new line; I found { $count }. Please write them again.
option-long = Answer { $number } is too long: { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, { $longest } fit. Please write all of them again, shorter.
options-alike = Two answers are alike. Please write all of them again, different ones.
goes-noted =
    { $count ->
        [one] The question goes to { $count } person who is noted as there, and to who comes later when you note them.
       *[other] The question goes to { $count } people who are noted as there, and to who comes later when you note them.
    }
goes-said =
    { $count ->
        [one] Nobody is noted as there yet, so the question goes to { $count } person who answered “I’ll come”.
       *[other] Nobody is noted as there yet, so the question goes to { $count } people who answered “I’ll come”.
    }
unreached =
    { $count ->
        [one] { $count } more person there does not use “Sueiga”: ask them aloud.
       *[other] { $count } more people there do not use “Sueiga”: ask them aloud.
    }
not-secret = For a secret ballot use an anonymous poll: /apklausa.
begin = Begin the vote
make-many = Allow several answers
make-one = Allow one answer
make-named = Show names
make-counts = Show only counts
drop = Delete the question
dropped = The question is deleted.
running = The vote is on. What was chosen is seen when it is closed.
time-over = The time to vote is over. The result comes in a moment.
refresh = Refresh
close = Close the vote
ask-close = { $voted } of { $asked } have voted. Close it? Nobody can vote later, and everybody gets the result.
close-sure = Close and show
go-on = Wait a little
look = See the vote
sent = The vote “{ $question }” was sent to { $sent } of { $total }.

# What those who are asked see
question = 🗳 <b>{ $question }</b>
option-line = • { $option }
vote-1 = For
vote-2 = Against
vote-3 = Abstain
yes-no-1 = Yes
yes-no-2 = No
choose = { $option }
chosen = ✓ { $option }
rule-counts-one = Only counts are shown: it is noted with your name that you voted, but not how, so the vote cannot be changed.
rule-counts-many = You can choose several. Only counts are shown: it is noted with your name that you voted, but not how, so the vote cannot be changed.
rule-named-one = The vote is open: when it is closed, it is shown who chose what. Until then you can change your vote.
rule-named-many = You can choose several. The vote is open: when it is closed, it is shown who chose what. Until then you can change your vote.
mark = Mark all that suit you and tap “Vote”. Until then it does not count.
vote = Vote
meeting = Meeting
counted = ✓ Your vote counts. You will see the result here when the vote is closed.
counted-named = ✓ Your vote: { $options }. Until the vote is closed you can change it.
voted = Your vote counts: { $options }. It cannot be changed.
voted-named = Your vote counts: { $options }. You can change it until the end.
voted-anew = Your vote is changed: { $options }.
voted-same = Your vote is that already: { $options }.
voted-before = Your vote counts already. It is not noted how you voted, so it cannot be changed.
not-there = Only those who are at the meeting vote. If you are there, tap “I am here” on the meeting’s card, or ask its organiser to note you.
closed = The vote is closed.

# What came of it
result-line = { $option } – <b>{ $count }</b>
turnout = { $voted } of { $asked } have voted.
votes = Who voted how
who-line = <b>{ $option }</b> ({ $count }): { $names }
record = Put into the minutes
ask-item = Under which item of the minutes shall the result “{ $question }” stand?
record-apart = As an item of its own
minutes-part = { $option } – { $count }
minutes-line = Voted on “{ $question }”: { $parts }. { $voted } of { $asked } have voted.
recorded =
    Put into the draft of the minutes:
    { $line }
look-item = See it in the minutes
minutes-published = The minutes are published already. The result can get in only as an amendment.
item-full = No more fits under this item. Choose another, or make it an item of its own.
