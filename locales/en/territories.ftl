menu-territories = 🗺 Elderships
phrases-territories = elderships, list of elderships, rename an eldership, merge elderships
overview = In which county is the eldership to be corrected? You can also look for its name.
which-municipality = In which municipality?
which-eldership = <b>{ $municipality }</b>
    { $count ->
        [0] There are no elderships here.
        [one] { $count } eldership. Which one?
       *[other] { $count } elderships. Which one?
    }
card =
    <b>{ $eldership }</b>
    { $municipality }, { $county }
    Tag in the group: { $tag }
    { $headed ->
        [yes] It has a member in the list.
       *[no] It has no member in the list.
    }
found = { $count ->
        [0] There is no such eldership. Try it shorter, for example the first letters only.
        [one] { $count } eldership found.
       *[other] { $count } elderships found, { $shown } shown.
    }
of = { $eldership } ({ $municipality })
in = { $municipality }
find = 🔎 Find
back = ‹ Counties
to-list = ‹ Municipality
to-card = ‹ Back
rename = Rename
retag = Change the tag
merge = Merge into another
add = New eldership
merge-sure = Yes, merge
renamed = Renamed. An import still understands the former name.
tagged = The tag is changed.
added = The eldership is written down.
merged = Merged. The former eldership is offered nowhere any more; its history belongs to this one.
which-successor = Into which eldership of the same municipality is it merged: { $eldership }?
ask-merge = { $eldership } would be closed and merged into { $into }, with its reports. This cannot be undone. Merge?
has-member = { $eldership } still has a member. Move them to another eldership or take them off the list first, then merge.
name-taken = { $name } is, or was, in this municipality already. Choose another name.
bad-name = This name does not do: write it in words, of at most { $longest ->
        [one] { $longest } character
       *[other] { $longest } characters
    }.
bad-tag = The tag “{ $tag }” does not do: Telegram takes letters, digits, spaces and hyphens, at most { $longest ->
        [one] { $longest } character
       *[other] { $longest } characters
    }, no emoji. Write it shorter.
tag-taken = Another eldership of this county has the tag “{ $tag }”. Write another one.

title-find-eldership = Finding an eldership
title-rename-eldership = Name of the eldership
title-tag-eldership = Tag of the eldership
title-add-eldership = New eldership
unfinished-named-find-eldership = You are looking for an eldership.
unfinished-unnamed-find-eldership = You are looking for an eldership.
unfinished-named-rename-eldership = You began to rename an eldership.
unfinished-unnamed-rename-eldership = You began to rename an eldership.
unfinished-named-tag-eldership = You began to change the tag of an eldership.
unfinished-unnamed-tag-eldership = You began to change the tag of an eldership.
unfinished-named-add-eldership = You began a new eldership ({ $step } of { $steps }).
unfinished-unnamed-add-eldership = You began a new eldership ({ $step } of { $steps }).
label-sought = Search
ask-sought = Which eldership are you looking for?
example-sought = For example: “Daug”.
label-name = Name
ask-name = What is the new name?
example-name = For example: “Daugų seniūnija”.
label-tag = Tag
ask-tag = What is it called in the group, beside the member’s name? At most 16 characters.
example-tag = For example: “N. Akmenės m.”
label-short = Tag
ask-short = What is it called in the group, beside the member’s name? At most 16 characters. Skip this if the short name fits.
example-short = For example: “N. Akmenės m.”
