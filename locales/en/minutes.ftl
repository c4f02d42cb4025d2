# For whoever keeps them
card-title = <b>Minutes.</b> { $title }
owed =
    <b>Minutes.</b> { $title }
    Nobody has begun them yet. { $count ->
        [0] There was no agenda: you will enter the items yourself.
        [one] I will draft them from the agenda: it has { $count } item.
       *[other] I will draft them from the agenda: it has { $count } items.
    }
begin = ✍️ Begin the minutes
begin-anyway = Write them after all
waive = No minutes
waive-sure = Yes, none
ask-waive = Note that there will be no minutes? { $title }. I will not remind you of them any more. You can think again whenever you like.
waived =
    <b>Minutes.</b> { $title }
    It is noted that there will be none.
state-draft = A draft: only those who call the meeting see it.
state-open = Published. Amendments can be proposed up to and including { DATE($until, "until") }.
state-final = Final: nothing changes any more.
attended-taken = Present: { $count }
attended-said = Said they would come: { $count }
card-items = { $count ->
        [0] No items yet.
        [one] { $count } item, written up: { $told }.
       *[other] { $count } items, written up: { $told }.
    }
card-tasks = { $count ->
        [0] No tasks.
        [one] { $count } task.
       *[other] { $count } tasks.
    }
card-amendments = { $count ->
        [0] No amendments wait for you.
        [one] { $count } amendment waits for your decision.
       *[other] { $count } amendments wait for your decision.
    }
items = Items
tasks = Tasks
preview = Preview and publish
open = Minutes
write = ✍️ Write the minutes
to-card = ‹ Minutes
to-meeting = ‹ Meeting
running-tasks = Tasks
moved-on = While you were writing, the minutes changed. This is how they look now:
not-kept = Not written down: “{ $text }”
gone = These minutes cannot be changed now.
cancelled = “{ $title }” was cancelled, so there will be no minutes.
not-begun = “{ $title }” has not begun yet. You can begin the minutes when the meeting begins.

# Its items
no-items = There are no items yet. Add the first one.
item-list =
    <b>Items</b>
    { $lines }
item-line = { $number }. { $title }
item-line-told = { $number }. { $title } ✓
item-head = <b>{ $number }. { $title }</b>
item-empty = Not written up yet.
items-many = Minutes have room for { $most } items, not more.
said = <b>Said:</b> { $text }
decided = <b>Decided:</b> { $text }
fill = ✍️ Write it up
rename = Rename
add-item = Add an item
drop-item = Take out
drop-sure = Yes, take it out
ask-drop = Take out the item “{ $title }” and what is written under it?
item-dropped = The item is out.
item-added = The item is added.
saved = Saved.
move-up = ↑ Up
move-down = ↓ Down
to-items = ‹ Items
to-item = ‹ Item
next-item = Next ›
erase-hint = What you do not write anew stays. To erase it, write a dash “–”.

title-minutes_fill = Item
unfinished-named-minutes_fill = You began to write up an item of minutes.
unfinished-unnamed-minutes_fill = You began to write up an item of minutes.
label-said = What was said
ask-said = What was said about it? Briefly, in your own words.
example-said = For example: “Three ways to keep roads in winter were discussed.”
label-decided = What was decided
ask-decided = What was decided?
example-decided = For example: “Ask the municipalities for a budget of our own.”
title-minutes_rename = Name of the item
unfinished-named-minutes_rename = You began to rename an item of minutes.
unfinished-unnamed-minutes_rename = You began to rename an item of minutes.
title-minutes_item = New item
unfinished-named-minutes_item = You began to add an item to minutes.
unfinished-unnamed-minutes_item = You began to add an item to minutes.
label-title = Name
ask-title = What is the item called, in short?

# Published
ask-publish = This is what those who were there will see. Publish it? They can propose amendments for some days; then the minutes change no more.
publish = Publish
published = The minutes are published. Amendments can be proposed up to and including { DATE($until, "until") }. Those who have tasks know it already.
empty = There is nothing in the minutes of “{ $title }” yet. Write up at least one item, or add a task.
published-message =
    📄 <b>Minutes of the meeting.</b> { $title }
    Please read whether all is as it was. You can propose amendments up to and including { DATE($until, "until") }; then the minutes change no more.
final-message =
    📄 <b>Final minutes.</b> { $title }
final-chair = The minutes of “{ $title }” are final and were sent to those who were there. { $count ->
        [0] No amendments were left undecided.
        [one] { $count } amendment was left undecided: it is not accepted, and the minutes say so.
       *[other] { $count } amendments were left undecided: they are not accepted, and the minutes say so.
    }
