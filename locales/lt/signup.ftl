terms =
    <b>Jūsų duomenys – trumpai</b>
    Tvarko { $association }, kad galėtų Jus informuoti, klausti Jūsų nuomonės ir kviesti į susitikimus.
    Saugome: vardą ir pavardę, seniūniją, pareigas, telefono numerį (jei yra sąraše), „Telegram“ paskyros numerį, Jūsų atsakymus ir įrašus, paskutinę dieną, kai rašėte grupėje.
    Nesaugome to, ką kalbatės apskrities grupėje.
    Kiek laiko: kol priklausote asociacijai ir dar metus.
    Klausimai: asociacijos biuras.
    Savo duomenis bet kada galite gauti (/mano_duomenys) arba ištrinti (/istrinti_mane).
accept = Sutinku ir tęsiu
read-terms = Privatumo taisyklės
decline = Nesutinku
terms-in-full =
    <b>Privatumo taisyklės</b>
    <b>Kas tvarko.</b> { $association }. Klausimus užduokite asociacijos biurui.
    <b>Kam.</b> Kad narius pasiektų asociacijos naujienos, apklausos ir kvietimai į susitikimus, kad apskrities grupėje būtų tik jos seniūnai ir kad gera patirtis pasiektų visus.
    <b>Kas saugoma.</b> Tai, kas apie Jus yra asociacijos narių sąraše (vardas ir pavardė, seniūnija, pareigos, telefonas, el. paštas, kreipinys), „Telegram“ paskyros numeris, ką robotui parašėte ir atsakėte, kurią dieną paskutinį kartą rašėte.
    <b>Kas nesaugoma.</b> Grupių pokalbiai. Ką pasirinkote anoniminėje apklausoje.
    <b>Kas mato.</b> Kolegos – vardą, pavardę ir seniūniją; telefoną ir el. paštą tik tada, jei tai leidote (/nustatymai). Apskrities viceprezidentas ir biuras – ar prisijungėte ir ar esate grupėje.
    <b>Kiek laiko.</b> Kol priklausote asociacijai ir dar metus; nebaigti įrašai – 14 dienų.
    <b>Jūsų teisės.</b> Gauti viską, kas apie Jus saugoma (/mano_duomenys), ištaisyti per asociacijos biurą, ištrinti (/istrinti_mane), atsisakyti bet kurių neprivalomų pranešimų (/nustatymai).
accepted = Ačiū, Jūsų sutikimas įrašytas.
declined =
    Suprantama. Be sutikimo { -bot } Jūsų duomenų nenaudoja: liko tik tai, kas yra asociacijos narių sąraše.
    Apsigalvojus užtenka parašyti /start.
back-to-terms = Perskaityti dar kartą

# The ways in.
welcome =
    Sveiki! Čia { -bot } – { CASE($association, "genitive") } pokalbių robotas.
    Jūsų dar nepažįstu. Kaip patogiau prisijungti?
ways = Kaip patogiau prisijungti?
have-invitation = Turiu kvietimą
share-number = Pasidalyti savo numeriu
find-place = Rasti savo seniūniją
other-way = Kiti būdai
back = ‹ Atgal
menu-ways = ‹ Atgal
as-you-like = Gerai, numerio nereikia.
already = Jus jau pažįstu – galite tęsti.
recognised = Sveiki! Radau Jus narių sąraše: { $place }.
place = { $eldership } ({ $municipality })
place-named = { $name }, { $eldership } ({ $municipality })

# By an invitation.
title-signup-code = Kvietimas
ask-code = Parašykite kvietimo kodą arba įklijuokite visą nuorodą.
example-code = Pavyzdžiui: „7K3M-Q9TX-42HD-PA6W“.
label-code = Kodas
unfinished-named-signup-code = Pradėjote rašyti kvietimo kodą.
unfinished-unnamed-signup-code = Pradėjote rašyti kvietimo kodą.
not-a-code = Tai ne kvietimo kodas: jį sudaro 16 raidžių ir skaitmenų. Nurašykite jį nuo kvietimo arba įklijuokite visą nuorodą.
unknown-code = Tokio kvietimo nėra. Patikrinkite, ar kodas nurašytas teisingai, arba paprašykite apskrities viceprezidento naujo.
code-used = Šiuo kvietimu jau prisijungta, o jis galioja vieną kartą. Jei tai padarėte ne Jūs, praneškite apskrities viceprezidentui arba asociacijos biurui.
code-replaced = Vietoj šio kvietimo Jums duotas naujesnis. Naudokite jį arba paprašykite dar vieno.
code-expired = Šio kvietimo galiojimas baigėsi. Paprašykite apskrities viceprezidento naujo – užtenka vieno mygtuko.
no-member-any-more = Žmogaus, kuriam duotas šis kvietimas, asociacijos narių sąraše nebėra. Jei tai klaida, parašykite asociacijos biurui.
other-eldership =
    Ši „Telegram“ paskyra jau prijungta prie kitos sąrašo eilutės ({ $eldership }), o viena paskyra gali būti tik vienos seniūnijos.
    Jei seniūnija pasikeitė arba vadovaujate dviem, paprašykite asociacijos biuro sąraše palikti vieną.
