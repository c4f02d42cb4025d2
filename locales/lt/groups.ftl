greeting =
    Sveiki! Čia { -bot }, asociacijos pokalbių robotas. Šioje grupėje rodysiu, kas nuveikta apskrities seniūnijose.
    Jūsų pokalbių nesaugau – tik komandas, atsakymus į mano žinutes ir paskutinę dieną, kai rašėte.
menu-groups = 👥 Apskričių grupės
phrases-groups = grupės, priskirti grupę, susieti, susieti grupę
unbound = { $count ->
        [0] Visos grupės, kuriose esu, jau priskirtos.
        [1] { $count } grupė dar nepriskirta. Kieno ji?
        [one] { $count } grupė dar nepriskirta. Kurią priskirti?
        [few] { $count } grupės dar nepriskirtos. Kurią priskirti?
       *[other] { $count } grupių dar nepriskirta. Kurią priskirti?
    }
which-county = Kurios apskrities grupė yra „{ $title }“?
bound = Priskirta. Dabar tai { $whose }.
of-county = { CASE($county, "genitive") } grupė
of-network = tinklo „{ $network }“ grupė
not-there = Šios grupės nebėra arba robotas iš jos pašalintas.
back = ‹ Grupės

added = Mane pridėjo prie grupės „{ $title }“. Pasakykite, kurios apskrities ar tinklo ji yra, – tada sutvarkysiu visa kita.
added-no-right = Kieno ši grupė, pasako asociacijos biuras, apskrities viceprezidentas arba tinklo vadovas. Kol kas čia nieko nerodysiu.
added-no-right-private = Mane pridėjote prie grupės „{ $title }“. Kieno ji, pasako asociacijos biuras, apskrities viceprezidentas arba tinklo vadovas – jiems jau parašiau.
added-by-other = Prie grupės „{ $title }“ mane pridėjo { $who }. Jei tai apskrities ar tinklo grupė, priskirkite ją, jei ne – nieko daryti nereikia.
adder-member = { $eldership }
adder-stranger = žmogus, kurio narių sąraše nėra
say-whose = Nurodyti, kieno grupė
show-group = Peržiūrėti grupę

county-has-one = { $county } jau turi grupę „{ $former }“, o apskrities grupė gali būti tik viena. Kuri ja bus?
bind-instead = Naujoji
keep-former = Dabartinė
let-go = Apskrities grupė nuo šiol yra „{ $title }“. Grupėje „{ $former }“ daugiau nieko nerodysiu: atsisveikinkite joje ir ją ištrinkite.
group-let-go = „{ $title }“ nebėra { $whose }. Nieko joje neberodysiu, kol ji vėl bus priskirta.
ask-leave = „{ $title }“ nebebus apskrities ar tinklo grupė: nieko joje neberodysiu ir narių neįleisiu. Atsieti?
leave = Atsieti grupę
no-leave-it = Palikti, kaip yra
gone-now = „{ $title }“ atsieta.

card-title = <b>{ $title }</b> – { $whose }.
right-given = ✓ { $right } – leista
right-missing = ✗ { $right } – dar neleista
right-invite = Kviesti ir įleisti narius
right-restrict = Pašalinti buvusius narius
right-info = Keisti grupės aprašymą
right-pin = Prisegti žinutes
right-tags = Rašyti seniūnijas prie vardų
right-topics = Tvarkyti temas
how-rights = Ko trūksta, leiskite taip: grupės pavadinimas → „Redaguoti“ → „Administratoriai“ → { -bot } → pažymėkite. Sąrašas čia pasikeis iš karto.
how-topics = Temų grupėje nėra, todėl viską rodysiu bendrame pokalbyje. Įjungti galite Jūs: grupės pavadinimas → „Redaguoti“ → „Temos“. Tada paspauskite „Patikrinti dar kartą“.
no-topics-yet = Temos įjungtos, netrukus jas sukursiu.
card-topics = Temos: { $topics }
card-link = Nuoroda prisijungti: { $link }
card-strangers = { $count ->
        [one] { $count } žmogaus grupėje nepažįstu: prisijungė man nematant.
        [few] { $count } žmonių grupėje nepažįstu: prisijungė man nematant.
       *[other] { $count } žmonių grupėje nepažįstu: prisijungė man nematant.
    }
problem-right = Robotui grupėje dar neleista: { $right }
problem-topic = Grupėje nėra temos „{ $topic }“
problem-removals = { $count ->
        [one] Nepavyksta pašalinti { $count } žmogaus: kaip tai padaryti, parašyta asmeniškai.
        [few] Nepavyksta pašalinti { $count } žmonių: kaip tai padaryti, parašyta asmeniškai.
       *[other] Nepavyksta pašalinti { $count } žmonių: kaip tai padaryti, parašyta asmeniškai.
    }
removes-on = Kas grupei nepriklauso, iš karto šalinu.
removes-off = Kas grupei nepriklauso, be Jūsų nešalinu: apie kiekvieną klausiu.
check = Patikrinti dar kartą
checking = Tikrinu, netrukus parodysiu.
start-removing = Šalinti ne narius
stop-removing = Nešalinti ne narių
ask-removing = Kas prisijungs prie grupės „{ $title }“ ir nebus apskrities ar tinklo narys, bus iš karto pašalintas. Kam jau leidote likti, liks. Šalinti?

link-name = Sueiga
description = Pirma prisijunkite prie asociacijos roboto: { $link }
description-under =
    { $own }
    Pirma prisijunkite prie asociacijos roboto: { $link }
way-in = { CASE($county, "genitive") } seniūnų grupė laukia Jūsų: paspauskite mygtuką – įleisiu iš karto.
join = Prisijungti

