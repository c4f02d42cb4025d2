menu-calendars = 📆 Kalendorius
phrases-calendars = kalendorius, mano kalendorius, kalendoriaus prenumerata, prenumeruoti kalendorių, ics

# A meeting in a calendar
feed-mine = { -bot }: mano susitikimai
feed-county = { CASE($county, "genitive") } susitikimai
event-cancelled = Atšaukta: { $title }
event-unanswered = { $title } (dar neatsakyta)
event-again = { $title } (pasikeitė, atsakykite iš naujo)
event-perhaps = { $title } (galbūt)
event-waiting = { $title } (laukiate vietos)
event-offered = { $title } (vieta laikoma Jums)
event-why = Kodėl atšaukta: { $why }
event-call = Prisijungti: { $link }
event-agenda = Darbotvarkė:
event-more = Susitikimas „Telegram“ programoje: { $url }

# The file
file-name = susitikimas-{ $number }.ics
file =
    📅 <b>{ $title }</b>
    Atverkite failą ir patvirtinkite: susitikimas atsiras Jūsų kalendoriuje. Jei valanda ar vieta keisis, atsiųsiu naują failą.
file-out =
    📅 <b>{ $title }</b>
    Susitikimas atšauktas. Atverkite failą ir patvirtinkite: Jūsų kalendoriuje jis bus išbrauktas.
look = Peržiūrėti
more-ways = Rinktis kitą būdą
comes =
    <b>Į kalendorių</b>
    „{ $title }“: failą siunčiu kita žinute. Atverkite jį telefone ar kompiuteryje ir patvirtinkite.
comes-or-page =
    <b>Į kalendorių</b>
    „{ $title }“: failą siunčiu kita žinute. Atverkite jį ir patvirtinkite.
    Jei naudojatės „Google“ kalendoriumi, patogiau naršyklėje. O jei prenumeruosite visus savo susitikimus, kalendorius keisis pats.
open-page = Atverti naršyklėje
subscribe-all = Prenumeruoti visus

# Calendars to subscribe to
overview =
    <b>Susitikimų kalendorius</b>
    Prenumeruokite, ir susitikimai Jūsų telefono ar kompiuterio kalendoriuje atsiras ir keisis patys. Kuriuos norite matyti?
no-site =
    <b>Susitikimų kalendorius</b>
    Prenumeruoti kalendoriaus kol kas negalima: robotas neturi viešo adreso. Kiekvieno susitikimo failą atsiųsiu, kai po juo paspausite „Į kalendorių“.
show-mine = Rodyti mano susitikimus
more-counties = Rinktis apskritį
which-county = Kurios apskrities susitikimus norite matyti kalendoriuje?
mine =
    <b>Mano susitikimai</b>
    Kalendoriuje bus visi Jums skirti susitikimai, išskyrus tuos, į kuriuos atsakėte „Nedalyvausiu“. Atšauktieji pažymėti.
    Adresas slaptas, niekam jo nesiųskite – kas jį žino, mato, kur Jus kviečia:
    <code>{ $address }</code>
county =
    <b>{ CASE($county, "genitive") } susitikimai</b>
    Kalendoriuje bus tai, kas skelbiama visai apskričiai, be skambučių nuorodų ir be asmeninių duomenų. Adresą galite perduoti ir bendradarbiams:
    <code>{ $address }</code>
unknown-address =
    Šio kalendoriaus adreso parodyti nebegaliu: pasikeitė roboto raktas. Kas jau prenumeruoja, mato kalendorių kaip iki šiol.
    { $renews ->
        [yes] Jei norite prenumeruoti kitame įrenginyje, pakeiskite adresą: senasis nebeveiks.
       *[no] Naują adresą gali duoti apskrities viceprezidentas arba asociacijos biuras.
    }
subscribe = Prenumeruoti
renew = Keisti adresą
stop = Išjungti
back-to-calendars = Grįžti į kalendorius
to-meetings = ‹ Susitikimai
ask-renew = Senasis adresas nebeveiks: visiems, kas pagal jį prenumeruoja, teks prenumeruoti iš naujo. Keisti adresą?
ask-stop = Adresas nebeveiks, ir Jūsų kalendoriuje susitikimai nebesikeis. Išjungti?
keep = Palikti, kaip yra
renewed = Adresas pakeistas, senasis nebeveikia.
stopped = Prenumerata išjungta. Kalendorių iš telefono ar kompiuterio pašalinkite patys.
not-yours = Šios apskrities kalendorių mato jos seniūnai ir asociacijos biuras. Savo kalendorius rasite meniu: /meniu

# The pages
page-about = Kuriame kalendoriuje norite matyti susitikimus? Pakeitimus ir atšaukimus jis pasiims pats.
page-apple = „iPhone“, „iPad“ arba „Mac“
page-apple-hint = Atsidarys kalendorius ir paklaus, ar prenumeruoti. Jei nieko nevyksta, atverkite šį puslapį naršyklėje „Safari“.
page-google = „Google“ kalendorius
page-google-hint = Atverkite kompiuteryje: telefono programėlė prenumeratų nepriima, bet pridėtas rodo. Pakeitimai „Google“ kalendoriuje matyti maždaug po paros.
page-outlook = „Outlook“
page-outlook-hint = Prisijunkite prie savo darbo paskyros ir paspauskite „Importuoti“.
page-other = Kita programa? Nukopijuokite jai adresą:
page-secret = Adresas slaptas: kas jį žino, mato, kur Jus kviečia. Pakeisti arba išjungti jį galite „Telegram“ programoje, { -bot(case: "genitive") } meniu „Kalendorius“.
page-passed-on = Kalendoriuje yra tai, kas skelbiama visai apskričiai, be skambučių nuorodų ir be asmeninių duomenų. Adresą galite perduoti ir bendradarbiams.
page-cancelled = Susitikimas atšauktas. Jei jis jau Jūsų kalendoriuje, atsisiųskite failą ir atverkite – arba išbraukite patys.
page-into-google = Pridėti į „Google“ kalendorių
page-into-google-hint = Šis įrašas pats nesikeis. Jei keisis valanda ar vieta, parašysiu Jums „Telegram“ programoje.
page-file = Atsisiųsti kalendoriaus failą
page-file-hint = Tinka „iPhone“, „Outlook“ ir kitiems kalendoriams.
