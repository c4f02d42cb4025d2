menu-mydata = 🔐 Mano duomenys
menu-forgetme = Ištrinti mano duomenis
command-mydata = kas apie Jus saugoma
command-forgetme = ištrinti savo duomenis
phrases-mydata = mano duomenys, ką apie mane žinote, ką apie mane saugote, kokius duomenis saugote
phrases-forgetme = ištrinti mane, ištrinti mano duomenis, ištrinti duomenis, pamiršti mane

kept = <b>Kas apie Jus saugoma</b> · { $page } iš { $pages }
nothing = Apie Jus saugome tik tai, kad čia rašėte; po 7 dienų neliks ir to.
get-file = Gauti viską faile
before = ‹ Atgal
after = Toliau ›
file = Viskas, kas apie Jus saugoma. Failą (JSON) perskaitys bet kuri teksto programa.

heading = <b>{ $title }</b>
line = { $label }: { $value }
when = { DATE($when, "label") }
yes = taip
no = ne
counted = Kiek dar įrašų (visi – faile)

about-members = Asociacijos narių sąraše
about-accounts = „Telegram“ paskyra
about-roles = Vaidmenys
about-network-members = Teminis tinklas
about-reports = Veiklos įrašas
about-report-doers = Kolegų įrašai, kuriuose esate tarp padariusių
about-report-revisions = Veiklos įrašų taisymai
about-report-messages = Pokalbiai dėl veiklos įrašų
about-report-helpful = Pažymėta „Naudinga“
about-report-uses = Pažymėta „Pritaikėme ir mes“
about-report-questions = Klausta veiklos įrašų autorių
field-report = Veiklos įrašas
field-sent-at = Rašyta
field-note = Kaip
about-invitations = Kvietimai prisijungti
about-audit = Veiksmų žurnalo eilutės
about-group-people = Grupė
about-join-requests = Prašymai įleisti į grupę
about-removals = Grupės, kuriose dar esate
about-requests = Prašymas prisijungti
about-imports = Atsiųsti narių sąrašai
about-preferences = Nustatymai
about-wishes = Pranešimų pasirinkimai
about-drafts = Juodraštis
about-attempts = Bandymai prisijungti
about-outbox = Roboto žinutės Jums
about-errands = Roboto darbai dėl Jūsų
about-updates = Jūsų žinutės robotui (7 dienų)

field-name = Vardas ir pavardė
field-title = Pavadinimas
field-address = Kreipinys
field-eldership = Seniūnija
field-municipality = Savivaldybė
field-phone = Telefonas
field-email = El. paštas
field-joined-on = Sąraše nuo
field-left-on = Sąraše iki
field-until = Pareigos iki
field-id = Numeris
field-language = Kalba
field-started-at = Pradėta naudotis
field-seen-on = Paskutinį kartą rašyta
field-consented-at = Sutikimas
field-network = Tinklas
field-joined-at = Prisijungta
field-submitted-at = Pateikta
field-chat = Grupė
field-tag = Žyma
field-asked-at = Prašyta
field-decided-at = Nuspręsta
field-reason = Priežastis
field-paused-until = Pertrauka iki
field-shows-phone = Kolegos mato telefoną
field-shows-email = Kolegos mato el. paštą
field-updated-at = Rašyta
about-news = Naujienos, kurių autorystė Jūsų
about-news-receivers = Jums skirtos naujienos
about-news-searches = Paskutinė paieška naujienose
about-practice-searches = Paskutinė gerosios patirties paieška
about-digests = Naujienų santraukos
field-news = Naujiena
field-acked-at = Pažymėta „Susipažinau“
field-opened-at = Atverta
field-phoned-at = Pranešta telefonu

forget =
    <b>Jūsų duomenų ištrynimas</b>
    <b>Dings:</b> Jūsų „Telegram“ paskyros ryšys su asociacijos narių sąrašu, sutikimas, nustatymai, juodraščiai, prašymai, dalyvavimas teminiuose tinkluose ir viskas, ką { -bot } Jums siuntė. Iš asociacijos grupių robotas Jus pašalins.
    <b>Liks be Jūsų vardo:</b> paskelbti veiklos įrašai (jie priklauso seniūnijai) ir veiksmų žurnalo eilutės.
    <b>Liks:</b> eilutė asociacijos narių sąraše, kol jame esate – jį tvarko asociacijos biuras, į jį dėl to ir kreipkitės. Grupėse parašytos žinutės – jas ištrinti galite Jūs. Atsarginėse kopijose viskas dar bus { $backups ->
        [one] { $backups } dieną
        [few] { $backups } dienas
       *[other] { $backups } dienų
    }.
    Persigalvoti galėsite { $days ->
        [one] { $days } dieną
        [few] { $days } dienas
       *[other] { $days } dienų
    }; tuo metu { -bot } nieko kito nerodys. Vėliau prisijungti galėsite iš naujo.
