nobody = Pagal „{ $text }“ nieko neradau. Parašykite vardą, seniūniją, savivaldybę arba apskritį – galima be lietuviškų raidžių.
which = { $count ->
        [one] Radau { $count } žmogų. Spustelėkite, jei tai jis.
        [few] Radau { $count } žmones. Kurį turite omenyje?
       *[other] Radau { $count } žmonių. Kurį turite omenyje?
    }
too-many = { $count ->
        [one] Radau { $count } žmogų
        [few] Radau { $count } žmones
       *[other] Radau { $count } žmonių
    }, rodau pirmuosius { $shown }. Jei čia nėra, ko ieškote, parašykite tiksliau.
left = asociacijos narių sąraše nebėra
