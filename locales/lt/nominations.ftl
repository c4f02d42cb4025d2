menu-nominate = 🏅 Siūlyti kandidatūrą
command-nominate = siūlyti kandidatūrą konkursui
phrases-nominate = siūlyti, nominacija, kandidatūra, pasiūlyti kandidatą, siūlyti kolegą, siūlyti save, nominuoti kolegą
menu-nominations = 🏅 Mano kandidatūros
phrases-nominations = kandidatūros, mano nominacijos, mane pasiūlė

title-nominate = Kandidatūra
unfinished-named-nominate = Turite nebaigtą kandidatūrą „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-nominate = Turite nebaigtą kandidatūrą ({ $step } iš { $steps }).
about = <b>{ $contest }</b>: siūlyti galima iki { DATE($until, "until") }

label-who = Kas siūloma
ask-who = Ką siūlote? Paspauskite „Siūlau save“ arba parašykite kolegos vardą, seniūniją ar savivaldybę.
ask-colleague = Kurį kolegą siūlote? Parašykite vardą, seniūniją ar savivaldybę. Savęs siūlyti šiame konkurse negalima.
example-who = Pavyzdžiui: „daugai“ arba „Alytaus r.“. Kolegos paklausime, ar sutinka.
oneself = Siūlau save
left-member = { $count ->
        [0] Daugiau kandidatūrų siūlyti nebegalite: riba – { $most }.
        [one] Galite pasiūlyti dar { $count } kandidatūrą iš { $most }.
        [few] Galite pasiūlyti dar { $count } kandidatūras iš { $most }.
       *[other] Galite pasiūlyti dar { $count } kandidatūrų iš { $most }.
    }

label-category = Nominacija
ask-category = Kuriai nominacijai?
category = • <b>{ $name }</b>
category-about = • <b>{ $name }</b> – { $about }
category-partner = (steigia { $partner })
category-left = { $count ->
        [0] Vietų nebėra.
        [one] Liko { $count } vieta.
        [few] Liko { $count } vietos.
       *[other] Liko { $count } vietų.
    }
left-eldership = { $count ->
        [0] Iš šios seniūnijos daugiau siūlyti nebegalima: riba – { $most }.
        [one] Iš šios seniūnijos galima pasiūlyti dar { $count } kandidatūrą iš { $most }.
        [few] Iš šios seniūnijos galima pasiūlyti dar { $count } kandidatūras iš { $most }.
       *[other] Iš šios seniūnijos galima pasiūlyti dar { $count } kandidatūrų iš { $most }.
    }
no-room-there = Šioje nominacijoje vietų nebėra. Rinkitės kitą.

label-title = Pavadinimas
ask-title-person = Už ką? Vienu sakiniu, iki 120 ženklų.
example-title-person = Pavyzdžiui: „Subūrė kaimus bendrai gaisrų gesinimo komandai“.
ask-title-eldership = Už ką siūloma seniūnija? Vienu sakiniu, iki 120 ženklų.
example-title-eldership = Pavyzdžiui: „Pirmoji rajone sutvarkė visas kapines“.
ask-title-idea = Kokia tai idėja? Vienu sakiniu, iki 120 ženklų.
example-title-idea = Pavyzdžiui: „Seniūnijos įrankių biblioteka“.
label-why = Kodėl
ask-why-person = Kodėl siūlote? Kas padaryta ir kas dėl to pasikeitė žmonėms? Telpa 1200 ženklų.
example-why-person = Pavyzdžiui: „Per dvejus metus savanorių padaugėjo nuo 3 iki 40, gaisrų nuostoliai sumažėjo perpus“.
ask-why-eldership = Kodėl siūlote šią seniūniją? Kas padaryta ir kas dėl to pasikeitė žmonėms? Telpa 1200 ženklų.
example-why-eldership = Pavyzdžiui: „Kasmet talkose dalyvauja kas trečias gyventojas, o tvarkymas kainuoja perpus pigiau“.
ask-why-idea = Kuo ši idėja gera? Kaip įgyvendinta, kiek kainavo, kas pasikeitė? Telpa 1200 ženklų.
example-why-idea = Pavyzdžiui: „Įrankius per metus skolinosi 120 šeimų, viskas kainavo 900 Eur“.
ask-question = { $text }
label-evidence = Įrašai
ask-evidence = Kokie paskelbti įrašai tai rodo? Iki { $most }. Paspauskite įrašą arba parašykite jo numerį ar žodį iš pavadinimo; tinka ir kitų seniūnijų įrašai.
entry-wanted = Parašykite įrašo numerį arba žodį iš pavadinimo. Nuotraukas ir dokumentus siųskite, kada norite: jie atsidurs tarp priedų.
no-entry = Pagal „{ $text }“ tinkamo įrašo neradau. Tinka paskelbti įrašai, kuriuose nurodyta, kas pasakoja.
which-entry = { $count ->
        [one] Radau { $count } įrašą. Paspauskite, jei jis tinka.
        [few] Radau { $count } įrašus. Paspauskite tuos, kurie tinka.
       *[other] Radau { $count } įrašų. Paspauskite tuos, kurie tinka.
    }
