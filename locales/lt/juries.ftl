seat-juror = komisijos narys
seat-chair = komisijos pirmininkas
seat-checker = kandidatūrų tikrintojas
seat-county = apskrities komisijos narys
as-juror = Vertins
as-chair = Vertins ir pirmininkaus
as-checker = Tikrins kandidatūras

to-jury = ‹ Komisija
to-contest = ‹ Į konkursą
to-contests = Konkursai
my-seat = Mano vieta komisijoje
judge = Vertinti kandidatūras
check = Tikrinti kandidatūras

head = <b>Komisija: { $contest }, { $year } m.</b>
line = • { $who } – { $seat }
line-not-joined = • { $who } – { $seat } (dar neprisijungė)
county-line = { $count ->
        [one] • { $county }: { $count } komisijos narys
        [few] • { $county }: { $count } komisijos nariai
       *[other] • { $county }: { $count } komisijos narių
    }
nobody = Komisija dar nepaskirta.
too-few = Kandidatūrai reikia tiek vertinimų: { $needed }. Vertintojų dabar: { $count }. Paskirkite daugiau.
own-juror = <b>{ $contest }</b>: Jūs – konkurso komisijoje.
own-chair = <b>{ $contest }</b>: Jūs pirmininkaujate komisijai.
own-checker = <b>{ $contest }</b>: Jūs tikrinate kandidatūras.
own-county = <b>{ $contest }</b>: Jūs – apskrities komisijoje.
own-about = Kai ateis Jūsų eilė, pranešime. Jei negalite, vietos galite atsisakyti.
appoint = ➕ Paskirti
progress = Kas kiek įvertino
resign-juror = Atsisakyti vietos
resign-chair = Atsisakyti vietos
resign-checker = Atsisakyti tikrinti
resign-county = Atsisakyti apskrityje
over = Konkursas baigtas, komisijos sudėtis nebekeičiama.

title-jury_appoint = Komisija
unfinished-named-jury_appoint = Pradėjote skirti komisiją ({ $step } iš { $steps }).
unfinished-unnamed-jury_appoint = Pradėjote skirti komisiją ({ $step } iš { $steps }).
about-appointing = Konkursas: { $contest }
label-person = Kas
ask-person = Ką skiriate? Parašykite vardą, seniūniją arba savivaldybę. Tinka ir ne nariai, jei jie yra sąraše.
label-seat = Kuo
ask-seat = Ką darys?
appoint-confirm = Paskirti? Apie tai iškart pranešime. Savo seniūnijos ir savivaldybės kandidatūrų niekas nei vertina, nei tikrina: jų tiesiog nerodysime.
appoint-submit = Paskirti
appointed =
    <b>{ $who }</b> – { $seat }. Apie tai jau pranešta.
appointed-not-joined =
    <b>{ $who }</b> – { $seat }. Prie { -bot(case: "genitive") } dar neprisijungta, todėl pranešti negalėjome: pakvieskite prisijungti.
sits-already =
    <b>{ $who }</b> – jau { $seat }. Nieko nepakeista.
blind = Vertinama be vardų, todėl tas pats žmogus negali ir tikrinti, ir vertinti: tikrintojai vardus mato. Pasirinkite kitą žmogų.
too-late-juror = Vertinimas jau baigėsi, naujų komisijos narių skirti nebegalima.
too-late-chair = Vertinimas jau baigėsi, komisijos pirmininko keisti nebegalima.
too-late-checker = Patikra jau baigėsi, naujų tikrintojų skirti nebegalima.
seat-card =
    <b>{ $who }</b> – { $seat }
    Paskyrimo laikas: { DATE($since, "label") }
seat-card-not-joined =
    <b>{ $who }</b> – { $seat }
    Paskyrimo laikas: { DATE($since, "label") }
    Prie { -bot(case: "genitive") } dar neprisijungta.
make-chair = Skirti pirmininkauti
chair-made = Komisijai pirmininkaus kitas jos narys. Apie tai jau pranešta.
take = Atšaukti paskyrimą

title-jury_take = Paskyrimo atšaukimas
unfinished-named-jury_take = Pradėjote atšaukti paskyrimą ({ $step } iš { $steps }).
unfinished-unnamed-jury_take = Pradėjote atšaukti paskyrimą ({ $step } iš { $steps }).
about-taking = { $who } – { $seat }
label-why = Kodėl
ask-why = Kodėl? Priežastį matys tas žmogus, ji liks ir žurnale.
take-confirm = Atšaukti paskyrimą? Jau skirti balai lieka ir bus įskaityti.
take-submit = Taip, atšaukti paskyrimą
taken = Paskyrimas atšauktas. Apie tai jau pranešta.
seat-gone = Šios vietos komisijoje jau nebėra.

