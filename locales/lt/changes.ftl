# What can be changed
choose = Ką keičiame?
part-time = Laikas
part-place = Vieta
part-title = Pavadinimas
part-agenda = Darbotvarkė
part-capacity = Vietų skaičius
part-deadline = Iki kada atsakyti
part-guests = Svečiai
part-cancel = Atšaukti susitikimą
more = Kiti pakeitimai
less = ‹ Laikas ir vieta
to-card = ‹ Susitikimas
change = Keisti ar atšaukti
is-cancelled = Susitikimas atšauktas.
is-over = Susitikimas jau įvyko, jo keisti nebegalima.
saved = Pakeista. Kvietimai ir grupių kortelės netrukus bus atnaujinti.

# Questions
title-change_time = Susitikimo laikas
title-change_place = Susitikimo vieta
title-change_off = Susitikimo atšaukimas
title-change_on = Naujas susitikimo laikas
title-change_title = Susitikimo pavadinimas
title-change_agenda = Susitikimo darbotvarkė
title-change_capacity = Vietų skaičius
title-change_deadline = Terminas atsakyti
title-change_guests = Svečiai
unfinished-named-change_time = Pradėjote keisti susitikimo laiką.
unfinished-unnamed-change_time = Pradėjote keisti susitikimo laiką.
unfinished-named-change_place = Pradėjote keisti susitikimo vietą.
unfinished-unnamed-change_place = Pradėjote keisti susitikimo vietą.
unfinished-named-change_off = Pradėjote atšaukti susitikimą.
unfinished-unnamed-change_off = Pradėjote atšaukti susitikimą.
unfinished-named-change_on = Pradėjote rinktis naują atšaukto susitikimo laiką.
unfinished-unnamed-change_on = Pradėjote rinktis naują atšaukto susitikimo laiką.
unfinished-named-change_title = Pradėjote keisti susitikimo pavadinimą.
unfinished-unnamed-change_title = Pradėjote keisti susitikimo pavadinimą.
unfinished-named-change_agenda = Pradėjote keisti susitikimo klausimus.
unfinished-unnamed-change_agenda = Pradėjote keisti susitikimo klausimus.
unfinished-named-change_capacity = Pradėjote keisti vietų skaičių.
unfinished-unnamed-change_capacity = Pradėjote keisti vietų skaičių.
unfinished-named-change_deadline = Pradėjote keisti terminą atsakyti.
unfinished-unnamed-change_deadline = Pradėjote keisti terminą atsakyti.
unfinished-named-change_guests = Pradėjote keisti svečių skaičių.
unfinished-unnamed-change_guests = Pradėjote keisti svečių skaičių.
label-when = Laikas
ask-when = Kada susitikimas bus? Pasirinkite arba parašykite dieną ir laiką. Jei pabaigos nenurodysite, truks tiek pat, kiek turėjo.
example-when = Pavyzdžiui: „gruodžio 10 d. 10:00–13:00“.
label-where = Vieta
ask-where = Kur susitikimas bus? Parašykite vietą, atsiųskite tašką žemėlapyje arba vaizdo skambučio nuorodą.
example-where = Pavyzdžiui: „Anykščių kultūros centras, Basanavičiaus g. 36“.
label-why = Priežastis
ask-why = Kodėl? Priežastį matys visi, kam apie tai pranešime.
example-why = Pavyzdžiui: „Salė tą dieną užimta“.
label-title = Pavadinimas
ask-title = Koks naujas pavadinimas?
example-title = Pavyzdžiui: „Utenos apskrities seniūnų sueiga“.
label-agenda = Darbotvarkė
ask-agenda = Kokia darbotvarkė? Parašykite visus klausimus, kiekvieną – iš naujos eilutės.
example-agenda = Pavyzdžiui: „Seniūnijų biudžetai“, kitoje eilutėje – „Kelių priežiūra žiemą“.
label-capacity = Vietų
ask-capacity = Kiek iš viso vietų? Svečiai irgi skaičiuojami. Jei sumažinsite, savo vietos niekas nepraras.
example-capacity = Pavyzdžiui: 40.
label-deadline = Atsakyti iki
ask-deadline = Iki kada galima atsakyti? Pasirinkite arba parašykite dieną ir laiką.
example-deadline = Pavyzdžiui: „gruodžio 1 d. 12 val.“.
label-guests = Svečiai
ask-guests = Kiek svečių gali atsivesti kiekvienas?
example-guests = Jei svečių nelaukiate, rinkitės 0.
clear-agenda = Be darbotvarkės
clear-capacity = Be vietų ribos
clear-deadline = Be termino