too-many-entries = Daugiau kaip { $most } įrašų netelpa. Jei norite šio, pirma paspauskite kurį nors jau pasirinktą.
label-files = Priedai
ask-files = Pridėkite nuotraukų ar dokumentų, jei turite. Telpa { $most }.
no-files = Pašalinti priedus
all-well-self = Ar viskas gerai? Taisyti galėsite, kol kandidatūros siūlomos.
all-well-asked = Ar viskas gerai? Kolegos paklausime, ar sutinka; be sutikimo kandidatūra nesvarstoma. Taisyti galėsite, kol kandidatūros siūlomos.
all-well-unreached = Ar viskas gerai? Šis kolega prie { -bot(case: "genitive") } dar neprisijungė: paklausti galėsime tik tada, kai prisijungs. Be sutikimo kandidatūra nesvarstoma, todėl verta pranešti ir asmeniškai.
submit = Pateikti

received = Ačiū, kandidatūra Nr. { $number } gauta. Taisyti ją galite iki { DATE($until, "until") }; paskui ji bus tikrinama.
received-asked = Ačiū, kandidatūra Nr. { $number } gauta. Paklausėme kolegos, ar sutinka; kai atsakys, pranešime. Atsakyti ir taisyti galima iki { DATE($until, "until") }
received-unreached = Ačiū, kandidatūra Nr. { $number } gauta. Kolegos dar negalime paklausti, ar sutinka: prie { -bot(case: "genitive") } neprisijungta. Paklausime, kai tik galėsime; atsakyti reikia iki { DATE($until, "until") }
lost = Šis konkursas kandidatūrų nebepriima, todėl nebaigta kandidatūra ištrinta. Kas vyksta dabar, rasite čia: /konkursas
lost-change = Kandidatūros Nr. { $number } keisti nebegalima, todėl nebaigti pakeitimai ištrinti. Pati kandidatūra liko kaip buvo.

none-open = Dabar kandidatūrų joks konkursas nepriima. Kai prasidės siūlymas, pranešime.
none-yet = Dabar kandidatūros nepriimamos. <b>{ $contest }</b>: siūlyti bus galima nuo { DATE($since, "until") }
which-contest = Kuriam konkursui siūlote?
made-some = { $made ->
        [one] <b>{ $contest }</b>: jau pasiūlėte { $made } kandidatūrą.
        [few] <b>{ $contest }</b>: jau pasiūlėte { $made } kandidatūras.
       *[other] <b>{ $contest }</b>: jau pasiūlėte { $made } kandidatūrų.
    }
not-by-entry = Pagal šį įrašą siūlyti kandidatūros dabar negalima: arba kandidatūros nepriimamos, arba įrašas paskelbtas be vardo, arba jo autoriaus siūlyti negalima.
another = Siūlyti dar
new = Nauja kandidatūra
by-entry = 🏅 Siūlyti konkursui
to-mine = Mano kandidatūros
to-contests = Konkursai
back-to-mine = ‹ Mano kandidatūros

