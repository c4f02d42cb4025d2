menu-review_queue = 📥 Waiting reports
phrases-review_queue = waiting reports, queue of reports, review reports, publish reports

office = the association’s office
nobody = the author is no longer in the roster
unnamed = without name
empty = empty
files = { $count ->
    [one] { $count } attachment
   *[other] { $count } attachments
}
cost = { $count } EUR

## Group card

card-read = Read all of it
card-withdrawn = Report No. { $number } was withdrawn and is no longer shown.

## The queue

queue =
    <b>Waiting reports</b> ({ $count })
    { $lines }

    Which one do you want to review?
queue-empty = Nothing waits now: all reports have been reviewed.
every-queue = Show counties’ ({ $count })
line-new =
    <b>{ $number }.</b> { $title } · { $place }
    { $waits }
line-changed =
    <b>{ $number }.</b> { $title } · { $place }
    Changed by its author. { $waits }
waits-today = Waiting since today
waits = Waiting for { $count ->
    [one] { $count } day
   *[other] { $count } days
}
waits-late = ⏳ Waiting for { $count ->
    [one] { $count } day
   *[other] { $count } days
}
to-queue = ‹ Waiting reports

## Cards to reviewers

duty-new = 📥 The new report No. { $number } waits for your decision.
duty-again = 📥 The author has changed report No. { $number }. It waits for your decision again.
duty-answered = 📥 The author has answered about report No. { $number }. It waits for your decision again.
duty-agreed = 📥 The author has agreed to the corrections. Report No. { $number } waits for your decision.
duty-disagreed = 📥 The author has not agreed to the corrections. Report No. { $number } waits for your decision as it was.
duty-changed = 📥 The author wants to change the published report No. { $number }. Until you decide, the earlier one is shown.
duty-late = ⏳ Report No. { $number } has waited in its county for five days. Now the office may review it too.
duty-orphaned = 📥 The author of report No. { $number } can no longer answer. Please decide by what is written.
answered = The author’s answer: { $text }
card-asked = Report No. { $number } “{ $title }”: more was asked for. Asked by: { $who }.
card-refused = Report No. { $number } “{ $title }” was sent back to its author. Decided by: { $who }.
card-published = Report No. { $number } “{ $title }” is published. Published by: { $who }.
card-taken-back = Report No. { $number } “{ $title }” waits for no decision any more.
card-corrected = Report No. { $number } “{ $title }”: corrections were offered, its author is asked. Offered by: { $who }.
card-words-accepted = The changes of report No. { $number } “{ $title }” are published. Decided by: { $who }.
card-words-declined = The changes of report No. { $number } “{ $title }” were not accepted. Decided by: { $who }.
told-more =
    Report No. { $number } “{ $title }”. The author adds:
    { $text }
told-reviewer-accepted = The author has agreed: report No. { $number } “{ $title }” is shown with your corrections.
told-reviewer-declined = The author has not agreed to the corrections: report No. { $number } “{ $title }” stays as it was.

## What a reviewer reads

about = <b>Report No. { $number }</b>
about-titled = Report No. { $number } “{ $title }”
author = Author: { $who }
author-unnamed = Author: { $who }. 🔒 Only the association’s office sees this: it will be published without the name.
for-county = Readers: members of the county
for-members = Readers: all members of the association
for-public = Readers: everybody, the press too
files-of = Attachments of report No. { $number }. Until it is published they cannot be forwarded.
files-above = The attachments (and the whole text, if it is long) come in a message of their own.
stands-waiting = Waits for a decision
stands-asked = Waits for the author’s answer
stands-published = Published
stands-refused = Sent back to its author: { $reason }
stands-withdrawn = Withdrawn: { $reason }
note-reviewer = <i>Asked</i>, { DATE($when, "short") }: { $text }
note-author = <i>Answered by the author</i>, { DATE($when, "short") }: { $text }

read = Review
publish = Publish
ask-more = Ask for more
correct = Correct
refuse = Send back to author
accept = Publish the changes
decline = Refuse the changes
show = Show the report
manage = Manage the report
history = Show versions
withdraw = Withdraw the report

