# The card, in groups and in private chats
card-title = 📅 <b>{ $title }</b>
card-when = Kada: { SPAN($starts, $ends) }
card-where = Kur: { $place }
card-where-map = Kur: <a href="{ $map }">{ $place }</a>
card-where-point = Kur: <a href="{ $map }">vieta žemėlapyje</a>
card-host = Rengia: { $county }
card-link = Prisijungti: { $link }
card-answer-by = Atsakyti galima iki { DATE($until, "until") }
card-author = <i>{ $author }</i>
card-count = Dalyvaus { $coming } · galbūt { $perhaps } · nedalyvaus { $declined }
card-count-seats = Dalyvaus { $coming } · galbūt { $perhaps } · nedalyvaus { $declined } · vietų liko { $left }
card-count-over = Ketino dalyvauti { $coming } · galbūt { $perhaps } · nedalyvauti { $declined }
card-over = Susitikimas įvyko.
card-cancelled = Susitikimas atšauktas.
card-cancelled-why = Susitikimas atšauktas: { $why }
card-look = Peržiūrėti
answer-coming = Dalyvausiu
answer-perhaps = Galbūt
answer-not-coming = Nedalyvausiu
agenda = Darbotvarkė
to-calendar = Į kalendorių
gone = Šio susitikimo nebėra.

# `/meeting`
menu-meeting = 📅 Rengti susitikimą
command-meeting = parengti ir paskelbti susitikimą
phrases-meeting = susitikimas, naujas susitikimas, rengti susitikimą, kviesti į susitikimą, sukurti susitikimą, sueiga, posėdis

none-yet =
    <b>Rengiami susitikimai</b>
    Čia rasite savo juodraščius ir paskelbtus būsimus susitikimus. Kol kas nėra nė vieno.
list =
    <b>Rengiami susitikimai</b>
    { $lines }
list-line = { $number }. { $title } – { $state }
list-line-when = { $number }. { $title } – { $state }: { DATE($starts, "in") }
to-calling = ‹ Rengiami susitikimai
to-card = ‹ Į susitikimą

about-state = Rūšis: { $kind } · { $state }
state-draft = juodraštis
state-finding = derinama data
state-planned = numatytas, bus paskelbtas vėliau
state-confirming = laukia kitų apskričių
state-leaving = tuoj bus išsiųstas
state-announced = paskelbtas
state-over = įvyko
state-cancelled = atšauktas

new = ✍️ Naujas susitikimas

# Kinds, and what is suggested
which-kind = Kokį susitikimą rengsite?
kind-rally = sąskrydis
kind-gathering = sueiga
kind-informal = neformalus susitikimas
kind-local = vietos susitikimas
kind-seminar = seminaras
kind-trip = kelionė
kind-session = posėdis
kind-congress = suvažiavimas
choose-rally = Sąskrydis
choose-gathering = Sueiga
choose-informal = Neformalus susitikimas
choose-local = Vietos susitikimas
choose-seminar = Seminaras
choose-trip = Kelionė
choose-session = Valdybos posėdis
choose-congress = Suvažiavimas
about-kind = Susitikimo rūšis: { $kind }
suggest-rally = Lietuvos seniūnų sąskrydis
suggest-gathering = Apskričių seniūnų sueiga
suggest-informal = Neformalus apskričių seniūnų susitikimas
suggest-local = Savivaldybių seniūnų susitikimas
suggest-seminar = Seniūnų seminaras
suggest-trip = Seniūnų pažintinė kelionė
suggest-session = Valdybos posėdis
suggest-congress = Asociacijos narių atstovų suvažiavimas
suggest-in-gathering = { CASE($where, "genitive") } seniūnų sueiga
suggest-in-informal = Neformalus { CASE($where, "genitive") } seniūnų susitikimas
suggest-in-local = { CASE($where, "genitive") } seniūnų susitikimas
suggest-in-seminar = { CASE($where, "genitive") } seniūnų seminaras
suggest-in-trip = { CASE($where, "genitive") } seniūnų pažintinė kelionė
suggest-network-seminar = Tinklo „{ $network }“ seminaras
suggest-network-trip = Tinklo „{ $network }“ pažintinė kelionė

