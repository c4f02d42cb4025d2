# The report of an import. Lines are those of the spreadsheet.
summary = Sąraše: naujų – { $new }, pasikeitusių – { $changed }, nepakitusių – { $same }, pasitraukusių – { $left }, neperskaitytų eilučių – { $unreadable }.
new = Nauji:
changed = Pasikeitę:
left = Sąraše neberasti (prieiga nutraukiama iš karto):
kept = Lieka sąraše, nes jų eilutės perskaityti nepavyko:
unreadable = Neperskaitytos eilutės (pagal jas nieko nekeičiama):
notes = Perskaityta, bet verta pasitikrinti:
former-name = „{ $text }“ dabar yra „{ $now }“.
line = { $line } eilutė: { $text }
item = • { $text }
more = { $count ->
        [one] … ir dar { $count } eilutė.
        [few] … ir dar { $count } eilutės.
       *[other] … ir dar { $count } eilučių.
    }
member = { $name }, { $eldership } ({ $municipality })
unnamed = { $eldership } ({ $municipality })
other = { $name }
changed-person = { $person }: { $fields }
dry-run = Tai tik peržiūra: niekas neįrašyta.
written = Įrašyta.
too-many-leave = Niekas neįrašyta: iš sąrašo dingtų { $count ->
        [one] { $count } žmogus
        [few] { $count } žmonės
       *[other] { $count } žmonių
    } – daugiau nei trečdalis. Patikrinkite, ar tai tikrai visas sąrašas. Jei taip, pakartokite su --allow-many-left.

field-place = seniūnija
field-name = vardas ir pavardė
field-address = kreipinys
field-title = seniūnas / seniūnė
field-phone = telefonas
field-email = el. paštas
field-until = iki kada
field-account = „Telegram“ numeris
field-grants = pareigos

heading-name = „Vardas ir pavardė“
heading-surname = „Pavardė“
heading-eldership = „Seniūnija“
heading-municipality = „Savivaldybė“
heading-county = „Apskritis“
heading-role = „Pareigos“
heading-phone = „Telefonas“
heading-email = „El. paštas“
heading-address = „Kreipinys“
heading-title = „Seniūnas / seniūnė“
heading-telegram = „Telegram“
heading-until = „Iki“

# Why a line cannot be read.
no-name = nėra vardo ir pavardės. Jei vieta laisva, eilutę ištrinkite.
example-line = tai šablono pavyzdys. Ištrinkite šią eilutę.
no-place = nėra nei seniūnijos, nei pareigų. Įrašykite bent vieną iš jų.
unknown-county = apskrities „{ $text }“ nėra.
unknown-municipality = savivaldybės „{ $text }“ nėra.
municipality-elsewhere = savivaldybė „{ $text }“ priklauso kitai apskričiai ({ $county }).
unknown-eldership = seniūnijos „{ $text }“ nėra.
unknown-eldership-guess = seniūnijos „{ $text }“ nėra. Gal turėta omenyje „{ $guess }“?
eldership-elsewhere = seniūnija „{ $text }“ yra kitur: { $places }. Pataisykite savivaldybę arba apskritį.
eldership-twice = seniūnijų „{ $text }“ yra ne viena: { $places }. Įrašykite savivaldybę.
eldership-repeats = ta pati seniūnija įrašyta kelis kartus (dar čia: { $lines }). Palikite vieną eilutę.
name-repeats = tas pats žmogus įrašytas kelis kartus (dar čia: { $lines }). Visas pareigas surašykite vienoje eilutėje.
telegram-repeats = tas pats „Telegram“ numeris įrašytas kelis kartus (dar čia: { $lines }). Palikite jį vienoje eilutėje.
telegram-taken = šis „Telegram“ numeris jau priskirtas kitam sąrašo žmogui ({ $name }).
above-you = { $who }: šiai eilutei reikia didesnių teisių nei Jūsų. Nieko neįrašyta: išimkite iš jos pareigas ir „Telegram“ numerį arba paprašykite, kad sąrašą atsiųstų direktorius ar roboto prižiūrėtojas.
unknown-role = pareigų „{ $text }“ nežinau. Galimos: prezidentas, viceprezidentas, valdybos narys, direktorius, redaktorius, juristas, atstovas, seniūnas.
role-needs-county = nežinia, kurios apskrities tai viceprezidentas. Įrašykite apskritį.
role-needs-municipality = nežinia, kurios savivaldybės tai atstovas. Įrašykite savivaldybę.
bad-phone = telefono numeris „{ $text }“ netinka, todėl neįrašomas. Pavyzdžiui: +370 612 34567.
bad-email = el. pašto adresas „{ $text }“ netinka.
bad-title = „{ $text }“ netinka. Čia rašoma „seniūnas“ arba „seniūnė“.
bad-telegram = „{ $text }“ netinka. Čia rašomas „Telegram“ numeris (vien skaitmenys), ne @vardas.
bad-day = data „{ $text }“ netinka. Pavyzdžiui: 2026-12-31.
too-long = „{ $text }“ per ilgas: telpa { $longest ->
        [one] { $longest } ženklas
        [few] { $longest } ženklai
       *[other] { $longest } ženklų
    }.