published = Published: report No. { $number } “{ $title }”. The author was told.
asked = The author was told. Report No. { $number } comes back into the queue once they answer.
refused = Report No. { $number } was sent back to its author with your explanation.
declined = Report No. { $number } stays as it was. The author was told.
own = Report No. { $number } is your own, so that somebody else will review it. We shall tell you what is decided.
author-gone = The author of report No. { $number } can no longer answer. You can publish it as it is, or send it back.
before-published = Report No. { $number } is published already. Published by: { $who }.
before-refused = Report No. { $number } was sent back to its author already. Decided by: { $who }.
before-withdrawn = Report No. { $number } is withdrawn already.
changed-meanwhile = Report No. { $number } has just changed. Read it again and decide.
words-over = These changes of report No. { $number } were decided about already, or the report has changed since.

## What the author is told

told-published-county = Your report No. { $number } “{ $title }” is published. Members of your county will see it.
told-published-members = Your report No. { $number } “{ $title }” is published. All members of the association will see it.
told-published-public = Your report No. { $number } “{ $title }” is published. Everybody will see it, the press too.
told-doer = Report No. { $number } “{ $title }” is published. Its author says that your eldership did it too.
told-asked =
    More is asked for about your report No. { $number } “{ $title }”. Asked by: { $who }.
    { $text }
told-corrected =
    Corrections are offered for your report No. { $number } “{ $title }”. Offered by: { $who }.

    { $changes }

    Do you agree? Nothing changes without your consent.
told-refused =
    Your report No. { $number } “{ $title }” was not published. Decided by: { $who }.
    Why: { $reason }

    You can change it and hand it in again.
told-withdrawn =
    Your report No. { $number } “{ $title }” was withdrawn and is no longer shown. Decided by: { $who }.
    Why: { $reason }
told-author-accepted = The changes of your report No. { $number } “{ $title }” are published.
told-author-declined = The changes of your report No. { $number } “{ $title }” were not accepted. The earlier one is shown.
told-author-declined-why =
    The changes of your report No. { $number } “{ $title }” were not accepted. The earlier one is shown.
    Why: { $reason }
reminder = Your report No. { $number } “{ $title }” still waits for your answer. Once you answer, it can be published.
offered =
    These corrections are offered:

    { $changes }

    Do you agree?

agree = Agree
disagree = Disagree
to-answer = Answer
write = Write an answer
change = Change the report
take-back = Take it back
go-on = Change it again

too-many-notes = You can write about one entry { $most ->
        [one] { $most } time
       *[other] { $most } times
    } a day. Write tomorrow what else you want to add.
answer-sent = Your answer about report No. { $number } was passed on. We shall tell you what is decided.
agreed = Thank you. Report No. { $number } was corrected and waits for a decision.
accepted = Report No. { $number } was changed: its new version is shown now.
disagreed = Report No. { $number } stays as it was. Whoever offered the corrections was told.
withdrawn = Report No. { $number } was withdrawn: nobody will find or read it any more.
draft-again = Report No. { $number } is a draft again. Hand it in anew once you have changed it.
yours-published = Report No. { $number } is published already. You can change it where needed.
yours-refused = Report No. { $number } was decided about already: it was sent back. You can change it and hand it in again.
yours-withdrawn = Report No. { $number } is withdrawn.

## Other words

words-reviewer =
    Report No. { $number } “{ $title }”. What do you want to correct?
    The author will see the corrections, and they count only with their consent.

    { $changes }
words-author =
    Report No. { $number } “{ $title }”. What do you want to change?
    The changes are shown once the county’s vice-president or the association’s office has reviewed them.

    { $changes }
photos-agreed = If you add photos, by handing them in you confirm that the people on them agree to be shown.
now =
    Now (you can copy the text and change it):
    <code>{ $text }</code>
