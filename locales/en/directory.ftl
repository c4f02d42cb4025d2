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

menu-members = 🔎 Elders
command-members = find a colleague and write to them
phrases-members = elders, members, find, search, colleagues, contacts, address book, directory, write to a colleague

title-find = Elders
unfinished-named-find = You began to look for an elder ({ $step } of { $steps }).
unfinished-unnamed-find = You began to look for an elder ({ $step } of { $steps }).
label-who = Whom you look for
ask-who = Whom are you looking for? Write a name, an eldership or a municipality – diacritics are not needed. Or choose a county.
example-who = For example: “daugai” or “Alytaus r.”.

found = { $count ->
        [one] I found { $count } person for “{ $text }”:
       *[other] I found { $count } people for “{ $text }”:
    }
which-municipality = In which municipality?
in-municipality = <b>{ $municipality }</b>. { $count ->
        [0] No member of the association serves here yet.
        [one] { $count } elder:
       *[other] { $count } elders:
    }
anew = 🔎 Look for another
back = ‹ To the list

card-name = <b>{ $name }</b>
card-office = Office: { $office }
card-phone = Phone: { $phone }
card-email = E-mail: { $email }
oneself = This is you, as your colleagues see you.
write = Write through { -bot }
