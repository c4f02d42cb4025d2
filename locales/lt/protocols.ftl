# Numbers with decimals
decimal = { $whole },{ $rest }

# The result, a category a page
result-head =
    <b>{ $contest }</b> · rezultatai
    <b>{ $category }</b> · { $place } iš { $of }
partner = Nominaciją įsteigė: { $partner }.
line-won = 🏆 { $place } vieta · Nr. { $number }, { $eldership } – { $points }
line-placed = { $place } vieta · Nr. { $number }, { $eldership } – { $points }
line-votes = { $line } · narių balsų: { $votes }
line-title = „{ $title }“
more = { $count ->
        [one] Ir dar { $count } kandidatūra – protokole.
        [few] Ir dar { $count } kandidatūros – protokole.
       *[other] Ir dar { $count } kandidatūrų – protokole.
    }
no-place = Vietos neskirta, nes vertinimų per mažai: Nr. { $numbers }.
nobody-judged = Šioje nominacijoje vertinti nebuvo ko.
voted = Balsavo narių: { $ballots } iš { $of }.
voted-few = Balsavo mažiau kaip penki nariai, todėl balsai neskelbiami ir nieko nelemia.
sees-board = Rezultatus kol kas mato tik valdyba: protokolas dar nepatvirtintas.
sees-keepers = Rezultatai dar nepaskelbti: juos mato valdyba ir biuras.
not-yet = Konkurso „{ $contest }“ rezultatai dar nepaskelbti. Kai juos paskelbs, čia pamatysite, kas laimėjo.
not-yet-board = Konkurso „{ $contest }“ rezultatus valdyba pamatys, kai baigsis vertinimas ir prasidės skelbimo etapas.

# Who goes on from the counties
onward-head =
    <b>{ $contest }</b>
    Iš apskričių toliau eina: { $count }
onward-category = <b>{ $category }</b>
onward-line = { $county }: Nr. { $number }, { $eldership } – „{ $title }“
onward-untitled = { $county }: Nr. { $number }, { $eldership }
onward-blind = { $county }: Nr. { $number }
onward-none = Iš apskričių toliau neina nė viena kandidatūra.

# Where jurors are far apart
spread-head =
    <b>{ $contest }</b> · kur vertinimai išsiskyrė
    Dviejų komisijos narių balai skiriasi bent puse skalės:
spread-line = { $category }: Nr. { $numbers }
spread-none =
    <b>{ $contest }</b> · kur vertinimai išsiskyrė
    Niekur: komisijos narių balai puse skalės nesiskiria.
spread-what = Balų ir rezultatų čia nėra: juos pamatysite kartu su visais.

# The protocol
card-head = <b>Protokolas.</b> { $contest }, { $year } m.
card-nominations = Kandidatūrų: { $all }, patikrą praėjo ir liko konkurse: { $passed }.
card-scores = Įskaityta vertinimų: { $scored }. Susilaikyta: { $abstained }, nusišalinta: { $recused }, interesų konfliktų: { $conflicts }.
card-few = Per mažai vertinimų: Nr. { $numbers }.
card-unchecked = Ne visi tikrintojai spėjo patikrinti: Nr. { $numbers }. Šios kandidatūros liko konkurse.
card-withdrawn = Atsiimta: Nr. { $numbers }.
card-moved = { $count ->
        [one] Etapai perkelti { $count } kartą.
        [few] Etapai perkelti { $count } kartus.
       *[other] Etapai perkelti { $count } kartų.
    }
card-hash =
    SHA-256: <code>{ $hash }</code>
card-waits = Protokolas laukia valdybos patvirtinimo. Po jo rezultatai nebesikeis.
card-waits-others = Valdyba protokolo dar nepatvirtino.
card-confirmed = Valdyba patvirtino: { DATE($when, "label") }.
open = Protokolas
results = Rezultatai
counties = Iš apskričių
spread = Kur vertinimai skiriasi
pdf = PDF
xlsx = XLSX
json = JSON
key = Numerių raktas
confirm = ✅ Patvirtinti
confirm-sure = Taip, patvirtinti
awards = Skelbti rezultatus
before = ‹ Ankstesnė
after = Kita ›
to-protocol = ‹ Protokolas
to-contest = ‹ Konkursas
ask-confirm =
    Patvirtinti konkurso „{ $contest }“ protokolą?
    Po to rezultatai nebesikeis, o biuras galės juos skelbti. Patvirtinimo atšaukti negalima.
    SHA-256: <code>{ $hash }</code>
confirm-done = Protokolas patvirtintas. Rezultatus jau galima skelbti.
confirmed = Valdyba patvirtino konkurso „{ $contest }“ protokolą. Rezultatus jau galima skelbti.
already = Protokolas jau patvirtintas.
changed = Kol skaitėte, protokolas pasikeitė. Štai koks jis dabar:
key-not-yours = Kieno yra komisijos numeriai, gali sužinoti tik valdyba.

