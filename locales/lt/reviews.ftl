menu-review_queue = 📥 Laukiantys įrašai
phrases-review_queue = laukiantys įrašai, įrašų eilė, peržiūrėti įrašus, skelbti įrašus

office = asociacijos biuras
nobody = asociacijos narių sąraše jo nebėra
unnamed = be vardo
empty = tuščia
files = { $count ->
    [one] { $count } priedas
    [few] { $count } priedai
   *[other] { $count } priedų
}
cost = { $count } Eur

## Group card

card-read = Skaityti visą
card-withdrawn = Veiklos įrašas Nr. { $number } atšauktas ir neberodomas.

## The queue

queue =
    <b>Laukiantys įrašai</b> ({ $count })
    { $lines }

    Kurį peržiūrėti?
queue-empty = Dabar niekas nelaukia: visi įrašai peržiūrėti.
every-queue = Rodyti apskričių ({ $count })
line-new =
    <b>{ $number }.</b> { $title } · { $place }
    { $waits }
line-changed =
    <b>{ $number }.</b> { $title } · { $place }
    Autorius keičia. { $waits }
waits-today = Laukia nuo šiandien
waits = Laukia { $count ->
    [one] { $count } dieną
    [few] { $count } dienas
   *[other] { $count } dienų
}
waits-late = ⏳ Laukia { $count ->
    [one] { $count } dieną
    [few] { $count } dienas
   *[other] { $count } dienų
}
to-queue = ‹ Laukiantys įrašai

## Cards to reviewers

duty-new = 📥 Naujas veiklos įrašas Nr. { $number } laukia Jūsų sprendimo.
duty-again = 📥 Autorius pataisė veiklos įrašą Nr. { $number }. Jis vėl laukia Jūsų sprendimo.
duty-answered = 📥 Autorius atsakė dėl veiklos įrašo Nr. { $number }. Įrašas vėl laukia Jūsų sprendimo.
duty-agreed = 📥 Autorius sutiko su pataisymais. Veiklos įrašas Nr. { $number } laukia Jūsų sprendimo.
duty-disagreed = 📥 Autorius nesutiko su pataisymais. Veiklos įrašas Nr. { $number } toks, koks buvo, laukia Jūsų sprendimo.
duty-changed = 📥 Autorius nori pakeisti paskelbtą veiklos įrašą Nr. { $number }. Kol nenuspręsite, rodomas ankstesnis.
duty-late = ⏳ Veiklos įrašas Nr. { $number } apskrityje laukia jau penkias dienas. Dabar jį gali peržiūrėti ir biuras.
duty-orphaned = 📥 Veiklos įrašo Nr. { $number } autorius atsakyti nebegali. Nuspręskite iš to, kas parašyta.
answered = Autoriaus atsakymas: { $text }
card-asked = Veiklos įrašas Nr. { $number } „{ $title }“: paprašyta papildyti. Paprašė: { $who }.
card-refused = Veiklos įrašas Nr. { $number } „{ $title }“ grąžintas autoriui. Nusprendė: { $who }.
card-published = Veiklos įrašas Nr. { $number } „{ $title }“ paskelbtas. Paskelbė: { $who }.
card-taken-back = Veiklos įrašas Nr. { $number } „{ $title }“ sprendimo nebelaukia.
card-corrected = Veiklos įrašas Nr. { $number } „{ $title }“: pasiūlyta pataisymų, laukiama autoriaus. Pasiūlė: { $who }.
card-words-accepted = Veiklos įrašo Nr. { $number } „{ $title }“ pakeitimai paskelbti. Nusprendė: { $who }.
card-words-declined = Veiklos įrašo Nr. { $number } „{ $title }“ pakeitimai nepriimti. Nusprendė: { $who }.
told-more =
    Veiklos įrašas Nr. { $number } „{ $title }“. Autorius papildė:
    { $text }
told-reviewer-accepted = Autorius sutiko: veiklos įrašas Nr. { $number } „{ $title }“ rodomas su Jūsų pataisymais.
told-reviewer-declined = Autorius nesutiko su pataisymais: veiklos įrašas Nr. { $number } „{ $title }“ lieka toks, koks buvo.

## What a reviewer reads