other-line = Ši „Telegram“ paskyra jau prijungta prie kitos sąrašo eilutės. Jei reikia kitos, parašykite asociacijos biurui.
too-many-tries = Per daug nesėkmingų bandymų. Bandykite vėl po { DATE($until, "until") }

# By one's number.
ask-number =
    Paspauskite mygtuką apačioje – „Telegram“ paklaus, ar tikrai norite pasidalyti savo numeriu.
    Palyginsiu jį su asociacijos narių sąrašu. Jei tokio ten nėra, numerio nesaugosiu.
number-received = Ačiū, numerį gavau.
not-your-contact = Tai ne Jūsų numeris. Pasidalykite savo: paspauskite „Pasidalyti savo numeriu“ ir mygtuką, kuris atsiras apačioje.
unknown-number = Tokio numerio asociacijos narių sąraše nėra. Gal ten įrašytas kitas? Prisijungti galite ir kitaip.
number-twice = Šis numeris sąraše įrašytas prie kelių žmonių, todėl iš jo neaišku, kas esate. Prisijunkite kitaip, o biurui praneškite, kad numerį pataisytų.

# By one's eldership.
which-county = Kurioje apskrityje yra Jūsų seniūnija?
which-municipality = Kurioje savivaldybėje?
which-eldership = { $municipality }. Kuri seniūnija Jūsų?
no-elderships =
    { CASE($municipality, "locative") } seniūnijų nėra, todėl nėra ir asociacijos narių.
    Jei su asociacija dirbate kitaip (biure, komisijoje, kaip teisininkas), Jus įtraukia asociacijos biuras – parašykite jam.
write-office = Rašyti biurui
title-signup-request = Prašymas prisijungti
ask-name =
    Koks Jūsų vardas ir pavardė?
    Juos, Jūsų seniūniją ir „Telegram“ paskyrą matys tik tas, kas sprendžia, ar Jus įleisti.
label-name = Vardas ir pavardė
unfinished-named-signup-request = Turite nebaigtą prašymą prisijungti.
unfinished-unnamed-signup-request = Turite nebaigtą prašymą prisijungti.
title-signup-letter = Žinutė biurui
ask-letter = Kuo vardu esate ir ką norėtumėte pasakyti asociacijos biurui?
label-letter = Žinutė
unfinished-named-signup-letter = Turite nebaigtą žinutę biurui.
unfinished-unnamed-signup-letter = Turite nebaigtą žinutę biurui.
asked =
    Ačiū, prašymas išsiųstas: { $place }.
    Kai tik jis bus išspręstas, iš karto parašysiu.
letter-sent = Ačiū, žinutė biurui išsiųsta. Kai biuras atsakys, iš karto parašysiu.
waiting =
    Jūsų prašymas dar laukia atsakymo: { $place }.
    Kai tik jis bus išspręstas, iš karto parašysiu. O jei gavote kvietimą, galite prisijungti ir dabar.
withdraw = Atsiimti prašymą
withdrawn = Prašymas atsiimtas.
above-you = { $who }: šio žmogaus teisės didesnės nei Jūsų, todėl kviesti, įleisti ar atjungti jį gali tik asociacijos biuras arba roboto prižiūrėtojas.
asked-already = Vienas Jūsų prašymas jau laukia atsakymo.
asked-lately = Į Jūsų prašymą neseniai atsakyta. Iš naujo prašyti galėsite po { DATE($when, "until") }
asked-often = Šiandien jau prašėte kelis kartus. Iš naujo prašyti galėsite po { DATE($when, "until") }
raised = { $count ->
        [one] Per { $count } dieną į Jūsų prašymą niekas neatsakė, todėl perdaviau jį asociacijos biurui.
        [few] Per { $count } dienas į Jūsų prašymą niekas neatsakė, todėl perdaviau jį asociacijos biurui.
       *[other] Per { $count } dienų į Jūsų prašymą niekas neatsakė, todėl perdaviau jį asociacijos biurui.
    }
