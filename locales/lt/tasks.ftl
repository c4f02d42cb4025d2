# Told and reminded
given =
    📌 <b>Jums skirta užduotis.</b> { $title }
    { $text }
    Iki kada: { DATE($due, "label") }
reminder =
    📌 Primename užduotį: { $text }
    Iki kada: { DATE($due, "label") }
done = ✅ Padaryta
look = Peržiūrėti

# Whoever does it
mine = Mano užduotys
given-out = Mano duotos užduotys
to-list = ‹ Užduotys
to-meetings = 📅 Susitikimai
none-mine = Užduočių dabar neturite.
none-given = Kol kas niekam nieko daryti nereikia: neatliktų Jūsų susitikimų užduočių nėra.
list-mine =
    <b>Mano užduotys</b> ({ $count }, vėluoja { $late })
    { $lines }
list-given =
    <b>Mano susitikimų užduotys</b> ({ $count }, vėluoja { $late })
    { $lines }
line = { $number }. { $text } – iki { DATE($due, "until") }{ $who }
line-late = { $number }. ⚠️ { $text } – buvo iki { DATE($due, "until") }{ $who }
line-who = {" "}({ $who })
nobody = asmuo, kurio duomenys ištrinti
about-text = <b>{ $text }</b>
about-meeting = Susitikimas: { $title }
about-who = Kas atlieka: { $who }
about-due = Iki kada: { DATE($due, "label") }
about-due-late = ⚠️ Vėluoja. Buvo iki: { DATE($due, "label") }
about-moved = Protokole: { DATE($due, "label") }
about-done = Padaryta: { DATE($day, "label") }
about-asked = Prašoma nukelti iki { DATE($until, "until") }: { $why }
about-untold = „Sueiga“ šis žmogus dar nesinaudoja – pasakykite apie užduotį patys.
ask-later = Prašyti nukelti
minutes = 📄 Protokolas
ended = Puiku, pažymėta, kad padaryta.
asked = Prašymas nukelti perduotas. Kai bus atsakyta, parašysiu.
gone = Šios užduoties keisti nebegalima.
now-due = „{ $text }“ – dabar iki { DATE($due, "until") }.
day-wrong = Tokios dienos užduočiai skirti negalima: rinkitės dieną nuo šiandienos, ne toliau kaip po trejų metų.
day-not-later = Ši diena ne vėlesnė: užduotis ir dabar skirta iki { DATE($due, "until") }.

# Whoever gave it
was-done =
    ✅ <b>Užduotis atlikta.</b> { $title }
    { $text }
    Atliko: { $who }
was-ended =
    ✅ <b>Užduotis pažymėta kaip atlikta.</b> { $title }
    { $text }
later-asked =
    📌 <b>Prašoma nukelti užduotį iki { DATE($until, "until") }.</b> { $title }
    { $text }
    Prašo: { $who }
    Kodėl: { $why }
was-moved =
    📌 <b>Užduoties diena pakeista.</b> { $title }
    { $text }
    Iki kada: { DATE($due, "label") }
not-moved =
    📌 <b>Užduoties diena lieka ta pati.</b> { $title }
    { $text }
    Iki kada: { DATE($due, "label") }
allow-later = Nukelti
refuse-later = Nenukelti
move = Keisti dieną
moved = Nauja diena įrašyta, apie ją pranešta.
refused = Diena lieka ta pati, apie tai pranešta.

title-task_later = Prašymas nukelti
unfinished-named-task_later = Pradėjote prašyti nukelti užduotį.
unfinished-unnamed-task_later = Pradėjote prašyti nukelti užduotį.
label-until = Iki kada
ask-until = Iki kurios dienos?
example-until = Pavyzdžiui: „gruodžio 20“ arba „kitą penktadienį“.
label-why = Priežastis
ask-why = Kodėl? Užteks sakinio.
title-task_move = Nauja užduoties diena
unfinished-named-task_move = Pradėjote keisti užduoties dieną.
unfinished-unnamed-task_move = Pradėjote keisti užduoties dieną.

# In a draft of minutes
none-drafted = Užduočių dar nėra. Jei nutarta, kad kas nors ką nors padarys, įrašykite – priminsiu.
drafted =
    <b>Užduotys</b>
    { $lines }
draft-line = { $number }. { $text } – { $who }, iki { DATE($due, "until") }
add = Pridėti užduotį
added = Užduotis pridėta. Tas, kam ji skirta, sužinos, kai paskelbsite protokolą.
dropped = Užduotis išimta.
drop = Išimti
saved = Įrašyta.
many = Daugiau kaip { $most } užduočių protokole netelpa.
not-kept = Neįrašyta: „{ $text }“
moved-on = Kol rašėte, protokolas pasikeitė: užduočių keisti nebegalima.
edit-text = Keisti tekstą
edit-who = Keisti, kas atliks
edit-due = Keisti dieną
to-minutes = ‹ Protokolas
to-drafted = ‹ Užduotys
me = Aš

title-task = Užduotis
unfinished-named-task = Pradėjote rašyti užduotį „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-task = Pradėjote rašyti užduotį ({ $step } iš { $steps }).
label-text = Užduotis
ask-text = Ką reikia padaryti?
example-text = Pavyzdžiui: „Parengti rašto savivaldybėms projektą“.
label-who = Kas atliks
ask-who = Kas tai padarys? Parašykite vardą, seniūniją arba pareigas.
example-who = Pavyzdžiui: „Daugų“ arba „Utenos viceprezidentas“.
label-due = Iki kada
ask-due = Iki kurios dienos?
example-due = Pavyzdžiui: „gruodžio 20“ arba „kitą penktadienį“.
title-task_text = Užduoties tekstas
unfinished-named-task_text = Pradėjote keisti užduotį.
unfinished-unnamed-task_text = Pradėjote keisti užduotį.
title-task_who = Kas atliks užduotį
unfinished-named-task_who = Pradėjote keisti, kas atliks užduotį.
unfinished-unnamed-task_who = Pradėjote keisti, kas atliks užduotį.
title-task_due = Užduoties diena
unfinished-named-task_due = Pradėjote keisti užduoties dieną.
unfinished-unnamed-task_due = Pradėjote keisti užduoties dieną.
