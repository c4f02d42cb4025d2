nobody = Pagal „{ $text }“ nieko neradau. Parašykite vardą, seniūniją, savivaldybę arba apskritį – galima be lietuviškų raidžių.
which = { $count ->
        [1] Radau { $count } žmogų. Paspauskite, jei ieškote šio žmogaus.
        [one] Radau { $count } žmogų. Kurį turite omenyje?
        [few] Radau { $count } žmones. Kurį turite omenyje?
       *[other] Radau { $count } žmonių. Kurį turite omenyje?
    }
too-many = { $count ->
        [one] Radau { $count } žmogų
        [few] Radau { $count } žmones
       *[other] Radau { $count } žmonių
    }, rodau pirmuosius { $shown }. Jei čia nėra, ko ieškote, parašykite tiksliau.
left = asociacijos narių sąraše nebėra

menu-members = 🔎 Seniūnai
command-members = rasti kolegą ir jam parašyti
phrases-members = seniūnai, rasti seniūną, ieškoti seniūno, kolegos, kontaktai, adresų knyga, parašyti kolegai, parašyti seniūnui

title-find = Seniūnai
unfinished-named-find = Pradėjote ieškoti seniūno ({ $step } iš { $steps }).
unfinished-unnamed-find = Pradėjote ieškoti seniūno ({ $step } iš { $steps }).
label-who = Ko ieškote
ask-who = Ko ieškote? Parašykite vardą, seniūniją ar savivaldybę – galima be lietuviškų raidžių. Arba pasirinkite apskritį.
example-who = Pavyzdžiui: „daugai“ arba „Alytaus r.“.

found = { $count ->
        [one] Pagal „{ $text }“ radau { $count } žmogų:
        [few] Pagal „{ $text }“ radau { $count } žmones:
       *[other] Pagal „{ $text }“ radau { $count } žmonių:
    }
which-municipality = Kurioje savivaldybėje?
in-municipality = <b>{ $municipality }</b>. { $count ->
        [0] Čia dar nėra nė vieno asociacijos nario.
        [one] { $count } seniūnas:
        [few] { $count } seniūnai:
       *[other] { $count } seniūnų:
    }
anew = 🔎 Ieškoti kito
back = ‹ Į sąrašą

card-name = <b>{ $name }</b>
card-office = Pareigos: { $office }
card-phone = Telefonas: { $phone }
card-email = El. paštas: { $email }
oneself = Tai Jūs. Taip Jus mato kolegos.
write = Rašyti per { -bot(case: "accusative") }
