choose =
    <b>Apklausa pagal šabloną</b>
    Klausimus galėsite keisti, pridėti savų arba ištrinti. Kuo pradėti?
ready-satisfaction = Pasitenkinimas
ready-training = Mokymų poreikis
ready-meeting = Susitikimo įvertinimas
ready-law = Teisės akto projektas
earlier = Ankstesnė apklausa
back = ‹ Apklausų rengimas
look = Peržiūrėti ir taisyti
make = Sukurti apklausą
made =
    { $count ->
        [one] Juodraštis parengtas: { $count } klausimas. Peržiūrėkite, pataisykite ir siųskite.
        [few] Juodraštis parengtas: { $count } klausimai. Peržiūrėkite, pataisykite ir siųskite.
       *[other] Juodraštis parengtas: { $count } klausimų. Peržiūrėkite, pataisykite ir siųskite.
    }
which-earlier =
    Kurią apklausą paimti?
    📋 – tie patys klausimai naujai apklausai. 🔁 – ta pati apklausa dar kartą: rezultatą matysite šalia ankstesnio.
copy = 📋 { $title }
again = 🔁 { $title }
none-earlier = Apklausų, kurias galėtumėte paimti, dar nėra.
copied = Juodraštis su tais pačiais klausimais parengtas.
repeated = Juodraštis parengtas. Kai apklausa baigsis, rezultatą matysite šalia ankstesnio – klausimų ir atsakymų geriau nekeiskite.

# A draft law, clause by clause
title-law = Teisės akto projektas
unfinished-named-law = Turite nebaigtą teisės akto projekto apklausą „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-law = Turite nebaigtą teisės akto projekto apklausą ({ $step } iš { $steps }).
label-title = Pavadinimas
ask-title = Koks teisės akto projektas svarstomas?
example-title = Pavyzdžiui: „Vietos savivaldos įstatymo pakeitimai“.
label-document = Dokumentas
ask-document = Atsiųskite projekto dokumentą – nariai jį matys prie klausimų.
label-clauses = Nuostatos
ask-clauses = Surašykite nuostatas, dėl kurių klausiate: kiekvieną naujoje eilutėje, galima keliomis žinutėmis. Prie kiekvienos nariai galės pritarti, nepritarti ir parašyti pastabą.
example-clauses =
    Pavyzdžiui:
    3 str. Seniūnijai nustatomas atskiras biudžetas.
    5 str. Seniūną skiria meras penkeriems metams.
clauses-count =
    { $count ->
        [one] { $count } nuostata
        [few] { $count } nuostatos
       *[other] { $count } nuostatų
    }
clauses-many = Nuostatų { $count }, o vienoje apklausoje jų telpa { $most }. Atsiųskite trumpesnį sąrašą arba padalykite į dvi apklausas.
clause-long = Nuostata Nr. { $number } per ilga: telpa { $longest } ženklų. Parašykite jos esmę – visą tekstą nariai ras dokumente.
law-whole = Ar pritariate projektui apskritai?
law-clause = „{ $clause }“ – ar pritariate?
law-clause-1 = Pritariu
law-clause-2 = Pritariu su pastabomis
law-clause-3 = Nepritariu
law-comment = Pastaba dėl „{ $clause }“

# Satisfaction
satisfaction-title = Kaip vertinate asociacijos veiklą { $year } m.?
satisfaction-whole = Kaip apskritai vertinate asociacijos veiklą? 1 – labai prastai, 5 – labai gerai.
satisfaction-heard = Ar jaučiate, kad į Jūsų nuomonę atsižvelgiama? 1 – visai ne, 5 – visada.
satisfaction-useful = Kas Jums buvo naudingiausia? Rinkitės iki trijų.
satisfaction-useful-1 = Naujienos ir informacija
satisfaction-useful-2 = Susitikimai apskrityje
satisfaction-useful-3 = Mokymai ir seminarai
satisfaction-useful-4 = Teisinė pagalba
satisfaction-useful-5 = Kolegų geroji patirtis
satisfaction-useful-6 = Atstovavimas seniūnams
satisfaction-missing = Ko asociacijos veikloje labiausiai trūksta?

# Training needs
training-title = Kokių mokymų reikia { $year } m.?
training-themes = Kurios mokymų temos Jums svarbiausios? Rinkitės iki keturių.
training-themes-1 = Teisės aktų pasikeitimai
training-themes-2 = Viešieji pirkimai
training-themes-3 = Projektų rengimas
training-themes-4 = Bendruomenės telkimas
training-themes-5 = Konfliktų sprendimas
training-themes-6 = Socialinė pagalba
training-themes-7 = Civilinė sauga
training-themes-8 = Skaitmeniniai įrankiai
training-themes-9 = Bendravimas su žiniasklaida
training-themes-10 = Vadovavimas ir komanda
training-other = Kokios dar temos trūksta?
training-form = Kaip Jums būtų patogu mokytis?
training-form-1 = Visą dieną apskrityje
training-form-2 = Nuotoliniu būdu iki dviejų valandų
training-form-3 = Dviejų dienų išvykoje
training-form-4 = Kolegos seniūnijoje
training-trips = Ar vyktumėte į kitą šalį susipažinti su seniūnijų darbu?
training-where = Į kurią šalį ir ką norėtumėte pamatyti?

# Rating of a meeting
meeting-title = Kaip įvertintumėte susitikimą?
meeting-useful = Ar susitikimas buvo naudingas? 1 – visai ne, 5 – labai.
meeting-organised = Kaip vertinate jo organizavimą? 1 – labai prastai, 5 – labai gerai.
meeting-best = Kas buvo vertingiausia?
meeting-change = Ką kitą kartą daryti kitaip?
