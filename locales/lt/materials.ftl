# Fetched
open = 📎 Medžiaga
back = ‹ Medžiaga
to-meeting = ‹ Susitikimas
none = Susitikimo „{ $title }“ medžiagos dar nėra.
list =
    📎 <b>Medžiaga.</b> { $title }
    { $lines }
line = { $number }. { $name }
line-link = { $number }. <a href="{ $url }">{ $name }</a>
one = { $number }. { $name }
link =
    { $number }. { $name }
    { $url }
photo = nuotrauka
file = failas
all = Gauti visus failus
not-invited = Susitikimo „{ $title }“ medžiaga skirta tiems, kas į jį kviesti.
new =
    📎 <b>Nauja susitikimo medžiaga</b> ({ $count }). { $title }
sent = Apie naują medžiagą pranešta: { $sent } iš { $total }. { $title }

# Added
add = Pridėti
keep = Tvarkyti
added = Pridėta: { $count }. Dalyviams pranešiu ne dažniau kaip kartą per dieną.
unknown = „{ $text }“ nėra nei failas, nei nuoroda. Atsiųskite failą, nuotrauką arba vieną nuorodą su pavadinimu.
at-once = Vienu kartu galima pridėti ne daugiau kaip { $most }. Šis nepridėtas: paspauskite „Toliau“, paskui pridėkite kitus.
many = Telpa { $most }, jau yra { $there }. Pirma ką nors išimkite.
so-far = { $number }. { $name }
so-far-lines = { $lines }
gone = Šio susitikimo medžiagos dabar keisti negalima.
title-materials = Susitikimo medžiaga
unfinished-named-materials = Pradėjote pridėti susitikimo medžiagą.
unfinished-unnamed-materials = Pradėjote pridėti susitikimo medžiagą.
label-handouts = Medžiaga
ask-handouts = Atsiųskite failus, nuotraukas ar nuorodas – po vieną arba kelis kartu. Tekstas po failu bus jo pavadinimas; prie nuorodos pavadinimą parašykite toje pačioje žinutėje.
example-handouts = Pavyzdžiui: „Ministerijos pristatymas https://lrv.lt/pristatymas“.

# Kept
which =
    <b>Ką tvarkyti?</b>
    { $lines }
rename = Pervadinti
drop = Išimti
drop-sure = Taip, išimti
ask-drop = Išimti „{ $name }“?
dropped = Išimta.
saved = Įrašyta.
move-up = ↑ Kelti aukštyn
move-down = ↓ Kelti žemyn
to-list = ‹ Sąrašas
to-one = ‹ Atgal
title-material_name = Pavadinimas
unfinished-named-material_name = Pradėjote pervadinti medžiagą.
unfinished-unnamed-material_name = Pradėjote pervadinti medžiagą.
label-name = Pavadinimas
ask-name = Kaip tai vadinasi?
