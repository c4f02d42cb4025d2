nobody = I found nobody for “{ $text }”. Write a name, an eldership, a municipality or a county – diacritics are not needed.
which = { $count ->
        [one] I found { $count } person. Tap if it is the right one.
       *[other] I found { $count } people. Whom do you mean?
    }
too-many = { $count ->
        [one] I found { $count } person
       *[other] I found { $count } people
    }, here are the first { $shown }. If the right one is not among them, write more exactly.
left = no longer in the roster
