# The card, in groups and in private chats
card-title = 🗳 <b>{ $title }</b>
card-question = { $text }
card-named =
    { $count ->
        [one] Vardinė apklausa { $whom }. Atsakyti galima iki { DATE($until, "until") }
        [few] Vardinė apklausa { $whom }, { $count } klausimai. Atsakyti galima iki { DATE($until, "until") }
       *[other] Vardinė apklausa { $whom }, { $count } klausimų. Atsakyti galima iki { DATE($until, "until") }
    }
card-anonymous =
    { $count ->
        [one] Anoniminė apklausa { $whom }. Atsakyti galima iki { DATE($until, "until") }
        [few] Anoniminė apklausa { $whom }, { $count } klausimai. Atsakyti galima iki { DATE($until, "until") }
       *[other] Anoniminė apklausa { $whom }, { $count } klausimų. Atsakyti galima iki { DATE($until, "until") }
    }
card-to-county = { CASE($county, "genitive") } nariams
card-to-some = pasirinktiems nariams
promise = Apklausa anoniminė: jai pasibaigus bus matyti, kas atsakė, bet ką pasirinkote, nesužinos niekas, net prižiūrėtojai, todėl patvirtinto atsakymo pakeisti nebegalėsite.
card-author = <i>{ $author }</i>
card-count = Atsakė { $answered } iš { $total } ({ $percent } %).
card-count-county = Atsakė { $answered } iš { $total } ({ $percent } %), { CASE($county, "locative") } – { $own } iš { $of }.
card-quorum = Kvorumui reikia { $percent } %.
card-over = Apklausa baigta.
card-cancelled = Apklausa atšaukta.
card-cancelled-why = Apklausa atšaukta: { $why }
card-look = Peržiūrėti
answer = Atsakyti
option-yes = Taip
option-no = Ne
option-no-opinion = Neturiu nuomonės

# An answer in words
said-nothing = neatsakyta
said-place = { $place }. { $option }
said-text = „{ $text }“
said-number = { $number }

# What comes of the sending
reminder = Primename: dar laukiame Jūsų atsakymo į apklausą „{ $title }“. Atsakyti galima iki { DATE($until, "until") }
gone = Šios apklausos nebėra.
called-off = Apklausa „{ $title }“ neišsiųsta ir vėl yra juodraštis.
sending-done = Apklausa „{ $title }“ išsiųsta: { $sent } iš { $total }.
sending-cancelled = Apklausos „{ $title }“ siuntimas nutrauktas: išsiųsta { $sent } iš { $total }. Ji lieka atvira: visi, kam ji skirta, ją ras meniu, o atšaukti ją galite čia.
look = Peržiūrėti
to-card = ‹ Į apklausą

# Together with other counties
joint-named =
    { $count ->
        [one] Bendra apskričių vardinė apklausa.
        [few] Bendra apskričių vardinė apklausa, { $count } klausimai.
       *[other] Bendra apskričių vardinė apklausa, { $count } klausimų.
    }
joint-anonymous =
    { $count ->
        [one] Bendra apskričių anoniminė apklausa.
        [few] Bendra apskričių anoniminė apklausa, { $count } klausimai.
       *[other] Bendra apskričių anoniminė apklausa, { $count } klausimų.
    }
joint-sent =
    { $count ->
        [0] Apklausa „{ $title }“ prasideda tik Jūsų apskrityje: kitos nedalyvaus arba neatsakė.
        [one] Apklausa „{ $title }“ prasideda: kartu dalyvaus { $count } kita apskritis.
        [few] Apklausa „{ $title }“ prasideda: kartu dalyvaus { $count } kitos apskritys.
       *[other] Apklausa „{ $title }“ prasideda: kartu dalyvaus { $count } kitų apskričių.
    }
joint-not-sent = Apklausa „{ $title }“ neišsiųsta ir vėl yra juodraštis. { $why }
joint-late = Kol laukėme kitų apskričių, iki jos pabaigos liko per mažai laiko – nurodykite vėlesnę pabaigą.
joint-asker-gone = Jos rengėjas apklausų rengti nebegali.
joint-waits =
    Laukiama apskričių atsakymo:
    { $lines }

    Kai atsakys visos, apklausa prasidės pati. Už apskritį, kuri neatsakys per dvi darbo dienas, nuspręs direktorius.
