item =
    { $html }

    <i>{ $sender }</i>
item-credited =
    { $html }

    <i>{ $sender }. Pasiūlė: { $who }</i>
from-office = LSSA biuras
from-county = { CASE($county, "genitive") } viceprezidentas
from-municipality = Atstovas { CASE($municipality, "locative") }
from-network = Tinklo „{ $network }“ vadovas
ack = ✅ Susipažinau
answer-sender = Atsakyti siuntėjui

menu-broadcast = 📣 Skelbti naujieną
command-broadcast = parašyti ir išsiųsti naujieną
phrases-broadcast = skelbti, nauja naujiena, siųsti naujieną, pranešti visiems, paskelbti naujieną

none-yet =
    <b>Naujienos</b>
    Čia rasite savo rengiamas, suplanuotas ir išsiųstas naujienas. Kol kas nėra nė vienos.
list =
    <b>Naujienos</b>
    { $lines }
list-line = { $number }. { $title } – { $state }
untitled = (be teksto)
write = ✍️ Rašyti naujieną
to-list = ‹ Naujienos
to-card = ‹ Į naujieną
look = Peržiūrėti

state-draft = juodraštis
state-proposed = pasiūlyta, dar nesvarstyta
state-declined = atmesta
state-pending = laukia patvirtinimo
state-scheduled = suplanuota
state-late = neišsiųsta laiku, laukia sprendimo
state-started = siunčiama
state-running = siunčiama
state-paused = siuntimas pristabdytas
state-done = išsiųsta
state-cancelled = nutraukta
state-withdrawn = atšaukta

title-news = Naujienos rašymas
unfinished-named-news = Turite nebaigtą rašyti naujieną.
unfinished-unnamed-news = Turite nebaigtą rašyti naujieną.
label-content = Naujiena
ask-content = Rašykite kaip įprastame pokalbyje: tekstą, nuotraukas, vaizdo įrašą, dokumentą. Kelias žinutes sujungsiu į vieną, pirma eilutė bus pavadinimas. Suklydus žinutę galima pataisyti arba išimti mygtuku „✕“.
example-content = Kai viskas bus čia, paspauskite „Toliau ›“: pamatysite, kaip naujiena atrodys.
parts =
    { "" }
    { $lines }
part-text = { $number }. „{ $text }“ ({ $length ->
        [one] { $length } ženklas
        [few] { $length } ženklai
       *[other] { $length } ženklų
    })
part-file = { $number }. { $kind }
part-captioned = { $number }. { $kind }: „{ $text }“
kind-photo = nuotrauka
kind-video = vaizdo įrašas
kind-document = dokumentas
take-out = ✕ { $number }
not-supported = To į naujieną įdėti negalima. Tinka tekstas, nuotraukos, vaizdo įrašai ir dokumentai; lipdukai, apklausos, balso žinutės ir judantys paveikslėliai – ne.
text-too-long = Kartu būtų { $length ->
        [one] { $length } ženklas
        [few] { $length } ženklai
       *[other] { $length } ženklų
    }, telpa { $longest }. Šios žinutės neįtraukiau: sutrumpinkite ją arba išimkite ankstesnę.
too-much-markup = Tekste per daug formatavimo. Šios žinutės neįtraukiau: atsiųskite ją paprastesnę.
too-many-files = Įdėti galima ne daugiau kaip { $most ->
        [one] { $most } failą
        [few] { $most } failus
       *[other] { $most } failų
    }. Šio neįtraukiau.
copied = Ankstesnė naujiena jau iškeliavo arba ištrinta, todėl tai, ką parašėte, įrašiau kaip naują juodraštį.

preview-follows = Štai kaip naujiena atrodys tam, kam ji skirta. Toliau nuspręsite, kam ir kada ją siųsti.
only-preview = Tai tik peržiūra: mygtukas veiks, kai naujiena bus išsiųsta.
test-coming = Siunčiu bandomąją žinutę tik Jums.

card-title = <b>{ $title }</b>
card-state = Būsena: { $state }
card-due = Kada: { DATE($when, "label") }
card-why = Grąžinta su pastaba: { $why }
card-audience = Kam: { $audience }
card-channels = Kur: { $channels }
card-options = Kaip: { $options }
card-gap = { " " }
card-hindered = ⚠️ { $why }
count-not-in-private = Skirta { $total ->
        [one] { $total } nariui
        [few] { $total } nariams
       *[other] { $total } narių
    }: { $counties ->
        [one] { $counties } apskritis
        [few] { $counties } apskritys
       *[other] { $counties } apskričių
    }, { $municipalities ->
        [one] { $municipalities } savivaldybė
        [few] { $municipalities } savivaldybės
       *[other] { $municipalities } savivaldybių
    }. Asmeniškai nesiunčiama.
