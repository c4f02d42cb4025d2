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

# Together with other counties
joint-named =
    { $count ->
        [one] Bendra apskričių vardinė apklausa.
        [few] Bendra apskričių vardinė apklausa, { $count } klausimai.
       *[other] Bendra apskričių vardinė apklausa, { $count } klausimų.
    }
joint-anonymous =
    { $count ->
        [one] Bendra apskričių anoniminė apklausa.
        [few] Bendra apskričių anoniminė apklausa, { $count } klausimai.
       *[other] Bendra apskričių anoniminė apklausa, { $count } klausimų.
    }
joint-sent =
    { $count ->
        [0] Apklausa „{ $title }“ prasideda tik Jūsų apskrityje: kitos nedalyvaus arba neatsakė.
        [one] Apklausa „{ $title }“ prasideda: kartu dalyvaus { $count } kita apskritis.
        [few] Apklausa „{ $title }“ prasideda: kartu dalyvaus { $count } kitos apskritys.
       *[other] Apklausa „{ $title }“ prasideda: kartu dalyvaus { $count } kitų apskričių.
    }
joint-not-sent = Apklausa „{ $title }“ neišsiųsta ir vėl yra juodraštis. { $why }
joint-late = Kol laukėme kitų apskričių, jos pabaiga per daug priartėjo – nurodykite vėlesnę.
joint-asker-gone = Jos autorius apklausų nebegali rengti.
joint-waits =
    Laukiama apskričių atsakymo:
    { $lines }

    Kai atsakys visos, apklausa prasidės pati. Kas neatsakys per dvi darbo dienas, už tą nuspręs direktorius.
joint-line-asked = { CASE($county, "nominative") } – dar neatsakė
joint-line-confirmed = { CASE($county, "nominative") } – dalyvaus
joint-line-declined = { CASE($county, "nominative") } – nedalyvaus
joint-line-dropped = { CASE($county, "nominative") } – neatsakė
joint-not-wait = Nelaukti kitų
joint-not-wait-sure = Taip, pradėti dabar
joint-ask-not-wait =
    { $count ->
        [one] Dar neatsakė { $count } apskritis – be jos apklausa prasidės iš karto. Pradėti?
        [few] Dar neatsakė { $count } apskritys – be jų apklausa prasidės iš karto. Pradėti?
       *[other] Dar neatsakė { $count } apskričių – be jų apklausa prasidės iš karto. Pradėti?
    }
joint-take-back = Grąžinti į juodraščius
joint-taken-back = Apklausa vėl yra juodraštis, kitų apskričių nebeklausiame.
joint-asked =
    { $count ->
        [one] Paklausta { $count } kitos apskrities. Kai ji atsakys, apklausa prasidės pati.
        [few] Paklausta { $count } kitų apskričių. Kai jos atsakys, apklausa prasidės pati.
       *[other] Paklausta { $count } kitų apskričių. Kai jos atsakys, apklausa prasidės pati.
    }
joint-question = <b>{ $number }.</b> { $text }
joint-begun = Pradėta: kitų apskričių nebelaukiame.
