menu-audit = 📜 Žurnalas
command-audit = kas, kada ir kodėl ką padarė
phrases-audit = veiksmų žurnalas, audito žurnalas, kas ką padarė

list =
    <b>Veiksmų žurnalas</b> ({ $count })

    { $lines }
empty = Tokių eilučių žurnale nėra.
line =
    <b>{ $who }</b> · { DATE($at, "label") }
    { $what }
line-whom = Kam: { $whom }
line-why = Kodėl: { $why }
when = { DATE($at, "label") }
bot = robotas
owner = prižiūrėtojas
account = „Telegram“ Nr. { $account }
unknown = ankstesnės versijos įrašas ({ $verb })
search = 🔎 Ieškoti
export = 📄 XLSX
all = ‹ Žurnalas
sort-all = viskas
sort-roles = vaidmenys
sort-people = žmonės
sort-groups = grupės
sort-news = naujienos
sort-polls = apklausos
sort-meetings = susitikimai
sort-reports = geroji patirtis
sort-contests = konkursai
sort-settings = nustatymai
sort-denied = neleista
sort-other = kita

title-audit-search = Paieška žurnale
unfinished-named-audit-search = Pradėjote paiešką žurnale „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-audit-search = Pradėjote paiešką žurnale ({ $step } iš { $steps }).
label-words = Ko ieškoti
ask-words = Ko ieškoti? Parašykite vardą, seniūniją, žodį arba dieną.
example-words = Pavyzdžiui: „Daugų“, „vaidmuo“ arba „2026-11-23“.
found =
    <b>Paieška: „{ $words }“</b>
    { $count ->
        [one] Rasta { $count } eilutė
        [few] Rastos { $count } eilutės
       *[other] Rasta { $count } eilučių
    }, naujausios iš jų:

    { $lines }
not-found = Pagal „{ $words }“ nieko nerasta. { $scanned ->
        [one] Peržiūrėta { $scanned } naujausia eilutė.
        [few] Peržiūrėtos { $scanned } naujausios eilutės.
       *[other] Peržiūrėta { $scanned } naujausių eilučių.
    }
exported = Veiksmų žurnalas: ne senesnės kaip metų eilutės.
sheet = Žurnalas
file = zurnalas
column-when = Kada
column-who = Kas
column-what = Ką
column-whom = Kam
column-why = Kodėl
column-county = Apskritis

audit-exported = Parsisiųstas veiksmų žurnalas.
denied = Bandyta daryti tai, ko neleidžia vaidmuo: { $route }
denied-stranger = Bandyta iš pašalies: { $route }
role-granted = Suteiktas vaidmuo: { $role }
role-revoked = Atšauktas vaidmuo: { $role }
setting = Pakeistas nustatymas „{ $setting }“: buvo { $before }, dabar { $after }

roster-imported = Narių sąrašas atnaujintas iš failo: naujų – { $new }, pasikeitusių – { $changed }, pasitraukusių – { $left }, neperskaitytų eilučių – { $unreadable }.
left = Sąraše neberastas žmogus: prieiga nutraukta.
moved = Pagal sąrašą pasikeitė seniūnija.
roster-roles = Pagal sąrašą pareigos dabar: { $roles }.
roster-no-roles = Pagal sąrašą pareigų nebėra.
invited = { $count ->
        [one] Duotas { $count } kvietimas.
        [few] Duoti { $count } kvietimai.
       *[other] Duota { $count } kvietimų.
    }
