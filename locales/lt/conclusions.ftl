title-conclusion = Ką darysime su rezultatu?
unfinished-named-conclusion = Turite nebaigtą pranešimą, kas pasikeitė po apklausos ({ $step } iš { $steps }).
unfinished-unnamed-conclusion = Turite nebaigtą pranešimą, kas pasikeitė po apklausos ({ $step } iš { $steps }).
label-text = Kas pasikeitė
ask-text = Parašykite, kas nuspręsta ar padaryta. Jei dar nieko – kas bus daroma ir kada.
example-text = Pavyzdžiui: „Siūlymą gruodžio 10 d. pateikėme Seimo Valstybės valdymo ir savivaldybių komitetui. Atsakymo laukiame iki sausio.“
about =
    Apklausa: „{ $title }“. { $count ->
        [one] Pranešimas bus išsiųstas { $count } nariui
        [few] Pranešimas bus išsiųstas { $count } nariams
       *[other] Pranešimas bus išsiųstas { $count } narių
    } – visiems, kurių klausėme ir kurie naudojasi „Sueiga“.
send = Siųsti
tell = Pranešti, ką darysime
manage = Apklausa
look = Peržiūrėti apklausą
to-polls = Apklausos
telling =
    { $count ->
        [one] Pranešimas siunčiamas { $count } nariui. Darbas su apklausa baigtas.
        [few] Pranešimas siunčiamas { $count } nariams. Darbas su apklausa baigtas.
       *[other] Pranešimas siunčiamas { $count } narių. Darbas su apklausa baigtas.
    }
sent =
    { $others ->
        [0] Apie apklausos rezultatą pranešta: išsiųsta { $sent }.
       *[other] Apie apklausos rezultatą pranešta: išsiųsta { $sent }, dar neišsiųsta arba nepavyko { $others }.
    }
told-already = Kas pasikeitė po apklausos „{ $title }“, jau pranešta { DATE($when, "in") } Jei yra ką pridurti, paskelbkite naujieną: /skelbti
not-over = Apklausa „{ $title }“ dar nesibaigė: atsakyti galima iki { DATE($until, "until") } Kai ji baigsis, galėsite pranešti, kas pasikeitė.
message =
    <b>Kas pasikeitė.</b> Klausėme: „{ $title }“.

    { $text }
message-counted =
    <b>Kas pasikeitė.</b> Klausėme: „{ $title }“. Atsakė { $answered } iš { $total }.

    { $text }
reminder =
    Prieš { $days ->
        [one] { $days } dieną
        [few] { $days } dienas
       *[other] { $days } dienų
    } baigėsi Jūsų apklausa „{ $title }“, o ką darysime su rezultatu, dar nepranešta. Nariai, kurie atsakė, laukia – užtenka kelių sakinių.

changes =
    <b>Jūsų atsakymas → kas pasikeitė</b>

    { $lines }
change =
    <b>{ $title }</b>
    Jūsų atsakymas: { $answer }
    → { $conclusion }
answer-anonymous = apklausa anoniminė
answer-none = neatsakyta
answer-many =
    { $count ->
        [one] atsakyta į { $count } klausimą
        [few] atsakyta į { $count } klausimus
       *[other] atsakyta į { $count } klausimų
    }
none-yet = Apklausų, po kurių jau pranešta, kas pasikeitė, dar nėra. Kai tik bus, parašysiu.