posted-later = Dėl tylos valandų grupėse ar kanale pasirodys tik { DATE($when, "in") }
in-digest = Savaitės pranešimų riba jau pasiekta, todėl santraukoje naujieną ras { $count ->
        [one] { $count } narys
        [few] { $count } nariai
       *[other] { $count } narių
    }.
declined = Naujienų asmeniškai nenori { $count ->
        [one] { $count } narys
        [few] { $count } nariai
       *[other] { $count } narių
    }: naujiena bus archyve.
splits = Tekstas ilgas: jis ateis { $count ->
        [one] { $count } žinute
        [few] { $count } žinutėmis
       *[other] { $count } žinučių
    }.
text-apart = Tekstas po nuotrauka netelpa: ateis atskira žinute.

no-text = Naujiena dar be teksto. Parašykite bent vieną sakinį: pirma eilutė bus jos pavadinimas.
entry-gone = Veiklos įrašo, iš kurio parengta ši naujiena, autorius ar biuras nebeskelbia, todėl ir naujienos siųsti negalima.
entry-of-county = Šį veiklos įrašą autorius leido skaityti tik savo apskričiai, todėl naujienos iš jo rengti negalima. Paklauskite, ar sutiktų, kad jį matytų visi nariai.
entry-not-public = Veiklos įrašą, iš kurio parengta ši naujiena, autorius leido skaityti tik asociacijos nariams: kanale ir svetainėje jos rodyti negalima. Nuimkite šias vietas arba paklauskite autoriaus.
nobody = Tarp pasirinktų nėra nė vieno nario. Pasirinkite, kam siųsti.
nowhere = Naujiena niekur nepasirodytų: nėra nei kam siųsti asmeniškai, nei grupės. Pakeiskite, kam ar kur skelbti.
show = Peržiūra
test = Siųsti tik man
send = Išsiųsti
plan = Suplanuoti
edit = Taisyti
drop = Ištrinti juodraštį
approve = Patvirtinti
return = Grąžinti su pastaba
take-back = Atsiimti
send-now = Siųsti dabar
change-time = Keisti laiką
unplan = Atšaukti planą
plan-anew = Suplanuoti iš naujo
give-up = Atsisakyti
result = Kas iš to išėjo
correct = Taisyti ar atšaukti

in-private = asmeniškai
in-groups = { $count ->
        [one] { $count } grupėje
        [few] { $count } grupėse
       *[other] { $count } grupių
    }
in-channel = asociacijos kanale
in-none = niekur
is-ack = su mygtuku „Susipažinau“
is-reply = su mygtuku „Atsakyti siuntėjui“
is-pin = prisegama
is-silent = be garso
is-urgent = skubiai (ir tylos valandomis)
is-public = tinka ir asociacijos svetainei
is-plain = paprastai

what-to-edit = Ką norėtumėte pakeisti? Pakeista suplanuota ar tvirtinti pateikta naujiena vėl tampa juodraščiu.
edit-content = Tekstą ir nuotraukas
edit-audience = Kam siųsti
edit-channels = Kur skelbti
edit-options = Kaip siųsti
saved = Įrašyta.

title-news_audience = Kam skirta naujiena
unfinished-named-news_audience = Pradėjote rinktis, kam skirta naujiena.
unfinished-unnamed-news_audience = Pradėjote rinktis, kam skirta naujiena.
label-audience = Kam
ask-audience = Pasirinkite arba parašykite pavadinimus, atskirtus kableliais.
example-audience = Pavyzdžiui: „Utenos apskritis, Alytaus apskritis“ arba „visi“.

channels =
    <b>Kur skelbti</b>
    Dabar: { $channels }
use-private = Siųsti asmeniškai
use-groups = Skelbti grupėse
use-channel = Skelbti kanale
leave-private = Nesiųsti asmeniškai
leave-groups = Neskelbti grupėse
leave-channel = Neskelbti kanale
options =
    <b>Kaip siųsti</b>
    Dabar: { $options }
