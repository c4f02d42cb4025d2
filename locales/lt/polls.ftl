# The card, in groups and in private chats
card-title = 🗳 <b>{ $title }</b>
card-question = { $text }
card-named =
    { $count ->
        [one] Vardinė apklausa { $whom }. Atsakyti galima iki { DATE($until, "until") }
        [few] Vardinė apklausa { $whom }, { $count } klausimai. Atsakyti galima iki { DATE($until, "until") }
       *[other] Vardinė apklausa { $whom }, { $count } klausimų. Atsakyti galima iki { DATE($until, "until") }
    }
card-anonymous =
    { $count ->
        [one] Anoniminė apklausa { $whom }. Atsakyti galima iki { DATE($until, "until") }
        [few] Anoniminė apklausa { $whom }, { $count } klausimai. Atsakyti galima iki { DATE($until, "until") }
       *[other] Anoniminė apklausa { $whom }, { $count } klausimų. Atsakyti galima iki { DATE($until, "until") }
    }
card-to-county = { CASE($county, "genitive") } nariams
card-to-some = pasirinktiems nariams
promise = Apklausa anoniminė: jai pasibaigus bus matyti, kas atsakė, bet ką pasirinkote, nesužinos niekas, net prižiūrėtojai, todėl patvirtinto atsakymo pakeisti nebegalėsite.
card-count = Atsakė { $answered } iš { $total } ({ $percent } %).
card-count-county = Atsakė { $answered } iš { $total } ({ $percent } %), { CASE($county, "locative") } – { $own } iš { $of }.
card-quorum = Reikia { $percent } %.
card-over = Apklausa baigta.
card-cancelled = Apklausa atšaukta.
card-cancelled-why = Apklausa atšaukta: { $why }
card-look = Peržiūrėti
answer = Atsakyti
option-yes = Taip
option-no = Ne
option-no-opinion = Neturiu nuomonės

# An answer in words
said-nothing = neatsakyta
said-place = { $place }. { $option }
said-text = „{ $text }“
said-number = { $number }

# What comes of the sending
reminder = Primename: dar laukiame Jūsų atsakymo į apklausą „{ $title }“. Atsakyti galima iki { DATE($until, "until") }
gone = Šios apklausos nebėra.
called-off = Apklausa „{ $title }“ neišsiųsta ir vėl yra juodraštis.
sending-done = Apklausa „{ $title }“ išsiųsta: { $sent } iš { $total }.
sending-cancelled = Apklausos „{ $title }“ siuntimas nutrauktas: išsiųsta { $sent } iš { $total }. Ji lieka atvira: visi, kam ji skirta, ją ras meniu, o atšaukti ją galite čia.
look = Peržiūrėti
to-card = ‹ Į apklausą