# What is in the way
the-same = Taip ir yra dabar: keisti nereikia.
changed-since = Kol keitėte, susitikimą pakeitė kas nors kitas. Štai kaip yra dabar – jei reikia, keiskite iš naujo.
has-left = Atšaukti pakeitimo nebepavyks: apie jį jau pranešta. Jei reikia, pakeiskite dar kartą.

# Before it is done, and after
confirm-change =
    <b>Peržiūra</b>
    Visi, kurie atsakė į kvietimą, gaus pranešimą, kas buvo ir kas bus, o kas dalyvaus – ir naują įrašą kalendoriui. Paprašysime jų atsakyti dar kartą. Kvietimai ir grupių kortelės atsinaujins.
confirm-cancel =
    <b>Ar tikrai atšaukti?</b>
    Visi, kurie atsakė į kvietimą, gaus pranešimą su priežastimi. Kvietimai ir grupių kortelės atsinaujins, priminimų nebebus. Susitikimą vėliau galėsite atnaujinti.
whom =
    { $count ->
        [0] Į kvietimą dar niekas neatsakė, todėl naujos žinutės niekas negaus.
        [one] Pranešimą gaus { $count } narys.
        [few] Pranešimą gaus { $count } nariai.
       *[other] Pranešimą gaus { $count } narių.
    }
to-call =
    { $count ->
        [one] Dar { $count } nario „Telegram“ žinutė nepasieks: jam reikės paskambinti.
        [few] Dar { $count } narių „Telegram“ žinutė nepasieks: jiems reikės paskambinti.
       *[other] Dar { $count } narių „Telegram“ žinutė nepasieks: jiems reikės paskambinti.
    }
by-telephone = Kam paskambinti
do-change = Pakeisti ir pranešti
do-cancel = Taip, susitikimo nebus
do-resume = Atnaujinti ir pranešti
moved = „{ $title }“: naujas laikas – { SPAN($starts, $ends) }
relocated = „{ $title }“: vieta pakeista.
cancelled = „{ $title }“: susitikimas atšauktas.
resumed = „{ $title }“: susitikimas vis dėlto įvyks – { SPAN($starts, $ends) }
can-be-undone = Pranešimai iškeliaus po { $seconds } s. Iki tol pakeitimą dar galite atšaukti.
undo = Atšaukti pakeitimą
undone = „{ $title }“: pakeitimas atšauktas, niekam nepranešta.
resume = Vis dėlto įvyks
ask-resume =
    Susitikimas „{ $title }“ atšauktas. Jis turėjo būti { SPAN($starts, $ends, "in") }
    Ar jis vis dėlto įvyks? Visi, kurie atsakė į kvietimą, apie tai sužinos.
resume-same = Taip, tuo pačiu laiku
resume-anew = Taip, kitu laiku

# What people are told
told-time = Pasikeitė laikas.
was-time = Buvo: { SPAN($starts, $ends) }
told-place = Pasikeitė vieta.
was-place = Buvo: { $place }
told-cancelled = <b>Susitikimas atšauktas.</b>
told-resumed = <b>Susitikimas vis dėlto įvyks.</b>
why = Priežastis: { $why }
now = <b>Dabar:</b>
told-ask = Ar tinka? Prašome atsakyti dar kartą; kol neatsakysite, galioja ankstesnis Jūsų atsakymas.
look = Peržiūrėti
lead-changed = Susitikimas, kurį rengiate ar į kurį kviečiama Jūsų apskritis, pasikeitė.
lead-cancelled = Susitikimas, kurį rengiate ar į kurį kviečiama Jūsų apskritis, atšauktas.

# What came of telling
telling-done =
    „{ $title }“: apie pakeitimą pranešta.
    Išsiųsta { $sent } iš { $total }
telling-cancelled =
    „{ $title }“: siuntimas nutrauktas.
    Išsiųsta { $sent } iš { $total }
taken-back = „{ $title }“: niekam nepranešta, susitikimas liks, koks buvo.
overtaken = „{ $title }“: susitikimas pakeistas dar kartą, todėl apie ankstesnį pakeitimą nebepranešama.
