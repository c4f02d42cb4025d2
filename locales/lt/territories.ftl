menu-territories = 🗺 Seniūnijos
phrases-territories = seniūnijos, seniūnijų sąrašas, pervadinti seniūniją, sujungti seniūnijas
overview = Kurios apskrities seniūniją reikia pataisyti? Galite ir ieškoti pagal pavadinimą.
which-municipality = Kurioje savivaldybėje?
which-eldership = <b>{ $municipality }</b>
    { $count ->
        [0] Seniūnijų čia nėra.
        [one] { $count } seniūnija. Kurią parodyti?
        [few] { $count } seniūnijos. Kurią parodyti?
       *[other] { $count } seniūnijų. Kurią parodyti?
    }
card =
    <b>{ $eldership }</b>
    { $municipality }, { $county }
    Žyma grupėje: { $tag }
    { $headed ->
        [yes] Seniūnija sąraše turi narį.
       *[no] Seniūnija sąraše nario neturi.
    }
found = { $count ->
        [0] Tokios seniūnijos neradau. Pabandykite trumpiau, pavyzdžiui, tik pirmas raides.
        [one] Radau { $count } seniūniją.
        [few] Radau { $count } seniūnijas, rodau { $shown }.
       *[other] Radau { $count } seniūnijų, rodau { $shown }.
    }
of = { $eldership } ({ $municipality })
in = { $municipality }
find = 🔎 Ieškoti
back = ‹ Apskritys
to-list = ‹ Savivaldybė
to-card = ‹ Atgal
rename = Pervadinti
retag = Keisti žymą
merge = Prijungti prie kitos
add = Nauja seniūnija
merge-sure = Taip, prijungti
renamed = Pervadinta. Importuojant senasis pavadinimas bus suprantamas ir toliau.
tagged = Žyma pakeista.
added = Seniūnija įrašyta.
merged = Prijungta. Senoji seniūnija daugiau niekur nesiūloma, jos istorija priklauso šiai.
which-successor = Prie kurios tos pačios savivaldybės seniūnijos prijungti: { $eldership }?
ask-merge = { $eldership } būtų uždaryta ir prijungta: { $into }. Jos veiklos įrašai atitektų pastarajai. Atšaukti to nebus galima. Prijungti?
has-member = { $eldership } dar turi narį. Pirma perkelkite jį į kitą seniūniją arba išbraukite iš narių sąrašo, tada prijunkite.
name-taken = { $name } šioje savivaldybėje jau yra arba buvo. Parinkite kitą pavadinimą.
bad-name = Pavadinimas netinka: parašykite žodžiais, ne daugiau kaip { $longest ->
        [one] { $longest } ženklą
        [few] { $longest } ženklus
       *[other] { $longest } ženklų
    }.
bad-tag = Žyma „{ $tag }“ netinka: „Telegram“ leidžia raides, skaitmenis, tarpus ir brūkšnelius, ne daugiau kaip { $longest ->
        [one] { $longest } ženklą
        [few] { $longest } ženklus
       *[other] { $longest } ženklų
    }, be jaustukų. Parašykite trumpiau.
tag-taken = Žymą „{ $tag }“ šioje apskrityje jau turi kita seniūnija. Parašykite kitokią.

title-find-eldership = Seniūnijos paieška
title-rename-eldership = Seniūnijos pavadinimas
title-tag-eldership = Seniūnijos žyma
title-add-eldership = Nauja seniūnija
unfinished-named-find-eldership = Ieškote seniūnijos.
unfinished-unnamed-find-eldership = Ieškote seniūnijos.
unfinished-named-rename-eldership = Pradėjote pervadinti seniūniją.
unfinished-unnamed-rename-eldership = Pradėjote pervadinti seniūniją.
unfinished-named-tag-eldership = Pradėjote keisti seniūnijos žymą.
unfinished-unnamed-tag-eldership = Pradėjote keisti seniūnijos žymą.
unfinished-named-add-eldership = Pradėjote įrašyti naują seniūniją ({ $step } iš { $steps }).
unfinished-unnamed-add-eldership = Pradėjote įrašyti naują seniūniją ({ $step } iš { $steps }).
label-sought = Paieška
ask-sought = Kokios seniūnijos ieškote?
example-sought = Pavyzdžiui: „Daug“.
label-name = Pavadinimas
ask-name = Koks naujas pavadinimas?
example-name = Pavyzdžiui: „Daugų seniūnija“.
label-tag = Žyma
ask-tag = Kaip seniūniją vadinti grupėje, šalia nario vardo? Ne ilgiau kaip 16 ženklų.
example-tag = Pavyzdžiui: „N. Akmenės m.“
label-short = Žyma
ask-short = Kaip ją vadinti grupėje, šalia nario vardo? Ne ilgiau kaip 16 ženklų. Jei trumpas pavadinimas telpa, praleiskite.
example-short = Pavyzdžiui: „N. Akmenės m.“