signed-up = Prisijungė { $how }.
request-approved = Prašymas prisijungti patenkintas.
request-refused = Prašymas prisijungti nepatenkintas.
line-added = Pagal prašymą sąraše atsirado nauja eilutė.
unlinked = Paskyra atsieta: prisijungė ne tas žmogus.
guessing-code = Bandyta prisijungti kito žmogaus kvietimu.
guessing-contact = Bandyta prisijungti kito žmogaus numeriu.
guessing-blocked = Per daug nesėkmingų bandymų prisijungti ({ $count }): paskyrai teks palaukti.
eldership-renamed = Seniūnija pervadinta: { $before } → { $name }.
eldership-tagged = { $name }: nauja žyma „{ $tag }“.
eldership-added = Nauja seniūnija: { $name }.
eldership-merged = { $name } prijungta: { $into }.
forget-asked = Paprašyta ištrinti savo duomenis.
forget-undone = Savo duomenų ištrynimo atsisakyta.
forgotten = Ištrinti žmogaus duomenys, kaip buvo prašyta arba jiems pasenus.
let-in = Į grupę „{ $group }“ įleistas žmogus, kuris jai nepriklauso.
refused = Prašymas įleisti į grupę „{ $group }“ atmestas.
stranger-kept = Grupėje „{ $group }“ leista likti žmogui, kuris jai nepriklauso.
stranger-removed = Iš grupės „{ $group }“ pašalintas žmogus, kuris jai nepriklauso.
group-bound = Priskirta grupė „{ $group }“.
channel-bound = Kanalas „{ $channel }“ nuo šiol yra asociacijos.
channel-let-go = Atsietas asociacijos kanalas „{ $channel }“.
group-let-go = Atsieta grupė „{ $group }“.
removing-on = Grupėje „{ $group }“ ne nariai nuo šiol šalinami iš karto.
removing-off = Grupėje „{ $group }“ ne nariai nebešalinami.
group-poll-asked = Grupei „{ $group }“ išsiųsta greita apklausa.
group-poll-ended = Grupėje „{ $group }“ užbaigta greita apklausa.
network-founded = Įkurtas tinklas „{ $network }“.
network-described = Pakeistas tinklo „{ $network }“ aprašymas.
network-closed = Uždarytas tinklas „{ $network }“.
held-restored = Pradėta dirbti su atkurta duomenų baze, kokia ji buvo { DATE($made_at, "in") }; sulaikyta: { $count }.
held-sent = Iš atkurtos duomenų bazės siunčiama: { $what } ({ $count }).
held-taken = Iš atkurtos duomenų bazės laikoma išsiųsta: { $what } ({ $count }).
backup-made = Padaryta duomenų bazės kopija.
news-reminded = Priminta apie naujieną „{ $title }“ ({ $count }).
news-handed-over = Perduota paskambinti dėl naujienos „{ $title }“: { $count }.
news-phoned = Telefonu pranešta apie naujieną „{ $title }“.
news-phoned-undone = Nuimta žyma, kad apie naujieną „{ $title }“ pranešta telefonu.
news-corrected = Patikslinta naujiena „{ $title }“.
news-withdrawn = Atšaukta naujiena „{ $title }“.
news-sent = Išsiųsta naujiena „{ $title }“ ({ $count }).
news-sent-urgently = Skubiai išsiųsta naujiena „{ $title }“ ({ $count }).
partner-confirmed = Patvirtinta: { CASE($name, "nominative") } dalyvaus kartu.
partner-declined = Atsisakyta: { CASE($name, "nominative") } kartu nedalyvaus.
poll-phoned = Įrašytas telefonu gautas atsakymas į apklausą „{ $title }“.
poll-joint = Kitų apskričių klausiama, ar dalyvaus apklausoje „{ $title }“: { $count }.
poll-joint-sent = Prasidėjo bendra apklausa „{ $title }“; kitų apskričių: { $count }.
poll-joint-off = Bendra apklausa „{ $title }“ grąžinta į juodraščius.
poll-concluded = Pranešta, kas pasikeitė po apklausos „{ $title }“.
poll-sent = Išsiųsta apklausa „{ $title }“ ({ $count ->
        [one] { $count } nariui
        [few] { $count } nariams
       *[other] { $count } narių
    }).