# What is typed
title-meeting = Naujas susitikimas
unfinished-named-meeting = Pradėjote rengti susitikimą „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-meeting = Pradėjote rengti susitikimą ({ $step } iš { $steps }).
title-meeting_title = Susitikimo pavadinimas
unfinished-named-meeting_title = Pradėjote keisti susitikimo pavadinimą.
unfinished-unnamed-meeting_title = Pradėjote keisti susitikimo pavadinimą.
title-meeting_when = Susitikimo laikas
unfinished-named-meeting_when = Pradėjote keisti susitikimo laiką.
unfinished-unnamed-meeting_when = Pradėjote keisti susitikimo laiką.
title-meeting_place = Susitikimo vieta
unfinished-named-meeting_place = Pradėjote keisti susitikimo vietą.
unfinished-unnamed-meeting_place = Pradėjote keisti susitikimo vietą.
title-meeting_audience = Kviečiamieji
unfinished-named-meeting_audience = Pradėjote rinktis, kam skirtas susitikimas.
unfinished-unnamed-meeting_audience = Pradėjote rinktis, kam skirtas susitikimas.
title-meeting_capacity = Vietų skaičius
unfinished-named-meeting_capacity = Pradėjote rašyti, kiek susitikime vietų.
unfinished-unnamed-meeting_capacity = Pradėjote rašyti, kiek susitikime vietų.
title-meeting_answers = Iki kada atsakyti
unfinished-named-meeting_answers = Pradėjote rinktis, iki kada atsakyti į kvietimą.
unfinished-unnamed-meeting_answers = Pradėjote rinktis, iki kada atsakyti į kvietimą.
title-meeting_files = Susitikimo priedai
unfinished-named-meeting_files = Pradėjote pridėti susitikimo priedų.
unfinished-unnamed-meeting_files = Pradėjote pridėti susitikimo priedų.
title-meeting_items = Darbotvarkė
unfinished-named-meeting_items = Pradėjote rašyti darbotvarkės klausimų.
unfinished-unnamed-meeting_items = Pradėjote rašyti darbotvarkės klausimų.
title-meeting_agenda = Darbotvarkė
unfinished-named-meeting_agenda = Pradėjote rašyti darbotvarkę.
unfinished-unnamed-meeting_agenda = Pradėjote rašyti darbotvarkę.
title-meeting_item = Darbotvarkės klausimas
unfinished-named-meeting_item = Pradėjote taisyti darbotvarkės klausimą.
unfinished-unnamed-meeting_item = Pradėjote taisyti darbotvarkės klausimą.
label-audience = Kam
ask-audience = Kam skirtas susitikimas? Pasirinkite arba parašykite pavadinimus, atskirtus kableliais.
example-audience = Pavyzdžiui: „Utenos apskritis“ arba „Lazdijų r.“.
label-title = Pavadinimas
ask-title = Kaip pavadinsite susitikimą? Parašykite arba rinkitės siūlomą pavadinimą.
label-when = Kada
ask-when = Kada susitiksite? Pasirinkite dieną arba parašykite dieną ir laiką.
example-when = Pavyzdžiui: „gruodžio 3 d. 10–13 val.“ arba „kitą antradienį 10“. Jei datos dar nežinote, praleiskite – ją rasite kartu su kviečiamaisiais.
label-place = Kur
ask-place = Kur susitiksite? Parašykite vietą, atsiųskite tašką žemėlapyje arba nuotolinio susitikimo nuorodą.
example-place = Pavyzdžiui: „Anykščių kultūros centras“. Taškui žemėlapyje atsiųsti spauskite segtuką, tada – „Vieta“ (Location).
label-capacity = Vietų
ask-capacity = Kiek vietų? Kai jų neliks, kiti lauks eilėje. Pasirinkite arba parašykite skaičių.
label-until = Atsakyti iki
ask-until = Iki kada atsakyti į kvietimą? Pasirinkite arba parašykite dieną ir laiką iki susitikimo pradžios.
label-files = Priedai
ask-files = Atsiųskite nuotraukų arba dokumentų: jie bus siunčiami kartu su kvietimu.
label-items = Klausimai
ask-items = Kokius klausimus įrašyti į darbotvarkę? Rašykite viena žinute, kiekvieną – naujoje eilutėje.
example-items =
    Pavyzdžiui:
    Kitų metų biudžetas
    Kelių priežiūra žiemą