no-changes = Nothing has been changed so far.
changed-title = <b>Title</b>: <s>{ $before }</s> → { $after }
changed-themes = <b>Themes</b>: <s>{ $before }</s> → { $after }
changed-problem = <b>Problem</b>: <s>{ $before }</s> → { $after }
changed-done = <b>What was done</b>: <s>{ $before }</s> → { $after }
changed-result = <b>Result</b>: <s>{ $before }</s> → { $after }
changed-files = <b>Attachments</b>: <s>{ $before }</s> → { $after }
changed-cost = <b>Cost</b>: <s>{ $before }</s> → { $after }
changed-funding = <b>Money</b>: <s>{ $before }</s> → { $after }
changed-place = <b>Place</b>: <s>{ $before }</s> → { $after }
changed-partners = <b>Partners</b>: <s>{ $before }</s> → { $after }
changed-people = <b>Took part</b>: <s>{ $before }</s> → { $after }
changed-country = <b>Country</b>: <s>{ $before }</s> → { $after }
more = Show other fields
fewer = ‹ Main fields
offer-reviewer = Offer to the author
offer-author = Hand in the changes
drop-words = Start again
offered-reviewer = The author was shown the corrections. Report No. { $number } comes back into the queue once they answer.
offered-author = The changes of report No. { $number } were handed in. Until they are reviewed, the earlier one is shown.
nothing-changed = Nothing has been changed so far. First choose what to change.
not-changeable = This report can no longer be changed, so that nothing was.

title-review_reword = How should it be?
unfinished-named-review_reword = You began to change a report.
unfinished-unnamed-review_reword = You began to change a report.
label-title = Title
ask-title = Write the new title.
label-themes = Themes
ask-themes = Which themes is it about? You can choose up to three.
label-problem = Problem
ask-problem = What was the problem? Skip it to leave the field empty.
label-done = What was done
ask-done = What was done, and how? Skip it to leave the field empty.
label-result = Result
ask-result = What came of it? Skip it to leave the field empty.
label-files = Attachments
ask-files = What shall be added or taken away? Send what is missing.
label-cost = Cost
ask-cost = What did it cost, in euros? Skip it to leave the field empty.
label-funding = Money
ask-funding = Where did the money come from? Skip it to leave the field empty.
label-place = Place
ask-place = Where was it done? Skip it to leave the field empty.
label-partners = Partners
ask-partners = Which partners were there? Skip it to leave the field empty.
label-people = Who took part
ask-people = Who took part? Skip it to leave the field empty.
label-country = Country
ask-country = If it is practice from abroad, from which country? Skip it to leave the field empty.

## What is written

title-review_ask = What do you want to ask the author for?
unfinished-named-review_ask = You began to write to an author ({ $step } of { $steps }).
unfinished-unnamed-review_ask = You began to write to an author ({ $step } of { $steps }).
label-question = Question
ask-question = Write what to add or to make clear. The author will see your name and can answer at once.
title-review_refuse = Why is it not published?
unfinished-named-review_refuse = You began to send a report back ({ $step } of { $steps }).
unfinished-unnamed-review_refuse = You began to send a report back ({ $step } of { $steps }).
label-reason = Reason
ask-reason = Write the reason and what to change: the author can change it and hand it in again.
title-review_decline = Why are the changes not accepted?
unfinished-named-review_decline = You began to refuse changes ({ $step } of { $steps }).
unfinished-unnamed-review_decline = You began to refuse changes ({ $step } of { $steps }).
label-because = Reason
ask-because = Write the reason: the author will see it.
title-review_answer = Answer about a report
unfinished-named-review_answer = You began an answer about a report ({ $step } of { $steps }).
unfinished-unnamed-review_answer = You began an answer about a report ({ $step } of { $steps }).
label-answer = Answer
ask-answer = Write your answer. The report itself is changed on its own card.
title-review_withdraw = Why is it withdrawn?
unfinished-named-review_withdraw = You began to withdraw a report ({ $step } of { $steps }).
unfinished-unnamed-review_withdraw = You began to withdraw a report ({ $step } of { $steps }).
label-why = Reason
ask-why = Write the reason. Once you send it, the report is withdrawn and no longer shown.

## Versions

versions = Report No. { $number } “{ $title }” is published; its versions: { $count }. Which one do you want to see?
version = Version { $number }, { DATE($when, "short") }
version-head = <b>Report No. { $of }, version { $number }</b>, { DATE($when, "short") }
