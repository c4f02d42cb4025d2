menu-propose = ✍️ Pasiūlyti naujieną
menu-proposals = 📨 Mano pasiūlymai
menu-queue = 📥 Pasiūlytos naujienos
command-propose = pasiūlyti naujieną kolegoms
phrases-propose = noriu pasiūlyti, siūlau naujieną, turiu naujieną, paskelbkite, pasiūlymas
phrases-proposals = mano pasiūlymai, ką pasiūliau, pasiūlytos mano naujienos
phrases-queue = pasiūlymai, narių pasiūlymai, svarstyti pasiūlymus

title-propose = Naujienos pasiūlymas
unfinished-named-propose = Turite nebaigtą naujienos pasiūlymą „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-propose = Turite nebaigtą naujienos pasiūlymą ({ $step } iš { $steps }).
label-content = Naujiena
ask-content = Ką norėtumėte pranešti kolegoms? Atsiųskite tekstą, nuotraukų ar dokumentų, kaip rašytumėte bet kuriame pokalbyje; pirma eilutė bus pavadinimas.
example-content = Pavyzdžiui: „Daugai kviečia į žvejų šventę“, o toliau – kada, kur ir kodėl verta atvykti.
label-concerns = Kam aktualu
ask-concerns = Kam tai aktualu?
example-concerns = Pavyzdžiui: „visiems“, „Alytaus apskrities seniūnams“, „kas rengia šventes“.

received = Ačiū! Pasiūlymas Nr. { $number } perduotas asociacijos biurui. Parašysiu, kai naujieną paskelbs arba nuspręs neskelbti.
too-many =
    { $count ->
        [one] Biuras dar svarsto { $count } Jūsų pasiūlymą.
        [few] Biuras dar svarsto { $count } Jūsų pasiūlymus.
       *[other] Biuras dar svarsto { $count } Jūsų pasiūlymų.
    } Kai nuspręs bent dėl vieno, galėsite siūlyti toliau.
none-yet = Naujienų dar nesiūlėte. Pirmąją galite pasiūlyti dabar.
mine =
    <b>Jūsų pasiūlymai</b> ({ $count })
    { $lines }

    Kurį parodyti?
line-waiting = Nr. { $number } „{ $title }“ – svarsto biuras
line-prepared = Nr. { $number } „{ $title }“ – rengiama
line-published = Nr. { $number } „{ $title }“ – paskelbta
line-declined = Nr. { $number } „{ $title }“ – neskelbs
line-dropped = Nr. { $number } „{ $title }“ – neskelbs
line-withdrawn = Nr. { $number } „{ $title }“ – atšaukta

card =
    📥 <b>Pasiūlymas Nr. { $number }</b>
    Siūlo: { $who }
    Kam aktualu: { $concerns }

    { $text }
concerns-not-said = nenurodyta
nobody = žmogus, kurio duomenys ištrinti
office = asociacijos biuras
read = Peržiūrėti visą
take = Perimti
decline = Atmesti
card-taken = Pasiūlymas Nr. { $number } „{ $title }“ perimtas. Rengia: { $who }
card-declined = Pasiūlymas Nr. { $number } „{ $title }“ atmestas. Nusprendė: { $who }

queue =
    <b>Pasiūlytos naujienos</b>
    { $count ->
        [one] Sprendimo laukia { $count } pasiūlymas.
        [few] Sprendimo laukia { $count } pasiūlymai.
       *[other] Sprendimo laukia { $count } pasiūlymų.
    } Kurį parodyti?
numbered = { $number }. { $title }
queue-empty = Pasiūlytų naujienų, kurios lauktų sprendimo, nėra.

one = { $lines }
card-head = <b>Pasiūlymas Nr. { $number }</b>
card-by = Siūlo: { $who }
card-concerns = Kam aktualu: { $concerns }
card-text = { $html }
card-whole = Tekstas ilgas, todėl siunčiu jį atskira žinute.
card-files = Priedus siunčiu atskira žinute.
files = 📎 Pasiūlymo Nr. { $number } priedai
stands-waiting = <i>Svarsto asociacijos biuras.</i>
stands-prepared = <i>Biuras rengia skelbti.</i>
stands-published = <i>Paskelbta.</i>
stands-declined =
    <i>Nuspręsta neskelbti.</i>
    Priežastis: { $reason }
stands-dropped = <i>Nuspręsta neskelbti.</i>
stands-withdrawn = <i>Paskelbta, vėliau atšaukta.</i>

taken = Pasiūlymas Nr. { $number } dabar yra Jūsų juodraštis; skelbiant bus parašyta, kas pasiūlė.
prepare = Rengti naujieną
taken-before = Pasiūlymą Nr. { $number } jau rengia { $who }.
declined-before = Pasiūlymas Nr. { $number } jau atmestas. Nusprendė: { $who }.
about = Pasiūlymas Nr. { $number } „{ $title }“
declined = Pasiūlymas Nr. { $number } atmestas, priežastį perduodu jo autoriui.

title-decline = Kodėl neskelbsime?
unfinished-named-decline = Pradėjote atmesti pasiūlymą ({ $step } iš { $steps }).
unfinished-unnamed-decline = Pradėjote atmesti pasiūlymą ({ $step } iš { $steps }).
label-reason = Priežastis
ask-reason = Parašykite priežastį: ją matys tas, kas pasiūlė.
example-reason = Pavyzdžiui: „Apie šventę jau rašėme pirmadienį“.

told-declined =
    Pasiūlymo Nr. { $number } „{ $title }“ biuras neskelbs.
    Priežastis: { $reason }
told-published = Jūsų pasiūlymas Nr. { $number } „{ $title }“ paskelbtas. Ačiū!
open = Parodyti naujieną