with-ack = Pridėti „Susipažinau“
with-reply = Leisti atsakyti
with-pin = Prisegti
with-silent = Siųsti be garso
with-urgent = Siųsti skubiai
with-public = Tinka ir svetainei
without-ack = Be „Susipažinau“
without-reply = Neleisti atsakyti
without-pin = Neprisegti
without-silent = Siųsti su garsu
without-urgent = Siųsti neskubiai
without-public = Svetainei netinka

changed-since = Kol žiūrėjote, naujiena arba tie, kam ji skirta, pasikeitė. Peržiūrėkite dar kartą:
doubt-urgent = Naujiena <b>skubi</b>: visus pasieks iš karto, net naktį, ir tuos, kurių savaitės pranešimų riba jau pasiekta. Tai bus įrašyta į žurnalą.
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
plan-sure = Taip, suplanuoti
started = Naujiena „{ $title }“ siunčiama. Kaip sekasi, matysite kitoje žinutėje.
pending = Naujiena „{ $title }“ pateikta tvirtinti. Kai kas nors iš biuro ją patvirtins ar grąžins, pranešiu.
scheduled = Suplanuota: { DATE($when, "label") }. Kam tuo metu siųsti, pažiūrėsiu iš naujo.
taken-back = Naujiena vėl juodraštis.
ask-drop = Ištrinti „{ $title }“? Grąžinti nebebus galima.
drop-sure = Taip, ištrinti
dropped = „{ $title }“ ištrinta.

title-news_time = Kada siųsti
unfinished-named-news_time = Pradėjote rinktis, kada siųsti naujieną.
unfinished-unnamed-news_time = Pradėjote rinktis, kada siųsti naujieną.
label-when = Kada
ask-when = Kada išsiųsti? Pasirinkite arba parašykite dieną ir laiką.
example-when = Pavyzdžiui: „rytoj 9:00“, „gruodžio 5 d. 14 val.“. Ar siuntimą nukels tylos valandos, matysite naujienos kortelėje.
time-past = Šis laikas jau praėjo. Parašykite būsimą.
time-far = Planuoti galima ne daugiau kaip metams į priekį.

told-pending = Naujiena „{ $title }“ laukia Jūsų patvirtinimo (ji – žinutėje prieš šią). Peržiūrėkite, kam ji skirta, ir patvirtinkite arba grąžinkite su pastaba.
told-approved = Naujiena „{ $title }“ patvirtinta.
told-returned =
    Naujiena „{ $title }“ grąžinta taisyti.
    Pastaba: { $why }
told-late =
    Suplanuota naujiena „{ $title }“ neišsiųsta ({ DATE($when, "label") }).
    Priežastis: { $why }
    Ką su ja daryti?
late = vėluojama per daug, todėl neatsiklausus nesiunčiu.
late-approved = patvirtinta jau po suplanuoto laiko.
late-without-right = jos autorius tiems, kam ji skirta, rašyti nebegali.
late-not-approved = naujienas tvirtina antras žmogus, o šios laiku niekas nepatvirtino.
nobody-approves = Naujienas turi patvirtinti kitas biuro žmogus, bet daugiau biuro žmonių čia nėra. Paprašykite prižiūrėtojų suteikti vaidmenį arba išjungti šį nustatymą.
held = Duomenų bazė atkurta iš kopijos, o ši naujiena po kopijos galėjo būti jau išsiųsta. Ką su ja daryti, sprendžia prižiūrėtojai: /bukle
own-approval = Savo naujienos patvirtinti negalima: tai padarys kas nors kitas iš biuro.
office-approves = Naujienas tvirtina asociacijos biuras.
gone = Šios naujienos nebėra: ji ištrinta.
moved-on = Kol atsakėte, naujiena pasikeitė. Štai kaip ji atrodo dabar:
not-pending = Ši naujiena patvirtinimo nebelaukia. Štai kaip ji atrodo dabar:
returned = Naujiena „{ $title }“ grąžinta su pastaba, autoriui pranešta.

title-news_return = Grąžinimas su pastaba
unfinished-named-news_return = Pradėjote rašyti pastabą dėl naujienos.
unfinished-unnamed-news_return = Pradėjote rašyti pastabą dėl naujienos.
label-why = Pastaba
ask-why = Ką reikėtų pakeisti? Pastabą matys naujienos autorius.
example-why = Pavyzdžiui: „Patikslinkite datą antroje pastraipoje“.