about = <b>Veiklos įrašas Nr. { $number }</b>
about-titled = Veiklos įrašas Nr. { $number } „{ $title }“
author = Autorius: { $who }
author-unnamed = Autorius: { $who }. 🔒 Tai mato tik asociacijos biuras: paskelbus vardo nebus.
for-county = Skaitys: apskrities seniūnai
for-members = Skaitys: visi asociacijos nariai
for-public = Skaitys: visi, taip pat spauda
files-of = Veiklos įrašo Nr. { $number } priedai. Kol įrašas nepaskelbtas, jų persiųsti negalima.
files-above = Priedus (ir visą tekstą, jei jis ilgas) siunčiu atskira žinute.
stands-waiting = Laukia sprendimo
stands-asked = Laukiama autoriaus atsakymo
stands-published = Paskelbtas
stands-refused = Grąžintas autoriui: { $reason }
stands-withdrawn = Atšauktas: { $reason }
note-reviewer = <i>Prašymas</i>, { DATE($when, "short") }: { $text }
note-author = <i>Autoriaus atsakymas</i>, { DATE($when, "short") }: { $text }

read = Peržiūrėti
publish = Paskelbti
ask-more = Prašyti papildyti
correct = Taisyti
refuse = Grąžinti autoriui
accept = Skelbti pakeitimus
decline = Nepriimti pakeitimų
show = Rodyti įrašą
manage = Tvarkyti įrašą
history = Rodyti versijas
withdraw = Atšaukti įrašą

published = Paskelbta: veiklos įrašas Nr. { $number } „{ $title }“. Autoriui pranešta.
asked = Autoriui perduota. Veiklos įrašas Nr. { $number } grįš į eilę, kai bus atsakyta.
refused = Veiklos įrašas Nr. { $number } grąžintas autoriui su Jūsų paaiškinimu.
declined = Veiklos įrašas Nr. { $number } lieka toks, koks buvo. Autoriui pranešta.
own = Veiklos įrašą Nr. { $number } pateikėte Jūs, todėl jį peržiūrės kitas žmogus. Apie sprendimą pranešime.
author-gone = Veiklos įrašo Nr. { $number } autorius atsakyti nebegali. Įrašą galite paskelbti tokį, koks yra, arba grąžinti.
before-published = Veiklos įrašas Nr. { $number } jau paskelbtas. Paskelbė: { $who }.
before-refused = Veiklos įrašas Nr. { $number } jau grąžintas autoriui. Nusprendė: { $who }.
before-withdrawn = Veiklos įrašas Nr. { $number } jau atšauktas.
changed-meanwhile = Veiklos įrašas Nr. { $number } ką tik pakeistas. Perskaitykite jį dar kartą ir nuspręskite.
words-over = Dėl šių veiklos įrašo Nr. { $number } pakeitimų jau nuspręsta arba įrašas nuo to laiko pasikeitė.

## What the author is told

told-published-county = Jūsų veiklos įrašas Nr. { $number } „{ $title }“ paskelbtas. Jį matys apskrities seniūnai.
told-published-members = Jūsų veiklos įrašas Nr. { $number } „{ $title }“ paskelbtas. Jį matys visi asociacijos nariai.
told-published-public = Jūsų veiklos įrašas Nr. { $number } „{ $title }“ paskelbtas. Jį matys visi, taip pat spauda.
told-doer = Paskelbtas veiklos įrašas Nr. { $number } „{ $title }“. Autorius nurodė, kad prie to prisidėjo ir Jūsų seniūnija.
told-asked =
    Jūsų veiklos įrašą Nr. { $number } „{ $title }“ prašoma papildyti. Prašo: { $who }.
    { $text }
told-corrected =
    Jūsų veiklos įrašui Nr. { $number } „{ $title }“ siūloma pataisymų. Siūlo: { $who }.

    { $changes }

    Ar sutinkate? Be Jūsų sutikimo niekas nepasikeis.
told-refused =
    Jūsų veiklos įrašas Nr. { $number } „{ $title }“ nepaskelbtas. Nusprendė: { $who }.
    Kodėl: { $reason }

    Galite jį pataisyti ir pateikti iš naujo.
told-withdrawn =
    Jūsų veiklos įrašas Nr. { $number } „{ $title }“ atšauktas ir neberodomas. Nusprendė: { $who }.
    Kodėl: { $reason }
