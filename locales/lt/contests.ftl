not-now = Šiuo konkurso etapu to padaryti negalima. Ką galima daryti dabar, rasite čia: /konkursas
not-yours = Tai daro kiti konkurso dalyviai. Ką galite daryti Jūs, rasite čia: /konkursas

menu-contest = 🏆 Konkursas
command-contest = nominacijų konkursas: taisyklės, etapai, ką galite daryti
phrases-contest = konkursas, konkursai, nominacijos, nominacijų konkursas, konkurso taisyklės

called = „{ $name }“ ({ $year } m.)
head = 🏆 <b>{ $name }</b>, { $year } m.
list =
    <b>Konkursai</b>
    { $lines }
list-line = { $name }, { $year } m. – { $state }
none-yet = Konkursų dar nėra. Kai bus paskelbtas, pranešime.
is-draft = rengiamas
is-fixed = vyksta
is-confirmed = protokolas patvirtintas
is-announced = rezultatai paskelbti
is-cancelled = atšauktas
state-draft = Rengiamas: kol valdyba nepatvirtino, viską galima keisti.
state-confirmed = Valdyba patvirtino protokolą. Rezultatai bus paskelbti netrukus.
state-announced = Rezultatai paskelbti.
state-cancelled = Konkursas atšauktas.
cancelled-why = Kodėl: { $why }
now = Dabar: { $phase }.
now-missed = ⚠️ Etapo „{ $phase }“ laikas praėjo, kol robotas neveikė. Jis nepradėtas: konkursas laukia naujų datų.
now-until = Dabar: { $phase }, iki { DATE($until, "until") }
next = Toliau: { $phase }, nuo { DATE($opens, "until") }
categories =
    Nominacijos:
    { $lines }
category-line = • { $name } ({ $subject })
category-partner = • { $name } ({ $subject }), steigia { $partner }
subject-person = asmeniui
subject-eldership = seniūnijai
subject-idea = idėjai
phases =
    Etapai:
    { $lines }
phase-line = • { $phase }: { $hours }
hours = { SPAN($opens, $closes) }
hours-from = nuo { DATE($opens, "until") }
phase-intake = kandidatūrų siūlymas
phase-check = kandidatūrų tikrinimas
phase-county = atranka apskrityse
phase-jury = komisijos vertinimas
phase-vote = narių balsavimas
phase-announcement = rezultatų tvirtinimas ir skelbimas

# What one can do now
do-nominate = ➕ Siūlyti kandidatūrą
do-check = Tikrinti kandidatūras
do-score-county = Vertinti apskrityje
do-vote-county = 🗳 Balsuoti apskrityje
do-score = Vertinti kandidatūras
do-vote = 🗳 Balsuoti
do-confirm = Peržiūrėti protokolą
do-announce = Skelbti rezultatus
do-result = Rezultatai
deciding = Kaip vertinama
read-rules = Nuostatai
my-nominations = Mano kandidatūros
jury = Komisija
manage = Tvarkyti konkursą
look = Apie konkursą
to-list = ‹ Konkursai
to-contest = ‹ Į konkursą
back = ‹ Tvarkyti konkursą
check = Tikrinti kandidatūras
to-protocol = Protokolas
go-intake = Siūlyti kandidatūrą
go-county = Balsuoti
go-vote = Balsuoti

rules-text =
    <b>{ $name }. Nuostatai</b>
    { $text }
rules-none = Nuostatų dar nėra.
fixed-at = Patvirtinta { DATE($at, "in") } Nuo tada keistis gali tik datos, ir tik nurodžius priežastį.
deciding-parts =
    <b>{ $name }</b>

    <b>Nominacijos</b>
    { $categories }

    <b>Kriterijai</b>
    { $criteria }

    <b>Etapai</b>
    { $phases }
deciding-rules =
    <b>{ $name }. Kaip vertinama</b>

    { $rules }
see-parts = Kriterijai ir etapai
see-rules = Taisyklės ›
own-place = Komisijos narys niekada nevertina savo seniūnijos ir savivaldybės kandidatūrų nei tų, prie kurių pats prisideda.