# While there is time to do something about it
few-jurors =
    Konkursas „{ $contest }“: komisijos nariai pradėjo vertinti, bet kai kurioms kandidatūroms jų per mažai.
    Be interesų konflikto vertinti gali mažiau kaip { $needed } – tiek vertinimų reikia, kad kandidatūra gautų vietą. Kandidatūros: Nr. { $numbers }.
    Paskirkite dar komisijos narių.
jury = Komisija

# Files
file-pdf = Konkurso „{ $contest }“ protokolas.
file-xlsx = Konkurso „{ $contest }“ protokolas lentelėmis.
file-json = Konkurso „{ $contest }“ protokolas, kurį skaito programos. Iš jo rezultatą gali perskaičiuoti bet kas; šio failo SHA-256 turi sutapti su skelbiama.
file-key = Kieno yra konkurso „{ $contest }“ protokolo numeriai. Raktas skirtas tik valdybai: kitiems jo neperduokite.
file-name = protokolas-{ $number }
key-name = numeriu-raktas-{ $number }
paper-title = { $contest }, { $year } m. Protokolas
label-association = Asociacija:
label-contest = Konkursas:
label-hash = SHA-256:
label-confirmed = Valdybos patvirtinimas:
label-jury = Komisija:
state-waits = dar nėra
foot = SHA-256 skaičiuojama iš JSON failo. Kas tą failą turi, gali perskaičiuoti visus rezultatus.

# Parts of it
part-how = Kaip skaičiuota
part-rules = Nuostatai
part-categories = Nominacijos
part-criteria = Kriterijai
part-phases = Etapai
part-moves = Perkelti etapai
part-nominations = Kandidatūros
part-checks = Patikra
part-seats = Komisija
part-scores = Vertinimai
part-votes = Narių balsai
part-counties = Apskritys
part-result = Rezultatai
part-key = Numerių raktas

# Headings of columns
column-what = Kas
column-value = Reikšmė
column-number = Nr.
column-category = Nominacija
column-county = Apskritis
column-eldership = Seniūnija
column-title = Pavadinimas
column-state = Būsena
column-made = Pateikta
column-decided = Nuspręsta
column-goes-on = Eina toliau
column-county-place = Vieta apskrityje
column-criterion = Kriterijus
column-weight = Svoris, proc.
column-phase = Etapas
column-opens = Prasideda
column-closes = Baigiasi
column-opened = Pradėta
column-closed = Baigta
column-opens-before = Prasideda (buvo)
column-closes-before = Baigiasi (buvo)
column-why = Priežastis
column-when = Kada
column-checker = Tikrintojas
column-verdict = Išvada
column-seat = Pareigos
column-left = Iki
column-level = Lygis
column-nomination = Kandidatūra
column-juror = Komisijos narys
column-said = Kas pasakyta
column-total-of = Su svoriais
column-may-vote = Galėjo balsuoti
column-ballots = Balsavo
column-votes = Balsų
column-way = Kas renka
column-how = Kaip nuspręsta
column-place = Vieta
column-wins = Laimi
column-total = Rezultatas
column-exact = Tiksliai
column-jury = Komisijos balas
column-scores = Vertinimų
column-name = Vardas
yes = taip
no = ne