told-author-accepted = Jūsų veiklos įrašo Nr. { $number } „{ $title }“ pakeitimai paskelbti.
told-author-declined = Jūsų veiklos įrašo Nr. { $number } „{ $title }“ pakeitimai nepriimti. Rodomas ankstesnis.
told-author-declined-why =
    Jūsų veiklos įrašo Nr. { $number } „{ $title }“ pakeitimai nepriimti. Rodomas ankstesnis.
    Kodėl: { $reason }
reminder = Jūsų veiklos įrašas Nr. { $number } „{ $title }“ tebelaukia Jūsų atsakymo. Kai atsakysite, jį bus galima paskelbti.
offered =
    Siūloma pataisyti:

    { $changes }

    Ar sutinkate?

agree = Sutinku
disagree = Nesutinku
to-answer = Atsakyti
write = Parašyti atsakymą
change = Keisti įrašą
take-back = Atsiimti
go-on = Taisyti iš naujo

too-many-notes = Per parą apie vieną įrašą galima parašyti { $most ->
        [one] { $most } kartą
        [few] { $most } kartus
       *[other] { $most } kartų
    }. Ką dar norite pridurti, parašykite rytoj.
answer-sent = Atsakymas dėl veiklos įrašo Nr. { $number } perduotas. Apie sprendimą pranešime.
agreed = Ačiū. Veiklos įrašas Nr. { $number } pataisytas ir laukia sprendimo.
accepted = Veiklos įrašas Nr. { $number } pakeistas: dabar rodoma nauja jo versija.
disagreed = Veiklos įrašas Nr. { $number } lieka toks, koks buvo. Apie tai pranešta tam, kas siūlė.
withdrawn = Veiklos įrašas Nr. { $number } atšauktas: jo niekas neberas ir neperskaitys.
draft-again = Veiklos įrašas Nr. { $number } vėl yra juodraštis. Kai pataisysite, pateikite jį iš naujo.
yours-published = Veiklos įrašas Nr. { $number } jau paskelbtas. Jei reikia, galite jį keisti.
yours-refused = Dėl veiklos įrašo Nr. { $number } jau nuspręsta: jis grąžintas. Galite jį pataisyti ir pateikti iš naujo.
yours-withdrawn = Veiklos įrašas Nr. { $number } atšauktas.

## Other words

words-reviewer =
    Veiklos įrašas Nr. { $number } „{ $title }“. Ką taisyti?
    Pataisymai bus parodyti autoriui ir galios tik jam sutikus.

    { $changes }
words-author =
    Veiklos įrašas Nr. { $number } „{ $title }“. Ką keisti?
    Pakeitimai bus rodomi, kai juos peržiūrės apskrities viceprezidentas arba asociacijos biuras.

    { $changes }
photos-agreed = Jei pridedate nuotraukų, pateikti pakeitimai reiškia ir tai, kad jose matomi žmonės sutinka būti rodomi.
now =
    Dabar (tekstą galite nukopijuoti ir pataisyti):
    <code>{ $text }</code>
no-changes = Kol kas niekas nepakeista.
changed-title = <b>Pavadinimas</b>: <s>{ $before }</s> → { $after }
changed-themes = <b>Temos</b>: <s>{ $before }</s> → { $after }
changed-problem = <b>Problema</b>: <s>{ $before }</s> → { $after }
changed-done = <b>Kas padaryta</b>: <s>{ $before }</s> → { $after }
changed-result = <b>Rezultatas</b>: <s>{ $before }</s> → { $after }
changed-files = <b>Priedai</b>: <s>{ $before }</s> → { $after }
changed-cost = <b>Kaina</b>: <s>{ $before }</s> → { $after }
changed-funding = <b>Lėšos</b>: <s>{ $before }</s> → { $after }
changed-place = <b>Vieta</b>: <s>{ $before }</s> → { $after }
changed-partners = <b>Partneriai</b>: <s>{ $before }</s> → { $after }
changed-people = <b>Prisidėjo</b>: <s>{ $before }</s> → { $after }
changed-country = <b>Šalis</b>: <s>{ $before }</s> → { $after }
more = Rodyti kitus laukus
fewer = ‹ Pagrindiniai laukai
offer-reviewer = Siūlyti autoriui
offer-author = Pateikti pakeitimus
drop-words = Pradėti iš naujo
offered-reviewer = Pataisymai parodyti autoriui. Veiklos įrašas Nr. { $number } grįš į eilę, kai bus atsakyta.
offered-author = Veiklos įrašo Nr. { $number } pakeitimai pateikti. Kol jie peržiūrimi, rodomas ankstesnis.
nothing-changed = Kol kas niekas nepakeista. Pirmiausia pasirinkite, ką keisti.
not-changeable = Šio veiklos įrašo dabar keisti nebegalima, todėl niekas nepakeista.