# Why a whole file is refused. Nothing has changed then, and each says what to do.
too-big = Niekas nepakeista: failas didesnis nei { $most } MB. Palikite jame tik sąrašą ir išsaugokite iš naujo.
unpacks-too-big = Niekas nepakeista: išskleistas failas užimtų daugiau nei { $most } MB. Nukopijuokite sąrašą į naują failą ir išsaugokite jį.
too-long-list = Niekas nepakeista: lape daugiau nei { $most ->
        [one] { $most } eilutė
        [few] { $most } eilutės
       *[other] { $most } eilučių
    }. Nukopijuokite sąrašą į naują failą ir išsaugokite jį.
too-wide = Niekas nepakeista: lape daugiau nei { $most ->
        [one] { $most } stulpelis
        [few] { $most } stulpeliai
       *[other] { $most } stulpelių
    }. Nukopijuokite sąrašą į naują failą ir išsaugokite jį.
too-much = Niekas nepakeista: faile per daug duomenų. Palikite jame tik sąrašą ir išsaugokite iš naujo.
wrong-type = Niekas nepakeista: tai ne XLSX ir ne CSV failas. Atverkite sąrašą skaičiuoklėje ir išsaugokite „Excel“ (.xlsx) formatu.
old-excel = Niekas nepakeista: tai senojo „Excel“ formato (.xls) arba slaptažodžiu apsaugotas failas. Atverkite jį ir išsaugokite .xlsx formatu be slaptažodžio.
damaged = Niekas nepakeista: failas sugadintas arba neįprastai sudarytas. Atverkite jį skaičiuoklėje ir išsaugokite .xlsx formatu iš naujo.
empty = Niekas nepakeista: faile nėra nė vienos sąrašo eilutės. Patikrinkite, ar tai tas failas.
no-headings = Niekas nepakeista: nerasta { $count ->
        [one] stulpelio
        [few] stulpelių
       *[other] stulpelių
    } { $headings }. Stulpelių pavadinimai turi būti vienoje iš pirmųjų { $within ->
        [one] { $within } eilutės
        [few] { $within } eilučių
       *[other] { $within } eilučių
    }.
formula = Niekas nepakeista: { $line } eilutės stulpelyje { $column } yra formulė be reikšmės arba su klaida. Atverkite failą skaičiuoklėje, vietoj formulių įklijuokite reikšmes ir išsaugokite.
mostly-unreadable =
    Niekas nepakeista: nepavyko perskaityti daugiau nei pusės eilučių ({ $count } iš { $total }). Patikrinkite, ar tai tas failas. Pirmosios:
    { $reasons }

# A file sent to the bot.
menu-roster = 📋 Narių sąrašas
phrases-roster = narių sąrašas, sąrašas, įkelti sąrašą, seniūnų sąrašas, šablonas
overview =
    <b>Narių sąrašas</b>
    { $members ->
        [one] { $members } narys
        [few] { $members } nariai
       *[other] { $members } narių
    } · kitų (biuras, juristas): { $others }
    { $last }

    Kai sąrašas pasikeičia, atsiųskite man skaičiuoklės failą (XLSX arba CSV). Pirma parodysiu, kas pasikeistų, ir nieko neįrašysiu, kol nepatvirtinsite. Kas faile neberastas, laikomas pasitraukusiu.
imported = Paskutinį kartą atnaujintas: { DATE($when, "label") }
never-imported = Iš failo dar nebuvo atnaujintas.
template = 📄 Šablonas
current = ⬇️ Dabartinis sąrašas
template-sent = Šablonas: stulpelių tvarka nesvarbi, privalomi tik vardas ir seniūnija. Pavyzdžio eilutę ištrinkite.
current-sent = Dabartinis narių sąrašas. Pataisykite jį ir atsiųskite atgal.
reading = Skaitau „{ $file }“… Kai tik perskaitysiu, parodysiu, kas pasikeistų.
not-fetched = Niekas nepakeista: failo iš „Telegram“ atsisiųsti nepavyko. Atsiųskite jį dar kartą.
preview = <b>Peržiūra: „{ $file }“</b>
lose-access = Prieigą prie { -bot(case: "genitive") } prarastų { $count ->
        [one] { $count } žmogus
        [few] { $count } žmonės
       *[other] { $count } žmonių
    }, iš jų prisijungusių – { $joined }.
