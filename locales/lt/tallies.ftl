menu-polls = 🗳 Apklausos
command-polls = į ką dar neatsakyta ir kas paaiškėjo
phrases-polls = apklausos, mano apklausos, klausimynai, apklausų rezultatai, balsavimai

# What came of it, on cards and screens
head =
    📊 <b>{ $title }</b>
    Atsakė { $answered } iš { $total } ({ $percent } %).
quorum-reached = Reikėjo bent { $quorum } %: kvorumas yra.
quorum-missed = Reikia bent { $quorum } %: kvorumo nėra.
own-county = { CASE($county, "locative") } atsakė { $own } iš { $of }.
question = <b>{ $text }</b>
question-numbered = <b>{ $place }. { $text }</b>
option =
    { $option } – { $count } ({ $percent } %)
    { $bar }
ranked =
    { $place }. { $option } – vidutinė vieta { $mean } (pirmoje – { $firsts } k.)
    { $bar }
scale = Vidurkis { $mean }; mediana { $median }.
numbers =
    { $count ->
        [one] Atsakė { $count } narys.
        [few] Atsakė { $count } nariai.
       *[other] Atsakė { $count } narių.
    }
    Nuo { $least } iki { $most }
    Vidurkis { $mean }; mediana { $median }; suma { $total }
texts =
    { $count ->
        [one] Savais žodžiais atsakė { $count } narys.
        [few] Savais žodžiais atsakė { $count } nariai.
       *[other] Savais žodžiais atsakė { $count } narių.
    }
nobody = Į šį klausimą niekas neatsakė.
more-options =
    { $count ->
        [one] … ir dar { $count } variantas
        [few] … ir dar { $count } variantai
       *[other] … ir dar { $count } variantų
    }
more-questions =
    { $count ->
        [one] … ir dar { $count } klausimas – žr. rezultatus
        [few] … ir dar { $count } klausimai – žr. rezultatus
       *[other] … ir dar { $count } klausimų – žr. rezultatus
    }
brief-option = { $option } – { $percent } %
brief-mean = vidurkis { $mean }
brief-first = pirmoje vietoje – { $option }
county-line = { CASE($county, "locative") }: { $figures }
county-line-part =
    { CASE($county, "locative") } ({ $count ->
        [one] pagal { $count } atsakymą
        [few] pagal { $count } atsakymus
       *[other] pagal { $count } atsakymų
    }): { $figures }
earlier = Ankstesnėje apklausoje ({ DATE($when, "label") }): { $figures }
own = Jūsų atsakymas: { $answer }
over = Apklausa baigta.
over-hidden =
    🗳 <b>{ $title }</b>
    Apklausa baigta. Ačiū visiems, kurie atsakė. Rezultatus mato tik apklausos rengėjas.
over-few =
    🗳 <b>{ $title }</b>
    Apklausa baigta. Anonimiškai atsakė mažiau kaip 5 nariai, todėl rezultatų niekam nerodau: būtų galima atspėti, kas ką pasirinko.
what-next = <b>Kas toliau.</b> Kai bus nuspręsta, ką darysime su rezultatu, Jums parašysiu.
task =
    <b>Ką darysime su rezultatu?</b>
    Apklausa „{ $title }“ baigta. Parašykite, kas bus daroma: pranešimą išsiųsiu visiems, kurių klausėme. Kol jo nėra, darbas su apklausa nebaigtas.
board =
    📜 <b>{ $title }</b>
    Nariai įvertino teisės akto projektą: atsakė { $answered } iš { $total }. Pastabas rasite rezultatuose.
clause =
    { $text }
    { $figures }{ $remarks ->
        [0] {""}
        [one] ; { $remarks } pastaba
        [few] ; { $remarks } pastabos
       *[other] ; { $remarks } pastabų
    }
all-results = Visi rezultatai
results = Rezultatai
look = Peržiūrėti

# `/apklausos`
empty =
    <b>Apklausos</b>
    Apklausų, kurios skirtos Jums, dar nebuvo. Kai tik bus, parašysiu.