# Beginning one
new = ➕ Naujas konkursas
anew = ➕ Kurti nuo pradžių
new-or-copy = Kurti konkursą nuo pradžių ar pagal ankstesnįjį? Iš ankstesniojo pereis nuostatai, nominacijos, kriterijai, klausimai, taisyklės ir datos, pastumtos metais.
begun = Juodraštis parengtas: įrašytos įprastos nominacijos ir kriterijai.
copied = Sukurta pagal ankstesnįjį konkursą. Komisiją reikės skirti iš naujo.
usual-leader = Seniūnas – lyderis
usual-guide = Seniūnas – vedlys
usual-idea = Seniūnijos TOP idėja
usual-originality = Originalumas
usual-creativity = Kūrybiškumas
usual-rationality = Racionalumas
usual-community = Bendruomeniškumas

title-contest = Naujas konkursas
unfinished-named-contest = Pradėjote rengti konkursą „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-contest = Pradėjote rengti konkursą ({ $step } iš { $steps }).
label-name = Pavadinimas
ask-name = Kaip vadinasi konkursas? Pavyzdžiui: „Metų seniūnas“.
label-year = Metai
ask-year = Kelintųjų metų konkursas?
label-text = Nuostatai
ask-text = Parašykite konkurso nuostatus: kam jis skirtas, kas ir kaip renkama, kuo apdovanojama. Juos matys visi. Telpa 3000 ženklų.
title-contest_part = Konkurso keitimas
unfinished-named-contest_part = Pradėjote keisti konkursą.
unfinished-unnamed-contest_part = Pradėjote keisti konkursą.
label-criteria = Kriterijai
ask-criteria =
    Parašykite visus kriterijus su svoriais, kiekvieną – naujoje eilutėje. Svorių suma turi būti 100. Pavyzdžiui:
    Originalumas – 40
    Kūrybiškumas – 30
    Bendruomeniškumas – 30
label-first = Pradžia
ask-first = Kada prasidės kandidatūrų siūlymas? Kitus etapus išdėstysiu vieną po kito, o paskui kiekvieno datas galėsite pakeisti.
title-contest_category = Nauja nominacija
unfinished-named-contest_category = Pradėjote rašyti nominaciją „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-contest_category = Pradėjote rašyti nominaciją ({ $step } iš { $steps }).
label-category = Nominacija
ask-category = Kaip vadinasi nominacija?
example-category = Pavyzdžiui: „Seniūnas – lyderis“.
label-about = Aprašymas
ask-about = Už ką ji skiriama? Vienas ar du sakiniai. Jei aprašymo nereikia, spauskite „Praleisti“.
label-partner = Partneris
ask-partner = Kas šią nominaciją steigia, jei ne asociacija? Partnerio vardas bus skelbime ir diplome. Jei partnerio nėra, spauskite „Praleisti“.
title-contest_question = Naujas klausimas
unfinished-named-contest_question = Pradėjote rašyti paraiškos klausimą.
unfinished-unnamed-contest_question = Pradėjote rašyti paraiškos klausimą.
label-question = Klausimas
ask-question = Ko paklausti to, kas siūlo kandidatūrą?
example-question = Pavyzdžiui: „Kiek gyventojų dalyvavo?“
title-contest_phase = Etapo datos
unfinished-named-contest_phase = Pradėjote rašyti etapo datas.
unfinished-unnamed-contest_phase = Pradėjote rašyti etapo datas.
about-phase = Etapas: { $phase }
about-phase-now =
    Etapas: { $phase }
    Dabar: { $hours }
label-opens = Pradžia
ask-opens = Kada etapas prasideda?
label-closes = Pabaiga
ask-closes = Kada etapas baigiasi?
title-contest_move = Etapo perkėlimas
unfinished-named-contest_move = Pradėjote perkelti konkurso etapą.
unfinished-unnamed-contest_move = Pradėjote perkelti konkurso etapą.
label-why = Priežastis
ask-why =
    Kodėl? Priežastį matys visi, kuriems tai rūpi, ji liks ir protokole.
    Pavyzdžiui: „Dėl rinkimų pratęsiame savaitei“.
