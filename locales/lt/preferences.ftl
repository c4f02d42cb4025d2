menu-settings = ⚙️ Mano nustatymai
command-settings = apie ką ir kada pranešti, ką mato kolegos
phrases-settings = nustatymai, mano nustatymai, pranešimai, pertrauka, atostogos, tylos valandos, nesiųsti, rečiau

overview =
    <b>Jūsų nustatymai</b>
    { $lines }
line-kind = { $kind }: { $how }
line-quiet = Netrukdyti: { $hours }, savaitgaliais ir per šventes
line-shown = Kolegos mato: { $seen }
line-pause = Pertrauka: { $state }
saved = Įrašyta.

kinds = 🔔 Pranešimai
open-quiet = 🌙 Kada netrukdyti
open-shown = 👁 Ką mato kolegos
open-pause = 🏖 Pertrauka
back-to-overview = ‹ Mano nustatymai
back-to-kinds = ‹ Pranešimai

which-kind =
    <b>Pranešimai</b>
    { $lines }

    Ką norėtumėte pakeisti? Privalomi pranešimai ateina visada, bet netrukdo vakarais, savaitgaliais ir per šventes.
which-how =
    { $about }
    { $means }

    { $line }
    Kaip siųsti nuo šiol?
kind-colleagues = Kolegų žinutės
about-colleagues = <b>Kolegų žinutės</b> – tai, ką Jums per { -bot(case: "accusative") } parašo kiti seniūnai ir biuras.
means-colleagues = Kasdien – kitos darbo dienos rytą, kas savaitę – antradienio rytą, abiem atvejais po vieną.
kind-reminders = Priminimai
about-reminders = <b>Priminimai</b> – apie naujienas, su kuriomis prašome susipažinti, ir apklausas, į kurias dar neatsakėte.
means-reminders = Iš karto – po vieną, bet kartu su naujienomis ne daugiau kaip { $budget } per savaitę; kiek netilpo, pasakys antradienio santrauka. Kasdien ir kas savaitę – tik santrauka; jos mygtuku priminimus galėsite atsisiųsti.
kind-drafts = Nebaigti įrašai
about-drafts = <b>Nebaigti įrašai</b> – priminimas apie tai, ką pradėjote ir nebaigėte, kol to neištrynėme.
means-drafts = Kasdien – kitos darbo dienos rytą, kas savaitę – antradienio rytą.
kind-news = Naujienos
about-news = <b>Naujienos</b> – tai, ką skelbia asociacijos biuras ir Jūsų apskrities viceprezidentas.
means-news = Iš karto – po vieną, bet kartu su priminimais ne daugiau kaip { $budget } per savaitę; kas netilpo, bus antradienio santraukoje. Kasdien – viena santrauka darbo dienos rytą, kas savaitę – antradienio rytą. Skubias naujienas siunčiame iš karto, nebent pasirinkote „nesiųsti“. Visos jos – /naujienos.
kind-meetings = Susitikimai
about-meetings = <b>Susitikimai</b> – kvietimai, pakeitimai ir tai, kas nutarta.
means-meetings = Iš karto – po vieną, kasdien – darbo dienos rytą, kas savaitę – antradienio rytą. Nesiųsti – susitikimus rasite grupėje ir čia: /susitikimai
kind-reports = Jūsų įrašai
about-reports = <b>Jūsų įrašai</b> – ar Jūsų veiklos įrašas paskelbtas, ko apie jį klausia ir kam jis pravertė.
means-reports = Kam įrašas pravertė, pasakau ne dažniau kaip kartą per dieną. Visa kita iš karto – po vieną, kasdien – darbo dienos rytą, kas savaitę – antradienio rytą. Nesiųsti – įrašus rasite čia: /veikla
kind-practices = Geroji patirtis
about-practices = <b>Geroji patirtis</b> – ką nuveikė kolegos: nauji įrašai santraukoje, mėnesio darbai, kurie labiausiai pravertė.
means-practices = Iš karto – po vieną, kasdien – darbo dienos rytą, kas savaitę – antradienio rytą. Nesiųsti – viską rasite čia: /patirtis
kind-contests = Konkursai
about-contests = <b>Konkursai</b> – kada galima siūlyti ir balsuoti, kas sekasi kandidatūroms, prie kurių prisidedate, ir kas laimėjo.
means-contests = Iš karto – po vieną, kasdien – darbo dienos rytą, kas savaitę – antradienio rytą. Nesiųsti – viską rasite čia: /konkursas
kind-polls = Apklausos
about-polls = <b>Apklausos</b> – kvietimai atsakyti, rezultatai ir tai, kas po apklausos pasikeitė.
means-polls = Iš karto – po vieną, kasdien – darbo dienos rytą, kas savaitę – antradienio rytą. Nesiųsti – apklausas rasite grupėje ir čia: /apklausos
kind-duties = Privalomi pranešimai
always = visada
how-now = iš karto
how-daily = kasdien
how-weekly = kas savaitę
how-off = nesiųsti
obligatory = Privalomi pranešimai ateina visada: Jūsų atsakymo laukia kiti žmonės.
less = Rečiau apie tai