let-in =
    Jūsų prašymas patenkintas: { $place }.
    Liko vienas žingsnis.
go-on = Tęsti
refused =
    Jūsų prašymas nepatenkintas: { $place }.
    Priežastis: { $reason }
    Klausimų turite? Kreipkitės į asociacijos biurą. Gavus kvietimą, prisijungti galima bet kada: /start
answered = Asociacijos biuro atsakymas: { $reason }

# What leads see.
request-card =
    <b>Prašo įleisti</b>
    { $name } – { $place }
    { $line }
    <a href="tg://user?id={ $account }">Rašyti šiam žmogui</a>
letter-card =
    <b>Žinutė biurui</b>
    Iš ten, kur seniūnijų nėra ({ $place }): { $name }
    Jei žmogų reikia įtraukti, įrašykite jį į narių sąrašą su „Telegram“ numeriu <code>{ $account }</code>.
line-none = Sąraše šios seniūnijos nario nėra: įleidus jis bus įrašytas.
line-free = Sąraše šios seniūnijos narys yra, bet dar neprisijungė.
line-free-named = Sąraše prie šios seniūnijos: { $name }, dar neprisijungė.
line-linked = Dėmesio: šios seniūnijos narys jau prisijungė iš kitos „Telegram“ paskyros.
line-linked-named = Dėmesio: { $name } jau prisijungė iš kitos „Telegram“ paskyros.
approve = Įleisti
refuse = Atmesti
answer = Atsakyti
approve-anyway = Vis tiek įleisti
approved = Įleista: { $name } – { $place }. Žmogui jau pranešta.
place-taken =
    Prie šios vietos jau prijungta kita „Telegram“ paskyra: { $place }.
    Jei įleisite ({ $name }), ana paskyra iš karto neteks prieigos.
title-signup-refusal = Atsakymas
ask-reason = Ką parašyti žmogui? Jis tai perskaitys kaip priežastį.
label-reason = Priežastis
unfinished-named-signup-refusal = Turite nebaigtą atsakymą į prašymą.
unfinished-unnamed-signup-refusal = Turite nebaigtą atsakymą į prašymą.
refusal-sent = Atsakymas išsiųstas: { $name }.
decided-approved = Šis prašymas jau patenkintas: { $name }.
decided-refused = Į šį prašymą jau atsakyta: { $name }.
decided-withdrawn = Šis prašymas atsiimtas: { $name }.
decided-settled = Šis žmogus jau prisijungė kitaip: { $name }.
card-approved = ✓ Įleista: { $name } – { $place }
card-refused = Atsakyta: { $name } – { $place }
card-withdrawn = Prašymas atsiimtas: { $name } – { $place }
card-settled = ✓ Prisijungė kitaip: { $name } – { $place }
place-closed = Tokios seniūnijos nebėra. Atmeskite prašymą ir parašykite, kuri seniūnija dabar jos vietoje.
term-over = Sąraše šios seniūnijos nario laikas jau pasibaigė. Biuras pirma turi pataisyti sąrašą.
joined =
    Prisijungė { $place }: { $how }.
    <a href="tg://user?id={ $account }">Pažiūrėti, kas tai</a>
how-code = pagal kvietimą
how-contact = pagal telefono numerį
how-request = pagal prašymą
not-them = Tai ne tas žmogus
joined-undone = Prieiga atimta: { $place }.
undone =
    Prieiga atimta: { $place }.
    Tikrajam žmogui galite duoti naują kvietimą.
unlinked =
    Jūsų „Telegram“ paskyra atsieta: { $place }. Apskrities viceprezidentas arba biuras pranešė, kad prisijungė ne tas žmogus.
    Jei tai klaida, parašykite jiems; prisijungti galite iš naujo: /start
taken-over =
    Prie narių sąrašo eilutės prisijungta iš kitos „Telegram“ paskyros ({ $place }), todėl ši prieigos nebeturi.
    Jei tai padarėte ne Jūs, nedelskite – praneškite asociacijos biurui.

# Inviting.
menu-invite = ✉️ Kvietimai
phrases-invite = kvietimas, kviesti, kviečiu, nauja nuoroda
phrases-ways = prisijungti
where-missing = { $count ->
        [one] Dar neprisijungė { $count } seniūnas. Kur?
        [few] Dar neprisijungė { $count } seniūnai. Kur?
       *[other] Dar neprisijungė { $count } seniūnų. Kur?
    }
