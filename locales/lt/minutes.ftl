# For whoever keeps them
card-title = <b>Protokolas.</b> { $title }
owed =
    <b>Protokolas.</b> { $title }
    Protokolas dar nepradėtas. { $count ->
        [0] Darbotvarkės nebuvo: klausimus įrašysite patys.
        [one] Juodraštį parengsiu iš darbotvarkės: joje { $count } klausimas.
        [few] Juodraštį parengsiu iš darbotvarkės: joje { $count } klausimai.
       *[other] Juodraštį parengsiu iš darbotvarkės: joje { $count } klausimų.
    }
begin = ✍️ Pradėti protokolą
begin-anyway = Vis dėlto rašyti
waive = Protokolo nebus
waive-sure = Taip, nebus
ask-waive = Pažymėti, kad protokolo nebus? { $title }. Daugiau apie jį nepriminsiu. Persigalvoti galėsite bet kada.
waived =
    <b>Protokolas.</b> { $title }
    Pažymėta, kad protokolo nebus.
state-draft = Juodraštis: jį mato tik susitikimo rengėjai.
state-open = Paskelbtas. Pastabas galima siūlyti iki { DATE($until, "until") }, imtinai.
state-final = Galutinis: nebekeičiamas.
attended-taken = Dalyvavo: { $count }
attended-said = Ketino dalyvauti: { $count }
card-items = { $count ->
        [0] Klausimų dar nėra.
        [one] { $count } klausimas, aprašyta: { $told }.
        [few] { $count } klausimai, aprašyta: { $told }.
       *[other] { $count } klausimų, aprašyta: { $told }.
    }
card-tasks = { $count ->
        [0] Užduočių nėra.
        [one] { $count } užduotis.
        [few] { $count } užduotys.
       *[other] { $count } užduočių.
    }
card-amendments = { $count ->
        [0] Pastabų, kurios lauktų Jūsų, nėra.
        [one] Jūsų sprendimo laukia { $count } pastaba.
        [few] Jūsų sprendimo laukia { $count } pastabos.
       *[other] Jūsų sprendimo laukia { $count } pastabų.
    }
items = Klausimai
tasks = Užduotys
preview = Peržiūrėti ir skelbti
open = Protokolas
write = ✍️ Rašyti protokolą
to-card = ‹ Protokolas
to-meeting = ‹ Susitikimas
running-tasks = Užduotys
moved-on = Kol rašėte, protokolas pasikeitė. Štai kaip jis atrodo dabar:
not-kept = Neįrašyta: „{ $text }“
gone = Šio protokolo dabar keisti negalima.
cancelled = „{ $title }“ atšauktas, todėl protokolo nebus.
not-begun = „{ $title }“ dar neprasidėjo. Protokolą galėsite pradėti nuo susitikimo pradžios.

# Its items
no-items = Klausimų dar nėra. Pridėkite pirmąjį.
item-list =
    <b>Klausimai</b>
    { $lines }
item-line = { $number }. { $title }
item-line-told = { $number }. { $title } ✓
item-head = <b>{ $number }. { $title }</b>
item-empty = Dar neaprašyta.
items-many = Daugiau kaip { $most } klausimų protokole netelpa.
said = <b>Kalbėta:</b> { $text }
decided = <b>Nutarta:</b> { $text }
fill = ✍️ Aprašyti
rename = Pervadinti
add-item = Pridėti klausimą
drop-item = Išimti
drop-sure = Taip, išimti
ask-drop = Išimti klausimą „{ $title }“ ir tai, kas prie jo įrašyta?
item-dropped = Klausimas išimtas.
item-added = Klausimas pridėtas.
saved = Įrašyta.
move-up = ↑ Kelti aukštyn
move-down = ↓ Kelti žemyn
to-items = ‹ Klausimai
to-item = ‹ Klausimas
next-item = Kitas ›
erase-hint = Tai, ko neparašysite iš naujo, liks. Norite ištrinti – parašykite brūkšnį „–“.