label-agenda = Darbotvarkė
ask-agenda = Parašykite visą darbotvarkę viena žinute, kiekvieną klausimą – naujoje eilutėje. Ji pakeis tą, kuri yra dabar.
label-item = Klausimas
ask-item = Kaip suformuluosite šį darbotvarkės klausimą?

place-wanted = Parašykite vietą, atsiųskite tašką žemėlapyje arba nuotolinio susitikimo nuorodą.
place-long = Vietos aprašymas per ilgas: { $length ->
        [one] { $length } ženklas
        [few] { $length } ženklai
       *[other] { $length } ženklų
    }, telpa { $longest }. Parašykite trumpiau.
place-anew = Nurodyti iš naujo
place-none = nenurodyta
link-unknown = Nuoroda neveiks: patikrinkite, ar nukopijuota visa, ir atsiųskite dar kartą.
map-link = Iš šios žemėlapio nuorodos vietos nesužinosiu. Atsiųskite tašką: paspauskite segtuką ir pasirinkite „Vieta“ (Location).
point-unknown = Tokio taško žemėlapyje nėra. Pirmas skaičius yra platuma, antras – ilguma, pavyzdžiui: 54.3963, 24.0459.
on-map = <a href="{ $map }">taškas žemėlapyje</a>
number-unknown = Skaičiaus „{ $text }“ nesupratau. Parašykite skaičių nuo { $least } iki { $most }.
agenda-empty = Parašykite bent vieną klausimą, kiekvieną – naujoje eilutėje.
agenda-many = Klausimų per daug: { $count }, telpa { $most }. Sutrumpinkite sąrašą ir atsiųskite dar kartą.
agenda-item-long = Klausimas Nr. { $number } per ilgas: { $length ->
        [one] { $length } ženklas
        [few] { $length } ženklai
       *[other] { $length } ženklų
    }, telpa { $longest }. Sutrumpinkite jį ir atsiųskite dar kartą.
agenda-line = { $number }. { $text }
agenda-lines =
    { "" }
    { $lines }
agenda-none = Darbotvarkės dar nėra. Pridėkite klausimų – juos matys visi kviečiamieji.
agenda-list =
    <b>Darbotvarkė</b>
    { $lines }
add-items = Pridėti klausimų
rewrite-agenda = Rašyti visą iš naujo
reword-item = Keisti tekstą
item-up = ↑ Kelti
item-down = ↓ Nuleisti
drop-item = Išbraukti klausimą
item-dropped = Išbraukta: „{ $text }“
to-agenda = ‹ Darbotvarkė

# What stands in the way, what is doubtful
no-draft = Šis susitikimas nebe juodraštis, todėl taip jo keisti nebegalima. Rengiamus susitikimus rasite čia: /susitikimas
no-time = Nurodykite, kada susitiksite.
time-past = Šis laikas jau praėjo. Nurodykite būsimą.
ends-before = Pabaiga ankstesnė už pradžią. Nurodykite laiką dar kartą, pavyzdžiui: „gruodžio 3 d. 10–13 val.“
too-long = Susitikimas gali trukti ne ilgiau kaip { $days ->
        [one] { $days } dieną
        [few] { $days } dienas
       *[other] { $days } dienų
    }. Nurodykite trumpesnį laiką.
