open = ✅ Žymėti dalyvius
list =
    <b>{ $title }</b>
    Pažymėta: { $there }, kviesta { $expected }{ $late ->
        [0] .
       *[other] , vėliau atvyko { $late }.
    }
    Spustelėkite tuos, kurie dalyvauja; dar kartą – kad nuimtumėte žymę.
early = Kas dalyvauja, galima žymėti nuo valandos iki pradžios: { DATE($starts, "label") }. Sąrašą atsispausdinti galite jau dabar.
over = Nuo susitikimo praėjo daugiau kaip mėnuo: kas dalyvavo, nebekeičiama. Sąrašą galite atsisiųsti.
show-code = Rodyti kodą
add-member = Pridėti seniūną
add-guest = Pridėti svečią
added = Pažymėta.
there-already = Jau buvo sąraše.
table = XLSX
sheet = Spausdinti (PDF)
table-sent = Kas dalyvavo: „{ $title }“
sheet-sent = Dalyvių sąrašas pasirašyti: „{ $title }“
back = ‹ Dalyvių sąrašas
to-meeting = ‹ Į susitikimą
title-presence_member = Dalyviai
title-presence_guest = Dalyviai
title-presence_code = Dalyvavimas
ask-person = Kas dar atvyko? Parašykite vardą, pavardę arba seniūniją.
label-person = Seniūnas
ask-name = Koks svečias atvyko? Parašykite vardą, pavardę ir iš kur.
label-name = Svečias
ask-code = Parašykite keturių ženklų kodą, kurį matote salėje.
label-code = Kodas
unfinished-named-presence_member = Pradėjote žymėti, kas dar atvyko.
unfinished-unnamed-presence_member = Pradėjote žymėti, kas dar atvyko.
unfinished-named-presence_guest = Pradėjote žymėti, koks svečias atvyko.
unfinished-unnamed-presence_guest = Pradėjote žymėti, koks svečias atvyko.
unfinished-named-presence_code = Pradėjote įvesti salės kodą.
unfinished-unnamed-presence_code = Pradėjote įvesti salės kodą.
code =
    <b>{ $title }</b>
    Salės kodas: <code>{ $code }</code>
    Parodykite paveikslą ekrane: nuskenavus telefonu, dalyvavimas pažymimas pats. Arba tegul įveda kodą: susitikimo kortelė → „Esu čia“.
code-coming = Kodas tuoj bus.
code-file = kodas.png
renew-code = Pakeisti kodą
enter = 📍 Esu čia
try-again = Bandyti dar kartą
wrong-code = Toks kodas netinka. Kodas – keturi ženklai iš salės ekrano, be nulio ir vieneto.
too-many = Per daug netikusių bandymų. Vėl bandyti bus galima { DATE($until, "in") } Skubate? Paprašykite susitikimo rengėjo pažymėti Jus sąraše.
not-now = Susitikime „{ $title }“ dalyvavimas žymimas nuo valandos iki pradžios iki valandos po pabaigos.
welcome = Ačiū, Jūsų dalyvavimas susitikime „{ $title }“ pažymėtas.
show-meeting = Žiūrėti susitikimą
guest = svečias
not-invited = be kvietimo
yes = taip
no = ne
how-ticked = pažymėjo rengėjas
how-code = įvedė kodą
sheet-there = Dalyvavo
sheet-late = Atvyko vėliau
sheet-all = Visi
column-name = Vardas ir pavardė
column-eldership = Seniūnija
column-municipality = Savivaldybė
column-county = Apskritis
column-answer = Atsakymas
column-there = Dalyvavo
column-how = Kaip pažymėta
column-came-at = Kada
column-late = Vėliau
table-file = dalyviai-{ $number }.xlsx
sheet-file = dalyviu-sarasas-{ $number }.pdf
sheet-when = Kada: { SPAN($starts, $ends) }
sheet-where = Kur: { $place }
heading-number = Nr.
heading-name = Vardas ir pavardė
heading-place = Seniūnija, savivaldybė
heading-signature = Parašas
