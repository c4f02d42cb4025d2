begin = Vertinti
go-on = Tęsti vertinimą
my-seat = Mano vieta komisijoje
to-contest = ‹ Į konkursą
to-deck = Vertinti kitas
to-points = ‹ Prie balų
back = ‹ Atgal

opened-country = { $count ->
        [one] 🏅 <b>{ $contest }</b>: Jūsų vertinimo laukia { $count } kandidatūra. Vertinti galite iki { DATE($until, "until") }
        [few] 🏅 <b>{ $contest }</b>: Jūsų vertinimo laukia { $count } kandidatūros. Vertinti galite iki { DATE($until, "until") }
       *[other] 🏅 <b>{ $contest }</b>: Jūsų vertinimo laukia { $count } kandidatūrų. Vertinti galite iki { DATE($until, "until") }
    }
opened-county = { $count ->
        [one] 🏅 <b>{ $contest }</b>: Jūs – apskrities komisijoje, nes atstovaujate apskričiai arba savivaldybei. Jūsų vertinimo laukia { $count } kandidatūra. Vertinti galite iki { DATE($until, "until") }
        [few] 🏅 <b>{ $contest }</b>: Jūs – apskrities komisijoje, nes atstovaujate apskričiai arba savivaldybei. Jūsų vertinimo laukia { $count } kandidatūros. Vertinti galite iki { DATE($until, "until") }
       *[other] 🏅 <b>{ $contest }</b>: Jūs – apskrities komisijoje, nes atstovaujate apskričiai arba savivaldybei. Jūsų vertinimo laukia { $count } kandidatūrų. Vertinti galite iki { DATE($until, "until") }
    }
remind = <b>{ $contest }</b>: dar ne visos kandidatūros sulaukė Jūsų vertinimo. Jis baigiasi { $until }
told-readmitted = <b>{ $contest }</b>: valdyba atšaukė Jūsų nusišalinimus. Tas kandidatūras vėl galite vertinti.

not-fixed = Konkursas dar rengiamas. Kai prasidės vertinimas, pranešime.
not-yet = Vertinimas dar neprasidėjo. Pradžia: { DATE($opens, "label") }. Tada pranešime.
over = Vertinimas baigėsi { DATE($closed, "in") } Jūsų balai išsaugoti, keisti jų nebegalima.
cancelled = Konkursas atšauktas, vertinti nebereikia.
not-in-deck = Kandidatūros Nr. { $number } tarp Jūsų vertinamų nėra: ji nebesvarstoma arba ją vertina kiti.
recused-before = Jūsų nusišalinimas nuo kandidatūros Nr. { $number } vertinimo jau įrašytas. Jei tai klaida, parašykite valdybai.
no-entry = Šis įrašas neberodomas.
empty = <b>{ $contest }</b>: kandidatūrų, kurias vertintumėte Jūs, dabar nėra.

head = <b>{ $category }</b> · { $place } iš { $count }
number = Kandidatūra Nr. { $number }
title = <b>{ $title }</b>
who = { $who }
blind = Vertinama be vardų.
why = { $text }
criterion = { $letter } { $name } ({ $weight } %): –
criterion-given = { $letter } { $name } ({ $weight } %): <b>{ $points }</b>
comment = Jūsų komentaras: { $text }
stand-abstained = Jūs susilaikote. Jei persigalvosite, spauskite balą.
stand-scored = Įvertinta. Balus galite keisti iki vertinimo pabaigos.
left = { $count ->
        [one] Vertinimo dar laukia { $count } kandidatūra.
        [few] Vertinimo dar laukia { $count } kandidatūros.
       *[other] Vertinimo dar laukia { $count } kandidatūrų.
    }
none-left = Daugiau nevertintų kandidatūrų nebėra.
points = { $letter } { $points }
points-chosen = ✓ { $letter } { $points }
given = { $letter }: { $points }. Išsaugota.
whole = Visa kandidatūra
say = Komentuoti
abstain = Susilaikau
recuse = Nusišalinu
before = ‹ Ankstesnė
next = Kita ›
list = Visas sąrašas

abstain-ask = Susilaikyti dėl kandidatūros Nr. { $number }? Jūsų balų ji neturės. Persigalvoti galėsite iki vertinimo pabaigos. Jei vertinti Jums neleidžia interesai, rinkitės „Nusišalinu“.
abstain-ask-given = Susilaikyti dėl kandidatūros Nr. { $number }? Jūsų jai skirti balai bus ištrinti. Persigalvoti galėsite iki vertinimo pabaigos. Jei vertinti Jums neleidžia interesai, rinkitės „Nusišalinu“.
abstain-sure = Taip, susilaikau
abstained = Įrašyta: Jūs susilaikote.

title-score_recusal = Nusišalinimas
unfinished-named-score_recusal = Pradėjote nusišalinti, bet nebaigėte ({ $step } iš { $steps }).
unfinished-unnamed-score_recusal = Pradėjote nusišalinti, bet nebaigėte ({ $step } iš { $steps }).
about = Kandidatūra Nr. { $number }
label-why = Priežastis
ask-why = Kodėl negalite vertinti? Priežastį matys tik valdyba, protokole liks, kad nusišalinta.
recuse-confirm = Nusišalinti? Kandidatūra dings iš Jūsų sąrašo, Jūsų jai skirti balai ir komentaras bus ištrinti. Atšaukti to mygtuku negalėsite.
recuse-submit = Nusišalinu
recused = Įrašyta: nuo kandidatūros Nr. { $number } vertinimo nusišalinta.

title-score_comment = Komentaras
unfinished-named-score_comment = Pradėjote komentarą ({ $step } iš { $steps }).
unfinished-unnamed-score_comment = Pradėjote komentarą ({ $step } iš { $steps }).
about-comment-shown = Kandidatūra Nr. { $number }. Komentarą be Jūsų vardo gaus kandidatas, kai rezultatai bus paskelbti.
about-comment-kept = Kandidatūra Nr. { $number }. Komentarą matys tik valdyba.
label-comment = Komentaras
ask-comment = Ką norėtumėte pasakyti? Iki 500 ženklų. Jei praleisite, komentaro nebus.
comment-kept = Komentaras išsaugotas.
comment-dropped = Komentaro nėra.

answer = <b>{ $question }</b> { $answer }
added = <b>Kandidato žodis:</b> { $text }
evidence = Įrašas { $place }: { $title }
files = Priedai: { $count }
hidden = { $count ->
        [one] { $count } įrašas neberodomas.
        [few] { $count } įrašai neberodomi.
       *[other] { $count } įrašų neberodoma.
    }
hidden-blind = Vertinama be vardų, todėl įrašai ir priedai nerodomi.
entry = Įrašas { $place }
see-files = Priedai ({ $count })
attached = Kandidatūros Nr. { $number } priedai.

deck = <b>{ $contest }</b>
    { $lines }
left-head = { $count ->
        [one] Vertinimo dar laukia { $count } kandidatūra.
        [few] Vertinimo dar laukia { $count } kandidatūros.
       *[other] Vertinimo dar laukia { $count } kandidatūrų.
    }
all-said = Ačiū, viską jau įvertinote. Keisti galite iki { DATE($until, "until") }
line = Nr. { $number } „{ $title }“ – { $stand }
brief-waiting = laukia
brief-scoring = pradėta
brief-scored = įvertinta
brief-abstained = susilaikyta