title-minutes_fill = Klausimas
unfinished-named-minutes_fill = Pradėjote aprašyti protokolo klausimą.
unfinished-unnamed-minutes_fill = Pradėjote aprašyti protokolo klausimą.
label-said = Kas kalbėta
ask-said = Kas apie tai kalbėta? Trumpai, savais žodžiais.
example-said = Pavyzdžiui: „Aptarti trys būdai žiemos keliams prižiūrėti.“
label-decided = Kas nutarta
ask-decided = Kas nutarta?
example-decided = Pavyzdžiui: „Kreiptis į savivaldybes dėl atskiro biudžeto.“
title-minutes_rename = Klausimo pavadinimas
unfinished-named-minutes_rename = Pradėjote pervadinti protokolo klausimą.
unfinished-unnamed-minutes_rename = Pradėjote pervadinti protokolo klausimą.
title-minutes_item = Naujas klausimas
unfinished-named-minutes_item = Pradėjote pridėti protokolo klausimą.
unfinished-unnamed-minutes_item = Pradėjote pridėti protokolo klausimą.
label-title = Pavadinimas
ask-title = Kaip trumpai vadinasi klausimas?

# Published
ask-publish = Taip jį matys dalyviai. Paskelbti? Pastabas jie galės siūlyti kelias dienas, paskui protokolas nebesikeis.
publish = Skelbti
published = Protokolas paskelbtas. Dalyviai pastabas gali siūlyti iki { DATE($until, "until") }, imtinai. Tie, kam skirtos užduotys, jau žino.
empty = Protokole „{ $title }“ dar nieko nėra. Aprašykite bent vieną klausimą arba pridėkite užduotį.
published-message =
    📄 <b>Susitikimo protokolas.</b> { $title }
    Perskaitykite, ar viskas surašyta teisingai. Pastabas galite siūlyti iki { DATE($until, "until") }, imtinai; paskui protokolas nebesikeis.
final-message =
    📄 <b>Galutinis protokolas.</b> { $title }
final-chair = Protokolas „{ $title }“ galutinis ir išsiųstas dalyviams. { $count ->
        [0] Nesvarstytų pastabų neliko.
        [one] { $count } pastaba liko nesvarstyta: ji nepriimta, protokole tai pažymėta.
        [few] { $count } pastabos liko nesvarstytos: jos nepriimtos, protokole tai pažymėta.
       *[other] { $count } pastabų liko nesvarstyta: jos nepriimtos, protokole tai pažymėta.
    }
undecided = Protokolo „{ $title }“ pastabos siūlomos iki { DATE($until, "until") }, imtinai; paskui jis taps galutinis. { $count ->
        [one] Jūsų sprendimo laukia { $count } pastaba. Ko nenuspręsite, bus nepriimta.
        [few] Jūsų sprendimo laukia { $count } pastabos. Ko nenuspręsite, bus nepriimta.
       *[other] Jūsų sprendimo laukia { $count } pastabų. Ko nenuspręsite, bus nepriimta.
    }
sent = Protokolas „{ $title }“: išsiųsta { $sent } iš { $total }.
nag =
    „{ $title }“ ({ DATE($when, "in") }) baigėsi, o protokolo dar nėra.
    Juodraštį parengsiu iš darbotvarkės – beliks įrašyti, kas nutarta.
nag-draft =
    „{ $title }“ ({ DATE($when, "in") }) protokolas pradėtas, bet dar nepaskelbtas.

# Read
read = 📄 Protokolas
pdf = PDF
file = Protokolas. { $title }
not-invited = Protokolą „{ $title }“ skaito tie, kas į susitikimą kviesti.
not-published = Protokolas „{ $title }“ dar nepaskelbtas. Kai bus, dalyviams parašysiu.
when = Kada: { SPAN($starts, $ends) }
where = Kur: { $place }
chair = Rengė: { $name }
names = { $names }
names-more = { $names } ir dar { $count ->
        [one] { $count } žmogus
        [few] { $count } žmonės
       *[other] { $count } žmonių
    }
