counting =
    <b>Siųsti pradėsiu po { $seconds } s</b>
    { $total ->
        [one] Laukia { $total } žinutė.
        [few] Laukia { $total } žinutės.
       *[other] Laukia { $total } žinučių.
    } Jei pastebėjote klaidą, dar galite atšaukti: niekas nieko nepamatys.
running = { $changes ->
        [yes] Keičiamos išsiųstos kopijos
       *[no] Siunčiama
    } · { $sent } iš { $total }
running-at = { $changes ->
        [yes] Keičiamos išsiųstos kopijos
       *[no] Siunčiama
    } · { $sent } iš { $total } · { $rate } · liko { $left }
later = Išsiųsta { $sent } iš { $total }, kitos žinutės dar laukia savo laiko
per-second = po { $count ->
        [one] { $count } žinutę
        [few] { $count } žinutes
       *[other] { $count } žinučių
    } per sekundę
per-minute = po { $count ->
        [one] { $count } žinutę
        [few] { $count } žinutes
       *[other] { $count } žinučių
    } per minutę
seconds = apie { $count } s
minutes = apie { $count } min.
hours = apie { $count } val.
bar = { $bar } { $percent } %

part-blocked = { $first ->
        [yes] Užblokavo
       *[no] užblokavo
    } { $count }
part-not-started = { $first ->
        [yes] Nepradėjo
       *[no] nepradėjo
    } naudotis { $count }
part-deleted = { $first ->
        [yes] Paskyros
       *[no] paskyros
    } nebėra { $count }
part-failed = { $first ->
        [yes] Nepavyko
       *[no] nepavyko
    } { $count }
part-uncertain = { $first ->
        [yes] Neaišku
       *[no] neaišku
    } { $count }
part-leaving = { $first ->
        [yes] Siunčiama
       *[no] siunčiama
    } { $count }
part-later = { $first ->
        [yes] Laukia
       *[no] laukia
    } ryto { $count }
part-held = { $first ->
        [yes] Sustabdyta
       *[no] sustabdyta
    } { $count }
part-digest = { $first ->
        [yes] Į santrauką
       *[no] į santrauką
    } { $count }
part-declined = { $first ->
        [yes] Nenori
       *[no] nenori
    } { $count }
part-expired = { $first ->
        [yes] Pavėluota
       *[no] pavėluota
    } { $count }
part-cancelled = { $first ->
        [yes] Nutraukta
       *[no] nutraukta
    } { $count }
part-not-private = { $first ->
        [yes] Asmeniškai
       *[no] asmeniškai
    } nesiųsta { $count }
part-forgotten = { $first ->
        [yes] Ištrynė
       *[no] ištrynė
    } savo duomenis { $count }

paused-asked = <b>Pristabdyta</b> · išsiųsta { $sent } iš { $total }
paused-refused = <b>Sustabdyta</b>, nes „Telegram“ atmeta per daug žinučių · išsiųsta { $sent } iš { $total }
paused-restored = <b>Sustabdyta</b>, nes atkurta duomenų bazė: ką siųsti, sprendžia prižiūrėtojai · išsiųsta { $sent } iš { $total }
done = Baigta · išsiųsta { $sent } iš { $total }
cancelled = <b>Nutraukta</b> · išsiųsta { $sent } iš { $total }

pause = Pristabdyti
resume = Tęsti
cancel = Nutraukti
call-off = Atšaukti
repeat = Siųsti dar kartą
leave = Palikti

told-paused = Pristabdyta. Tęsti galėsite bet kada.
told-resumed = Siunčiama toliau.
told-called-off = Atšaukta: niekam nieko neišsiųsta.
ask-cancel = Tikrai nutraukti? Išsiųsta { $sent } iš { $total }, kitos žinutės nebebus siunčiamos.
cancel-sure = Taip, nutraukti
cancel-not = Ne, siųsti toliau
told-cancelled = Nutraukta. Išsiųsta { $sent } iš { $total }, daugiau nebus siunčiama.
kept = Gerai, siuntimo nenutraukiu.
already-done = Jau viskas išsiųsta, stabdyti nebėra ko.
already-cancelled = Siuntimas jau nutrauktas, jo pratęsti negalima.
restored = Šis siuntimas laukia, nes atkurta duomenų bazė. Ką siųsti, sprendžia prižiūrėtojai: /bukle
withdrawn = Ši žinutė atšaukta, todėl niekam nebesiunčiama.

refused =
    <b>Siuntimas sustabdytas: { $title }</b>
    „Telegram“ atmetė { $count ->
        [one] { $count } žinutę
        [few] { $count } žinutes
       *[other] { $count } žinučių
    } iš paskutinių { $of }. { $why } Išsiųsta { $sent } iš { $total }, kitos laukia.
why-malformed = Turbūt netinka pati žinutė: jos formatavimas, nuotrauka ar failas.
why-not-allowed = Robotui ten rašyti neleidžiama.

doubts-repeated = { $count ->
        [0] Neaiškių žinučių nebėra.
        [one] Dar kartą siunčiama { $count } žinutė.
        [few] Dar kartą siunčiamos { $count } žinutės.
       *[other] Dar kartą siunčiama { $count } žinučių.
    }
doubts-left = Palikta, kaip yra. Ataskaitoje šios žinutės liks neaiškios.
doubt =
    <b>Neaišku, ar žinutė išsiųsta.</b> Ryšys nutrūko, „Telegram“ nepatvirtino. Jei siųsite dar kartą, ji gali ateiti dukart.
    Kam: { $whom }

    { $text }
doubt-repeated = Siunčiu dar kartą. Kam: { $whom }.
doubt-left = Palikta, kaip yra. Kam: { $whom }.
doubt-over = Dėl šios žinutės jau nuspręsta. Kam: { $whom }.