welcome = Sveikiname prisijungus, <a href="tg://user?id={ $account }">{ $eldership }</a>! Veiklos įrašus, klausimus ir pagalbą rasite, kai parašysite man asmeniškai.
welcome-network = Sveikiname prisijungus prie tinklo, <a href="tg://user?id={ $account }">{ $eldership }</a>! Visa kita rasite, kai parašysite man asmeniškai.

who-member = <a href="tg://user?id={ $account }">{ $eldership }</a>
who-stranger = <a href="tg://user?id={ $account }">{ $name }</a>
asked = { $who } prašo įleisti į grupę „{ $title }“, bet jai nepriklauso. Įleisti?
let-in = Įleisti
refuse = Atmesti
letting-in = Įleidžiu.
refusing = Atmetu.
asked-let-in = Įleista: { $who } nuo šiol yra grupėje „{ $title }“.
asked-refused = Atmesta: { $who } grupėje „{ $title }“ nebus.
asked-gone = { $who } įleidimo į grupę „{ $title }“ jau nebelaukia.
asked-hindered = { $who } prašo įleisti į grupę „{ $title }“, bet „Telegram“ to man neleidžia. Įleiskite iš grupės narių sąrašo arba leiskite man kviesti ir įleisti narius.
waits-no-more = Šis žmogus jau nebelaukia.
wait-stranger = Prašymas prisijungti prie grupės „{ $title }“ gautas. Tai { $whose }, o Jūsų dar nepažįstu, todėl prašymą svarstys vadovas. Jei vadovaujate seniūnijai, prisijunkite prie { -bot(case: "genitive") } – tada įleisiu iš karto.
wait-other = Prašymas prisijungti prie grupės „{ $title }“ gautas. Tai { $whose }, o Jūsų seniūnija jai nepriklauso, todėl prašymą svarstys vadovas.
sign-up = Prisijungti
you-refused = Prašymas prisijungti prie grupės „{ $title }“ atmestas. Jei manote, kad per klaidą, parašykite apskrities viceprezidentui.

stranger = Prie grupės „{ $title }“ prisijungė { $who }, nors jai nepriklauso. Palikti ar pašalinti?
stranger-removed = Iš grupės „{ $title }“ šalinu: { $who }. Šis žmogus grupei nepriklauso, o tokius čia pasirinkta šalinti iš karto.
stranger-kept = { $who } lieka grupėje „{ $title }“.
stranger-out = Iš grupės „{ $title }“ šalinu: { $who }.
let-stay = Palikti
put-out = Pašalinti
letting-stay = Lieka.
putting-out = Šalinu.
not-inside = Šio žmogaus grupėje jau nebėra.
belongs = Šis žmogus grupei priklauso, todėl jo nešalinu.

removal-owner = { $who } grupei „{ $title }“ nebepriklauso, bet yra jos savininkas, todėl pašalinti negaliu. Paprašykite perleisti grupę kitam: grupės pavadinimas → „Redaguoti“ → „Administratoriai“ → „Perleisti nuosavybę“, tada pašalinsiu.
removal-admin = { $who } grupei „{ $title }“ nebepriklauso, bet yra administratorius, kurį paskyriau ne aš, todėl pašalinti negaliu. Atimkite administratoriaus teises: grupės pavadinimas → „Redaguoti“ → „Administratoriai“, tada pašalinsiu.
removal-rights = { $who } grupei „{ $title }“ nebepriklauso, bet man neleista šalinti narių. Leiskite: grupės pavadinimas → „Redaguoti“ → „Administratoriai“ → { -bot }, arba pašalinkite Jūs.
removal-other = { $who } grupei „{ $title }“ nebepriklauso, bet „Telegram“ pašalinti neleidžia. Pašalinkite Jūs: grupės pavadinimas → nariai.
removal-done = Atlikta: { $who } grupėje „{ $title }“ nebėra.
check-removal = Bandyti dar kartą
trying-again = Bandau dar kartą.
still-banned = Iš grupės „{ $title }“ pašalinta: { $who }, bet „Telegram“ nepanaikino užblokavimo, todėl sugrįžti šis žmogus negalėtų. Panaikinkite: grupės pavadinimas → „Redaguoti“ → „Užblokuoti“.

rights-lost = Grupėje „{ $title }“ man nebeleista: { $rights }. Grąžinkite: grupės pavadinimas → „Redaguoti“ → „Administratoriai“ → { -bot }.
shut-out = Robotas pašalintas iš grupės „{ $title }“ arba jos nebėra, todėl jos nariai nieko negauna. Pridėkite jį vėl administratoriaus teisėmis: grupė liks ta pati. Jei sukūrėte naują, pridėkite prie jos ir nurodykite, kieno ji.
topic-news = Naujienos
topic-meetings = Susitikimai
topic-polls = Apklausos
topic-practice = Patirtis
topic-lost = Grupėje „{ $title }“ uždaryta arba ištrinta tema „{ $topic }“. Kol jos nebus, tai, kas jai skirta, rodysiu bendroje temoje.
topic-closed = Grupėje „{ $title }“ uždaryta tema „{ $topic }“: rašyti joje galiu tik aš ir administratoriai. Jei to nereikėjo, temą vėl atidarykite.
topic-failed = Grupėje „{ $title }“ temos „{ $topic }“ sukurti nepavyko. Tai, kas jai skirta, rodysiu bendroje temoje.
topic-doubtful = Nežinau, ar grupėje „{ $title }“ sukurta tema „{ $topic }“: nutrūko ryšys. Jei jos nėra, paspauskite mygtuką; jei yra, prieš tai ją ištrinkite.
topic-there = Ši tema jau yra.
no-forum = Grupėje temos neįjungtos: grupės pavadinimas → „Redaguoti“ → „Temos“.
make-topic = Sukurti temą
making-topic = Kuriu temą.