title-contest_off = Konkurso atšaukimas
unfinished-named-contest_off = Pradėjote atšaukti konkursą.
unfinished-unnamed-contest_off = Pradėjote atšaukti konkursą.
off-confirm = Konkursas baigsis iškart, o visi, kurie jame dalyvauja, apie tai sužinos. Grąžinti nebus galima. Atšaukti?
ask-off = Kodėl atšaukiate? Priežastį matys visi, kas konkurse dalyvauja.
off-submit = Taip, atšaukti konkursą
called-off = Konkursas „{ $name }“ atšauktas. Dalyviams pranešta.

# What it consists of
has-categories = Nominacijų: { $count }
has-criteria = Kriterijų: { $count }
has-questions = Papildomų paraiškos klausimų: { $count }
missing = <b>Ko dar trūksta:</b>
gap-no-categories = • Pridėkite bent vieną nominaciją.
gap-no-criteria = • Įrašykite vertinimo kriterijus.
gap-weights = • Kriterijų svorių suma turi būti 100.
gap-no-rules = • Parašykite nuostatus („Pagrindai“).
gap-scale = • Pataisykite balų skalę („Taisyklės“).
gap-trimmed = • Kai atmetami kraštutiniai balai, kandidatūrai reikia bent trijų vertinimų („Taisyklės“).
gap-places = • Vietų, vertinimų ir kandidatūrų turi būti bent po vieną („Taisyklės“).
gap-vote = • Narių balsavimas gali lemti iki 50 % rezultato („Taisyklės“).
gap-phase-missing = • Nurodykite visų etapų datas („Etapai“).
gap-phase-order = • Etapai turi eiti vienas po kito: nė vienas neprasideda, kol nesibaigė ankstesnis („Etapai“).
gap-phase-past = • Pirmojo etapo pradžia jau praėjo: perkelkite etapus („Etapai“).
basics = Pagrindai
edit-name = Keisti pavadinimą
edit-year = Keisti metus
edit-text = Keisti nuostatus
edit-about = Keisti aprašymą
edit-partner = Keisti partnerį
edit-categories = Nominacijos
edit-criteria = Kriterijai
edit-questions = Klausimai
edit-rules = Taisyklės
edit-phases = Etapai
drop = Ištrinti juodraštį
drop-sure = Taip, ištrinti
keep = Palikti
ask-drop = Ištrinti konkurso „{ $name }“ juodraštį?
dropped = Konkurso „{ $name }“ juodraštis ištrintas.
saved = Įrašyta.
moved-on = Tuo metu konkursas pasikeitė. Štai kaip viskas atrodo dabar:
gone = Šio konkurso ar jo dalies nebėra.

categories-none = Nominacijų dar nėra.
category-list =
    <b>Nominacijos</b>
    { $lines }
category-head = <b>{ $name }</b> ({ $subject })
category-gives = Steigia { $partner }.
add-category = ➕ Pridėti nominaciją
to-categories = ‹ Nominacijos
which-subject = Kam skirta nominacija?
for-person = Asmeniui
for-eldership = Seniūnijai
for-idea = Idėjai
drop-part = Ištrinti
dropped-part = Ištrinta.
ask-drop-category = Ištrinti nominaciją „{ $name }“? Kartu dings ir klausimai, kurių klausiama tik joje.
categories-many = Nominacijų gali būti ne daugiau kaip { $most }.
category-twice = Nominacija „{ $name }“ jau yra. Pavadinkite kitaip.

criteria-none = Kriterijų dar nėra.
criteria-list =
    <b>Kriterijai</b>
    { $lines }
criterion-line = • { $name } – { $weight } %
retype-criteria = Rašyti iš naujo
criterion-unknown = Eilutės „{ $line }“ nesupratau. Rašykite kriterijų ir jo svorį, pavyzdžiui, „Originalumas – 40“.
criterion-long = Kriterijaus pavadinimas per ilgas: telpa { $longest } ženklų.
criterion-twice = Kriterijus „{ $name }“ parašytas dukart. Palikite vieną.
criteria-many = Kriterijų gali būti ne daugiau kaip { $most }: tiek telpa komisijos kortelėje.
criteria-sum = Svorių suma – { $total }, o turi būti 100. Pataisykite ir atsiųskite visus iš naujo.

