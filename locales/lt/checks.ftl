go-on = Tęsti tikrinimą
check-one = Tikrinti
to-queue = Tikrinti kitas
to-contest = ‹ Į konkursą
to-jury = Konkurso komisija
my-seat = Mano vieta komisijoje
back = ‹ Į kandidatūrą

not-fixed = Konkursas dar rengiamas. Kai prasidės tikrinimas, pranešime.
not-yet = Tikrinimas dar neprasidėjo. Pradžia: { DATE($opens, "label") }. Tada pranešime.
over = Tikrinimas baigėsi { DATE($closed, "in") } Ką pažymėjote, išsaugota, keisti nebegalima.
cancelled = Konkursas atšauktas, tikrinti nebereikia.
not-in-queue = Kandidatūros Nr. { $number } tarp Jūsų tikrinamų nėra: ji nebesvarstoma arba ją tikrina kiti.
enough = Kandidatūrą Nr. { $number } jau patikrino du kiti tikrintojai.
decided = Dėl kandidatūros Nr. { $number } jau nuspręsta, klausti nebėra ko.
no-entry = Šis įrašas neberodomas.
not-blind = Šiame konkurse komisija vardus mato, tušuoti nereikia.
black-first = Komisija vertins be vardų. Pirma peržiūrėkite, ką ji matys iš kandidatūros Nr. { $number }.
black-changed = Kandidatūra Nr. { $number } ką tik pasikeitė. Peržiūrėkite, ką komisija matys dabar.
answered-before = Dėl kandidatūros Nr. { $number } tikrintojai atsakymo nebelaukia.

queue = <b>{ $contest }</b>
    { $lines }

    <b>Tikrina</b>
    { $checkers }
left-until = { $count ->
        [one] Jūsų patikros laukia { $count } kandidatūra. Tikrinti galite iki { DATE($until, "until") }
        [few] Jūsų patikros laukia { $count } kandidatūros. Tikrinti galite iki { DATE($until, "until") }
       *[other] Jūsų patikros laukia { $count } kandidatūrų. Tikrinti galite iki { DATE($until, "until") }
    }
all-said = Ačiū, Jūsų patikros dabar nelaukia niekas. Keisti galite iki { DATE($until, "until") }
empty = <b>{ $contest }</b>: kandidatūrų, kurias tikrintumėte Jūs, dabar nėra.
line = Nr. { $number } „{ $title }“ – { $stand }
brief-waits = laukia
brief-waits-second = laukia antros patikros
brief-said = Jūsų patikrinta, laukia kito
brief-returned = laukia teikėjo
brief-enough = patikrino kiti
brief-passed = dalyvauja
brief-failed = nepraėjo
checker = • { $who }: patikrinta { $said }, laukia { $waits }
progress = <b>{ $contest }</b>
    { $lines }

    { $count ->
        [0] Patikrintos visos kandidatūros.
        [one] Nepatikrinta dar { $count } kandidatūra. Kas iki pabaigos liks nepatikrinta, dalyvaus toliau; tai bus pažymėta protokole.
        [few] Nepatikrintos dar { $count } kandidatūros. Kas iki pabaigos liks nepatikrinta, dalyvaus toliau; tai bus pažymėta protokole.
       *[other] Nepatikrinta dar { $count } kandidatūrų. Kas iki pabaigos liks nepatikrinta, dalyvaus toliau; tai bus pažymėta protokole.
    }
nobody = <b>{ $contest }</b>: tikrintojų dar nėra, o reikia bent dviejų.

number = Kandidatūra Nr. { $number } · { $category }
title = <b>{ $title }</b>
who =
    Siūloma: { $nominee }
    Siūlo: { $nominator }
who-self = Siūlo save: { $nominee }
why = { $text }
said = <b>{ $question }</b> { $answer }
added = <b>Kandidato žodis:</b> { $text }
entry-line = Įrašas { $place }: { $title }
unread = { $count ->
        [one] { $count } įrašas neberodomas.
        [few] { $count } įrašai neberodomi.
       *[other] { $count } įrašų neberodoma.
    }
note-asked = <b>Paprašyta:</b> { $text }
note-said = <b>Atsakyta:</b> { $text }
own-pass = Jūsų žodis: tinka.
own-fail = Jūsų žodis: netinka. Priežastis: { $why }
other-pass = Kito tikrintojo žodis: tinka.
other-fail = Kito tikrintojo žodis: netinka. Priežastis: { $why }
stand-waits = Laukia Jūsų patikros.
stand-said = Laukia kito tikrintojo. Kol tikrinimas nesibaigė, savo žodį galite pakeisti.
stand-returned = Paprašyta patikslinti, laukiama atsakymo. Spręsti galite ir be jo.
stand-enough = Patikrino du kiti tikrintojai.
stand-passed = Praėjo patikrą.
stand-failed = Nepraėjo patikros.
black-waits = Vertinama be vardų: ką matys komisija, dar neperžiūrėta.
black-approved = Vertinama be vardų: ką matys komisija, peržiūrėta.
black-look = Ar iš to, kas liko, niekas neatpažins, kieno ši kandidatūra?
left = { $count ->
        [one] Jūsų patikros laukia { $count } kandidatūra.
        [few] Jūsų patikros laukia { $count } kandidatūros.
       *[other] Jūsų patikros laukia { $count } kandidatūrų.
    }