poll-called-off = Apklausos „{ $title }“ siuntimas atšauktas, kol dar niekas nebuvo išsiųsta.
poll-dropped = Ištrintas apklausos „{ $title }“ juodraštis.
poll-prolonged = Apklausa „{ $title }“ pratęsta: { DATE($until, "label") }
poll-closed-early = Apklausa „{ $title }“ baigta pirma laiko.
poll-cancelled = Apklausa „{ $title }“ atšaukta.
news-scheduled = Suplanuota naujiena „{ $title }“: { DATE($when, "label") }.
news-handed-in = Pateikta tvirtinti naujiena „{ $title }“.
news-approved = Patvirtinta naujiena „{ $title }“.
news-returned = Grąžinta taisyti naujiena „{ $title }“.
news-taken-back = Atsiimta naujiena „{ $title }“.
news-dropped = Ištrintas naujienos „{ $title }“ juodraštis.
news-called-off = Sustabdyta dar neišsiųsta naujiena „{ $title }“.
news-late = Laiku neišsiųsta naujiena „{ $title }“: { DATE($when, "label") }.
sending-paused = Pristabdytas siuntimas „{ $title }“: išsiųsta { $sent }.
sending-running = Pratęstas siuntimas „{ $title }“: iki tol išsiųsta { $sent }.
sending-cancelled = Nutrauktas siuntimas „{ $title }“: spėta išsiųsti { $sent }.
doubts-repeated = Dar kartą išsiųstos neaiškios žinutės „{ $title }“: { $count }.
news-proposed = Pasiūlyta naujiena Nr. { $number }.
news-taken-over = Perimta pasiūlyta naujiena Nr. { $number }.
news-declined = Atmesta pasiūlyta naujiena Nr. { $number }.
meeting-phoned = Įrašytas telefonu gautas atsakymas į kvietimą „{ $title }“.
meeting-calendar-renewed = Pakeistas apskrities susitikimų kalendoriaus adresas.
meeting-moved = Pakeistas susitikimo „{ $title }“ laikas.
meeting-relocated = Pakeista susitikimo „{ $title }“ vieta.
meeting-cancelled = Susitikimas „{ $title }“ atšauktas.
meeting-resumed = Atšauktas susitikimas „{ $title }“ vis dėlto įvyks.
meeting-refined = Patikslintas susitikimas „{ $title }“: { $part ->
    [title] pavadinimas
    [agenda] darbotvarkė
    [capacity] vietų skaičius
    [deadline] terminas atsakyti
   *[guests] svečių skaičius
    }.
meeting-change-undone = Susitikimo „{ $title }“ pakeitimas atšauktas, kol apie jį niekam nepranešta.
minutes-published = Paskelbtas protokolas „{ $title }“.
minutes-final = Protokolas „{ $title }“ tapo galutinis.
minutes-waived = Pažymėta, kad protokolo nebus: „{ $title }“.
meeting-date-asked = klausė, kada rinktis į „{ $title }“ ({ $count })
meeting-date-reminded = priminė pažymėti, kada rinktis į „{ $title }“ ({ $count })
meeting-date-found = parinko „{ $title }“ datą: { DATE($when, "label") }
meeting-date-off = nutraukė „{ $title }“ datos paiešką
series-begun = numatė kartoti „{ $title }“ ({ $count })
series-ended = nebekartoja „{ $title }“ ({ $count })
series-left-out = atsisakė „{ $title }“ datos: { DATE($when, "label") }
meeting-announced = Paskelbtas susitikimas „{ $title }“ ({ $count ->
        [one] { $count } narys
        [few] { $count } nariai
       *[other] { $count } narių
    }).
