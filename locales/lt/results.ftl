head = <b>{ $title }</b>
sent = Išsiųsta { $sent } iš { $total }
sent-acked = Išsiųsta { $sent } iš { $total } · iš jų susipažino { $acked }
acked-elsewhere = Kitur (grupėje ar archyve) susipažino { $count }
phoned = Pranešta telefonu { $count }
in-groups = Grupėse: { $sent } iš { $total }
in-channel = Kanale: { $sent } iš { $total }
under-way = Dar siunčiama: skaičiai keisis.
paused = Siuntimas sustabdytas.
cancelled = Siuntimas nutrauktas.
withdrawn = Naujiena atšaukta.
own-county = Rodoma tik Jūsų apskritis.
called-off =
    <b>{ $title }</b>
    Atšaukta: niekam nieko neišsiųsta. Naujiena vėl juodraštis.
sent-anew =
    <b>{ $title }</b>
    Siuntimas nutrauktas: naujiena siunčiama iš naujo.
gone = Šios naujienos nebėra.
not-sent = Ši naujiena dar neišsiųsta, todėl ataskaitos nėra.

remind = Priminti { $count ->
        [one] { $count } nariui
        [few] { $count } nariams
       *[other] { $count } narių
    }
list = Sąrašas
export = XLSX
by-county = Pagal apskritis
calls = Kam skambinti
refresh = Atnaujinti
to-item = ‹ Naujiena
back = ‹ Ataskaita

list-head =
    <b>{ $title }</b>
    { $what } · { $count ->
        [one] { $count } narys
        [few] { $count } nariai
       *[other] { $count } narių
    }
line = { $who } – { $outcome }
line-acked = { $who } – { $outcome }, susipažino
line-phoned = { $who } – { $outcome }, pranešta telefonu
nobody = Tokių narių nėra.
choose = Rodyti kitus
choose-only = Kuriuos narius rodyti?
only = { $what } ({ $count })
is-all = visi
is-acked = susipažino
is-silent = dar nesusipažino
is-sent = išsiųsta
is-blocked = užblokavo botą
is-not-started = nepradėjo naudotis
is-deleted = paskyros nebėra
is-failed = nepavyko
is-uncertain = neaišku
is-leaving = siunčiama
is-later = laukia ryto
is-held = sustabdyta
is-digest = į santrauką
is-declined = naujienų nenori
is-expired = pavėluota
is-cancelled = nutraukta
is-not-private = asmeniškai nesiųsta
is-forgotten = ištrynė savo duomenis

county = { $county }: išsiųsta { $sent } iš { $total }
county-acked = { $county }: išsiųsta { $sent } iš { $total }, susipažino { $acked }

exported = Naujienos ataskaita: { $title }
file = ataskaita-{ $number }
sheet = Ataskaita
column-county = Apskritis
column-municipality = Savivaldybė
column-eldership = Seniūnija
column-name = Vardas ir pavardė
column-outcome = Kas įvyko
column-at = Kada išsiųsta
column-acked = Kada susipažino
column-phoned = Kada pranešta telefonu