undecided = Amendments to the minutes of “{ $title }” are taken up to and including { DATE($until, "until") }; then they become final. { $count ->
        [one] { $count } amendment waits for your decision. What you do not decide is not accepted.
       *[other] { $count } amendments wait for your decision. What you do not decide is not accepted.
    }
sent = Minutes of “{ $title }”: sent { $sent } of { $total }.
nag =
    “{ $title }” ({ DATE($when, "in") }) is over, and there are no minutes yet.
    I will draft them from the agenda: all that is left is to enter what was decided.
nag-draft =
    The minutes of “{ $title }” ({ DATE($when, "in") }) are begun, but not published yet.

# Read
read = 📄 Minutes
pdf = PDF
file = Minutes. { $title }
not-invited = The minutes of “{ $title }” are read by those who were invited to the meeting.
not-published = The minutes of “{ $title }” are not published yet. When they are, I will write to those who were there.
when = When: { SPAN($starts, $ends) }
where = Where: { $place }
chair = Called by: { $name }
names = { $names }
names-more = { $names } and { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
item-title = <b>{ $number }. { $title }</b>
item-other = <b>{ $number }. Other</b>
tasks-head = <b>Tasks</b>
task-line = • { $text } – { $who }, by { DATE($due, "until") }
nobody = somebody whose data were deleted
late-note = { $count ->
        [one] { $count } proposed amendment was left undecided and is not accepted.
       *[other] { $count } proposed amendments were left undecided and are not accepted.
    }
whole-in-file = <i>Shortened here; the whole text is in the PDF.</i>

# Amendments
amend = Propose an amendment
amend-other = Something else
which-item = Which item is your amendment about? { $title }
amend-about-other = <b>Other</b>
amended = Thank you, the amendment is passed on. I will write to you whether it is accepted.
amending-over = The minutes of “{ $title }” are final already; amendments are not taken any more.
amending-others = Amendments to the minutes of “{ $title }” are proposed by those who were at the meeting.
amendments-many = { $most } of your amendments wait already. Propose another when these are decided.
amendment-decided = This amendment is decided already. Minutes: “{ $title }”.
amendment-came =
    <b>An amendment to minutes.</b> { $title }
    { $text }
look-amendment = Look at it
open-amendments = Amendments
to-amendments = ‹ Amendments
no-amendments = There are no amendments yet.
amendment-list =
    <b>Amendments</b>
    { $lines }
amendment-line = { $number }. { $text } ({ $state })
verdict-open = waits
verdict-accepted = accepted
verdict-declined = not accepted
verdict-late = undecided
amendment-by = Proposed by: { $who }
amendment-text = <b>Amendment:</b> { $text }
amendment-state = Decision: { $state }
amendment-why = Why: { $why }
amendment-item = The minutes say now:
now-is = <b>Now:</b> { $text }
accept-said = Change “Said”
accept-decided = Change “Decided”
decline = Do not accept
accepted = The amendment is accepted, the minutes are changed.
declined = The amendment is not accepted; the reason is passed on.
amendment-accepted =
    Your amendment is accepted, the minutes are changed. { $title }
    “{ $text }”
amendment-declined =
    Your amendment is not accepted. { $title }
    “{ $text }”
    Why: { $why }

title-minutes_amend = Amendment
unfinished-named-minutes_amend = You began to write an amendment to minutes.
unfinished-unnamed-minutes_amend = You began to write an amendment to minutes.
label-text = Amendment
ask-text = What shall be changed? Write it as it should be.
title-minutes_accept = Changed text
unfinished-named-minutes_accept = You began to change minutes by an amendment.
unfinished-unnamed-minutes_accept = You began to change minutes by an amendment.
label-becomes = Text
ask-becomes = Write the whole text as it shall stand in the minutes.
title-minutes_decline = The amendment is not accepted
unfinished-named-minutes_decline = You began to write why an amendment is not accepted.
unfinished-unnamed-minutes_decline = You began to write why an amendment is not accepted.
label-why = Reason
ask-why = Why? Whoever proposed the amendment will read it.

# On paper
paper-title = Minutes. { $title }
paper-file = minutes
span = { SPAN($starts, $ends) }
label-when = When:
label-where = Where:
label-chair = Called by:
label-present = Present:
label-coming = Said they would come:
other = Other
paper-tasks = Tasks
paper-task = { $text } – { $who }, by { DATE($due, "until") }
paper-draft = Draft.
paper-said = Said:
paper-decided = Decided:
paper-open = Amendments can be proposed up to and including { DATE($until, "until") }.
paper-final = Amendments could be proposed up to and including { DATE($until, "until") }. The minutes are final.