meeting-called-off = Susitikimo „{ $title }“ skelbimas atšauktas, kol dar niekas nebuvo išsiųsta.
meeting-dropped = Ištrintas susitikimo „{ $title }“ juodraštis.
meeting-joint = Kitų apskričių klausiama, ar dalyvaus susitikime „{ $title }“: { $count }.
meeting-joint-sent = Paskelbtas bendras susitikimas „{ $title }“; kitų apskričių: { $count }.
meeting-joint-off = Bendras susitikimas „{ $title }“ grąžintas į juodraščius.
report-published = Paskelbtas veiklos įrašas Nr. { $number }.
report-asked = Paprašyta papildyti veiklos įrašą Nr. { $number }.
report-corrected = Pasiūlyta veiklos įrašo Nr. { $number } pataisymų.
report-changed = Pakeistas paskelbtas veiklos įrašas Nr. { $number }.
report-refused = Veiklos įrašas Nr. { $number } grąžintas autoriui.
report-narrowed = Veiklos įrašą Nr. { $number } nuo šiol matys mažiau skaitytojų.
report-withdrawn = Atšauktas veiklos įrašas Nr. { $number }.
theme-added = Pridėta tema „{ $theme }“.
theme-renamed = Tema „{ $before }“ pervadinta į „{ $after }“.
theme-retired = Nebesiūloma tema „{ $theme }“.
theme-restored = Vėl siūloma tema „{ $theme }“.
booklet-ordered = Užsakytas gerosios patirties rinkinys: { $count ->
    [one] { $count } įrašas
    [few] { $count } įrašai
   *[other] { $count } įrašų
}.
booklet-photos = Svetainei paimtos veiklos įrašo Nr. { $number } nuotraukos.

nomination-made = Pasiūlyta kandidatūra Nr. { $number }.
nomination-changed = Pakeista kandidatūra Nr. { $number }.
nomination-accepted = Su kandidatūra Nr. { $number } sutikta.
nomination-declined = Kandidatūros Nr. { $number } atsisakyta.
nomination-withdrawn = Kandidatūra Nr. { $number } atsiimta.
nomination-lapsed = Kandidatūra Nr. { $number } nebesvarstoma: iki siūlymo pabaigos neatsakyta.
nomination-checked = Patikrinta kandidatūra Nr. { $number }.
nomination-passed = Kandidatūra Nr. { $number } praėjo patikrą.
nomination-failed = Kandidatūra Nr. { $number } nepraėjo patikros.
nomination-returned = Paprašyta patikslinti kandidatūrą Nr. { $number }.
nomination-answered = Atsakyta tikrintojams dėl kandidatūros Nr. { $number }.
nomination-blacked = Peržiūrėta, ką komisija matys iš kandidatūros Nr. { $number }.
nomination-unchecked = Kandidatūra Nr. { $number } liko konkurse iki galo nepatikrinta.
contest-begun = Pradėtas rengti konkursas „{ $name }“.
contest-dropped = Ištrintas konkurso „{ $name }“ juodraštis.
contest-fixed = Patvirtintas konkursas „{ $name }“.
contest-cancelled = Atšauktas konkursas „{ $name }“.
contest-phase-moved = Konkurso „{ $name }“ etapas „{ $phase }“: buvo { $before }, dabar { $after }.
contest-phase-opened = Konkurso „{ $name }“ etapas „{ $phase }“ prasidėjo.
contest-phase-closed = Konkurso „{ $name }“ etapas „{ $phase }“ baigėsi.
contest-confirmed = Patvirtintas konkurso „{ $name }“ protokolas. SHA-256: { $hash }
contest-key = Paimtas konkurso „{ $name }“ protokolo numerių raktas.
contest-drafted = Parengtas naujienos apie konkurso „{ $name }“ rezultatus juodraštis.
contest-awards = Paimti visi konkurso „{ $name }“ diplomai ir padėkos raštai.
contest-award = Paimtas konkurso „{ $name }“ kandidatūros Nr. { $number } raštas.
contest-announced = Paskelbti konkurso „{ $name }“ rezultatai. SHA-256: { $hash }
contest-appointed = Konkursui „{ $name }“ skirta: { $seat }.
contest-resigned = Konkurso „{ $name }“ vietos atsisakyta: { $seat }.
contest-seat-taken = Konkurso „{ $name }“ paskyrimas atšauktas: { $seat }.
contest-seat-left = Konkurso „{ $name }“ vieta laisva, nes žmogaus sąraše nebėra: { $seat }.
contest-recused = Vertinant konkurso „{ $name }“ kandidatūras nusišalinta; nuo kurios, rašoma protokole.
contest-readmitted = Konkurso „{ $name }“ komisijos nariui leista vėl vertinti, nuo ko nusišalinta.