joint-line-asked = { CASE($county, "nominative") } – dar neatsakė
joint-line-confirmed = { CASE($county, "nominative") } – dalyvaus
joint-line-declined = { CASE($county, "nominative") } – nedalyvaus
joint-line-dropped = { CASE($county, "nominative") } – neatsakė
joint-not-wait = Nelaukti kitų
joint-not-wait-sure = Taip, pradėti dabar
joint-ask-not-wait =
    { $count ->
        [one] Dar neatsakė { $count } apskritis – be jos apklausa prasidės iš karto. Pradėti?
        [few] Dar neatsakė { $count } apskritys – be jų apklausa prasidės iš karto. Pradėti?
       *[other] Dar neatsakė { $count } apskričių – be jų apklausa prasidės iš karto. Pradėti?
    }
joint-take-back = Grąžinti į juodraščius
joint-taken-back = Apklausa vėl yra juodraštis, kitų apskričių nebeklausiame.
joint-asked =
    { $count ->
        [one] Paklausta { $count } kitos apskrities. Kai ji atsakys, apklausa prasidės pati.
        [few] Paklausta { $count } kitų apskričių. Kai jos atsakys, apklausa prasidės pati.
       *[other] Paklausta { $count } kitų apskričių. Kai jos atsakys, apklausa prasidės pati.
    }
joint-question = <b>{ $number }.</b> { $text }
joint-begun = Pradėta: kitų apskričių nebelaukiame.

# `/poll`
menu-poll = 🗳 Rengti apklausą
command-poll = parengti ir išsiųsti apklausą
phrases-poll = apklausa, nauja apklausa, rengti apklausą, klausti narių, sukurti apklausą, apklausti

none-yet =
    <b>Rengiamos apklausos</b>
    Čia rasite savo juodraščius, vykstančias apklausas ir tas, po kurių dar nepranešta, ką darysime su rezultatu. Kol kas nėra nė vienos.
list =
    <b>Rengiamos apklausos</b>
    { $lines }
list-line = { $number }. { $title } – { $state }
new = ✍️ Nauja apklausa
from-template = Imti šabloną
quick = Greita grupės apklausa
to-list = ‹ Apklausos

state-draft = juodraštis
state-confirming = laukia kitų apskričių
state-open = vyksta
state-over = baigta, rezultatai skaičiuojami
state-closed = baigta, dar nepranešta, ką darysime
state-finished = baigta, pranešta, kas pasikeitė
state-cancelled = atšaukta

# Questions
which-kind = Koks bus klausimas?
kind-yes-no = taip, ne arba neturiu nuomonės
kind-one = vienas iš kelių
kind-several = keli iš kelių
kind-scale = vertinimas nuo 1 iki 5
kind-ranking = išdėstyti pagal svarbą
kind-text = laisvas tekstas
kind-number = skaičius
choose-yes-no = Taip ar ne
choose-one = Vienas iš kelių
choose-several = Keli iš kelių
choose-scale = Vertinimas 1–5
choose-ranking = Pagal svarbą
choose-text = Laisvas tekstas
choose-number = Skaičius
about-kind = Atsakymas: { $kind }

title-poll_question = Klausimas
unfinished-named-poll_question = Pradėjote rašyti apklausos klausimą.
unfinished-unnamed-poll_question = Pradėjote rašyti apklausos klausimą.
title-poll_choice = Klausimas
unfinished-named-poll_choice = Pradėjote rašyti apklausos klausimą „{ $name }“.
unfinished-unnamed-poll_choice = Pradėjote rašyti apklausos klausimą.
title-poll_text = Klausimo tekstas
unfinished-named-poll_text = Pradėjote taisyti klausimą.
unfinished-unnamed-poll_text = Pradėjote taisyti klausimą.
title-poll_options = Atsakymų variantai
unfinished-named-poll_options = Pradėjote rašyti atsakymų variantus.
unfinished-unnamed-poll_options = Pradėjote rašyti atsakymų variantus.
title-poll_limits = Ribos
unfinished-named-poll_limits = Pradėjote rašyti klausimo ribas.
unfinished-unnamed-poll_limits = Pradėjote rašyti klausimo ribas.
title-poll_bounds = Ribos
unfinished-named-poll_bounds = Pradėjote rašyti klausimo ribas.
unfinished-unnamed-poll_bounds = Pradėjote rašyti klausimo ribas.
title-poll_picture = Klausimo priedas
unfinished-named-poll_picture = Pradėjote pridėti klausimo priedą.
unfinished-unnamed-poll_picture = Pradėjote pridėti klausimo priedą.
label-text = Klausimas
ask-text = Ko norėtumėte paklausti? Jei klausimas bus vienas, jis bus ir apklausos pavadinimas.
example-text = Pavyzdžiui: „Ar seniūnijai reikia atskiro biudžeto?“
label-options = Variantai
ask-options = Iš ko rinktis? Rašykite viena žinute, kiekvieną variantą – naujoje eilutėje.
example-options =
    Pavyzdžiui:
    Pirmadienį
    Trečiadienį
    Penktadienį