answers-past = Atsakymų laikas jau praėjo. Nurodykite vėlesnį arba leiskite atsakyti iki pat susitikimo.
answers-late = Atsakyti galima tik iki susitikimo pradžios: { DATE($starts, "label") }. Nurodykite ankstesnį laiką.
kind-misfit = Tokios rūšies susitikimas skirtas kitiems. Pakeiskite, kam jis skirtas.
nobody = Tarp pasirinktų nėra nė vieno nario. Pasirinkite, ką kviesti.
nowhere = Kvietimas niekur nepasirodytų: nėra nei kam siųsti asmeniškai, nei grupės. Pakeiskite, kam skirtas susitikimas.
doubt-few = Labai mažai kviečiamųjų. Pasirinkta: { $count ->
        [one] { $count } narys
        [few] { $count } nariai
       *[other] { $count } narių
    }, asmeniškai siunčiama { $sent ->
        [one] { $sent } nariui
        [few] { $sent } nariams
       *[other] { $sent } narių
    }.
doubt-night = Susitikimas prasidėtų naktį: { DATE($starts, "label") }.
doubt-far = Iki susitikimo daugiau kaip metai: { DATE($starts, "label") }. Ar metai tikrai tie?
doubt-nowhere = Vieta nenurodyta: kviečiamieji nežinos, kur vykti.
hint-joint = Pirma paklausiu { $count ->
        [one] { $count } kitos apskrities viceprezidento
        [few] { $count } kitų apskričių viceprezidentų
       *[other] { $count } kitų apskričių viceprezidentų
    }, ar apskritis dalyvaus. Atsakymui – dvi darbo dienos.
hint-seats = Vietų ({ $capacity }) mažiau negu kviečiamųjų ({ $total }): kas atsakys vėliau, lauks eilėje.
hint-day-off = Tai ne darbo diena.
declined = Kvietimų asmeniškai gauti nenori { $count ->
        [one] { $count } narys
        [few] { $count } nariai
       *[other] { $count } narių
    }: susitikimą ras meniu.
card-gap = { " " }
card-hindered = ⚠️ { $why }

# The draft's card and its settings
about-no-time = Kada: dar nenurodyta
about-no-place = Kur: dar nenurodyta
about-audience = Kam: { $audience }
about-where = Kur skelbiama: { $where }
about-seats = Vietų: { $count }
about-guests = Svečių kiekvienas gali atsivesti: { $count }
about-agenda = Darbotvarkės klausimų: { $count }
about-files = Priedai: { $files }
about-not-reminded = Apie susitikimą nebus primenama
about-why = Priežastis: { $why }
leads-of = { $audience } – tik atstovams savivaldybėse
drafted = Juodraštis paruoštas. Patikrinkite ir paskelbkite arba papildykite.
saved = Įrašyta.
settings = Nustatymai
set-audience = Kam
set-title = Keisti pavadinimą
set-when = Keisti laiką
set-place = Keisti vietą
set-agenda = Darbotvarkė
set-capacity = Riboti vietų skaičių
set-answers = Atsakyti iki
set-files = Pridėti priedų
set-guests = Svečiai
clear-capacity = Neriboti vietų
clear-answers = Leisti atsakyti iki galo
clear-files = Pašalinti priedus
do-leads = Kviesti tik atstovus
not-leads = Kviesti visus narius
do-groups = Skelbti ir grupėse
not-groups = Neskelbti grupėse
do-remind = Priminti
not-remind = Nepriminti
settings-more = Daugiau nustatymų ›
settings-first = ‹ Pagrindiniai
to-settings = ‹ Nustatymai
guests =
    <b>Svečiai</b>
    Kiek svečių gali atsivesti kiekvienas? Dabar: { $count }