title-review_reword = Kaip turėtų būti?
unfinished-named-review_reword = Pradėjote keisti veiklos įrašą.
unfinished-unnamed-review_reword = Pradėjote keisti veiklos įrašą.
label-title = Pavadinimas
ask-title = Parašykite naują pavadinimą.
label-themes = Temos
ask-themes = Kokia tai tema? Galite pasirinkti iki trijų.
label-problem = Problema
ask-problem = Kokia buvo problema? Jei praleisite, laukas liks tuščias.
label-done = Kas padaryta
ask-done = Kas ir kaip padaryta? Jei praleisite, laukas liks tuščias.
label-result = Rezultatas
ask-result = Kas iš to išėjo? Jei praleisite, laukas liks tuščias.
label-files = Priedai
ask-files = Ką pridėti ar pašalinti? Atsiųskite, ko dar trūksta.
label-cost = Kaina
ask-cost = Kiek kainavo, eurais? Jei praleisite, laukas liks tuščias.
label-funding = Lėšos
ask-funding = Iš kokių lėšų? Jei praleisite, laukas liks tuščias.
label-place = Vieta
ask-place = Kur tai padaryta? Jei praleisite, laukas liks tuščias.
label-partners = Partneriai
ask-partners = Kokie buvo partneriai? Jei praleisite, laukas liks tuščias.
label-people = Kas prisidėjo
ask-people = Kas prisidėjo? Jei praleisite, laukas liks tuščias.
label-country = Šalis
ask-country = Jei tai užsienio patirtis, kurios šalies? Jei praleisite, laukas liks tuščias.

## What is written

title-review_ask = Ko paprašyti autoriaus?
unfinished-named-review_ask = Pradėjote rašyti autoriui ({ $step } iš { $steps }).
unfinished-unnamed-review_ask = Pradėjote rašyti autoriui ({ $step } iš { $steps }).
label-question = Prašymas
ask-question = Parašykite, ką papildyti ar patikslinti. Autorius matys Jūsų vardą ir galės čia pat atsakyti.
title-review_refuse = Kodėl neskelbiame?
unfinished-named-review_refuse = Pradėjote grąžinti įrašą ({ $step } iš { $steps }).
unfinished-unnamed-review_refuse = Pradėjote grąžinti įrašą ({ $step } iš { $steps }).
label-reason = Priežastis
ask-reason = Parašykite priežastį ir ką pakeisti: autorius galės pataisyti ir pateikti iš naujo.
title-review_decline = Kodėl nepriimame pakeitimų?
unfinished-named-review_decline = Pradėjote atmesti pakeitimus ({ $step } iš { $steps }).
unfinished-unnamed-review_decline = Pradėjote atmesti pakeitimus ({ $step } iš { $steps }).
label-because = Priežastis
ask-because = Parašykite priežastį: ją matys autorius.
title-review_answer = Atsakymas dėl įrašo
unfinished-named-review_answer = Pradėjote atsakymą dėl įrašo ({ $step } iš { $steps }).
unfinished-unnamed-review_answer = Pradėjote atsakymą dėl įrašo ({ $step } iš { $steps }).
label-answer = Atsakymas
ask-answer = Parašykite atsakymą. Jei norite pakeisti patį įrašą, tai padarysite jo kortelėje.
title-review_withdraw = Kodėl atšaukiame įrašą?
unfinished-named-review_withdraw = Pradėjote atšaukti įrašą ({ $step } iš { $steps }).
unfinished-unnamed-review_withdraw = Pradėjote atšaukti įrašą ({ $step } iš { $steps }).
label-why = Priežastis
ask-why = Parašykite priežastį. Kai atsiųsite, įrašas bus atšauktas ir neberodomas.

## Versions

versions = Veiklos įrašas Nr. { $number } „{ $title }“ paskelbtas, jo versijų: { $count }. Kurią rodyti?
version = { $number } versija, { DATE($when, "short") }
version-head = <b>Veiklos įrašas Nr. { $of }, { $number } versija</b>, { DATE($when, "short") }
