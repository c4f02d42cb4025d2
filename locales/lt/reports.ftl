menu-report = 📝 Įrašyti veiklą
menu-mine = 📄 Mano įrašai
command-report = papasakoti, kas nuveikta seniūnijoje
phrases-report = ką nuveikėme, nuveikti darbai, naujas įrašas, įrašas, įrašyti, veiklos įrašas
phrases-mine = įrašai, mano veikla, mano ataskaitos

title-report = Veiklos įrašas
unfinished-named-report = Turite nebaigtą įrašą „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-report = Turite nebaigtą veiklos įrašą ({ $step } iš { $steps }).

label-title = Pavadinimas
ask-title = Kaip trumpai pavadintumėte tai, ką nuveikėte?
example-title = Pavyzdžiui: „Atnaujinta žaidimų aikštelė Daugų centre“.
label-themes = Temos
ask-themes = Kokia tai tema? Galite pasirinkti iki trijų.
label-done = Kas padaryta
ask-done = Kas ir kaip padaryta?
example-done = Pavyzdžiui: „Pastatytos sūpynės ir laipynė, pamatus klojo bendruomenė, kainavo 4 200 Eur“.
label-result = Rezultatas
ask-result = Kas iš to išėjo?
example-result = Pavyzdžiui: „Kasdien čia žaidžia apie 20 vaikų, bendruomenė aikštelę prižiūri pati“.
label-files = Priedai
ask-files = Pridėkite nuotraukų ar dokumentų, jei turite.

received = Ačiū, veiklos įrašas Nr. { $number } gautas. Jį parodysime { CASE($county, "genitive") } grupėje.
received-no-group = Ačiū, veiklos įrašas Nr. { $number } gautas. { $county } grupės dar neturi, todėl kol kas įrašą matote tik Jūs.

none-yet = Veiklos įrašų dar neturite. Pirmąjį galite įrašyti dabar.
mine = Jūsų veiklos įrašai ({ $count }). Kurį parodyti?
mine-and-inherited = Jūsų ir Jūsų seniūnijos veiklos įrašai ({ $count }). Kurį parodyti?
back-to-mine = ‹ Mano įrašai

card-title = <b>{ $title }</b>
card-from = { $place }
card-doers = Kartu: { $elderships }
card-doers-more =
    Kartu: { $elderships } ir dar { $count ->
        [one] { $count } seniūnija
        [few] { $count } seniūnijos
       *[other] { $count } seniūnijų
    }
card-unnamed = Pasakoja vienas iš seniūnų
card-unnamed-in = Pasakoja vienas iš seniūnų ({ $county })
card-sort-activity = Veiklos įrašas Nr. { $number } · { $themes }
card-sort-practice = Geroji patirtis Nr. { $number } · { $themes }
card-sort-lesson = Nepavykusi patirtis Nr. { $number } · { $themes }
card-country = Užsienio patirtis: { $country }
card-problem = Problema: { $text }
card-problem-folded =
    Problema:
    <blockquote expandable>{ $text }</blockquote>
card-funding = Lėšos: { $text }
card-partners = Partneriai: { $text }
card-people = Prisidėjo: { $text }
card-cost = Kainavo: { $count } Eur
card-day = Kada: { DATE($starts, "label") }
card-days = Kada: { DATE($starts, "short") } – { DATE($ends, "label") }
card-place = Kur: { $place }
card-link = { $link }
card-themes = Temos: { $themes }
card-done = { $text }
card-done-folded = <blockquote expandable>{ $text }</blockquote>
card-result = Rezultatas: { $text }
card-result-folded =
    Rezultatas:
    <blockquote expandable>{ $text }</blockquote>
card-number = Veiklos įrašas Nr. { $number }
card-files = Priedai: { $count }
card-submitted = Veiklos įrašas Nr. { $number }. Pateikta: { DATE($when, "label") }
