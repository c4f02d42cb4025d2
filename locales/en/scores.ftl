begin = Judge
go-on = Go on judging
my-seat = My seat in the jury
to-contest = ‹ To the contest
to-deck = Judge the others
to-points = ‹ To the points
back = ‹ Back

opened-country = { $count ->
        [one] 🏅 <b>{ $contest }</b>: { $count } nomination waits for your points. You can judge until { DATE($until, "until") }.
       *[other] 🏅 <b>{ $contest }</b>: { $count } nominations wait for your points. You can judge until { DATE($until, "until") }.
    }
opened-county = { $count ->
        [one] 🏅 <b>{ $contest }</b>: you are in the county’s jury, as you represent a county or a municipality. { $count } nomination waits for your points. You can judge until { DATE($until, "until") }.
       *[other] 🏅 <b>{ $contest }</b>: you are in the county’s jury, as you represent a county or a municipality. { $count } nominations wait for your points. You can judge until { DATE($until, "until") }.
    }
remind = <b>{ $contest }</b>: some nominations still wait for your points. Judging ends { $until }.
told-readmitted = <b>{ $contest }</b>: the board has undone your recusals. You can judge those nominations again.

not-fixed = The contest is still being prepared. We will tell you when judging begins.
not-yet = Judging has not begun. It begins: { DATE($opens, "label") }. We will tell you then.
over = Judging ended { DATE($closed, "in") }. Your points are kept and can no longer be changed.
cancelled = The contest was called off, there is nothing to judge any more.
not-in-deck = Nomination No. { $number } is not among those you judge: it is out of the contest, or others judge it.
recused-before = You have recused yourself from judging nomination No. { $number }. If that was a mistake, write to the board.
no-entry = This entry is no longer shown.
empty = <b>{ $contest }</b>: there are no nominations for you to judge now.

head = <b>{ $category }</b> · { $place } of { $count }
number = Nomination No. { $number }
title = <b>{ $title }</b>
who = { $who }
blind = Judged without names.
why = { $text }
criterion = { $letter } { $name } ({ $weight }%): –
criterion-given = { $letter } { $name } ({ $weight }%): <b>{ $points }</b>
comment = Your comment: { $text }
stand-abstained = You abstain. If you think again, tap a point.
stand-scored = Judged. You can change the points until judging ends.
left = { $count ->
        [one] { $count } nomination still waits for your points.
       *[other] { $count } nominations still wait for your points.
    }
none-left = No nomination waits for your points any more.
points = { $letter } { $points }
points-chosen = ✓ { $letter } { $points }
given = { $letter }: { $points }. Saved.
whole = The whole nomination
say = Comment
abstain = Abstain
recuse = Recuse myself
before = ‹ Previous
next = Next ›
list = The whole list

abstain-ask = Abstain from nomination No. { $number }? It will have no points from you. You can think again until judging ends. If your interests keep you from judging it, choose “Recuse myself”.
abstain-ask-given = Abstain from nomination No. { $number }? The points you gave it will be deleted. You can think again until judging ends. If your interests keep you from judging it, choose “Recuse myself”.
abstain-sure = Yes, abstain
abstained = Noted: you abstain.

title-score_recusal = Recusal
unfinished-named-score_recusal = You began to recuse yourself and did not finish ({ $step } of { $steps }).
unfinished-unnamed-score_recusal = You began to recuse yourself and did not finish ({ $step } of { $steps }).
about = Nomination No. { $number }
label-why = Reason
ask-why = Why can you not judge it? Only the board will see the reason; the protocol will say that you recused yourself.
recuse-confirm = Recuse yourself? The nomination will leave your list, the points and the comment you gave it will be deleted. You cannot undo this yourself.
recuse-submit = Recuse myself
recused = Noted: you do not judge nomination No. { $number }.

title-score_comment = Comment
unfinished-named-score_comment = You began a comment ({ $step } of { $steps }).
unfinished-unnamed-score_comment = You began a comment ({ $step } of { $steps }).
about-comment-shown = Nomination No. { $number }. The nominee will get the comment, without your name, when the results are out.
about-comment-kept = Nomination No. { $number }. Only the board will see the comment.
label-comment = Comment
ask-comment = What would you like to say? Up to 500 characters. If you skip this, there will be no comment.
comment-kept = The comment is saved.
comment-dropped = There is no comment.

answer = <b>{ $question }</b> { $answer }
added = <b>The nominee adds:</b> { $text }
evidence = Entry { $place }: { $title }
files = Attached: { $count }
hidden = { $count ->
        [one] { $count } entry is no longer shown.
       *[other] { $count } entries are no longer shown.
    }
hidden-blind = Judged without names, so entries and attachments are not shown.
entry = Entry { $place }
see-files = Attached ({ $count })
attached = What is attached to nomination No. { $number }.

deck = <b>{ $contest }</b>
    { $lines }
left-head = { $count ->
        [one] { $count } nomination still waits for your points.
       *[other] { $count } nominations still wait for your points.
    }
all-said = Thank you, you have judged everything. You can change it until { DATE($until, "until") }.
line = No. { $number } “{ $title }” – { $stand }
brief-waiting = waits
brief-scoring = begun
brief-scored = judged
brief-abstained = abstained