quiet =
    Dabar netrukdau: { $hours }, savaitgaliais ir per šventes. Kas ateina tuo metu, palaukia kitos darbo dienos ryto.

    Kada netrukdyti nuo šiol?
as-the-association = Kaip visoje asociacijoje

shown =
    Kai kolegos suranda Jus tarp seniūnų, jie mato: { $seen }.
    Parašyti Jums per { -bot(case: "accusative") } jie gali, nors telefono ir nemato.
seen-name = vardą, seniūniją
seen-phone = telefoną
seen-email = el. paštą
show-phone = Rodyti telefoną
hide-phone = Neberodyti telefono
show-email = Rodyti el. paštą
hide-email = Neberodyti el. pašto

pause =
    Pertrauka: { $state }.
    Per ją sulaikau viską, išskyrus privalomus pranešimus. Paskui pasakysiu, kiek pranešimų laukė, ir juos atsiųsiu.
no-pause = nėra
pause-lasts = iki { DATE($until, "until") }, imtinai
pause-week = Savaitei
pause-two-weeks = Dviem savaitėms
pause-month = Mėnesiui
pause-until = Iki kitos dienos
resume = Baigti pertrauką
paused = Pertrauka įrašyta iki { DATE($until, "until") }, imtinai. Baigti ją galite bet kada.
pause-over = Ši diena jau praėjo. Pasirinkite kitą.
pause-too-long = Pertrauka negali būti ilgesnė kaip metai. Jei kurių nors pranešimų nenorite visai, juos išjunkite.
back = { $count ->
        [0] Pertrauka baigėsi. Per ją pranešimų nesusikaupė.
        [1] Pertrauka baigėsi. Per ją laukė { $count } pranešimas, tuoj jį atsiųsiu.
        [one] Pertrauka baigėsi. Per ją laukė { $count } pranešimas, tuoj juos atsiųsiu.
        [few] Pertrauka baigėsi. Per ją laukė { $count } pranešimai, tuoj juos atsiųsiu.
       *[other] Pertrauka baigėsi. Per ją laukė { $count } pranešimų, tuoj juos atsiųsiu.
    }
back-much = { $count ->
        [one] Pertrauka baigėsi. Per ją laukė { $count } pranešimas. Dalį tuoj atsiųsiu, kas netilps į savaitės ribą, bus santraukoje.
        [few] Pertrauka baigėsi. Per ją laukė { $count } pranešimai. Dalį tuoj atsiųsiu, kas netilps į savaitės ribą, bus santraukoje.
       *[other] Pertrauka baigėsi. Per ją laukė { $count } pranešimų. Dalį tuoj atsiųsiu, kas netilps į savaitės ribą, bus santraukoje.
    }

title-pause = Pertrauka
unfinished-named-pause = Pradėjote rinktis pertraukos pabaigą ({ $step } iš { $steps }).
unfinished-unnamed-pause = Pradėjote rinktis pertraukos pabaigą ({ $step } iš { $steps }).
label-until = Pertraukos pabaiga
ask-until = Kokia bus paskutinė pertraukos diena?
example-until = Pavyzdžiui: „gruodžio 5“ arba „2026-12-05“.

line-leads = Apie susitikimus primenu: { $leads }
open-leads = Kada priminti
leads =
    <b>Priminimai apie susitikimus</b>
    Dabar: { $leads }.

    Prieš kiek laiko priminti apie susitikimus, kuriuose dalyvausite ar dar svarstote? Dar kartą palietus pasirinkimas nuimamas. Kas patenka į netrukdymo valandas, ateina iš vakaro.
leads-usual = kaip visoje asociacijoje
leads-none = nepriminti
lead-7d = Prieš savaitę
lead-1d = Prieš dieną
lead-2h = Prieš 2 valandas
said-7d = prieš savaitę
said-1d = prieš dieną
said-2h = prieš 2 valandas
back-to-meetings = ‹ Susitikimai