only-selves = Šiame konkurse siūloma tik sava kandidatūra.
only-colleagues = Šiame konkurse savęs siūlyti negalima: pasirinkite kolegą.
no-member = Siūlyti galima asociacijos narius – seniūnus. Pasirinkite kitą žmogų.
full-member = Vieno nario kandidatūrų riba – { $most }, ir Jūs ją jau pasiekėte. Kai kurią nors atsiimsite, vietos vėl bus.
full-eldership = Vienos seniūnijos kandidatūrų riba – { $most }, ir ji jau pasiekta. Pasirinkite kolegą iš kitos seniūnijos.
full-category = Nominacijos „{ $category }“ kandidatūrų riba – { $most }, ir ji jau pasiekta. Juodraštis išsaugotas: pasirinkite kitą nominaciją, tęsti galite čia: /nominuoti
twice = Tam pačiam žmogui nominacijoje „{ $category }“ jau turite kandidatūrą Nr. { $number }. Ją galite papildyti; juodraštį ištrinti galite čia: /nominuoti
unanswered = Neatsakyta į klausimą „{ $question }“. Juodraštis išsaugotas, tęsti galite čia: /nominuoti

ask =
    🏅 <b>{ $contest }</b>
    { $who } siūlo Jūsų kandidatūrą nominacijai „{ $category }“.
    <b>{ $title }</b>
    { $why }

    Ar sutinkate? Atsakyti galima iki { DATE($until, "until") }; be Jūsų sutikimo kandidatūra nesvarstoma.
accept = Sutinku
decline = Nesutinku
show = Rodyti kandidatūrą
accepted = Jūsų sutikimas įrašytas: kandidatūra Nr. { $number } dalyvauja konkurse. Galite pridėti savo žodį, nuotraukų ir dokumentų.
accepted-before = Jūsų sutikimas dėl kandidatūros Nr. { $number } jau įrašytas. Jei persigalvojote, ją galite atsiimti.
decline-ask = Atsisakyti kandidatūros Nr. { $number } „{ $title }“? Grąžinti jos nebebus galima, bet Jus gali pasiūlyti iš naujo.
decline-sure = Taip, atsisakau
declined = Kandidatūros Nr. { $number } atsisakyta. Teikėjui pranešime.
keep = ‹ Palikti
add = Papildyti
change = Taisyti
withdraw = Atsiimti
withdraw-ask-alone = Atsiimti kandidatūrą Nr. { $number } „{ $title }“? Grąžinti jos nebegalėsite.
withdraw-ask-made = Atsiimti kandidatūrą Nr. { $number } „{ $title }“? Grąžinti jos nebegalėsite. Siūlytam kolegai pranešime.
withdraw-ask-named = Atsiimti kandidatūrą Nr. { $number } „{ $title }“? Grąžinti jos nebegalėsite. Teikėjui pranešime.
withdraw-sure = Taip, atsiimu
withdrawn = Kandidatūra atsiimta.
settled = Kandidatūros Nr. { $number } keisti nebegalima.
over = Kandidatūra Nr. { $number } nebedalyvauja konkurse.

title-nomination_change = Kandidatūros taisymas
unfinished-named-nomination_change = Pradėjote taisyti kandidatūrą „{ $name }“.
unfinished-unnamed-nomination_change = Pradėjote taisyti kandidatūrą.
about-change = <b>{ $contest }</b>, kandidatūra Nr. { $number }
save = Išsaugoti
changed = Pakeitimai išsaugoti.

title-nomination_addition = Jūsų žodis
unfinished-named-nomination_addition = Pradėjote papildyti kandidatūrą „{ $name }“.
unfinished-unnamed-nomination_addition = Pradėjote papildyti kandidatūrą.
about-addition = Nr. { $number }. <b>{ $title }</b>
label-added = Jūsų žodis
ask-added = Ką norėtumėte pridėti nuo savęs? Telpa 800 ženklų; nuotraukų ir dokumentų galite siųsti bet kada.
added = Papildymas išsaugotas.

