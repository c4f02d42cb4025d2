counts = 👍 Naudinga: { $helpful } · pritaikė: { $uses }
helpful = 👍 Naudinga
helpful-count = 👍 Naudinga ({ $count })
helpful-marked = ✓ Naudinga ({ $count })
adopt = Pritaikėme ir mes
adopt-marked = ✓ Pritaikėme ir mes
learn = Pasimokėme ir mes
learn-marked = ✓ Pasimokėme ir mes
ask-author = Paklausti autoriaus
who = Kas pritaikė ({ $count })
to-entry = ‹ Į įrašą
to-year = 📅 Jūsų metai

marked = { $count ->
        [one] Pažymėta: naudinga. Taip pažymėjo { $count } kolega. Dar kartą palietus, pažymėjimas nuimamas.
        [few] Pažymėta: naudinga. Taip pažymėjo { $count } kolegos. Dar kartą palietus, pažymėjimas nuimamas.
       *[other] Pažymėta: naudinga. Taip pažymėjo { $count } kolegų. Dar kartą palietus, pažymėjimas nuimamas.
    }
unmarked = Pažymėjimas nuimtas. „Naudinga“ liko: { $count }.
own = Tai Jūsų pačių darbas: „Naudinga“ ir „Pritaikėme ir mes“ žymi kolegos.
own-eldership = Tai padarė { $eldership }: „Pritaikėme ir mes“ žymi kitos seniūnijos.
no-line = „Naudinga“ žymi tie, kurie yra asociacijos narių sąraše.
no-eldership = „Pritaikėme ir mes“ žymi tie, kurie vadovauja seniūnijai.
gone = Šio įrašo dabar skaityti negalite, todėl nieko neįrašyta.

title-adoption = Pritaikėme ir mes
unfinished-named-adoption = Pradėjote pasakoti, kaip pritaikėte kolegos patirtį.
unfinished-unnamed-adoption = Pradėjote pasakoti, kaip pritaikėte kolegos patirtį.
label-how = Kaip pritaikėte
ask-how = Keliais žodžiais: kaip tai pritaikėte savo seniūnijoje? Jūsų žodį ir seniūniją matys visi, kas gali skaityti įrašą.
example-how = Pavyzdžiui: „Tokias pat sūpynes pastatėme dviejuose kiemuose, bendruomenė padėjo“.
adopting = Nr. { $number }. <b>{ $title }</b>
noted = Ačiū, įrašyta. Autorius apie tai sužinos.
adopted =
    Nr. { $number }. <b>{ $title }</b>
    { $eldership } tai pritaikė.
    { $note }
learnt =
    Nr. { $number }. <b>{ $title }</b>
    { $eldership } iš to pasimokė.
    { $note }
own-note = Kaip: { $note }
no-note = Kaip pritaikyta, dar neparašyta.
add-note = Parašyti, kaip
change-note = Keisti žodį
give-up = Atsiimti
given-up = Atsiimta: Jūsų seniūnijos prie įrašo Nr. { $number } „{ $title }“ nebėra.

list =
    Nr. { $number }. <b>{ $title }</b>
    Pritaikė: { $count }
    { $lines }
nobody = Nr. { $number } „{ $title }“ kol kas niekas nepažymėjo „Pritaikėme ir mes“.
line = • { $place }
line-noted = • { $place }: „{ $note }“

told =
    🌱 <b>Jūsų įrašai praverčia kolegoms</b>
    { $lines }
told-entry = { $place }. <b>{ $title }</b>
told-helpful = { $count ->
        [one] 👍 „Naudinga“ pažymėjo { $count } kolega
        [few] 👍 „Naudinga“ pažymėjo { $count } kolegos
       *[other] 👍 „Naudinga“ pažymėjo { $count } kolegų
    }
told-more-uses = { $count ->
        [one] ir dar { $count } seniūnija
        [few] ir dar { $count } seniūnijos
       *[other] ir dar { $count } seniūnijų
    }
told-more = { $count ->
        [one] … ir dar { $count } Jūsų įrašas
        [few] … ir dar { $count } Jūsų įrašai
       *[other] … ir dar { $count } Jūsų įrašų
    }

title-ask-author = Klausimas autoriui
unfinished-named-ask-author = Pradėjote rašyti klausimą įrašo autoriui.
unfinished-unnamed-ask-author = Pradėjote rašyti klausimą įrašo autoriui.
label-question = Klausimas
ask-question = Ko norėtumėte paklausti? Telpa 1000 ženklų; galite atsiųsti ir vieną nuotrauką su tekstu po ja. Kai atsiųsite, klausimas iškeliaus iš karto.
example-question = Autorius matys Jūsų vardą ir seniūniją ir galės čia pat atsakyti. Telefono numerio nematys.
asking =
    Nr. { $number }. <b>{ $title }</b>
    Kam: { $who }
asking-unnamed =
    Nr. { $number }. <b>{ $title }</b>
    Autorius atsakys čia, bet kas jis, Jums nepasakysiu.
sent = Klausimą apie įrašą Nr. { $number } „{ $title }“ perduodu. Atsakymas ateis čia.
sent-unnamed = Klausimą apie įrašą Nr. { $number } „{ $title }“ perduosiu. Jei autorius atsakys, atsakymas ateis čia be jo vardo.
sent-later = Klausimą apie įrašą Nr. { $number } „{ $title }“ perduosiu { DATE($when, "in") } Atsakymas ateis čia.
own-question = Tai Jūsų pačių įrašas: apie jį klausia kolegos.
author-left = Įrašo Nr. { $number } autoriaus asociacijos narių sąraše nebėra.
unnamed-unreachable = Įrašo Nr. { $number } autoriaus dabar pasiekti negalima.
successor = Tai seniūnijai dabar vadovauja { $who }. Galbūt atsakymą žino ten.
successor-unreachable = Tai seniūnijai dabar vadovauja { $who }, bet per { -bot(case: "accusative") } parašyti ten dabar negalima.
write-successor = Rašyti per { -bot(case: "accusative") }

question =
    ✉️ <b>{ $who }</b> klausia apie Jūsų įrašą Nr. { $number } „{ $title }“:
    { $text }
question-unnamed =
    ✉️ <b>{ $who }</b> klausia apie Jūsų įrašą Nr. { $number } „{ $title }“, paskelbtą be vardo:
    { $text }

    Atsakykite mygtuku: klausėjas Jūsų vardo nesužinos.
answer-asker = Atsakyti be vardo
asker-left = Klausėjo asociacijos narių sąraše nebėra, todėl atsakyti nėra kam.
title-answer-asker = Atsakymas apie įrašą
unfinished-named-answer-asker = Pradėjote atsakyti į klausimą apie savo įrašą.
unfinished-unnamed-answer-asker = Pradėjote atsakyti į klausimą apie savo įrašą.
label-answer = Atsakymas
ask-answer = Ką atsakyti? Telpa 1000 ženklų. Kai parašysite, atsakymas iškeliaus iš karto.
example-answer = Klausėjas matys tik įrašo numerį, pavadinimą ir Jūsų tekstą, todėl jame neminėkite savo vardo ir seniūnijos.
answering =
    Nr. { $number }. <b>{ $title }</b>
    Kam: { $who }
answered = Atsakymą perduodu be Jūsų vardo. Kam: { $who }.
answer =
    ✉️ <b>Atsakymas apie įrašą Nr. { $number } „{ $title }“</b>
    { $text }
ask-more = Paklausti dar
