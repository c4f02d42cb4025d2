# The card, in groups and in private chats
card-title = 🗳 <b>{ $title }</b>
card-named =
    { $count ->
        [one] Vardinė apklausa. Atsakyti galima iki { DATE($until, "until") }
        [few] Vardinė apklausa, { $count } klausimai. Atsakyti galima iki { DATE($until, "until") }
       *[other] Vardinė apklausa, { $count } klausimų. Atsakyti galima iki { DATE($until, "until") }
    }
card-anonymous =
    { $count ->
        [one] Anoniminė apklausa. Atsakyti galima iki { DATE($until, "until") }
        [few] Anoniminė apklausa, { $count } klausimai. Atsakyti galima iki { DATE($until, "until") }
       *[other] Anoniminė apklausa, { $count } klausimų. Atsakyti galima iki { DATE($until, "until") }
    }
card-count = Atsakė { $answered } iš { $total } ({ $percent } %).
card-count-county = Atsakė { $answered } iš { $total } ({ $percent } %), { $county } – { $own } iš { $of }.
card-over = Apklausa baigta.
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
