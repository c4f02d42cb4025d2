menu-themes = 🏷 Themes
phrases-themes = themes, list of themes, keep themes

listed = { $count ->
        [one] { $count } theme is offered for reports.
       *[other] { $count } themes are offered for reports.
    } Those in brackets are not offered any more. Which one?
one =
    <b>{ $lt }</b>
    In English: { $en }
    { $count ->
        [one] { $count } published entry has it.
       *[other] { $count } published entries have it.
    }
one-retired =
    <b>{ $lt }</b>
    In English: { $en }
    { $count ->
        [one] { $count } published entry has it.
       *[other] { $count } published entries have it.
    } It is not offered for new ones.
add = Add a theme
rename = Rename
raise = Move up
retire = Stop offering
restore = Offer again
back = ‹ Themes

title-theme_name = Theme
unfinished-named-theme_name = You began the theme “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-theme_name = You began a theme ({ $step } of { $steps }).
label-name_lt = In Lithuanian
ask-name_lt = What is the theme called in Lithuanian?
example-name_lt = For example: “viešosios erdvės”.
label-name_en = In English
ask-name_en = And in English?
example-name_en = For example: “public spaces”.

added = The theme is added and can be chosen.
renamed = The theme is renamed in all entries.
restored = The theme is offered again.
retired-now = The theme is not offered any more. Entries that have it stay as they were.

last = This is the last theme that is offered: without one nothing could be reported. Add another one first.
taken = The theme “{ $name }” is on the list already. Choose another name.
taken-retired = The theme “{ $name }” is among those that are not offered any more. Open it in the list and offer it again.
too-many = At most { $most } themes can be offered: nobody reads a longer list on a phone. Stop offering one first.
no-letters = A theme’s name needs letters. Write a word or a few.
