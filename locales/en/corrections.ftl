to-item = ‹ News item
choose =
    <b>{ $title }</b>
    Copies sent: { $there }, still waiting: { $waiting }.
    Correcting changes all of them without a notification. Withdrawing deletes them; those older than two days will say “Withdrawn”.
begin = Correct
begin-withdraw = Withdraw

title-correct = Correction of a news item
unfinished-named-correct = You began correcting a news item ({ $step } of { $steps }).
unfinished-unnamed-correct = You began correcting a news item ({ $step } of { $steps }).
label-content = News item
ask-content = Send the whole corrected text: it takes the place of the present one. If you send none, the text stays as it is.
example-content = Pictures stay the same; take out of the list the one you want to change, and send another. Then press “Next”.

preview-follows = This is what the item will look like:
handed-in = Somebody else of the office has to approve the correction: I am showing them what the item will look like.
another-decides = Somebody else of the office has to approve this correction, not whoever wrote it.
ask-edit =
    <b>Correct “{ $title }”?</b>
    Copies sent: { $there }. They change without a notification; the archive will say “corrected”.
    Not sent yet: { $waiting }. They leave corrected.
ask-anew =
    <b>Send “{ $title }” anew?</b>
    Files or the number of messages change, so copies cannot be corrected. They will be deleted: { $there }.
    The item will be sent anew: { $total }. There will be another notification.
edit-copies = Correct
send-anew = Send anew
write-again = Write it otherwise
drop = Leave it as it was
changed = Things have changed since the preview. This is how they are now:
correcting = Corrected: “{ $title }”. Copies that are being changed: { $there }.
sending-anew = “{ $title }” is being sent anew; earlier copies that are being deleted: { $there }.
dropped = “{ $title }” stays as it was.
same = Nothing has changed: this text and these files were sent already.
public = This item may stand on the association’s website too, so the office corrects it. Please write to the office what has to be changed.
empty = Neither text nor files are left. If the item is not needed any more, withdraw it.
gone = This correction was made already, replaced by another, or dropped.

title-withdraw = Withdrawal of a news item
unfinished-named-withdraw = You began withdrawing a news item ({ $step } of { $steps }).
unfinished-unnamed-withdraw = You began withdrawing a news item ({ $step } of { $steps }).
label-why = Reason
ask-why = Why is the item withdrawn? The reason stays in the audit log; members do not see it.
example-why = For example: “The session was moved, the date is wrong”.
ask-withdraw =
    <b>Withdraw “{ $title }”?</b>
    Copies that will be deleted: { $there }; that will not be sent: { $waiting }.
do-withdraw = Yes, withdraw it
withdrawing = “{ $title }” is withdrawn. Copies that are being deleted: { $there }.
called-off = “{ $title }” had not been sent to anybody, so it is a draft again.
withdrawn = <b>Withdrawn</b>
replaced = <b>Withdrawn</b>, the corrected item is below.

edited = Copies corrected: { $done }. Not possible: { $failed }.
taken-back = Copies removed: { $done }. Not possible: { $failed }.