lose-own = ⚠️ Šiame faile nėra Jūsų: įrašius prieiga nutrūktų ir Jums.
over-a-third = ⚠️ Tai daugiau nei trečdalis sąrašo. Patikrinkite, ar tai tikrai visas sąrašas.
ask-apply = Kol kas niekas neįrašyta. Įrašyti?
nothing-new = Sąrašas sutampa su tuo, kurį turiu: įrašyti nėra ko.
whole = Čia viskas, kas pasikeistų: žinutėje tilpo ne visos eilutės.
apply = Įrašyti
apply-sure = Taip, tai visas sąrašas
cancel = Atšaukti
many-leave = Iš sąrašo dingtų { $count ->
        [one] { $count } žmogus
        [few] { $count } žmonės
       *[other] { $count } žmonių
    } – daugiau nei trečdalis. Prieiga jiems nutrūktų iš karto, ir grupėse. Ar tikrai įrašyti?
outdated = Kol svarstėte, sąrašas pasikeitė. Štai kas būtų įrašyta dabar:
applied =
    Įrašyta. { $summary }
    Pasitraukusių prieiga nutraukta, apskričių viceprezidentams pranešta.
cancelled = Atšaukta: niekas neįrašyta, failo turinys ištrintas.
import-reading = Šis failas dar skaitomas. Palaukite kelias sekundes.
import-applied = Šis sąrašas jau įrašytas.
import-cancelled = Šis sąrašas atšauktas. Jei jo reikia, atsiųskite failą iš naujo.
import-replaced = Vėliau atsiuntėte kitą failą, todėl šis nebegalioja.
import-expired = Peržiūra galioja parą, ir ji jau baigėsi. Atsiųskite failą iš naujo.
import-refused = Šio failo perskaityti nepavyko. Pataisykite jį ir atsiųskite iš naujo.
told-office =
    <b>Atnaujintas narių sąrašas</b>
    { $people }
told-lead =
    <b>{ $county }: pasikeitė narių sąrašas</b>
    { $people }
told-came = { $count ->
        [one] { $count } naujas narys:
        [few] { $count } nauji nariai:
       *[other] { $count } naujų narių:
    }
told-left = Pasitraukė { $count ->
        [one] { $count } narys:
        [few] { $count } nariai:
       *[other] { $count } narių:
    }

# The files.
template-file = nariu-sarasas-sablonas.xlsx
current-file = nariu-sarasas-{ $day }.xlsx
changes-file = nariu-saraso-pakeitimai.xlsx
template-name = Šablonas
current-name = Narių sąrašas
changes-name = Pakeitimai
example-eldership = Daugų seniūnija
example-address = gerb. seniūne
column-name = Vardas ir pavardė
column-eldership = Seniūnija
column-municipality = Savivaldybė
column-county = Apskritis
column-role = Pareigos
column-phone = Telefonas
column-email = El. paštas
column-address = Kreipinys
column-title = Seniūnas / seniūnė
column-until = Iki
about-name = Privaloma. Pavyzdžio eilutę ištrinkite.
about-eldership = Privaloma nariams. Biuro žmonėms ir juristui palikite tuščią, bet įrašykite pareigas.
about-municipality = Būtina, jei tokių seniūnijų yra kelios.
about-county = Neprivaloma. Padeda atskirti vienodus pavadinimus.
about-role = Prezidentas, viceprezidentas, valdybos narys, direktorius, redaktorius, juristas, atstovas. Kelias pareigas atskirkite kableliais.
about-phone = Neprivaloma. Pavyzdžiui: +370 612 34567.
about-email = Neprivaloma.
about-address = Neprivaloma. Kaip kreiptis: „gerb. seniūne“.
about-title = Neprivaloma: „seniūnas“ arba „seniūnė“.
about-until = Tik tiems, kurie be seniūnijos: iki kada galioja pareigos. Pavyzdžiui: 2026-12-31.
role-president = prezidentas
role-county-lead = viceprezidentas
role-board = valdybos narys
role-director = direktorius
role-editor = redaktorius
role-lawyer = juristas
role-municipal-lead = atstovas
change-what = Kas
change-line = Eilutė
change-name = Vardas ir pavardė
change-eldership = Seniūnija
change-municipality = Savivaldybė
change-why = Pastaba
change-is-new = nauja
change-is-changed = pasikeitę duomenys
change-is-left = pasitraukia
change-is-kept = lieka
change-is-unreadable = neperskaityta
change-is-note = pasitikrinti