# How it was reckoned
how-sheet = Kiekvienam kriterijui komisijos narys skiria nuo { $lowest } iki { $highest } balų. Nario vertinimas – balų ir kriterijų svorių sandaugų suma, padalyta iš 100.
how-counts = Įskaitomas tik vertinimas, kuriame balai skirti visiems kriterijams. Susilaikymas, nusišalinimas, nebaigtas vertinimas ir interesų konfliktas neskaičiuojami.
how-mean = Komisijos balas – visų įskaitytų vertinimų vidurkis.
how-trimmed = Komisijos balas – įskaitytų vertinimų vidurkis be vieno mažiausio ir vieno didžiausio, jei vertinimų bent trys.
how-scale = Komisijos balas perskaičiuojamas į skalę nuo 0 iki 100: (balas − { $lowest }) × 100 ÷ { $range }.
how-vote = Narių balsavimas lemia { $vote } proc. rezultato, komisija – { $rest } proc. Narių dalis: kandidatūros balsai × 100 ÷ balsai tos kandidatūros, už kurią jų daugiausia.
how-vote-beside = Narių balsavimas į rezultatą neskaičiuojamas, balsai rodomi šalia.
how-vote-few = Kur nominacijoje balsavo mažiau kaip penki nariai, balsai neskelbiami ir nieko nelemia: rezultatas – tik komisijos.
how-needed = Vieta skiriama kandidatūrai, kurios įskaitytų vertinimų ne mažiau kaip { $scores }.
how-tie-criteria = Kai rezultatai lygūs, lyginami vidurkiai pagal kriterijus: pirmiausia didžiausio svorio, lygių svorių – tokia tvarka, kokia jie surašyti.
how-tie-votes = Kai rezultatai lygūs, lyginami narių balsai.
how-shared = Kas ir tada lieka lygūs, dalijasi vieta, o kitos iš eilės vietos praleidžiamos.
how-places = Laimi tie, kurių vieta ne žemesnė kaip { $places }.
how-counties-members = Apskrityje renka jos nariai: eina toliau kandidatūros, kurių vieta pagal balsus ne žemesnė kaip { $places }. Kur balsavo mažiau kaip penki, toliau eina visos tos nominacijos kandidatūros.
how-counties-jury = Apskrityje renka jos komisija: eina toliau kandidatūros, kurių vieta ne žemesnė kaip { $places }. Kur kurią nors kandidatūrą vertinti gali mažiau kaip trys jos nariai, renka apskrities nariai.
how-counties-few-scores = Jei kurios nors kandidatūros įskaitytų vertinimų mažiau kaip { $scores }, toliau eina visos tos apskrities ir nominacijos kandidatūros.
how-counties-single = Vienintelė nominacijos kandidatūra apskrityje eina toliau iš karto. Kieno vieta lygi, eina toliau kartu.
how-withdrawn = Atsiimta kandidatūra vietos nebegauna, jos vertinimai protokole lieka. Iš apskrities jos vietos kita neužima.
how-exact = Skaičiuojama trupmenomis, tiksliai; apvalinama tik tai, kas rodoma: du ženklai po kablelio, pusė – aukštyn.
how-numbers = Komisijos nariai ir tikrintojai vadinami numeriais, kurie ištraukti atsitiktinai.

# What was said of a nomination
said-scored = vertinimas
said-unfinished = nebaigta
said-abstained = susilaikė
said-recused = nusišalino
said-conflict = interesų konfliktas
said-nothing = nevertino
conflict-own = interesų konfliktas: savo kandidatūra
conflict-eldership = interesų konfliktas: sava seniūnija
conflict-municipality = interesų konfliktas: sava savivaldybė
conflict-county = interesų konfliktas: sava apskritis
conflict-declared = nusišalino
nomination-asked = laukta sutikimo
nomination-entered = laukė patikros
nomination-returned = prašyta patikslinti
nomination-passed = patikrą praėjo
nomination-failed = patikros nepraėjo
nomination-declined = atsisakyta
nomination-withdrawn = atsiimta
why-unanswered = negauta atsakymo
why-left = paliko asociaciją
why-nominator = atsiėmė teikėjas
why-nominee = atsiėmė kandidatas
verdict-pass = praėjo
verdict-fail = nepraėjo
seat-juror = komisijos narys
seat-county = apskrities komisijos narys
seat-checker = tikrintojas
level-county = apskrityje
level-country = šalyje
way-single = vienintelė kandidatūra
way-jury = apskrities komisija
way-members = apskrities nariai
how-single = vienintelė kandidatūra
how-jury = apskrities komisija
how-members = apskrities nariai
how-few-scores = per mažai vertinimų: eina visos
how-few-votes = mažiau kaip penki balsai: eina visos

# Lines of the PDF
paper-partner = { $name } (įsteigė { $partner })
paper-criterion = { $name } – { $weight } proc.
paper-phase = { $opens } – { $closes }
paper-open-end = nuo { $opens }
paper-moved = { $before } → { $after }. { $why } ({ $when })
paper-nomination = { $category } · { $where } · { $state }
paper-nomination-why = { $category } · { $where } · { $state } ({ $why })
paper-check = tikrintojas { $checker } – { $verdict }
paper-score = { $juror }: { $said }
paper-scores = Prieš dvitaškį – komisijos nario numeris, po jo – balai ta tvarka, kuria surašyti kriterijai.
paper-left = { $number } (iki { $when })
paper-vote = balsavo { $ballots } iš { $of }: { $votes }
paper-vote-few = balsavo mažiau kaip 5 iš { $of }
paper-vote-line = Nr. { $number } – { $votes }
paper-county = { $category }: { $how }. Eina toliau: { $numbers }
paper-place = { $place } vieta · Nr. { $number }, { $eldership } – { $points } (tiksliai { $exact }, vertinimų { $scores })
paper-no-place = Be vietos · Nr. { $number }, { $eldership } (vertinimų { $scores })
paper-number = Nr. { $number }
nothing = –
