to-everybody = visiems nariams
to-nobody = niekam: to, kas buvo pasirinkta, nebėra
kind-everybody = Visiems nariams
kind-counties = Apskritims
kind-municipalities = Savivaldybėms
kind-roles = Pagal vaidmenį
kind-networks = Tinklams
kind-jointly = Kartu su kitomis
other-kind = ‹ Rinktis kitaip
one-kind = Vienu kartu rinkitės tik apskritis, tik savivaldybes, tik vaidmenis arba tik tinklus.

count =
    Bus siunčiama { $sent ->
        [one] { $sent } nariui
        [few] { $sent } nariams
       *[other] { $sent } narių
    } iš { $total }: { $counties ->
        [one] { $counties } apskritis
        [few] { $counties } apskritys
       *[other] { $counties } apskričių
    }, { $municipalities ->
        [one] { $municipalities } savivaldybė
        [few] { $municipalities } savivaldybės
       *[other] { $municipalities } savivaldybių
    }.
count-idle = { $count ->
        [one] { $count } narys
        [few] { $count } nariai
       *[other] { $count } narių
    } { -bot } naudotis dar nepradėjo.
later = Vėliau (tylos valandos arba pačių pasirinktas laikas) pasieks { $count ->
        [one] { $count } narį
        [few] { $count } narius
       *[other] { $count } narių
    }, pirmuosius – { DATE($when, "in") }
exactly =
    <b>Kam tiksliai</b>
    { $lines }
exactly-county = { $county } – { $count }{ $idle ->
        [0] { "" }
        [one] { " " }({ $idle } dar nepradėjo naudotis)
        [few] { " " }({ $idle } dar nepradėjo naudotis)
       *[other] { " " }({ $idle } dar nepradėjo naudotis)
    }
all-counties = ‹ Visos apskritys
person = { $place }: { $who }
person-idle = { $place }: { $who } (dar nepradėjo naudotis)
who-exactly = Kam tiksliai?
nobody = Tarp pasirinktų nėra nė vieno nario.