missing-in = { $municipality } ({ $number })
nobody-missing-anywhere = Prisijungė visi, kuriuos galėtumėte kviesti.
nobody-missing = { $municipality }: prisijungė visi.
missing = { $municipality }. { $count ->
        [one] Dar neprisijungė { $count }: paspauskite ir gausite kvietimą, kurį galėsite persiųsti.
        [few] Dar neprisijungė { $count }: paspauskite ir gausite kvietimą, kurį galėsite persiųsti.
       *[other] Dar neprisijungė { $count }: paspauskite ir gausite kvietimą, kurį galėsite persiųsti.
    }
invite-all = Visi iš karto
sheet = 🖨 Lapas (PDF)
is-linked =
    Šis žmogus jau prisijungė: { $place }.
    Jei prireikė prisijungti iš kitos „Telegram“ paskyros, duokite naują kvietimą: kai juo pasinaudos, ankstesnė paskyra neteks prieigos.
invite-anyway = Duoti naują kvietimą
invite-again = Duoti naują kvietimą
invitation-to =
    <b>Kvietimas: { $eldership }</b>
    Kviečiame prisijungti prie { CASE($association, "genitive") } pokalbių roboto { -bot }:
    { $url }
    Nuoroda asmeninė: galioja vieną kartą, iki { DATE($until, "until") }.
invitation =
    <b>Asmeninis kvietimas</b>
    Kviečiame prisijungti prie { CASE($association, "genitive") } pokalbių roboto { -bot }:
    { $url }
    Nuoroda asmeninė: galioja vieną kartą, iki { DATE($until, "until") }.
share = Pasidalyti
share-text = Asmeninis kvietimas prisijungti prie „Sueigos“
invitations =
    <b>Kvietimai: { $municipality }</b>
    Kiekviena nuoroda asmeninė: persiųskite ją tik tam žmogui. Galioja vieną kartą, iki { DATE($until, "until") }.
    { $lines }
invitation-line = { $eldership }: { $url }
about-sheet =
    <b>Kvietimų lapas: { $municipality }</b>
    { $count ->
        [one] Jame bus { $count } kvietimas su QR kodu. Galios { $days } d.
        [few] Jame bus { $count } kvietimai su QR kodais. Galios { $days } d.
       *[other] Jame bus { $count } kvietimų su QR kodais. Galios { $days } d.
    }
    Dėmesio: iki šiol šiems žmonėms duotos nuorodos nebegalios.
make-sheet = Parengti lapą
sheet-sent = { $count ->
        [1] { $municipality }: lape { $count } kvietimas. Atspausdinkite ir įteikite asmeniškai.
        [one] { $municipality }: lape { $count } kvietimas. Atspausdinkite, sukarpykite ir įteikite asmeniškai.
        [few] { $municipality }: lape { $count } kvietimai. Atspausdinkite, sukarpykite ir įteikite asmeniškai.
       *[other] { $municipality }: lape { $count } kvietimų. Atspausdinkite, sukarpykite ir įteikite asmeniškai.
    }
sheet-title = Kvietimai prisijungti prie „Sueigos“: { $municipality }
sheet-intro = Sukarpykite ir kiekvieną kvietimą įteikite tam, kuriam jis skirtas. Galioja vieną kartą. Paskutinė diena – { DATE($until, "label") }.
sheet-note = Asociacija kviečia Jus prisijungti prie „Sueigos“. Nuskaitykite telefono kamera – atsivers „Telegram“, ten paspauskite „Pradėti“. Kvietimas asmeninis, galioja vieną kartą.
sheet-file = Kvietimai, { $municipality }.pdf

# The first screen.
first =
    <b>Trys dalykai Jums šiandien</b>
    { $lines }
first-line = { $number }. { $text }
first-group = Prisijunkite prie { CASE($county, "genitive") } grupės: ten Jūsų kaimynai.
to-group = 👥 Į apskrities grupę
first-report = Papasakokite, kas nuveikta Jūsų seniūnijoje: užtenka dviejų minučių.
first-members = Susiraskite kolegą iš bet kurios seniūnijos.
first-invite = Pakvieskite tuos, kurie dar neprisijungė.
first-help = Pasižiūrėkite, ką čia dar galima nuveikti.
first-language = Pasirinkite kalbą, kuria Jums rašyti.