forget-owner = <b>Jums suteiktas prižiūrėtojo vaidmuo.</b> Ir jo neliks. Jei Jūsų numeris įrašytas į serverio nustatymą OWNER_IDS, išimkite jį: kitaip robotas vaidmenį grąžins, kai bus paleistas iš naujo.
begin = Tęsti
title-forget = Jūsų duomenų ištrynimas
label-word = Patvirtinimas
ask-word = Jei tikrai norite ištrinti savo duomenis, parašykite žodį <b>IŠTRINTI</b>.
not-confirmed = Tai ne tas žodis, nieko neištrinta.
unfinished-named-forget = Savo duomenų ištrynimo dar nepatvirtinote ({ $step } iš { $steps }). { $name }
unfinished-unnamed-forget = Savo duomenų ištrynimo dar nepatvirtinote ({ $step } iš { $steps }).
last-owner = Be Jūsų { -bot } liktų be prižiūrėtojų. Pirma suteikite šį vaidmenį dar kam nors (/vaidmenys), tada grįžkite čia.
last-owner-after-all = Jūsų duomenų neištrynėme: kitų prižiūrėtojų nebeliko. Suteikite šį vaidmenį dar kam nors (/vaidmenys) ir paprašykite iš naujo: /istrinti_mane
pending =
    Prašėte ištrinti savo duomenis. Jie bus ištrinti tada: { DATE($when, "label") }.
    Iki tol dar galite persigalvoti. Kol prašymas galioja, nieko kito parodyti negalime.
stay = Persigalvojau, likti
stayed = Jūsų duomenys lieka kaip buvo.
forgotten = Jūsų duomenys ištrinti. Ačiū, kad buvote kartu. Jei norėsite sugrįžti, parašykite /start.
field-given-at = Adresas galioja nuo
field-guests = Svečių
field-meeting = Susitikimas
field-starts-at = Pradžia
field-place = Vieta
field-word = Jūsų žodis
about-calendars = Susitikimų kalendoriaus prenumerata
about-meeting-slots = Jūsų pasiūlyti susitikimų laikai
about-slot-answers = Kada Jums tinka susitikti
about-presences = Kur dalyvavote
field-came-at = Atvykta
about-meetings = Jūsų rengti susitikimai
about-meeting-members = Kvietimai į susitikimus
about-reminders = Priminimai, kurie Jums siųsti ar bus siunčiami
about-jury-conflicts = Kandidatūros, kurių dėl interesų konflikto nevertinate
about-jury-seats = Kur esate komisijoje ar tikrinate kandidatūras
about-nominations = Kandidatūros, kurias siūlote arba kurios yra apie Jus
about-nomination-checks = Jūsų tikrintos kandidatūros
about-nomination-notes = Pokalbiai dėl kandidatūrų
about-scores = Jūsų kandidatūrų vertinimai
about-contest-voters = Konkursai, kuriuose galite balsuoti
field-contest = Konkursas
field-nomination = Kandidatūra
field-comment = Pastaba
about-polls = Jūsų surengtos apklausos
about-poll-members = Apklausos, kurios klausė Jūsų
about-poll-answers = Jūsų atsakymai apklausose
field-poll = Apklausa
field-answered-at = Atsakyta
field-answer = Atsakymas
about-quick-polls = Jūsų greitos apklausos
field-question = Klausimas
field-room-poll = Balsavimas
field-created-at = Sukurta
about-minutes = Jūsų rašyti protokolai
about-minute-people = Susitikimai, kurių protokoluose esate Jūs
about-amendments = Jūsų pastabos protokolams
about-tasks = Jums skirtos užduotys
about-ratings = Jūsų susitikimų įvertinimai
about-room-polls = Jūsų klausimai susitikimuose
about-room-poll-voters = Jūsų balsai susitikimuose
field-text = Tekstas
field-due-on = Iki kada
field-useful = Ar naudinga
field-organised = Ar gerai surengta