questions-none = Papildomų klausimų nėra: užteks to, ko klausiama visada. Jei reikia, pridėkite savų.
question-list =
    <b>Papildomi paraiškos klausimai</b>
    { $lines }
question-line = { $number }. { $text }
question-head = <b>{ $text }</b>
question-text = Atsakoma tekstu.
question-number = Atsakoma skaičiumi.
question-required = Atsakyti būtina.
question-optional = Galima neatsakyti.
question-of = Klausiama tik nominacijoje „{ $name }“.
question-of-all = Klausiama visose nominacijose. Jei reikia tik vienoje, pasirinkite ją.
add-text = ➕ Atsakymas tekstu
add-number = ➕ Skaičius
let-skip = Leisti neatsakyti
require = Atsakyti būtina
ask-all = Klausti visose
to-questions = ‹ Klausimai
questions-many = Klausimų gali būti ne daugiau kaip { $most }: paraiška turi tilpti į tris minutes.

# Rules
rules =
    <b>Taisyklės</b>
    { $rules }
rule-line = { $rule }: { $value }
which-option =
    <b>{ $rule }</b>: { $value }
    { $about }
option = { $said }
chosen = ✓ { $said }
to-rules = ‹ Taisyklės
to-chapter = ‹ Atgal
chapter-result = Rezultatas
chapter-levels = Pakopos ir balsas
chapter-jury = Komisija
chapter-nominating = Kas siūlo
chapter-head-result = <b>Rezultatas</b>
chapter-head-levels = <b>Pakopos ir narių balsavimas</b>
chapter-head-jury = <b>Komisija</b>
chapter-head-nominating = <b>Kandidatūrų siūlymas</b>
rule-method = Balas
rule-scale = Skalė
rule-scores = Kiek vertinimų reikia kandidatūrai
rule-places = Kiek laimi kiekvienoje nominacijoje
rule-ties = Kai rezultatas lygus
rule-counties = Atranka apskrityse
rule-county-places = Kiek iš apskrities eina toliau kiekvienoje nominacijoje
rule-vote = Narių balsavimas
rule-county-conflict = Savo apskrities kandidatūros
rule-blind = Vardai ir nuotraukos
rule-nominators = Ką galima siūlyti
rule-per-member = Daugiausia kandidatūrų iš vieno nario
rule-per-eldership = Daugiausia kandidatūrų iš vienos seniūnijos
rule-per-category = Daugiausia kandidatūrų nominacijoje
rule-comments = Komisijos komentarai
choose-method = Balas
choose-scale = Skalė
choose-scores = Kiek vertinimų
choose-places = Kiek laimi
choose-ties = Lygus rezultatas
choose-counties = Atranka apskrityse
choose-county-places = Kiek eina toliau
choose-vote = Narių balsavimas
choose-county-conflict = Sava apskritis
choose-blind = Vardai ir nuotraukos
choose-nominators = Ką siūlyti
choose-per-member = Iš vieno nario
choose-per-eldership = Iš seniūnijos
choose-per-category = Nominacijoje
choose-comments = Komentarai
about-method = Kiekvieno komisijos nario balus sudedu pagal kriterijų svorius ir skaičiuoju vidurkį. Be kraštutinių mažiau lemia vienas labai griežtas ar dosnus vertinimas.
about-scale = Kiek balų komisijos narys gali skirti už kiekvieną kriterijų.
about-scores = Kandidatūra, kurią įvertino mažiau komisijos narių, vietos negauna.
about-places = Jei rezultatas vienodas ir po visų palyginimų, vieta dalijamasi.
about-ties = Kas lemia, kai dviejų kandidatūrų rezultatas vienodas: vidurkiai pagal kriterijus nuo svarbiausio ar narių balsai. Jei pirmasis būdas nieko neišsprendžia, sprendžia antrasis; jei lygu ir tada, vieta dalijamasi.
about-counties = Pirmiausia gali rinktis apskritys, o šalies komisija vertina jų atrinktas kandidatūras. Apskrities komisija – viceprezidentas ir atstovai savivaldybėse; jei jų lieka mažiau kaip trys, sprendžia narių balsavimas. Kai nominacijoje balsuoja mažiau kaip penki, toliau eina visos apskrities kandidatūros.
about-county-places = Jei apskrityje nominacijai pasiūlyta viena kandidatūra, patikrinta ji eina toliau iškart.
about-vote = Balsuojama anonimiškai, po vieną balsą kiekvienoje nominacijoje, ne už savo seniūniją. Balsai gali prisidėti prie rezultato arba būti rodomi greta.
about-county-conflict = Savo seniūnijos ir savivaldybės kandidatūrų komisijos narys nevertina niekada. Taip pat gali būti ir su visa apskritimi.
about-blind = Jei komisija vardų ir nuotraukų nemato, tikrintojai tekstuose užtušuoja ir tai, kas išduotų žmogų ar vietą.
about-nominators = Kolegą gali siūlyti bet kuris narys, bet kandidatas pirma turi sutikti.
about-per-member = Kiek kandidatūrų gali pasiūlyti vienas narys.
about-per-eldership = Kiek kandidatūrų gali būti iš tos pačios seniūnijos.
about-per-category = Pasiekus ribą, nominacijoje siūlyti nebegalima.
about-comments = Komentarus kandidatas gauna kartu su savo balais, be komisijos narių vardų.
option-method-1 = svertinis vidurkis
option-method-2 = be kraštutinių
scale = nuo { $lowest } iki { $highest }
without-limit = be ribos
option-ties-1 = pirma kriterijai
option-ties-2 = pirma narių balsai
option-ties-3 = tik kriterijai
option-ties-4 = tik narių balsai
option-ties-5 = vieta dalijamasi
option-counties-1 = nėra
option-counties-2 = balsuoja nariai
option-counties-3 = apskrities komisija
vote-none = nėra
vote-beside = rodomas greta
vote-percent = { $percent } % rezultato
option-county-conflict-0 = vertinamos
option-county-conflict-1 = nevertinamos
option-blind-0 = komisija mato
option-blind-1 = komisija nemato
option-nominators-1 = save ir kolegas
option-nominators-2 = tik save
option-nominators-3 = tik kolegas
option-comments-0 = lieka komisijoje
option-comments-1 = gauna kandidatas