label-limits = Ribos
ask-limits = Kiek variantų galima pasirinkti?
example-limits = Pavyzdžiui: „1–3“, „2“, „iki 3“ arba „be ribų“.
label-bounds = Ribos
ask-bounds = Koks skaičius gali būti atsakymas?
example-bounds = Pavyzdžiui: „0–100“, „nuo 0“, „iki 100“ arba „be ribų“.
label-file = Priedas
ask-file = Atsiųskite vieną nuotrauką arba dokumentą.

options-empty-line = Eilutė Nr. { $number } tuščia. Atsiųskite variantus dar kartą be tuščių eilučių.
options-few = Reikia bent dviejų variantų. Rašykite viena žinute, kiekvieną – naujoje eilutėje.
options-many = Variantų per daug: { $count }, telpa { $most }. Sutrumpinkite sąrašą ir atsiųskite dar kartą.
option-long = Variantas Nr. { $number } per ilgas: { $length ->
        [one] { $length } ženklas
        [few] { $length } ženklai
       *[other] { $length } ženklų
    }, telpa { $longest }. Sutrumpinkite jį ir atsiųskite visus variantus dar kartą.
options-twice = Variantas „{ $text }“ kartojasi: eilutės { $first } ir { $second } vienodos. Vieną pakeiskite arba ištrinkite ir atsiųskite visus dar kartą.
option-line = { $number }. { $text }
option-lines =
    { "" }
    { $lines }
limits-unknown = Ribų „{ $text }“ nesupratau. Parašykite, pavyzdžiui, „1–3“, „nuo 0“, „iki 100“ arba „be ribų“.
limits-many = Tiek pasirinkti nepavyks: klausimas turi { $count ->
        [one] { $count } variantą
        [few] { $count } variantus
       *[other] { $count } variantų
    }. Mažiausiai reikia vieno.
limits-misfit = Klausimo Nr. { $number } ribos netinka: variantų yra mažiau. Pataisykite ribas arba variantus.
limits-none = nėra
limits-most = ne daugiau kaip { $most }
limits-least = ne mažiau kaip { $least }
limits-exactly = lygiai { $most }
limits-between = nuo { $least } iki { $most }
file-wanted = Atsiųskite nuotrauką arba dokumentą. Vaizdo įrašai, lipdukai ir balso žinutės čia netinka.
file-photo = nuotrauka
file-document = dokumentas
percent = { $percent } %
percent-unknown = Dalies „{ $text }“ nesupratau. Parašykite skaičių nuo 1 iki 100.

questions-many = Klausimų jau { $most }: daugiau vienoje apklausoje netelpa. Likusius klauskite kitoje apklausoje.
added = Klausimas įrašytas.
not-added = Klausimas neįrašytas: „{ $text }“
hint-long = Klausimų jau { $count }: trumpesnes apklausas žmonės užpildo dažniau.
hint-title = Apklausa kol kas vadinasi kaip pirmas klausimas. Pavadinti kitaip galite nustatymuose.
hint-joint = Pirma paklausiu { $count ->
        [one] { $count } kitos apskrities viceprezidento
        [few] { $count } kitų apskričių viceprezidentų
       *[other] { $count } kitų apskričių viceprezidentų
    }, ar apskritis dalyvaus. Atsakymui – dvi darbo dienos.
add = Pridėti klausimą
no-questions = Apklausa dar be klausimų. Pridėkite bent vieną.
question-list =
    <b>Klausimai</b>
    { $lines }
