menu-roles = 🗝 Vaidmenys
command-roles = kas kuo rūpinasi, suteikti ar atšaukti vaidmenį
phrases-roles = vaidmuo, teisės, suteikti vaidmenį, atšaukti vaidmenį, prižiūrėtojai

name-owner = prižiūrėtojas
name-director = direktorius
name-editor = redaktorius
name-president = prezidentas
name-board = valdybos narys
name-county-lead = viceprezidentas
name-municipal-lead = atstovas savivaldybėje
name-lawyer = juristas
name-network-lead = tinklo vadovas
name-juror = komisijos narys
name-checker = kandidatūrų tikrintojas
about-owner = Suteikia vaidmenis, keičia nustatymus, skaito žurnalą, daro viską, ką ir biuras.
about-director = Tvarko narių sąrašą ir grupes, kviečia narius, skiria redaktorius, skaito žurnalą.
about-editor = Tvarko narių sąrašą ir grupes, kviečia narius visoje šalyje.
about-president = Vadovauja valdybai.
about-board = Dalyvauja valdyboje.
about-county-lead = Savo apskrityje kviečia narius, mato, kas dar neprisijungė, tvarko grupę.
about-municipal-lead = Atstovauja savivaldybės seniūnams.
about-lawyer = Atsako į teisės klausimus.
about-network-lead = Tvarko savo teminį tinklą ir jo grupę.
held = { $role } ({ $place })
explained = { $role }. { $about }

overview =
    <b>Vaidmenys</b>
    Kas kuo rūpinasi. Kurį vaidmenį parodyti?
some = { $role } ({ $count })
grant = ➕ Suteikti vaidmenį
holders = <b>{ $role }</b>: { $count ->
        [0] dabar nėra nė vieno.
        [one] { $count } žmogus.
        [few] { $count } žmonės.
       *[other] { $count } žmonių.
    }
card =
    <b>{ $who }</b>
    Vaidmuo: { $role }
    Nuo: { DATE($since, "label") }
not-joined = Dar neprisijungė, todėl vaidmuo kol kas neveikia.
revoke = Atšaukti vaidmenį
to-list = ‹ Sąrašas
back = ‹ Vaidmenys

title-grant = Vaidmens suteikimas
unfinished-named-grant = Pradėjote suteikti vaidmenį ({ $step } iš { $steps }).
unfinished-unnamed-grant = Pradėjote suteikti vaidmenį ({ $step } iš { $steps }).
label-person = Kam
ask-person = Kam suteikti vaidmenį? Parašykite vardą, seniūniją arba savivaldybę.
label-role = Vaidmuo
ask-role = Kokį vaidmenį suteikti?
label-why = Kodėl
ask-why = Kodėl? Priežastį matys žmogus, kurio tai vaidmuo, ji liks ir žurnale.
example-why = Pavyzdžiui: „Valdybos lapkričio 20 d. sprendimas“.
which-county = Kurioje apskrityje?
which-municipality = Kurioje savivaldybėje?
which-network = { $count ->
        [0] Teminių tinklų dar nėra. Pirma sukurkite tinklą.
        [one] Kurio tinklo?
        [few] Kurio tinklo?
       *[other] Kurio tinklo?
    }

title-revoke = Vaidmens atšaukimas
unfinished-named-revoke = Pradėjote atšaukti vaidmenį ({ $step } iš { $steps }).
unfinished-unnamed-revoke = Pradėjote atšaukti vaidmenį ({ $step } iš { $steps }).
revoking = Atšaukiamas vaidmuo: { $role }. Kieno: { $who }. Jei vaidmuo nurodytas narių sąraše, ištaisykite ir jį, nes kitas įkėlimas vaidmenį grąžins.
revoking-owner = Atšaukiamas vaidmuo: { $role }. Kieno: { $who }. Jei šio žmogaus „Telegram“ numeris yra nustatyme OWNER_IDS, išbraukite jį, nes kitą kartą paleidus robotą vaidmuo grįš.

granted =
    Vaidmuo suteiktas: { $role }. Apie tai jau pranešta.
    Kam: { $who }
granted-not-joined =
    Vaidmuo suteiktas: { $role }. Šis žmogus dar neprisijungė: vaidmuo įsigalios, kai prisijungs.
    Kam: { $who }
held-already =
    Šis vaidmuo jau yra: { $role }. Nieko nepakeista.
    Kieno: { $who }
revoked =
    Vaidmuo atšauktas: { $role }. Apie tai jau pranešta.
    Kieno: { $who }
not-held = Šio vaidmens jau nebėra.
no-such-place = Tokios apskrities, savivaldybės ar tinklo nebėra. Pradėkite iš naujo: /vaidmenys
last-owner = Paskutinio prižiūrėtojo atšaukti negalima: nebeliktų kam suteikti vaidmenų. Pirma suteikite šį vaidmenį kitam žmogui: /vaidmenys
above-yours = Šį vaidmenį suteikia ir atšaukia tik prižiūrėtojai. Redaktorius ir tinklų vadovus skiria ir direktorius. Kas yra kas: /vaidmenys

told-granted =
    <b>Jums suteiktas vaidmuo: { $role }</b>
    Kodėl: { $why }
    Ką dabar galite, matysite meniu: /meniu
told-revoked =
    <b>Jūsų vaidmuo atšauktas: { $role }</b>
    Kodėl: { $why }
owners-told-granted =
    <b>Naujas prižiūrėtojas: { $who }</b>
    Kodėl: { $why }
owners-told-revoked =
    <b>Prižiūrėtojo vaidmuo atšauktas. Kieno: { $who }</b>
    Kodėl: { $why }
only-one-owner = ⚠️ Prižiūrėtojas tik vienas. Jei prarastų telefoną, nebūtų kam suteikti vaidmenų – suteikite šį vaidmenį dar bent vienam žmogui: /vaidmenys
