# A tap on the card, in a group or in private
answered = Jūsų atsakymas: { $answer }. Pakeisti galite tais pačiais mygtukais.
answered-before = Jau įrašyta: { $answer }. Pakeisti galite kitu mygtuku.
answered-waiting = Vietų nebėra. Jūsų vieta eilėje: { $place }. Kai vieta atsiras, parašysiu asmeniškai.
said-coming = dalyvausite
said-perhaps = galbūt dalyvausite
said-not-coming = nedalyvausite
said-waiting = dalyvausite, kai atsiras vieta
said-offered = vieta laikoma, laukiame patvirtinimo

# Why not
only-test = Tai tik bandomasis vaizdas: apie susitikimą dar nepranešta, todėl atsakymai neįrašomi.
cancelled = Susitikimas „{ $title }“ atšauktas, atsakyti nebereikia.
over = Susitikimas „{ $title }“ jau baigėsi, atsakyti nebegalima.
begun = Susitikimas „{ $title }“ jau prasidėjo. Pranešti dabar galite tik tai, kad nedalyvausite.
too-late = Atsakyti buvo galima iki { DATE($until, "until") } Jei dalyvauti negalėsite, paspauskite „Nedalyvausiu“.
other-county = Šis susitikimas skirtas ne Jūsų apskričiai. Kam jis skirtas: { $places }.
leads-only = Į šį susitikimą kviečiami tik atstovai savivaldybėse.
not-invited = Į šį susitikimą kviečiami kiti nariai.
guests-full = Tiek laisvų vietų nebėra: svečių gali būti ne daugiau kaip { $most }. Jau turima vieta lieka.
guests-none = Svečiams laisvų vietų nebėra. Jau turima vieta lieka.
guests-never = Tiek vietų šiame susitikime iš viso nėra: jų yra { $capacity }. Pasirinkite mažiau svečių.

# One's own answer
own = Jūsų atsakymas: <b>{ $answer }</b>
own-none = Jūsų atsakymo dar nėra.
own-place =
    Jūsų vieta eilėje: <b>{ $place }</b>
    Kai vieta Jums atsiras, parašysiu ir pasakysiu, iki kada ją patvirtinti.
own-offered = Vieta laikoma Jums iki { DATE($until, "until") } Ar dalyvausite?
own-guests = Svečių: { $count }
own-ask-guests = Kiek svečių bus su Jumis? Paspauskite skaičių.
own-word = Žodis prie atsakymo: „{ $word }“
own-phoned = Šį atsakymą įrašė atstovas, Jums atsakius telefonu.
own-stale = Po Jūsų atsakymo susitikimo laikas ar vieta pasikeitė. Ar atsakymas tinka?
guests = { $count }
add-word = Pridėti žodį
change-word = Keisti žodį
drop-word = Ištrinti žodį
mine = Mano atsakymas
others = Kiti susitikimai
look = Peržiūrėti
title-word = Žodis prie atsakymo
unfinished-named-word = Pradėjote žodį prie atsakymo ({ $step } iš { $steps }).
unfinished-unnamed-word = Pradėjote žodį prie atsakymo ({ $step } iš { $steps }).
label-word = Žodis
ask-word = Ką pridėti prie atsakymo? Matys susitikimo rengėjai. Telpa 300 ženklų.
example-word = Pavyzdžiui: „Pavėluosiu pusvalandį“.

# A seat that came free
offer =
    { $guests ->
        [0] Atsirado vieta Jums.
        [one] Atsirado vietų Jums ir { $guests } svečiui.
        [few] Atsirado vietų Jums ir { $guests } svečiams.
       *[other] Atsirado vietų Jums ir { $guests } svečių.
    }
offer-by-telephone =
    Atsirado vieta, kurios laukta eilėje. Kam: <b>{ $who }</b>
    📅 { $title }
    „Sueiga“ šis žmogus nesinaudoja. Paskambinkite ir atsakymą įrašykite iki { DATE($until, "until") }
confirm = Patvirtinti
refuse = Atsisakyti
enter = Įrašyti atsakymą
lapsed =
    Jums laikyta vieta perleista kitiems: patvirtinimo iki sutarto laiko negavome.
    📅 { $title }
    Jei vis dar norėtumėte dalyvauti, paspauskite mygtuką – jei laisvų vietų nėra, stosite į eilės galą.
again = Vis tiek dalyvausiu

# Reminders
reminder = Primename: { $when } – { $title }.
reminder-at =
    Primename: { $when } – { $title }.
    Kur: { $place }