question-line = { $number }. { $text } – { $kind }
question-head = <b>{ $number }.</b> { $text }
question-options = Variantai ({ $count }): { $options }
question-limits = Ribos: { $limits }
question-optional = Praleisti galima
question-required = Praleisti negalima
question-after = Klausiama tik to, kas į klausimą Nr. { $number } atsakė „{ $answer }“
about-file = Priedas: { $file }
edit-text = Keisti tekstą
edit-options = Keisti variantus
edit-limits = Keisti ribas
allow-skip = Leisti praleisti
require = Neleisti praleisti
condition = Klausti ne visų
add-file = Pridėti priedą
drop-file = Pašalinti priedą
move-up = ↑ Kelti
move-down = ↓ Nuleisti
drop-question = Ištrinti klausimą
to-questions = ‹ Klausimai
to-question = ‹ Į klausimą
type-again = Rašyti iš naujo
saved = Įrašyta.
saved-loosened = Įrašyta. Klausimų, kurie priklausė nuo ankstesnių variantų, dabar bus klausiama visų.
move-before = Šio klausimo prieš kitą kelti negalima: vieno klausiama tik po atsakymo į kitą. Pirma panaikinkite sąlygą.
ask-drop-question = Ištrinti klausimą Nr. { $number } „{ $text }“?
ask-drop-leading = Ištrinti klausimą Nr. { $number } „{ $text }“? Nuo jo atsakymų { $count ->
        [one] priklauso { $count } klausimas: jo
        [few] priklauso { $count } klausimai: jų
       *[other] priklauso { $count } klausimų: jų
    } bus klausiama visų.
question-dropped = Klausimas ištrintas.
which-question = Po kurio ankstesnio klausimo klausti? Kas atsakys kitaip, šio klausimo nematys.
which-answer = Kurį atsakymą pasirinkus klausti? Klausimas: „{ $text }“
ask-all = Klausti visų

# The draft's card and its settings
about-title = 🗳 <b>{ $title }</b>
about-state = Būsena: { $state }
about-questions = Klausimų: { $count }
about-asked = Kam: { $audience }
about-where = Kur: { $where }
about-named = Vardinė, rezultatus matys { $sight }
about-anonymous = Anoniminė, rezultatus matys { $sight }
about-until = Atsakyti galima iki: { DATE($until, "label") }
about-awkward = ⚠️ Tai naktis arba ne darbo diena: paskutinėmis valandomis mažai kas atsakys.
about-rest = Priminimai: { $reminders }. Kvorumas: { $quorum }
about-answered = Atsakė { $answered } iš { $total } ({ $percent } %)
about-why = Priežastis: { $why }
about-no-anonymity = Anoniminių apklausų čia rengti negalima: ši duomenų bazė negali užtikrinti, kad balsai liktų nesusieti su žmonėmis.
is-reminded = taip
is-not-reminded = ne
quorum-none = nėra
sight-always = visi, kam ji skirta, bet kada
sight-answered = kiekvienas, kai atsakys
sight-closed = visi, kam ji skirta, kai baigsis
sight-asker = tik apklausos rengėjas
card-gap = { " " }
card-hindered = ⚠️ { $why }
declined = Apklausų asmeniškai gauti nenori { $count ->
        [one] { $count } narys
        [few] { $count } nariai
       *[other] { $count } narių
    }: apklausą ras meniu.
nobody = Tarp pasirinktų nėra nė vieno nario. Pasirinkite, ko klausti.
nowhere = Apklausa niekur nepasirodytų: nėra nei kam siųsti asmeniškai, nei grupės. Pakeiskite, kam ji skirta.
too-few-anonymous = Anoniminei apklausai reikia bent { $least ->
        [one] { $least } žmogaus
        [few] { $least } žmonių
       *[other] { $least } žmonių
    }: mažesnėje grupėje atsakymą lengva atspėti.
deadline-near = Atsakyti per mažai laiko: reikia bent { $hours ->
        [one] { $hours } valandos
        [few] { $hours } valandų
       *[other] { $hours } valandų
    }. Parinkite vėlesnį laiką.
deadline-far = Per ilgai: apklausa gali trukti ne ilgiau kaip { $days ->
        [one] { $days } dieną
        [few] { $days } dienas
       *[other] { $days } dienų
    }. Parinkite ankstesnį laiką.
own-names = Kitų apskričių narių vardų nerodau: juos mato tų apskričių viceprezidentai.
questions = Klausimai
settings = Nustatymai
preview = Peržiūra
try = Bandomasis – tik man
send = Išsiųsti
drop = Ištrinti juodraštį