list =
    <b>Apklausos</b>
    { $waiting ->
        [0] Šiuo metu Jūsų atsakymo nelaukia nė viena apklausa.
        [one] Jūsų atsakymo laukia { $waiting } apklausa.
        [few] Jūsų atsakymo laukia { $waiting } apklausos.
       *[other] Jūsų atsakymo laukia { $waiting } apklausų.
    }

    { $lines }

    Kurią parodyti?
line-waits = { $place }. <b>{ $title }</b> – atsakykite iki { DATE($until, "until") }
line-answered = { $place }. { $title } – atsakyta, vyksta iki { DATE($until, "until") }
line-open = { $place }. { $title } – vyksta iki { DATE($until, "until") }
line-closed = { $place }. { $title } – baigėsi { $day }
line-results = { $place }. { $title } – baigėsi { $day }, yra rezultatai
line-concluded = { $place }. { $title } – baigėsi { $day }, pranešta, kas pasikeitė
ask = Apklausti
changes = Kas pasikeitė

# One poll
about =
    🗳 <b>{ $title }</b>
    { $anonymous ->
        [yes] Anoniminė apklausa
       *[no] Vardinė apklausa
    }{ $count ->
        [1] {""}
        [one] , { $count } klausimas
        [few] , { $count } klausimai
       *[other] , { $count } klausimų
    }.
until = Atsakyti galima iki { DATE($until, "until") }
over-at = Baigėsi { DATE($when, "in") }
participation = Atsakė { $answered } iš { $total } ({ $percent } %).
needed = Kad būtų kvorumas, turi atsakyti bent { $quorum } %.
own-many =
    { $count ->
        [one] Jūs atsakėte į { $count } klausimą iš { $of }.
        [few] Jūs atsakėte į { $count } klausimus iš { $of }.
       *[other] Jūs atsakėte į { $count } klausimų iš { $of }.
    }
own-anonymous = Jūsų atsakymas priimtas. Apklausa anoniminė, todėl čia jis nerodomas.
own-entered = Jūsų atsakymą telefonu įrašė kolega.
is-cancelled = Apklausa atšaukta.
and-more =
    { $count ->
        [one] … ir dar { $count } klausimas
        [few] … ir dar { $count } klausimai
       *[other] … ir dar { $count } klausimų
    }
own-none = Jūsų atsakymo nėra.
few = Anonimiškai atsakė mažiau kaip 5 nariai, todėl rezultatų niekam nerodau: būtų galima atspėti, kas ką pasirinko.
sight-always = Rezultatai matomi iš karto.
sight-answered = Rezultatus matysite, kai atsakysite.
sight-closed = Rezultatus matysite, kai apklausa baigsis.
sight-asker = Rezultatus matys tik apklausos rengėjas, o Jums parašysiu, kas pasikeitė.
conclusion = <b>Kas pasikeitė.</b> { $text }
changed =
    <b>Jūsų atsakymas → kas pasikeitė</b>
    { $text }
no-conclusion = Kas bus daroma su rezultatu, dar nepranešta.
answer = Atsakyti
change = Keisti atsakymą
manage = Tvarkyti apklausą
to-list = ‹ Visos apklausos

# Its results, question by question
answered-of = Atsakė { $answered } iš { $asked }, kurių klausta.
before = ‹ { $place } klausimas
after = { $place } klausimas ›
to-poll = ‹ Apklausa

# Why not
not-asked = Apklausa „{ $title }“ skirta ne Jums, todėl jos parodyti negaliu. Jums skirtos apklausos: /apklausos
hidden-asker = Apklausos „{ $title }“ rezultatus mato tik jos rengėjas. Kai bus nuspręsta, ką su jais darysime, parašysiu visiems, kurių klausėme.
hidden-answered = Apklausos „{ $title }“ rezultatus parodysiu, kai atsakysite.
hidden-few = Į apklausą „{ $title }“ anonimiškai atsakė mažiau kaip 5 nariai, todėl rezultatų niekam nerodau: būtų galima atspėti, kas ką pasirinko.
hidden-closed = Apklausos „{ $title }“ rezultatus parodysiu, kai ji baigsis: { DATE($until, "in") }
cancelled = Apklausa „{ $title }“ atšaukta, rezultatų nebus.
