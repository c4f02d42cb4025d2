card =
    <b>Dirbu su atkurta duomenų baze</b>
    Duomenys joje tokie, kokie buvo { DATE($made_at, "in") }
    Tai, kas joje dar laukia, galėjo būti išsiųsta jau po to, todėl nesiunčiu, kol nenuspręsite. Kas atsirado vėliau, siunčiama kaip visada.

    { $lines }

    Dėl ko nuspręsite?
nothing =
    <b>Dirbu su atkurta duomenų baze</b>
    Duomenys joje tokie, kokie buvo { DATE($made_at, "in") }
    Neišsiųstų žinučių joje nėra, spręsti nieko nereikia.
    Kas įrašyta vėliau, neatkurta. Jei po to pasikeitė narių sąrašas ar vaidmenys, pakeiskite iš naujo.
line = · { $what }: { $count }
more = { $count ->
        [one] · ir dar { $count } siuntimas: jį parodysiu vėliau
        [few] · ir dar { $count } siuntimai: juos parodysiu vėliau
       *[other] · ir dar { $count } siuntimų: juos parodysiu vėliau
    }
choose = { $what }

sort-answers = Atsakymai ir kortelės
sort-reminders = Priminimai
sort-notes = Kolegų žinutės
sort-errands = Grupių darbai
sort-scheduled = Suplanuotos naujienos
sort-unnamed = Žinutė daugeliui Nr. { $number }
sort-to-poll = Apklausa „{ $name }“
sort-to-send = Naujiena „{ $name }“
sort-to-edit = „{ $name }“ pataisymas
sort-to-withdraw = „{ $name }“ atšaukimas

kind =
    <b>{ $what }</b>: { $count }
    { $about }
about-answers = Atsakymai į tai, ką žmonės darė, ir jiems skirtos kortelės. Jei siųsite, kas nors gali pamatyti tą patį antrą kartą.
about-reminders = Priminimai ir suvestinės. Dauguma jų jau nebeaktualūs, todėl siųsti jų paprastai nebereikia.
about-notes = Žinutės, kurias kolegos rašė vieni kitiems. Jei laikysite jas išsiųstomis, siuntėjams pranešimo nebus.
about-campaign = Tiek gavėjų ši žinutė pagal kopiją dar nepasiekė. Jei siuntimas po kopijos buvo baigtas, laikykite išsiųstomis; jei ne – siųskite.
about-errands = Įleisti į grupes, pašalinti iš jų, pakeisti žymas. Padaryti tai dar kartą paprastai nekenkia, tik greita apklausa grupėje gali atsirasti antrą kartą.
about-scheduled = Jei siųsite, jos išeis savo laiku; tų, kurių laikas praėjo, autorių paklausiu. Jei laikysite išsiųstomis, praėjusio laiko naujienos nebeišeis, o būsimos liks suplanuotos.
send = Siųsti
take-sent = Laikyti išsiųstomis
do = Atlikti
take-done = Laikyti atliktais
later = Klausti vėliau
back = ‹ Kas dar laukia

sending = Siunčiu. { $what }: { $count }.
taken = Nebesiųsiu, laikau išsiųstais. { $what }: { $count }.
asked-later = Dar laukia. { $what }: { $count }. Paklausiu { DATE($when, "in") }
decided =
    Dėl to jau nuspręsta.
    { $who } · { DATE($at, "label") }
    { $what }
over = Viskas nuspręsta: atkurta duomenų bazė nieko nebelaiko.