settings-more = Daugiau nustatymų ›
settings-first = ‹ Pagrindiniai
to-settings = ‹ Nustatymai
set-asked = Kam skirta
set-deadline = Iki kada
set-sight = Kas matys rezultatus
make-named = Daryti vardinę
make-anonymous = Daryti anoniminę
set-title = Keisti pavadinimą
in-groups = Skelbti ir grupėse
not-in-groups = Neskelbti grupėse
remind = Priminti atsakyti
not-remind = Nepriminti
set-quorum = Kvorumas
sights =
    <b>Kas ir kada matys rezultatus</b>
    Dabar: { $now }
sights-anonymous =
    <b>Kas ir kada matys rezultatus</b>
    Dabar: { $now }
    Anoniminės apklausos rezultatų, kol ji nesibaigė, nemato niekas.
choose-sight-always = Visi bet kada
choose-sight-answered = Kas jau atsakė
choose-sight-closed = Visi, kai baigsis
choose-sight-asker = Tik aš
deadline =
    <b>Iki kada galima atsakyti</b>
    Dabar: { DATE($until, "label") }
    Dienos skaičiuojamos nuo išsiuntimo. Jei pabaiga pataikytų į naktį ar ne darbo dieną, ji bus artimiausios darbo dienos 18 val.
days = { $count ->
        [one] { $count } diena
        [few] { $count } dienos
       *[other] { $count } dienų
    }
type-deadline = Parašyti dieną ir laiką
quorum =
    <b>Kvorumas</b>
    Kiek procentų turi atsakyti, kad apklausa įvyktų? Tai bus matyti kortelėje.
no-quorum = Be kvorumo
type-quorum = Parašyti skaičių
title-poll_title = Apklausos pavadinimas
unfinished-named-poll_title = Pradėjote rašyti apklausos pavadinimą.
unfinished-unnamed-poll_title = Pradėjote rašyti apklausos pavadinimą.
label-title = Pavadinimas
ask-title = Kaip trumpai pavadintumėte apklausą?
example-title = Pavyzdžiui: „Mokymų poreikiai 2027 metais“.
title-poll_file = Apklausos priedas
unfinished-named-poll_file = Pradėjote pridėti apklausos priedą.
unfinished-unnamed-poll_file = Pradėjote pridėti apklausos priedą.
title-poll_audience = Kam skirta apklausa
unfinished-named-poll_audience = Pradėjote rinktis, kam skirta apklausa.
unfinished-unnamed-poll_audience = Pradėjote rinktis, kam skirta apklausa.
label-audience = Kam
ask-audience = Pasirinkite arba parašykite pavadinimus, atskirtus kableliais.
example-audience = Pavyzdžiui: „Utenos apskritis, Alytaus apskritis“ arba „visi“.
title-poll_deadline = Iki kada galima atsakyti
unfinished-named-poll_deadline = Pradėjote rinktis, iki kada galima atsakyti.
unfinished-unnamed-poll_deadline = Pradėjote rinktis, iki kada galima atsakyti.
label-until = Iki kada
ask-until = Iki kada galima atsakyti? Pasirinkite arba parašykite dieną ir laiką.
example-until = Pavyzdžiui: „gruodžio 5 d. 14 val.“. Savaitės dieną ir perspėjimą, jei tai naktis ar ne darbo diena, matysite kortelėje.
title-poll_quorum = Kvorumas
unfinished-named-poll_quorum = Pradėjote rašyti kvorumą.
unfinished-unnamed-poll_quorum = Pradėjote rašyti kvorumą.
label-percent = Kvorumas
ask-percent = Kiek procentų turi atsakyti? Parašykite skaičių nuo 1 iki 100.

# Looking and sending
preview-follows = Štai kaip apklausa atrodys tiems, kam ji skirta, ir grupėje. Mygtukai peržiūroje nieko neįrašo.
only-preview = Tai tik peržiūra: mygtukas veiks, kai apklausa bus išsiųsta.
trying =
    <b>Bandymas</b> · { $number } iš { $total } · niekas neįrašoma

    { $question }