# Who comes
who = <b>Kas dalyvaus: „{ $title }“</b>
who-count = Dalyvaus { $coming } · galbūt { $perhaps } · nedalyvaus { $declined } · neatsakė { $none }
who-count-waiting = Dalyvaus { $coming } · galbūt { $perhaps } · nedalyvaus { $declined } · laukia vietos { $waiting } · neatsakė { $none }
who-own = Rodomi tik tie, už kuriuos atsakote.
who-gone = { $count ->
        [one] Dar { $count } kviestas žmogus iš asociacijos išėjo.
        [few] Dar { $count } kviesti žmonės iš asociacijos išėjo.
       *[other] Dar { $count } kviestų žmonių iš asociacijos išėjo.
    }
head-coming = <b>Dalyvaus</b>
head-perhaps = <b>Galbūt</b>
head-not-coming = <b>Nedalyvaus</b>
head-offered = <b>Laikoma vieta</b>
head-waiting = <b>Laukia vietos</b>
head-none = <b>Neatsakė</b>
line = • { $who }
line-placed = { $place }. { $who }
line-guests = +{ $count }
line-word = „{ $word }“
line-phoned = (atsakė telefonu)
line-stale = – dar nepatvirtino po pakeitimo
as-table = Gauti XLSX
back-to-list = Kas dalyvaus
table = Kas dalyvaus: „{ $title }“.
file = dalyviai-{ $number }.xlsx
sheet-coming = Dalyvaus
sheet-all = Visi atsakymai
column-name = Vardas ir pavardė
column-eldership = Seniūnija
column-municipality = Savivaldybė
column-county = Apskritis
column-answer = Atsakymas
column-guests = Svečių
column-word = Žodis
column-note = Pastaba
column-at = Kada atsakyta
cell-coming = dalyvaus
cell-perhaps = galbūt
cell-not-coming = nedalyvaus
cell-waiting = laukia vietos
cell-offered = laikoma vieta
cell-none = neatsakė
note-place = vieta eilėje: { $place }
note-phoned = atsakė telefonu
note-stale = dar nepatvirtino po pakeitimo

# Answers given by telephone
by-telephone = Atsakymai telefonu
phone-list =
    <b>Atsakymai telefonu: „{ $title }“</b>
    Dar neatsakė { $left } iš { $total }. Kieno atsakymą įrašote?

    { $lines }
phone-line = • <b>{ $who }</b>, { $phone }
phone-line-idle = • <b>{ $who }</b>, { $phone } – „Sueiga“ nesinaudoja
phone-entered = ✓ { $who } – { $answer } (įrašyta telefonu)
no-phone = sąraše telefono nėra
enter-for = Įrašyti: { $who }
correct-for = Taisyti: { $who }
next-call = Kitas narys
phone-who = ☎️ Atsako: <b>{ $who }</b> (telefonu)
phone-ask = Ką atsakė?
phone-said = Atsakymas: <b>{ $answer }</b>
phone-place = Laisvų vietų nėra, vieta eilėje: { $place }
phone-offered = Vieta laikoma iki { DATE($until, "until") } Ar dalyvaus?
phone-ask-guests = Kiek bus svečių? Paspauskite skaičių.
enter-coming = Dalyvaus
enter-perhaps = Galbūt dalyvaus
enter-not-coming = Nedalyvaus
entered = Įrašyta. Jei šis žmogus naudojasi „Sueiga“, jam pranešime.
phone-nobody = Į kvietimą „{ $title }“ visi, už kuriuos atsakote, jau atsakė patys. Skambinti nebereikia.
phone-elsewhere = Šis susitikimas skirtas ne Jūsų savivaldybei ar apskričiai, todėl įrašyti telefonu nėra ką.
phone-oneself = Už save atsakote kaip visi – mygtukais po kvietimu arba čia: /susitikimai
phone-answered = Telefonu įrašyti nebereikia: jau yra pačių pateiktas atsakymas. Kas atsakė: { $who }.
entered-for-you =
    📅 <b>{ $title }</b>
    Jums atsakius telefonu, Jūsų atsakymą įrašė: { $who }.
entered-change = Jei ne taip, pakeisti galite čia.
office = asociacijos biuras
title-phoned-word = Žodis prie telefonu gauto atsakymo
unfinished-named-phoned-word = Pradėjote žodį prie telefonu gauto atsakymo ({ $step } iš { $steps }).
unfinished-unnamed-phoned-word = Pradėjote žodį prie telefonu gauto atsakymo ({ $step } iš { $steps }).
label-phoned = Žodis
ask-phoned = Ką pridėti prie atsakymo? Telpa 300 ženklų.
example-phoned = Pavyzdžiui: „Pavėluos pusvalandį“.
