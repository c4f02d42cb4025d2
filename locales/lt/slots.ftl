# A search for a date, in groups and in private chats
card-search =
    { $count ->
        [one] Ieškome tinkamos datos: siūlomas { $count } laikas.
        [few] Ieškome tinkamos datos: siūlomi { $count } laikai.
       *[other] Ieškome tinkamos datos: siūloma { $count } laikų.
    }
card-why = Pažymėkite, kada galėtumėte dalyvauti – užtruksite apie minutę.
card-answered = Atsakė { $answered } iš { $total }.
card-found = Data parinkta: { SPAN($starts, $ends) }
card-off = Datos paieška nutraukta.
say = Pažymėti, kada galiu
look = Kaip sekasi
sending-done = Klausimas, kada rinktis į susitikimą „{ $title }“, išsiųstas { $sent } iš { $total }.
sending-cancelled = Klausimas dėl susitikimo „{ $title }“ datos nutrauktas: išsiųsta { $sent } iš { $total }.
slot = { SPAN($starts, $ends) }
slot-numbered = { $number }. { SPAN($starts, $ends) }
tally = { $slot } – tinka { $yes }, jei reikės { $maybe }, netinka { $no }
tally-out = <s>{ $slot }</s> – niekam netinka
tally-numbered = { $number }. { $line }

# For whoever calls the meeting
draft =
    <b>{ $title }</b>
    Kokius laikus siūlote? Kolegos pažymės, kurie jiems tinka, o Jūs parinksite vieną.

    { $lines }
hindered = ⚠️ { $why }
few = Pridėkite bent { $least ->
        [one] { $least } laiką
        [few] { $least } laikus
       *[other] { $least } laikų
    }, kad būtų iš ko rinktis.
full = Daugiau kaip { $most ->
        [one] { $most } laiko
        [few] { $most } laikų
       *[other] { $most } laikų
    } siūlyti negalima. Pirma kurį nors pašalinkite.
some-over = Kuris nors iš siūlomų laikų jau praėjo. Pašalinkite jį ir pridėkite kitą.
joint = Kai susitikimas rengiamas kartu su kitomis apskritimis, datą parinkite patys arba klauskite tik savo apskrities narių.
nobody = Nėra ko klausti: niekas iš pasirinktų narių „Sueiga“ dar nesinaudoja. Pakeiskite, kam susitikimas skirtas.
misplaced = Laikas turi būti ateityje, o pabaiga – vėliau už pradžią. Pasirinkite kitą.
there-already = Toks laikas jau siūlomas.
title-meeting_slot = Susitikimo laikas
title-slot_proposal = Kitas laikas
unfinished-named-meeting_slot = Pradėjote siūlyti susitikimo laiką.
unfinished-unnamed-meeting_slot = Pradėjote siūlyti susitikimo laiką.
unfinished-named-slot_proposal = Pradėjote siūlyti kitą laiką.
unfinished-unnamed-slot_proposal = Pradėjote siūlyti kitą laiką.
ask-when = Kada galėtų vykti susitikimas? Parašykite arba pasirinkite, pavyzdžiui: „gruodžio 3 d. 10–13“.
label-when = Laikas
add = Pridėti laiką
added = Laikas pridėtas.
drop = Pašalinti Nr. { $number }
dropped = Laikas pašalintas.
ask = Klausti visų
asked = Išsiųsta. Kai visi atsakys, pranešime.
changed-since = Kol žiūrėjote, kai kas pasikeitė. Štai kaip yra dabar:
standing =
    <b>{ $title }</b>
    Kaip tinka siūlomi laikai:

    { $lines }

    Parinkus laiką, susitikimas bus paskelbtas ir visi gaus kvietimą.
choose = Skelbti pagal Nr. { $number }
is-out = Šis laikas niekam netinka. Parinkite kitą.
remind = Priminti tylintiems
reminded =
    { $count ->
        [one] Priminsime { $count } nariui.
        [few] Priminsime { $count } nariams.
       *[other] Priminsime { $count } narių.
    }
all-answered = Visi, kuriems galėjome parašyti, jau atsakė.
reminded-today = Šiandien jau priminėme. Kitą kartą – rytoj.
end = Nutraukti paiešką
end-sure = Taip, nutraukti
ask-end = Nutraukti datos paiešką? Susitikimas „{ $title }“ liks juodraščiu, o siūlyti laikai – jame.
ended = Datos paieška nutraukta. Datą galite parašyti patys arba klausti iš naujo.
found =
    <b>{ $title }</b>
    Data parinkta: { SPAN($starts, $ends) }. Kvietimai siunčiami.
to-meeting = ‹ Į susitikimą
told-all =
    Visi pažymėjo, kada galėtų dalyvauti susitikime „{ $title }“.
    Daugumai tinka: { $best }
told-none = Visi pažymėjo, kada galėtų dalyvauti susitikime „{ $title }“, bet nė vienas laikas niekam netinka. Pasiūlykite kitų.
told-proposed-lead = Narys pasiūlė dar vieną laiką susitikimui „{ $title }“: { SPAN($starts, $ends) }. Visi, kurie jau atsakė, apie jį sužinos.
told-proposed = Susitikimui „{ $title }“ pasiūlytas dar vienas laikas: { SPAN($starts, $ends) }. Ar jis Jums tinka?
reminder = Primename: dar laukiame, kol pažymėsite, kada galėtumėte dalyvauti susitikime „{ $title }“.

# For those who are asked
question =
    <b>{ $title }</b> · { $number } iš { $total }
    { $slot }
    Ar šis laikas Jums tinka?
suits-yes = Tinka
suits-if-needed = Jei reikės
suits-no = Netinka
review = Peržiūrėti visus
marked-all =
    <b>{ $title }</b>
    Ačiū, pažymėta:

    { $lines }

    Kai data bus parinkta, gausite kvietimą.
marked-some =
    <b>{ $title }</b>
    Pažymėta dar ne viskas:

    { $lines }
said = { $slot } – <b>{ $said }</b>
said-nothing = dar nepažymėta
said-yes = tinka
said-if-needed = jei reikės
said-no = netinka
go-on = Tęsti
change = Keisti Nr. { $number }
propose = Pasiūlyti kitą laiką
proposed = Laikas pasiūlytas. Pažymėjome, kad Jums jis tinka.
proposed-enough =
    { $most ->
        [one] Daugiau kaip { $most } laiko pasiūlyti negalima.
        [few] Daugiau kaip { $most } laikų pasiūlyti negalima.
       *[other] Daugiau kaip { $most } laikų pasiūlyti negalima.
    }
over = Datos paieška baigta.
not-asked = Šio susitikimo datos klausiame kitų narių.
show-meeting = Žiūrėti susitikimą
to-meetings = Visi susitikimai
