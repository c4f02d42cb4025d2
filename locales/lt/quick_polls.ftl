menu-quick = Greita grupės apklausa
phrases-quick = greita apklausa, grupės apklausa, greita grupės apklausa
which = Tai paprasta „Telegram“ apklausa vienai grupei: neoficiali, rezultatai lieka grupėje. Kurios grupės klausiate?
which-or-look =
    Tai paprasta „Telegram“ apklausa vienai grupei: neoficiali, rezultatai lieka grupėje.
    Kurios grupės klausiate? Apačioje – Jūsų apklausos, kurios dar nesibaigė.
no-places = Grupės, kurios galėtumėte klausti, dar nėra. Pridėkite robotą prie apskrities ar tinklo grupės ir pasakykite, kieno ji.
no-group = Šios grupės nebėra arba robotas iš jos pašalintas. Pridėkite robotą prie grupės iš naujo ir priskirkite ją. Tai, ką parašėte, išsaugota.
of-nobody = Grupė „{ $title }“ niekam nepriskirta, todėl apklausos į ją nesiunčiu. Priskirkite ją per apskričių grupes. Tai, ką parašėte, išsaugota.

title-quick-poll = Greita apklausa
only-here = Tik šiai grupei: „{ $title }“. Apklausa neoficiali, rezultatai lieka grupėje.
ask-question = Ko klausiate? Telpa 300 ženklų.
example-question = Pavyzdžiui: „Kurią dieną patogiau susitikti?“
label-question = Klausimas
ask-options = Kokie atsakymų variantai? Parašykite vienoje žinutėje, kiekvieną iš naujos eilutės: nuo 2 iki 12, po 100 ženklų.
label-options = Variantai
ask-how = Kokia bus apklausa? Mygtukas pakeičia tai, kas ant jo parašyta.
label-how = Kokia
ask-lasts = Kiek laiko bus galima balsuoti? Pasirinkite arba parašykite: nuo 1 valandos iki 30 dienų.
label-lasts = Trukmė
unfinished-named-quick-poll = Turite nebaigtą greitą apklausą „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-quick-poll = Turite nebaigtą greitą apklausą ({ $step } iš { $steps }).

too-few-options = Reikia bent { $least } variantų, kiekvieno iš naujos eilutės. Parašykite juos vienoje žinutėje.
too-many-options = Variantų per daug: { $count }, o „Telegram“ priima ne daugiau kaip { $most }. Parašykite mažiau.
option-too-long = Variantas „{ $text }…“ per ilgas, telpa { $most } ženklų. Parašykite trumpiau – visus variantus iš naujo.
option-twice = Variantas „{ $text }“ pakartotas. Parašykite visus variantus iš naujo, kiekvieną po kartą.
switch-by-button = Pasirinkite mygtukais po tekstu, tada paspauskite „Toliau“.
not-with-adding = Anoniminėje apklausoje „Telegram“ pridėti variantų neleidžia. Jei nariai turi juos pridėti, pirma padarykite apklausą vardinę.
not-with-anonymous = Kai nariai gali pridėti variantų, apklausa „Telegram“ būna tik vardinė. Jei norite anoniminės, pirma neleiskite pridėti variantų.
span-unknown = Trukmės „{ $text }“ neatpažinau. Parašykite, pavyzdžiui, „4 val.“ arba „3 dienos“: nuo 1 valandos iki 30 dienų.
span-hours = { $count ->
        [one] { $count } valanda
        [few] { $count } valandos
       *[other] { $count } valandų
    }
span-days = { $count ->
        [one] { $count } diena
        [few] { $count } dienos
       *[other] { $count } dienų
    }
turn-several-on = Leisti kelis atsakymus
turn-several-off = Leisti vieną atsakymą
turn-hidden-on = Slėpti rezultatus
turn-hidden-off = Rodyti rezultatus
turn-adding-on = Leisti pridėti variantų
turn-adding-off = Neleisti pridėti
turn-anonymous-on = Padaryti anoniminę
turn-anonymous-off = Padaryti vardinę
is-several-on = galima rinktis kelis atsakymus
is-several-off = vienas atsakymas
is-hidden-on = rezultatai paslėpti iki pabaigos
is-hidden-off = rezultatai matomi iš karto
is-adding-on = nariai gali pridėti variantų
is-adding-off = variantų pridėti negalima
is-anonymous-on = anoniminė
is-anonymous-off = vardinė

label = Tik šiai grupei: apklausa neoficiali, rezultatai lieka grupėje.
sending = Siunčiu į grupę „{ $title }“. Parašysiu, kai apklausa ten atsiras.
sent = Apklausa jau grupėje.
not-failed = Apklausos išsiųsti nepavyko.
not-doubtful = Neaišku, ar apklausa išsiųsta.
over = Greita apklausa baigėsi.
over-gone = Apklausos užbaigti nepavyko: grupės nebėra arba robotas iš jos pašalintas. Jos nebestebiu.
over-moved = Grupė tapo supergrupe, todėl apklausos užbaigti nebegaliu ir jos nebestebiu: ji baigsis pati, rezultatai liks grupėje.
over-missing = Apklausos žinutės grupėje nebėra, todėl apklausos nebestebiu.
not-ended = Užbaigti nepavyko: „Telegram“ šįkart neleido. Pabandykite po kelių minučių; kitaip apklausa baigsis pati, kai ateis laikas.
card =
    <b>{ $question }</b>
    Greita apklausa tik grupei „{ $title }“: neoficiali, rezultatai lieka grupėje.
card-sending = Siunčiama.
card-open = Balsuoti galima iki { DATE($until, "until") }
card-closed = Apklausa baigta.
trouble-rights = Grupėje neleista siųsti apklausų. Leiskite nariams jas siųsti (grupės pavadinimas → „Redaguoti“ → „Leidimai“ → „Apklausos“) arba paskirkite robotą administratoriumi ir siųskite dar kartą.
trouble-gone = Grupės nebėra arba robotas iš jos pašalintas. Pridėkite robotą prie grupės, priskirkite ją ir siųskite dar kartą.
trouble-doubt = Ryšys nutrūko siunčiant. Pažiūrėkite grupėje: jei apklausos ten nėra, siųskite dar kartą. Jei yra, ji baigsis pati, bet rezultatų neatsiųsiu.
trouble-topic = Bendra grupės tema uždaryta. Atverkite ją arba leiskite robotui tvarkyti temas ir siųskite dar kartą.
trouble-other = „Telegram“ atsisakė: „{ $error }“. Pabandykite po kelių minučių siųsti dar kartą.
counts-hidden = Rezultatai paslėpti, kol apklausa nesibaigs.
counts-unknown = Apklausą užbaigė „Telegram“, kol robotas neveikė, todėl skaičių nežinau. Rezultatus rasite grupėje.
counts-last = Tai paskutiniai man žinomi skaičiai. Galutiniai – grupėje.
voters = { $count ->
        [0] Dar niekas nebalsavo.
        [one] Balsavo { $count } žmogus.
        [few] Balsavo { $count } žmonės.
       *[other] Balsavo { $count } žmonių.
    }
count = { $option } – { $votes } ({ $share } %)
again = Siųsti dar kartą
look = Peržiūrėti apklausą
end = Baigti apklausą
ask-end = Baigti apklausą „{ $question }“? Balsuoti joje nebebus galima.
leave-it = Palikti, kaip yra
ending = Baigiu apklausą grupėje „{ $title }“. Rezultatus tuoj atsiųsiu.
not-open = Ši apklausa jau baigta arba dar neišsiųsta.