item-title = <b>{ $number }. { $title }</b>
item-other = <b>{ $number }. Kita</b>
tasks-head = <b>Užduotys</b>
task-line = • { $text } – { $who }, iki { DATE($due, "until") }
nobody = asmuo, kurio duomenys ištrinti
late-note = { $count ->
        [one] { $count } pasiūlyta pastaba iki galo nesvarstyta ir nepriimta.
        [few] { $count } pasiūlytos pastabos iki galo nesvarstytos ir nepriimtos.
       *[other] { $count } pasiūlytų pastabų iki galo nesvarstyta ir nepriimta.
    }
whole-in-file = <i>Čia sutrumpinta, visas tekstas – PDF faile.</i>

# Amendments
amend = Siūlyti pastabą
amend-other = Kita
which-item = Kuriam klausimui skirta Jūsų pastaba? { $title }
amend-about-other = <b>Kita</b>
amended = Ačiū, pastaba perduota. Ar ji priimta, parašysiu.
amending-over = Protokolas „{ $title }“ jau galutinis, pastabų siūlyti nebegalima.
amending-others = Protokolo „{ $title }“ pastabas siūlo susitikimo dalyviai.
amendments-many = Jūsų pastabų jau laukia { $most }. Kitą pasiūlykite, kai bus nuspręsta dėl šių.
amendment-decided = Dėl šios pastabos jau nuspręsta. Protokolas: „{ $title }“.
amendment-came =
    <b>Protokolo pastaba.</b> { $title }
    { $text }
look-amendment = Peržiūrėti
open-amendments = Pastabos
to-amendments = ‹ Pastabos
no-amendments = Pastabų dar nėra.
amendment-list =
    <b>Pastabos</b>
    { $lines }
amendment-line = { $number }. { $text } ({ $state })
verdict-open = laukia
verdict-accepted = priimta
verdict-declined = nepriimta
verdict-late = nesvarstyta
amendment-by = Siūlo: { $who }
amendment-text = <b>Pastaba:</b> { $text }
amendment-state = Sprendimas: { $state }
amendment-why = Kodėl: { $why }
amendment-item = Dabar protokole:
now-is = <b>Dabar:</b> { $text }
accept-said = Taisyti „Kalbėta“
accept-decided = Taisyti „Nutarta“
decline = Nepriimti
accepted = Pastaba priimta, protokolas pataisytas.
declined = Pastaba nepriimta, priežastis perduota.
amendment-accepted =
    Jūsų pastaba priimta, protokolas pataisytas. { $title }
    „{ $text }“
amendment-declined =
    Jūsų pastaba nepriimta. { $title }
    „{ $text }“
    Kodėl: { $why }

title-minutes_amend = Pastaba
unfinished-named-minutes_amend = Pradėjote rašyti protokolo pastabą.
unfinished-unnamed-minutes_amend = Pradėjote rašyti protokolo pastabą.
label-text = Pastaba
ask-text = Ką pataisyti? Parašykite, kaip turėtų būti.
title-minutes_accept = Pataisytas tekstas
unfinished-named-minutes_accept = Pradėjote taisyti protokolą pagal pastabą.
unfinished-unnamed-minutes_accept = Pradėjote taisyti protokolą pagal pastabą.
label-becomes = Tekstas
ask-becomes = Parašykite visą tekstą, koks jis bus protokole.
title-minutes_decline = Pastaba nepriimama
unfinished-named-minutes_decline = Pradėjote rašyti, kodėl pastaba nepriimama.
unfinished-unnamed-minutes_decline = Pradėjote rašyti, kodėl pastaba nepriimama.
label-why = Priežastis
ask-why = Kodėl? Tai perskaitys tas, kas pastabą pasiūlė.

# On paper
paper-title = Protokolas. { $title }
paper-file = protokolas
span = { SPAN($starts, $ends) }
label-when = Kada:
label-where = Kur:
label-chair = Rengė:
label-present = Dalyvavo:
label-coming = Ketino dalyvauti:
other = Kita
paper-tasks = Užduotys
paper-task = { $text } – { $who }, iki { DATE($due, "until") }
paper-draft = Juodraštis.
paper-said = Kalbėta:
paper-decided = Nutarta:
paper-open = Pastabas galima siūlyti iki { DATE($until, "until") }, imtinai.
paper-final = Pastabas buvo galima siūlyti iki { DATE($until, "until") }, imtinai. Protokolas galutinis.
