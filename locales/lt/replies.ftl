title-reply = Atsakymas siuntėjui
unfinished-named-reply = Pradėjote atsakymą naujienos siuntėjui ({ $step } iš { $steps }).
unfinished-unnamed-reply = Pradėjote atsakymą naujienos siuntėjui ({ $step } iš { $steps }).
label-note = Atsakymas
ask-note = Ką norėtumėte parašyti? Telpa 1000 ženklų; galite atsiųsti ir vieną nuotrauką su tekstu po ja. Kai atsiųsite, žinutė iškeliaus iš karto.
example-note = Siuntėjas matys Jūsų vardą ir seniūniją ir galės atsakyti čia pat. Telefono numerio nematys.
title-answer = Atsakymas skaitytojui
unfinished-named-answer = Pradėjote atsakymą skaitytojui ({ $step } iš { $steps }).
unfinished-unnamed-answer = Pradėjote atsakymą skaitytojui ({ $step } iš { $steps }).
label-answer = Atsakymas
ask-answer = Ką atsakysite? Telpa 1000 ženklų; galite atsiųsti ir vieną nuotrauką su tekstu po ja. Kai atsiųsite, žinutė iškeliaus iš karto.
example-answer = Bus matyti Jūsų vardas, o jei sąraše Jūsų nėra – asociacijos biuras.
to = Kam: naujienos „{ $title }“ siuntėjui
to-office = Kam: asociacijos biurui, dėl naujienos „{ $title }“
to-reader = Kam: { $who }, dėl naujienos „{ $title }“

message =
    ✉️ <b>{ $who }</b>
    Dėl naujienos „{ $title }“:

    { $text }
answer-reader = Atsakyti
answer =
    ✉️ <b>{ $who }</b>
    Atsako dėl naujienos „{ $title }“:

    { $text }
again = Atsakyti siuntėjui
sent = Žinutę perduodu naujienos „{ $title }“ siuntėjui.
sent-office = Naujienos „{ $title }“ siuntėjas naujienų nebeskelbia, todėl žinutę perduodu asociacijos biurui.
answered = Atsakymą perduodu. Kam: { $who }.
lost = Žinutės dėl naujienos „{ $title }“ perduoti nepavyko: nei siuntėjo, nei biuro dabar pasiekti negalima. Pabandykite vėliau.
gone = Šios naujienos nebėra, todėl žinutė neišsiųsta.

oneself = Tai Jūsų naujiena: sau rašyti nereikia.
too-many = Per dieną naujienų siuntėjams galima parašyti { $most } žinučių, šiandienos jau išsiųstos. Rytoj galėsite vėl.
nobody = Žinutė dabar nepasiektų nei siuntėjo, nei asociacijos biuro. Pabandykite vėliau.