no-ballots = Nariai čia balsuoti negali: balsai turi būti anoniminiai, o „PostgreSQL“ duomenų bazėje to užtikrinti neįmanoma. Rinkitės konkursą be narių balsavimo ir be atrankos apskrityse.

# Dates
phases-none = Etapų datų dar nėra. Greičiausia – nurodyti pradžią: kitus etapus išdėstysiu.
phase-list =
    <b>Etapai</b>
    { $lines }

    Kurio datas keisti?
phase-list-fixed =
    <b>Etapai</b>
    { $lines }

    Kurį perkelti? Reikės priežasties, o visiems, kuriems tai rūpi, bus pranešta.
date-all = Išdėstyti nuo datos
redate = Nurodyti naują datą
date-intake = Siūlymas
date-check = Tikrinimas
date-county = Atranka apskrityse
date-jury = Vertinimas
date-vote = Balsavimas
date-announcement = Skelbimas
time-past = Šis laikas jau praėjo. Nurodykite būsimą.
ends-first = Etapo pabaiga turi būti vėlesnė už pradžią. Pataisykite datas.
to-phases = ‹ Etapai
move-line = { $phase }: buvo { $before }; bus { $after }
would-move =
    Pasikeis:
    { $changes }

    Perkelti? Pranešime visiems, kuriems tai rūpi.
move-submit = Perkelti
moved =
    Perkelta. Dalyviams pranešta.
    { $changes }
move-misfit = Taip perkelti negalima: kas prasidėjo, nebeperkeliama į kitą pradžią, o etapai turi eiti vienas po kito. Pirma perkelkite vėlesnius etapus.
move-nothing = Datos lieka tokios pačios, todėl niekas nesikeičia.
move-over = Šis etapas jau baigtas, jo datos nebesikeičia.

