places =
    <b>Kam paskambinti: „{ $title }“</b>
    Liko { $waiting } iš { $total }. Pasirinkite vietą.
place = { $name } · { $count }
list =
    <b>Kam paskambinti: „{ $title }“</b>
    { $place }, liko { $waiting } iš { $total }

    { $lines }
line =
    • <b>{ $who }</b>
    { $phone } · { $why }
line-told = ✓ { $who } – pranešta { DATE($at, "label") }
no-phone = sąraše telefono nėra
why-not-started = nepradėjo naudotis
why-blocked = užblokavo botą
why-deleted = ištrynė „Telegram“ paskyrą
why-failed = išsiųsti nepavyko
why-uncertain = neaišku, ar išsiųsta
why-expired = nespėta išsiųsti
why-silent = nesusipažino
note = Pranešta: { $who }
undo = Nepranešta: { $who }
to-county = ‹ Savivaldybės
to-all = ‹ Apskritys
nobody = Dėl naujienos „{ $title }“ skambinti nėra kam.
knows-already = Skambinti nereikia, su naujiena jau susipažino: { $who }.

asking =
    <b>Perduoti atstovams?</b>
    Dėl naujienos „{ $title }“ paskambinti reikia { $count ->
        [one] { $count } nariui.
        [few] { $count } nariams.
       *[other] { $count } narių.
    }
asking-leads = { $count ->
        [0] Kol kas perduoti nėra kam.
        [one] Sąrašą matys { $count } žmogus: savivaldybės atstovas, o kur jo nėra – apskrities viceprezidentas.
        [few] Sąrašą matys { $count } žmonės, kiekvienas savo: savivaldybių atstovai, o kur jų nėra – apskričių viceprezidentai.
       *[other] Sąrašą matys { $count } žmonių, kiekvienas savo: savivaldybių atstovai, o kur jų nėra – apskričių viceprezidentai.
    }
left = Čia atstovo, kuris paskambintų, nėra: { $places }
to-hand-over = Perduoti atstovams
hand-over = Perduoti
see = Skambučių sąrašas
handed-over = { $count ->
        [0] Naujų prašymų paskambinti neišsiųsta.
        [one] Prašymas paskambinti perduotas { $count } atstovui.
        [few] Prašymas paskambinti perduotas { $count } atstovams.
       *[other] Prašymas paskambinti perduotas { $count } atstovų.
    }
handed-over-before = Jau buvo perduota: { $count }.
card =
    <b>Prašome paskambinti</b>
    Naujienos „{ $title }“ nepavyko išsiųsti arba su ja dar nesusipažino: { $count ->
        [one] { $count } narys.
        [few] { $count } nariai.
       *[other] { $count } narių.
    }
    Kur: { $places }
    Telefonus rasite sąraše; kam paskambinsite, tą pažymėkite.
open = Atverti sąrašą