try-next = Toliau ›
try-again = Bandyti iš naujo
tried = Bandymas baigtas: tiek klausimų matytų žmogus, kuris taip atsakytų. Niekas neįrašyta ir niekam neišsiųsta.
moved-on = Kol atsakėte, apklausa pasikeitė. Štai kaip ji atrodo dabar:
changed-since = Kol žiūrėjote, apklausa arba tie, kam ji skirta, pasikeitė. Peržiūrėkite dar kartą:
doubt-few = Labai mažai adresatų. Pasirinkta: { $count ->
        [one] { $count } narys
        [few] { $count } nariai
       *[other] { $count } narių
    }, asmeniškai siunčiama { $sent ->
        [one] { $sent } nariui
        [few] { $sent } nariams
       *[other] { $sent } narių
    }. Gal norėjote rinktis kitaip?
ask-sure =
    { $lines }
    Ar tikrai?
send-sure = Taip, išsiųsti
started = Apklausa „{ $title }“ siunčiama. Kaip sekasi, matysite kitoje žinutėje.
confirming = Apklausa „{ $title }“ laukia, kol atsakys kitų apskričių viceprezidentai.
ask-drop = Ištrinti juodraštį „{ $title }“? Grąžinti nebebus galima.
drop-sure = Taip, ištrinti
dropped = Juodraštis „{ $title }“ ištrintas.
sending-off = Apklausa „{ $title }“ atšaukta, toliau ji nesiunčiama.

# Managing
participation = Dalyvavimas
results = Rezultatai
conclude = Pranešti, ką darysime
prolong = Pratęsti
end = Baigti dabar
cancel = Atšaukti apklausą
prolong-until =
    <b>{ $title }</b>
    Atsakyti galima iki: { DATE($until, "label") }
    Kiek pratęsti? Tai matys visi, o tiems, kurie dar neatsakė, bus priminta iš naujo.
by-days = Pratęsti { $count ->
        [one] { $count } dienai
        [few] { $count } dienoms
       *[other] { $count } dienų
    }
not-longer = Apklausa ir taip vyksta iki { DATE($until, "until") } Pratęsti galima tik vėlesniam laikui.
prolonged = Pratęsta iki { DATE($until, "until") }
title-poll_prolong = Apklausos pratęsimas
unfinished-named-poll_prolong = Pradėjote pratęsti apklausą.
unfinished-unnamed-poll_prolong = Pradėjote pratęsti apklausą.
ask-end = Baigti apklausą „{ $title }“ dabar? Atsakė { $answered } iš { $total } ({ $percent } %). Daugiau niekas atsakyti nebegalės.
end-sure = Taip, baigti
ended = Apklausa baigta. Rezultatus išsiųsiu per minutę.
title-poll_cancel = Apklausos atšaukimas
unfinished-named-poll_cancel = Pradėjote atšaukti apklausą.
unfinished-unnamed-poll_cancel = Pradėjote atšaukti apklausą.
label-why = Priežastis
ask-why = Kodėl atšaukiate? Priežastį matys visi, kurių klausta; atsakymų nebematys niekas. Grąžinti nebebus galima.
example-why = Pavyzdžiui: „Klausimas suformuluotas netiksliai, paklausime iš naujo.“
was-cancelled = Apklausa atšaukta, tiems, kurių klausta, pranešama.
told-cancelled =
    Apklausa „{ $title }“ atšaukta, atsakyti į ją nebereikia.
    Priežastis: { $why }

part-title = <b>Dalyvavimas</b> · { $title }
part-line = { $name } – { $answered } iš { $total } ({ $percent } %)
part-few = { $name } – skaičius rodomas nuo 5 atsakymų (klausta { $total })
quorum-reached = Kvorumas { $percent } % pasiektas
quorum-not-reached = Kvorumas { $percent } % dar nepasiektas
by-telephone = Įrašyti telefonu
refresh = Atnaujinti

# Who has answered, by name
show-answered = Kas atsakė
show-not-answered = Kas neatsakė
who-answered = <b>{ $title }</b> – atsakė { $count }
who-not-answered = <b>{ $title }</b> – neatsakė { $count }
who-gone =
    { $count ->
        [one] … ir { $count } narys, kurio sąraše nebėra
        [few] … ir { $count } nariai, kurių sąraše nebėra
       *[other] … ir { $count } narių, kurių sąraše nebėra
    }
who-later = Apklausa „{ $title }“ anoniminė: kas atsakė, bus matyti, kai ji baigsis: { DATE($until, "in") }
