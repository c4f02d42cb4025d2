# Told and reminded
given =
    📌 <b>A task for you.</b> { $title }
    { $text }
    Due: { DATE($due, "label") }
reminder =
    📌 A reminder of your task: { $text }
    Due: { DATE($due, "label") }
done = ✅ Done
look = Look at it

# Whoever does it
mine = My tasks
given-out = Tasks I gave
to-list = ‹ Tasks
to-meetings = 📅 Meetings
none-mine = You have no tasks now.
none-given = Nothing is left to do: your meetings have no open tasks.
list-mine =
    <b>My tasks</b> ({ $count }, overdue { $late })
    { $lines }
list-given =
    <b>Tasks of my meetings</b> ({ $count }, overdue { $late })
    { $lines }
line = { $number }. { $text } – by { DATE($due, "until") }{ $who }
line-late = { $number }. ⚠️ { $text } – was due { DATE($due, "until") }{ $who }
line-who = {" "}({ $who })
nobody = somebody whose data were deleted
about-text = <b>{ $text }</b>
about-meeting = Meeting: { $title }
about-who = Who: { $who }
about-due = Due: { DATE($due, "label") }
about-due-late = ⚠️ Overdue. Was due: { DATE($due, "label") }
about-moved = In the minutes: { DATE($due, "label") }
about-done = Done: { DATE($day, "label") }
about-asked = Asked to put it off until { DATE($until, "until") }: { $why }
about-untold = This person does not use “Sueiga” yet: tell them of the task yourself.
ask-later = Ask for a later day
minutes = 📄 Minutes
ended = Splendid, it is noted as done.
asked = Your wish is passed on. When there is an answer, I will write to you.
gone = This task cannot be changed any more.
now-due = “{ $text }” – now by { DATE($due, "until") }.
day-wrong = A task cannot be due that day: choose one from today on, not more than three years away.
day-not-later = That day is not later: the task is due by { DATE($due, "until") } as it is.

# Whoever gave it
was-done =
    ✅ <b>A task is done.</b> { $title }
    { $text }
    Who: { $who }
was-ended =
    ✅ <b>A task is marked as done.</b> { $title }
    { $text }
later-asked =
    📌 <b>A task shall be put off until { DATE($until, "until") }.</b> { $title }
    { $text }
    Who: { $who }
    Why: { $why }
was-moved =
    📌 <b>The day of a task has changed.</b> { $title }
    { $text }
    Due: { DATE($due, "label") }
not-moved =
    📌 <b>The day of a task stays as it is.</b> { $title }
    { $text }
    Due: { DATE($due, "label") }
allow-later = Put it off
refuse-later = Do not put it off
move = Change the day
moved = The new day is set, and those it concerns were told.
refused = The day stays as it is, and whoever asked was told.

title-task_later = A later day
unfinished-named-task_later = You began to ask for a later day for a task.
unfinished-unnamed-task_later = You began to ask for a later day for a task.
label-until = Until when
ask-until = Until which day?
example-until = For example: “December 20” or “next Friday”.
label-why = Reason
ask-why = Why? A sentence will do.
title-task_move = New day of the task
unfinished-named-task_move = You began to change the day of a task.
unfinished-unnamed-task_move = You began to change the day of a task.

# In a draft of minutes
none-drafted = There are no tasks yet. If it was decided that somebody does something, enter it: I will remind them.
drafted =
    <b>Tasks</b>
    { $lines }
draft-line = { $number }. { $text } – { $who }, by { DATE($due, "until") }
add = Add a task
added = The task is added. Whoever it is for hears of it when you publish the minutes.
dropped = The task is out.
drop = Take out
saved = Saved.
many = Minutes have room for { $most } tasks, not more.
not-kept = Not written down: “{ $text }”
moved-on = While you were writing, the minutes changed: tasks cannot be changed any more.
edit-text = Change the text
edit-who = Change who does it
edit-due = Change the day
to-minutes = ‹ Minutes
to-drafted = ‹ Tasks
me = Myself

title-task = Task
unfinished-named-task = You began to write the task “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-task = You began to write a task ({ $step } of { $steps }).
label-text = Task
ask-text = What is to be done?
example-text = For example: “Draft a letter to the municipalities”.
label-who = Who
ask-who = Who does it? Write a name, an eldership or an office.
example-who = For example: “Daugai” or “president”.
label-due = Due
ask-due = By which day?
example-due = For example: “December 20” or “next Friday”.
title-task_text = Text of the task
unfinished-named-task_text = You began to change a task.
unfinished-unnamed-task_text = You began to change a task.
title-task_who = Who does the task
unfinished-named-task_who = You began to change who does a task.
unfinished-unnamed-task_who = You began to change who does a task.
title-task_due = Day of the task
unfinished-named-task_due = You began to change the day of a task.
unfinished-unnamed-task_due = You began to change the day of a task.