none-left = Daugiau Jūsų patikros laukiančių kandidatūrų nėra.

pass = Tinka
pass-chosen = ✓ Tinka
fail = Netinka
fail-chosen = ✓ Netinka
ask = Paprašyti patikslinti
black = Ką matys komisija
entry = 📄 Įrašas { $place }
see-files = 📎 Priedai ({ $count })
files = Kandidatūros Nr. { $number } priedai.
next = Kita ›
list = Visas sąrašas

kept-pass = Įrašyta: Nr. { $number } tinka.
kept-fail = Įrašyta: Nr. { $number } netinka.
about = Kandidatūra Nr. { $number } „{ $title }“
title-check_fail = Netinka
unfinished-named-check_fail = Pradėjote rašyti, kodėl netinka kandidatūra „{ $name }“.
unfinished-unnamed-check_fail = Pradėjote rašyti, kodėl kandidatūra netinka.
label-fail = Priežastis
ask-fail = Kodėl netinka? Jei kandidatūra patikros nepraeis, šiuos žodžius gaus ir teikėjas, ir kandidatas.
fail-confirm = Ar taip ir parašyti? Kai bus patikrinta du kartus, priežastį sužinos ir teikėjas, ir kandidatas.
fail-submit = Netinka
title-check_ask = Prašymas patikslinti
unfinished-named-check_ask = Pradėjote prašyti patikslinti kandidatūrą „{ $name }“.
unfinished-unnamed-check_ask = Pradėjote prašyti patikslinti kandidatūrą.
label-asked = Prašymas
ask-asked = Ko trūksta ar kas neaišku? Teikėjas ir kandidatas tai gaus be Jūsų vardo. Telpa 500 ženklų.
ask-confirm = Ar siųsti? Kol neatsakys, kandidatūra palauks; kai atsakys, pranešime.
ask-submit = Siųsti
asked = Prašymas dėl Nr. { $number } išsiųstas. Kai atsakys, pranešime.

about-black = Kandidatūra Nr. { $number }
black-head = <b>Ką matys komisija: Nr. { $number }</b>
black-hidden = Jūsų nurodyta tušuoti: { $words }
black-shown = Jūsų nurodyta palikti: { $words }
hide = Tušuoti žodžius
reveal = Palikti žodžius
black-approve = Tinka, rodyti taip
black-kept = Peržiūra įrašyta: komisija matys tai, kas liko.
title-check_hide = Tušavimas
unfinished-named-check_hide = Pradėjote tušuoti ({ $step } iš { $steps }).
unfinished-unnamed-check_hide = Pradėjote tušuoti ({ $step } iš { $steps }).
ask-hide = Kurie žodžiai išduoda autorių? Parašykite juos vienoje žinutėje, užtušuosime visus jų linksnius.
label-hide = Tušuoti
hid = Užtušuota.
title-check_reveal = Nereikalingas tušas
unfinished-named-check_reveal = Pradėjote grąžinti žodžius ({ $step } iš { $steps }).
unfinished-unnamed-check_reveal = Pradėjote grąžinti žodžius ({ $step } iš { $steps }).
label-reveal = Palikti
ask-reveal = Kurie žodžiai užtušuoti be reikalo? Parašykite juos taip, kaip jie parašyti kandidatūroje.
revealed = Šie žodžiai paliekami.

told-answered = <b>{ $contest }</b>: į prašymą dėl kandidatūros Nr. { $number } atsakyta. Patikrinkite iš naujo.
told-asked =
    Tikrintojai prašo patikslinti kandidatūrą Nr. { $number } „{ $title }“.
    { $text }

    Pataisykite kandidatūrą arba atsakykite iki { DATE($until, "until") }
answer = Atsakyti
title-check_answer = Atsakymas tikrintojams
unfinished-named-check_answer = Pradėjote atsakyti tikrintojams.
unfinished-unnamed-check_answer = Pradėjote atsakyti tikrintojams.
about-answer = Kandidatūra Nr. { $number }. Tikrintojai prašo: { $text }
label-said = Atsakymas
ask-said = Ką norėtumėte atsakyti? Telpa 500 ženklų. Jei reikia taisyti pačią kandidatūrą, spauskite „Atšaukti“ ir „Taisyti“.
answered = Ačiū, atsakymas dėl kandidatūros Nr. { $number } perduotas tikrintojams.
told-passed = Kandidatūra Nr. { $number } „{ $title }“ praėjo patikrą ir dalyvauja konkurse.
told-unchecked = Kandidatūra Nr. { $number } „{ $title }“ dalyvauja konkurse. Patikrinti iki galo jos nespėta, tai bus pažymėta protokole.
told-failed = Kandidatūra Nr. { $number } „{ $title }“ patikros nepraėjo. Priežastis: { $why }
told-few = <b>{ $contest }</b>: yra kandidatūrų, kurioms trūksta tikrintojų ({ $count }). Kiekvieną turi patikrinti du, bet savo savivaldybės kandidatūrų niekas netikrina. Paskirkite daugiau.
remind = <b>{ $contest }</b>: Jūsų patikros dar laukia kandidatūros. Tikrinimas baigiasi { $until }
warn = <b>{ $contest }</b>: ne visos kandidatūros patikrintos. Tikrinimas baigiasi { $until } Kas liks nepatikrinta, dalyvaus toliau; tai bus pažymėta protokole.
see-checkers = Kas dar tikrina
