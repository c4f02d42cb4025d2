title-relay = Žinutė kolegai
unfinished-named-relay = Pradėjote žinutę kolegai ({ $step } iš { $steps }).
unfinished-unnamed-relay = Pradėjote žinutę kolegai ({ $step } iš { $steps }).
label-note = Žinutė
ask-note = Ką perduoti? Telpa 1000 ženklų; galite atsiųsti ir vieną nuotrauką su tekstu po ja. Kai atsiųsite, žinutė iškeliaus iš karto.
example-note = Kolega matys Jūsų vardą ir seniūniją ir galės čia pat atsakyti. Telefono numerio nematys.
to = Kam: { $who }
text-wanted = Parašykite žinutę tekstu; po nuotrauka tekstas taip pat reikalingas.
photo-wanted = Perduoti galima tekstą ir vieną nuotrauką.

sent = Žinutę perduodu. Kam: { $who }.
later = Kam: { $who }. Žinutę perduosiu { DATE($when, "in") }
message =
    ✉️ <b>{ $who }</b>
    { $text }
message-about =
    ✉️ <b>{ $who }</b> rašo apie įrašą Nr. { $number } „{ $title }“:
    { $text }
reply = Atsakyti siuntėjui
lost = Žinutės perduoti nepavyko. Kam: { $who }. Šio žmogaus per { -bot(case: "accusative") } dabar pasiekti negalima.
lost-asked = Klausimo apie veiklos įrašą Nr. { $number } perduoti nepavyko. Autoriaus dabar pasiekti negalima.
lost-answered = Atsakymo apie veiklos įrašą Nr. { $number } perduoti nepavyko. Klausėjo dabar pasiekti negalima.

no-line = Kolegoms per { -bot(case: "accusative") } rašo tie, kurie yra asociacijos narių sąraše: kitaip jie nežinotų, kas rašo.
oneself = Tai Jūs: sau rašyti nereikia.
not-joined = Prie { -bot(case: "genitive") } dar neprisijungė, todėl žinutė čia nepasiektų.
unreachable = Žinutė dabar nepasiektų: šis žmogus roboto dar nepaleido arba jį užblokavo.
not-wanted = Žinučių per { -bot(case: "accusative") } negauna – taip pasirinkta nustatymuose.
too-many = Per dieną kolegoms galima parašyti { $most } žinučių, šiandienos jau išsiųstos. Rytoj galėsite vėl.
gone = Šio žmogaus asociacijos narių sąraše nebėra, todėl žinutė neišsiųsta.