told-accepted = Gautas sutikimas: { $who }. Kandidatūra Nr. { $number } „{ $title }“ dalyvauja konkurse.
told-declined = Sutikimo nėra: { $who } atsisakė. Kandidatūra Nr. { $number } „{ $title }“ nebus svarstoma.
told-lapsed = Atsakymo nesulaukta: { $who }. Kandidatūra Nr. { $number } „{ $title }“ nebus svarstoma.
told-changed = Kandidatūra Nr. { $number } „{ $title }“ pakeista. Peržiūrėkite, ar viskas gerai.
told-withdrawn = Kandidatūra Nr. { $number } „{ $title }“ atsiimta ir konkurse nebedalyvauja.
told-left = { $who }: narystė asociacijoje baigėsi, todėl kandidatūra Nr. { $number } „{ $title }“ konkurse nebedalyvauja.
remind-draft = <b>{ $contest }</b>: Jūsų kandidatūra dar nepateikta. Siūlymas baigiasi { $until }
go-on = Tęsti
remind-asked = <b>{ $contest }</b>: Jus pasiūlė, bet Jūs dar neatsakėte, ar sutinkate. Siūlymas baigiasi { $until }
see-asked = Atsakyti

none-made = Kandidatūrų dar nėra: nei Jūs siūlėte, nei Jus pasiūlė.
mine =
    <b>Kandidatūros</b>
    { $lines }
line-own = Nr. { $number }. { $title } – { $category }: { $state }
line-of = Nr. { $number }. { $title } – { $category }, { $who }: { $state }
line-you = Nr. { $number }. { $title } – { $category }, pasiūlė Jus: { $state }
brief-asked = laukiama atsakymo
brief-entered = gauta
brief-returned = reikia papildyti
brief-passed = dalyvauja
brief-failed = nepraėjo patikros
brief-declined = atsisakyta
brief-withdrawn = atsiimta

card-number = Kandidatūra Nr. { $number } · { $category }
card-title = <b>{ $title }</b>
card-contest = Konkursas: { $contest }
card-self = Siūlo save: { $nominee }
card-who =
    Siūloma: { $nominee }
    Siūlo: { $nominator }
card-why = { $text }
card-answer = <b>{ $question }</b> { $answer }
card-added = <b>Kandidato žodis:</b> { $text }
card-evidence = Įrašas { $place }: { $title } ({ $whose })
card-evidence-hidden = { $count ->
        [one] Ir dar { $count } įrašas, kurio Jūs skaityti negalite.
        [few] Ir dar { $count } įrašai, kurių Jūs skaityti negalite.
       *[other] Ir dar { $count } įrašų, kurių Jūs skaityti negalite.
    }
card-files = Priedai: { $count }
see-files = 📎 Priedai ({ $count })
files = Kandidatūros Nr. { $number } priedai.
entry = 📄 Įrašas { $place }
number = { $number }
state-asked = Laukiama kandidato atsakymo iki { DATE($until, "until") }
state-asked-you = Laukiama Jūsų atsakymo iki { DATE($until, "until") }
state-unreached = Kandidato dar negalime paklausti: prie { -bot(case: "genitive") } neprisijungta. Atsakyti reikia iki { DATE($until, "until") }
state-entered = Gauta. Laukia patikros.
state-returned = Tikrintojai prašo papildyti.
state-asked-for = Tikrintojai prašo patikslinti: { $text }
state-passed = Patikrinta, dalyvauja konkurse.
state-failed = Nepraėjo patikros. Priežastis: { $why }
state-declined = Nedalyvauja. Priežastis: { $why }
state-withdrawn = Atsiimta. Priežastis: { $why }
state-contest-cancelled = Konkursas atšauktas.
state-contest-announced = Konkursas baigėsi, rezultatai paskelbti.
brief-contest-cancelled = konkursas atšauktas
brief-contest-announced = konkursas baigėsi
to-contest = Apie konkursą
reason-none = atsisakyta
reason-unanswered = iki siūlymo pabaigos neatsakyta
reason-left = narystė asociacijoje baigėsi
reason-nominator = atsiėmė teikėjas
reason-nominee = atsiėmė kandidatas
