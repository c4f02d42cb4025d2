drafts =
    { $count ->
        [one] Iš svetainės: { $count } naujas juodraštis.
        [few] Iš svetainės: { $count } nauji juodraščiai.
       *[other] Iš svetainės: { $count } naujų juodraščių.
    } Peržiūrėkite ir, jei tinka, išsiųskite nariams.
drafts-of-more =
    { $count ->
        [one] Iš svetainės: { $count } naujas juodraštis.
        [few] Iš svetainės: { $count } nauji juodraščiai.
       *[other] Iš svetainės: { $count } naujų juodraščių.
    } Peržiūrėkite ir, jei tinka, išsiųskite nariams.
    { $left ->
        [one] Svetainėje yra dar { $left } senesnė naujiena, jos neimu.
        [few] Svetainėje yra dar { $left } senesnės naujienos, jų neimu.
       *[other] Svetainėje yra dar { $left } senesnių naujienų, jų neimu.
    }
failed-owners =
    <b>Svetainės naujienų paimti nepavyko</b>
    Adresas: { $url }
    { $why }
    Bandysiu kas valandą, pranešiu ne dažniau kaip kartą per dieną. Adresą keičia prižiūrėtojai: /nustatymai
unreachable = Svetainė neatsako arba tokio adreso nėra.
status = Svetainė atsakė klaida { $status }.
not-public = Adresas veda į vidinį tinklą, iš jo naujienų neimu.
too-big = Failas per didelis: telpa { $most } MB.
not-a-feed = Tuo adresu nėra naujienų srauto (RSS arba „Atom“).
cut-short = Naujienų srautas nutrūksta: jo pabaigos nėra.
undecodable = Lietuviškų raidžių perskaityti nepavyko: svetainė neteisingai nurodo koduotę.
garbled =
    { $count ->
        [one] { $count } naujienos raidės sugadintos, todėl jos neimu.
        [few] { $count } naujienų raidės sugadintos, todėl jų neimu.
       *[other] { $count } naujienų raidės sugadintos, todėl jų neimu.
    } Visos kitos paimtos.

ready = { $lines }
ready-text = Tekstas svetainei
ready-site = <b>Tekstas svetainei.</b> Palieskite jį, kad nukopijuotumėte.
ready-social = <b>Tekstas socialiniams tinklams.</b> Palieskite jį, kad nukopijuotumėte.
ready-sent = Tekstas ilgas, todėl siunčiu jį atskiromis žinutėmis.
to-copy = <pre>{ $html }</pre>
alt-texts =
    { $count ->
        [one] Prie nuotraukos parašykite, kas joje matyti
        [few] Prie { $count } nuotraukų parašykite, kas jose matyti
       *[other] Prie { $count } nuotraukų parašykite, kas jose matyti
    }: kas, kur, ką veikia, pavyzdžiui: „Seniūnai prie naujos žaidimų aikštelės Dauguose“. Tai padės tiems, kurie nuotraukų nemato.
for-site = Visas svetainei
for-social = Trumpas tinklams
back = ‹ Naujiena
