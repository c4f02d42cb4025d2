read = Read the answers
question = <b>{ $text }</b>
count =
    { $count ->
        [0] Nobody answered in their own words.
        [one] { $count } answer in own words.
       *[other] { $count } answers in own words.
    }
count-quotable =
    { $count ->
        [0] There are no answers whose authors allowed to quote them.
        [one] { $count } answer whose author allowed to quote it.
       *[other] { $count } answers whose authors allowed to quote them.
    }
line = { $place }. { $said }{ $group }
of-group = { " " }· { $group }
said = “{ $text }”
said-source = “{ $text }” – { $source }
in-group = Group: { $group }
in-none = It is in no group yet.
may-quote = The author allowed to quote it, without name and eldership.
may-not-quote = The author did not allow to quote it: read it, but do not publish it.
quote = Quote
ready = <pre>„{ $text }“</pre>
not-allowed = The author of this answer did not allow to quote it.
search = 🔎 Search
groups = Groups
ungrouped = In no group
put = Put in a group
new-group = New group
take-out = Take out of the group
back = ‹ The answers
back-to-one = ‹ The answer
group-line = { $name } – { $count }
none-line = In no group – { $count }
how-to-group = There are no groups yet. Open an answer and press “Put in a group”.
choose-group =
    “{ $text }”

    Which group shall it be in?
no-name = A group’s name has at least one letter or digit.
too-many-groups = There are { $most } groups, and there can be no more. Choose one of them.
found =
    You looked for: “{ $sought }”. { $count ->
        [0] There is no such answer.
        [one] { $count } answer was found.
       *[other] { $count } answers were found.
    }
found-more = The first { $count } are shown: look for something more exact.

title-quotes-search = Searching answers
unfinished-named-quotes-search = You began to search answers ({ $step } of { $steps }).
unfinished-unnamed-quotes-search = You began to search answers ({ $step } of { $steps }).
label-words = What you look for
ask-words = What do you look for in the answers? The beginning of a word will do.
example-words = For example: “apšvietimas” or “apšv”.
title-quotes-group = A group of answers
unfinished-named-quotes-group = You began to make a group of answers ({ $step } of { $steps }).
unfinished-unnamed-quotes-group = You began to make a group of answers ({ $step } of { $steps }).
label-group = Group
ask-group = What shall the group be called? Where there is one of that name, the answer goes there.
example-group = For example: “Gatvių apšvietimas”.