# Fixing
fix = Tvirtinti ir skelbti
fix-sure = Tvirtinti konkursą
hand-over = Perduoti valdybai
handed-over = Perduota: valdybai pranešta, kad konkursas parengtas.
nobody-to-hand = Sąraše nėra nė vieno valdybos nario, kuris galėtų tvirtinti. Valdybos vaidmenį suteikia prižiūrėtojai: /vaidmenys
ask-fix = <b>Patikrinkite, kas lemia rezultatą.</b> Patvirtinus keistis gali tik datos, ir tik nurodžius priežastį.
not-ready = Tvirtinti dar negalima: konkursui ko nors trūksta.
fix-already = Šis konkursas jau patvirtintas.
fix-changed = Tuo metu konkursas buvo pakeistas. Peržiūrėkite ir tvirtinkite iš naujo.
fixed = Konkursas „{ $name }“ patvirtintas. Kandidatūrų siūlymas prasidės { DATE($opens, "in") }: tada pranešime visiems nariams.
call-off = Atšaukti konkursą

# What people are told
opened-intake = 🏆 Prasidėjo konkursas { $name }. Kandidatūras – savo ar kolegų – galite siūlyti iki { DATE($until, "until") } Tai trunka apie tris minutes.
opened-county = 🗳 Konkursas { $name }: Jūsų apskritis renkasi, kurios kandidatūros eis toliau. Balsuoti galite iki { DATE($until, "until") }
opened-vote = 🗳 Konkursas { $name }: prasidėjo narių balsavimas. Balsuoti galite iki { DATE($until, "until") }
opened-check = Konkursas { $name }: kandidatūros laukia Jūsų patikros. Patikrinti reikia iki { DATE($until, "until") }
opened-announcement = Konkursas { $name }: vertinimas baigtas, protokolas laukia valdybos patvirtinimo.
card-intake = 🏆 Prasidėjo konkursas { $name }. Kandidatūras galima siūlyti iki { DATE($until, "until") }
card-county = 🗳 Konkursas { $name }: apskritys renkasi, kurios kandidatūros eis toliau. Balsuojama iki { DATE($until, "until") }
card-vote = 🗳 Konkursas { $name }: nariai balsuoja iki { DATE($until, "until") }
card-over-intake = 🏆 Konkursas { $name }: kandidatūrų siūlymas baigtas.
card-over-county = 🗳 Konkursas { $name }: balsavimas apskrityse baigtas.
card-over-vote = 🗳 Konkursas { $name }: narių balsavimas baigtas.
card-cancelled = Konkursas { $name } atšauktas.
told-moved =
    Konkurso { $name } datos pasikeitė.
    { $changes }
    Priežastis: { $why }
why-slept = robotas neveikė, todėl prarastas laikas grąžintas
told-cancelled =
    Konkursas { $name } atšauktas.
    Priežastis: { $why }
lacks-checkers = ⚠️ Tikrintojų: { $there }, o reikia bent { $least }.
lacks-jurors = ⚠️ Komisijos narių: { $there }, o kiekvienai kandidatūrai reikia bent { $least } vertinimų.
told-lacking =
    Konkurso { $name } etapas prasidėjo, bet trūksta žmonių.
    { $what }
parted-announced = 🏅 Konkursas { $name } baigtas: laimėtojai paskelbti. Dėkojame už darbą komisijoje ir tikrinant kandidatūras! Jūsų vieta tuo baigiasi, o protokolą atsiųsime kita žinute.
parted-dropped = Konkursas { $name } nebus rengiamas, todėl Jūsų vieta jame panaikinta. Dėkojame, kad sutikote padėti.
told-missed = Konkurso { $name } etapo „{ $phase }“ laikas praėjo, kol robotas neveikė: dalyvauti jame niekas negalėjo. Etapas nepradėtas, konkursas laukia: nurodykite naują etapo pabaigą, vėlesni etapai pasislinks patys.
told-fixed = Konkursas { $name } patvirtintas: nuo šiol keistis gali tik datos.
told-ready = Konkursas { $name } parengtas ir laukia valdybos patvirtinimo.
