# What is left to do once the board has confirmed
open = Diplomai ir laiškai
head = <b>Rezultatų skelbimas.</b> { $contest }, { $year } m.
figures = Diplomų: { $won }, padėkos raštų: { $others }.
stands-new =
    Parenkite naujieną: joje bus laimėtojai ir protokolo SHA-256. Galėsite ją taisyti ir išsiųsite kaip bet kurią kitą.
    Kai ji išeis, rezultatus matys visi, o kandidatai gaus savo balus, diplomus ir padėkos raštus.
stands-draft =
    Naujienos juodraštis parengtas, bet dar neišsiųstas.
    Kai jis išeis, rezultatus matys visi, o kandidatai gaus savo balus, diplomus ir padėkos raštus.
stands-waits = Naujiena parengta ir laukia savo laiko arba patvirtinimo. Kai ji išeis, rezultatus matys visi, o kandidatai gaus savo balus, diplomus ir padėkos raštus.
stands-leaving = Naujiena siunčiama. Netrukus rezultatus matys visi, o kandidatai gaus laiškus.
stands-office = Naujieną su rezultatais siunčia asociacijos biuras. Diplomus ir padėkos raštus jau galite atsispausdinti.
stands-announced = Paskelbta: { DATE($when, "label") }. Kandidatams išsiųsti balai, diplomai ir padėkos raštai.
unreached = Laiško nėra kam siųsti, nes „Sueiga“ nesinaudojama: Nr. { $numbers }. Šiuos raštus atspausdinkite ir įteikite.
draft = 📰 Parengti naujieną
open-draft = 📰 Atverti naujieną
all = Visi raštai (PDF)
one-by-one = Po vieną
back = ‹ Rezultatų skelbimas
pick = Kurios kandidatūros raštą atsiųsti?
line-diploma = 🏆 Nr. { $number } – { $who }: { $category }, { $place } vieta
line-thanks = Nr. { $number } – { $who }: { $category }
announced = Konkurso „{ $contest }“ rezultatai paskelbti. Laiškų su balais ir raštais kandidatams: { $written }.
announced-but =
    Konkurso „{ $contest }“ rezultatai paskelbti. Laiškų su balais ir raštais kandidatams: { $written }.
    Laiško nėra kam siųsti, nes „Sueiga“ nesinaudojama: Nr. { $numbers }. Šiuos raštus atspausdinkite ir įteikite.

# The announcement
news-title = <b>Konkurso „{ $contest }“ ({ $year } m.) laimėtojai</b>
news-category = <b>{ $category }</b>
news-partner = Nominaciją įsteigė: { $partner }
news-person =
    🏆 { $place } vieta – <b>{ $who }</b>, { $where }
    „{ $title }“
news-eldership =
    🏆 { $place } vieta – <b>{ $where }</b>
    „{ $title }“
news-idea =
    🏆 { $place } vieta – <b>„{ $title }“</b>
    { $where }
news-nobody = Šioje nominacijoje vietų neskirta.
news-thanks = Sveikiname ir dėkojame visiems, kurie dalyvavo! Visi rezultatai ir protokolas, iš kurio juos gali perskaičiuoti kiekvienas, – /konkursas.
news-hash = Protokolo SHA-256: <code>{ $hash }</code>
photo-gone = Nuotraukos iš veiklos įrašo jo autorius viešai nebeskelbia. Pasirinkite „Taisyti“ ir išimkite ją iš naujienos.

# The letter to a nominee
letter-head =
    <b>{ $contest }</b> · rezultatai
    Kandidatūra Nr. { $number }, nominacija „{ $category }“
    „{ $title }“
letter-won = 🏆 Sveikiname! Jūsų kandidatūra laimėjo: { $place } vieta.
letter-placed = Jūsų kandidatūros vieta: { $place }.
letter-few = Vietos neskirta, nes vertinimų per mažai: { $scores }, o reikėjo bent { $needed }.
letter-stayed = Iš apskrities toliau ši kandidatūra nepateko.
letter-stayed-placed = Iš apskrities toliau ši kandidatūra nepateko. Vieta apskrityje: { $place }.
letter-means = Komisijos balų vidurkiai (nuo { $lowest } iki { $highest }):
letter-mean = { $criterion } – { $points }
letter-unscored = Komisijos balų ši kandidatūra negavo.
letter-comments = Komisijos komentarai:
letter-comment = – { $text }
letter-thanks = Ačiū, kad dalyvavote!
your-diploma = 🏆 Jūsų diplomas.
your-thanks = Jums – padėkos raštas.
results = Visi rezultatai
protocol = Protokolas
letter = Laiškas su balais
take-diploma = Atsiųsti diplomą
take-thanks = Atsiųsti padėkos raštą
to-nomination = ‹ Kandidatūra

# Files
file-all = Konkurso „{ $contest }“ diplomai ir padėkos raštai. Palikta vieta dviem parašams.
file-one = Kandidatūros Nr. { $number } raštas. Konkursas „{ $contest }“.
file-name = rastai-{ $number }.pdf
paper-title = { $contest }, { $year } m. Diplomai ir padėkos raštai
paper-diploma = Diplomas
paper-letter = Padėkos raštas
paper-place = { $place } vieta
paper-thanks = Dėkojame už idėjas, darbą bendruomenei ir dalyvavimą konkurse
paper-category = Nominacija „{ $category }“
paper-contest = Konkursas „{ $contest }“, { $year }{ "\u00A0" }m.
paper-partner = Nominaciją įsteigė: { $partner }
paper-for = „{ $title }“
paper-association = Asociacijos vardu
paper-jury = Konkurso komisijos vardu
paper-under = pareigos, vardas, pavardė, parašas
paper-foot = Valdyba rezultatus patvirtino: { DATE($when, "label") }. Protokolo SHA-256: { $hash }

# Asked again each week
waits-confirmation =
    Konkursas { $contest }: jau { $count ->
        [one] { $count } savaitę
        [few] { $count } savaites
       *[other] { $count } savaičių
    } protokolas laukia valdybos patvirtinimo. Kol jis nepatvirtintas, rezultatų paskelbti negalima.
waits-announcement =
    Konkursas { $contest }: protokolas patvirtintas prieš { $count ->
        [one] { $count } savaitę
        [few] { $count } savaites
       *[other] { $count } savaičių
    }, o rezultatai dar nepaskelbti. Kandidatai laukia savo balų, diplomų ir padėkos raštų.
do-confirmation = Peržiūrėti protokolą
do-announcement = Skelbti rezultatus
