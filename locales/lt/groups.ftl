greeting =
    Sveiki! Čia { -bot }, asociacijos pokalbių robotas. Šioje grupėje rodysiu, kas nuveikta apskrities seniūnijose.
    Jūsų pokalbių nesaugau – tik komandas, atsakymus į mano žinutes ir paskutinę dieną, kai rašėte.
menu-groups = 👥 Apskričių grupės
phrases-groups = grupės, priskirti grupę, susieti, susieti grupę
unbound = { $count ->
        [0] Visos grupės, kuriose esu, jau priskirtos apskritims.
        [1] { $count } grupė dar nepriskirta apskričiai. Kurios apskrities ji yra?
        [one] { $count } grupė dar nepriskirta apskritims. Kurią priskirti?
        [few] { $count } grupės dar nepriskirtos apskritims. Kurią priskirti?
       *[other] { $count } grupių dar nepriskirta apskritims. Kurią priskirti?
    }
which-county = Kurios apskrities grupė yra „{ $title }“?
bound = Priskirta. Dabar tai { CASE($county, "genitive") } grupė.
not-there = Šios grupės nebėra arba robotas iš jos pašalintas.
back = ‹ Grupės
shut-out-owners = Robotas pašalintas iš grupės „{ $title }“, todėl jos nariai nieko negauna. Pridėkite jį vėl administratoriaus teisėmis ir meniu nurodykite, kuri tai apskritis.
topic-news = Naujienos
topic-meetings = Susitikimai
topic-polls = Apklausos
topic-practice = Patirtis
topic-lost = Grupėje „{ $title }“ uždaryta arba ištrinta tema „{ $topic }“. Kol jos nebus, tai, kas jai skirta, rodysiu bendroje temoje.