no-guests = Be svečių
find-date = Rasti datą
preview = Bandomasis – tik man
announce = Paskelbti
announce-sure = Taip, paskelbti
drop = Ištrinti juodraštį
drop-sure = Taip, ištrinti
ask-drop = Ištrinti juodraštį „{ $title }“? Grąžinti nebebus galima.
dropped = Juodraštis „{ $title }“ ištrintas.
moved-on = Kol atsakėte, susitikimas pasikeitė. Štai kaip jis atrodo dabar:
changed-since = Kol žiūrėjote, susitikimas arba tie, kam jis skirtas, pasikeitė. Peržiūrėkite dar kartą:
preview-follows = Štai kaip kvietimas atrodys asmeniškai ir grupėje. Mygtukai peržiūroje nieko neįrašo.
only-preview = Tai tik peržiūra: mygtukas veiks, kai susitikimas bus paskelbtas.
ask-sure =
    { $lines }
    Ar tikrai skelbti?
done-started = Susitikimas „{ $title }“ skelbiamas. Kaip sekasi, matysite kitoje žinutėje.
done-confirming = Susitikimas „{ $title }“ laukia, kol atsakys kitų apskričių viceprezidentai.
look = Peržiūrėti

# What comes of the sending
called-off = Susitikimas „{ $title }“ nepaskelbtas ir vėl yra juodraštis.
sending-done = Susitikimas „{ $title }“ paskelbtas: { $sent } iš { $total }.
sending-cancelled = Susitikimo „{ $title }“ kvietimų siuntimas nutrauktas: išsiųsta { $sent } iš { $total }. Susitikimas lieka paskelbtas: visi, kam jis skirtas, jį ras meniu, o atšaukti jį galite čia.
sending-off = Susitikimas „{ $title }“ atšauktas, kvietimai toliau nesiunčiami.

# Together with other counties
joint-what = Bendra apskričių { $kind }: { SPAN($starts, $ends) }
joint-sent =
    { $count ->
        [0] Susitikimas „{ $title }“ skelbiamas tik Jūsų apskrityje: kitos nedalyvaus arba neatsakė.
        [one] Susitikimas „{ $title }“ skelbiamas: kartu dalyvaus { $count } kita apskritis.
        [few] Susitikimas „{ $title }“ skelbiamas: kartu dalyvaus { $count } kitos apskritys.
       *[other] Susitikimas „{ $title }“ skelbiamas: kartu dalyvaus { $count } kitų apskričių.
    }
joint-not-sent = Susitikimas „{ $title }“ nepaskelbtas ir vėl yra juodraštis. { $why }
joint-asker-gone = Jo rengėjas susitikimų rengti nebegali.
joint-waits =
    Laukiama apskričių atsakymo:
    { $lines }

    Kai atsakys visos, susitikimas bus paskelbtas. Už apskritį, kuri neatsakys per dvi darbo dienas, nuspręs direktorius.
joint-line-asked = { CASE($county, "nominative") } – dar neatsakė
joint-line-confirmed = { CASE($county, "nominative") } – dalyvaus
joint-line-declined = { CASE($county, "nominative") } – nedalyvaus
joint-line-dropped = { CASE($county, "nominative") } – neatsakė
joint-not-wait = Nelaukti kitų
joint-not-wait-sure = Taip, paskelbti dabar
joint-ask-not-wait =
    { $count ->
        [one] Dar neatsakė { $count } apskritis – be jos susitikimas bus paskelbtas iš karto. Paskelbti?
        [few] Dar neatsakė { $count } apskritys – be jų susitikimas bus paskelbtas iš karto. Paskelbti?
       *[other] Dar neatsakė { $count } apskričių – be jų susitikimas bus paskelbtas iš karto. Paskelbti?
    }
joint-take-back = Grąžinti į juodraščius
joint-taken-back = Susitikimas vėl yra juodraštis, kitų apskričių nebeklausiame.
joint-begun = Kitų apskričių nebelaukiame: susitikimas skelbiamas.
