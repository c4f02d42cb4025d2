# Fetched
open = 📎 Materials
back = ‹ Materials
to-meeting = ‹ Meeting
none = There are no materials of “{ $title }” yet.
list =
    📎 <b>Materials.</b> { $title }
    { $lines }
line = { $number }. { $name }
line-link = { $number }. <a href="{ $url }">{ $name }</a>
one = { $number }. { $name }
link =
    { $number }. { $name }
    { $url }
photo = photo
file = file
all = Get all files
not-invited = The materials of “{ $title }” are for those who were invited to it.
new =
    📎 <b>New materials of a meeting</b> ({ $count }). { $title }
sent = Told of new materials: { $sent } of { $total }. { $title }

# Added
add = Add
keep = Arrange
added = Added: { $count }. I will tell those who take part, not more than once a day.
unknown = “{ $text }” is neither a file nor a link. Send a file, a photo, or one link with its name.
at-once = Not more than { $most } can be added at once. This one was not: press “Next”, then add the others.
many = There is room for { $most }, and { $there } are there already. Take something out first.
so-far = { $number }. { $name }
so-far-lines = { $lines }
gone = The materials of this meeting cannot be changed now.
title-materials = Materials of the meeting
unfinished-named-materials = You began to add materials of a meeting.
unfinished-unnamed-materials = You began to add materials of a meeting.
label-handouts = Materials
ask-handouts = Send files, photos or links, one by one or several together. The text under a file becomes its name; write the name of a link in the same message.
example-handouts = For example: “The ministry’s slides https://lrv.lt/slides”.

# Kept
which =
    <b>What shall be arranged?</b>
    { $lines }
rename = Rename
drop = Take out
drop-sure = Yes, take it out
ask-drop = Take out “{ $name }”?
dropped = It is out.
saved = Saved.
move-up = ↑ Up
move-down = ↓ Down
to-list = ‹ List
to-one = ‹ Back
title-material_name = Name
unfinished-named-material_name = You began to rename something of the materials.
unfinished-unnamed-material_name = You began to rename something of the materials.
label-name = Name
ask-name = What is it called?