resign-ask-juror = <b>{ $contest }</b>: atsisakyti vietos komisijoje? Jau skirti balai lieka ir bus įskaityti, o likusių kandidatūrų nebevertinsite.
resign-ask-chair = <b>{ $contest }</b>: atsisakyti vietos komisijoje? Nebepirmininkausite, likusių kandidatūrų nebevertinsite. Jau skirti balai lieka ir bus įskaityti.
resign-ask-checker = <b>{ $contest }</b>: atsisakyti tikrinti kandidatūras? Ką jau patikrinote, lieka.
resign-ask-county = <b>{ $contest }</b>: palikti apskrities komisiją? Jau skirti balai lieka ir bus įskaityti, o likusių kandidatūrų nebevertinsite.
resign-sure = Taip, atsisakau
resigned = <b>{ $contest }</b>: vietos komisijoje atsisakyta. Ačiū už darbą.

told-juror = 🏅 <b>{ $contest }</b>: Jums skirta vieta komisijoje. Vertinsite kandidatūras mygtukais čia, asmeniškai. Kai ateis laikas, pranešime. Jei negalite, vietos galite atsisakyti.
told-chair = 🏅 <b>{ $contest }</b>: Jums skirta pirmininkauti komisijai. Vertinsite kandidatūras ir matysite, kas kiek jau įvertino. Kai ateis laikas, pranešime. Jei negalite, vietos galite atsisakyti.
told-checker = 🏅 <b>{ $contest }</b>: Jums skirta tikrinti kandidatūras. Kai ateis laikas, pranešime. Jei negalite, vietos galite atsisakyti.
told-taken = <b>{ $contest }</b>: Jūsų vieta komisijoje ({ $seat }) atšaukta.
    Kodėl: { $why }
told-resigned = <b>{ $contest }</b>: { $who } ({ $seat }) atsisakė vietos. { $count ->
        [0] Nieko nebeliko.
        [one] Liko { $count } žmogus.
        [few] Liko { $count } žmonės.
       *[other] Liko { $count } žmonių.
    }
told-resigned-few = <b>{ $contest }</b>: { $who } ({ $seat }) atsisakė vietos. { $count ->
        [0] Nieko nebeliko,
        [one] Liko { $count } žmogus,
        [few] Liko { $count } žmonės,
       *[other] Liko { $count } žmonių,
    } o kandidatūrai reikia tiek vertinimų: { $needed }. Paskirkite daugiau.
told-left = <b>{ $contest }</b>: { $who } ({ $seat }) išbraukta iš sąrašo, todėl vieta laisva. { $count ->
        [0] Nieko nebeliko.
        [one] Liko { $count } žmogus.
        [few] Liko { $count } žmonės.
       *[other] Liko { $count } žmonių.
    }
told-left-few = <b>{ $contest }</b>: { $who } ({ $seat }) išbraukta iš sąrašo, todėl vieta laisva. { $count ->
        [0] Nieko nebeliko,
        [one] Liko { $count } žmogus,
        [few] Liko { $count } žmonės,
       *[other] Liko { $count } žmonių,
    } o kandidatūrai reikia tiek vertinimų: { $needed }. Paskirkite daugiau.

progress-not-yet = <b>{ $contest }</b>: vertinimas dar neprasidėjo.
progress-nobody = <b>{ $contest }</b>: niekas nevertina.
progress-country = <b>{ $contest }: kas kiek įvertino</b>
    { $lines }

    { $count ->
        [0] Viską įvertino visi.
        [one] Nebaigė { $count } komisijos narys.
        [few] Nebaigė { $count } komisijos nariai.
       *[other] Nebaigė { $count } komisijos narių.
    } Balų niekas nemato iki vertinimo pabaigos.
progress-county = <b>{ $contest }: kas kiek įvertino apskrityse</b>
    { $lines }

    { $count ->
        [0] Viską įvertino visi.
        [one] Nebaigė { $count } komisijos narys.
        [few] Nebaigė { $count } komisijos nariai.
       *[other] Nebaigė { $count } komisijos narių.
    } Balų niekas nemato iki vertinimo pabaigos.
progress-line = { $who }: { $said } iš { $all }

recusals = Kas ir kodėl nusišalino
recusals-not-yet = Nusišalinimų priežastis valdyba pamatys, kai baigsis vertinimas ir prasidės skelbimo etapas.
recusals-none = Nuo vertinimo niekas nenusišalino.
recusals-list = <b>Nusišalinimai</b>
    { $lines }
recusal = Kandidatūra Nr. { $number }, { $who }: { $why }

readmit = Leisti vėl vertinti
readmit-ask = Leisti vėl vertinti kandidatūras, nuo kurių šis komisijos narys nusišalino per klaidą? Ar tokių yra, iki vertinimo pabaigos nerodoma.
readmit-sure = Taip, leisti
readmitted = Padaryta: jei nusišalinimų buvo, jie atšaukti ir komisijos nariui pranešta. Interesų konfliktai dėl teritorijos lieka.

in-counties = Apskričių komisijos
in-counties-list = Kas vertina apskrityse? Paspauskite vardą, jei paskyrimą reikia atšaukti.
in-counties-none = Apskrityse komisijų dabar nėra.
