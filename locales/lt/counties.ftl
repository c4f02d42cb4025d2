menu-counties = 📊 Apskritys
command-counties = kiek seniūnų prisijungė ir yra grupėse
phrases-counties = apskritys, lenta, apskrities lenta, kas prisijungė, kas neprisijungė, kiek prisijungė

country =
    <b>Apskritys</b>
    Sąraše · prisijungė · grupėje · { $days ->
        [one] { $days } dieną nerašė
        [few] { $days } dienas nerašė
       *[other] { $days } dienų nerašė
    }
    { $lines }
line = { $name }: { $counts }
total = <b>Iš viso: { $counts }</b>
picture = 🖼 Paveikslas
table = 📄 XLSX
back = ‹ Apskritys
to-county = ‹ Į apskritį
to-municipalities = ‹ Savivaldybės
by-municipality = Pagal savivaldybes
municipalities =
    <b>{ $county }</b>
    Sąraše · prisijungė · grupėje · { $days ->
        [one] { $days } dieną nerašė
        [few] { $days } dienas nerašė
       *[other] { $days } dienų nerašė
    }
    { $lines }

head = <b>{ $name }</b> · { $count ->
        [one] { $count } seniūnas
        [few] { $count } seniūnai
       *[other] { $count } seniūnų
    }
counts = Prisijungė { $started } · grupėje { $grouped } · { $days ->
        [one] { $days } dieną
        [few] { $days } dienas
       *[other] { $days } dienų
    } nerašė { $silent }
vacant = { $count ->
        [one] Sąraše nėra { $count } seniūnijos seniūno.
        [few] Sąraše nėra { $count } seniūnijų seniūnų.
       *[other] Sąraše nėra { $count } seniūnijų seniūnų.
    }
no-group = Apskrities grupės dar nėra.
strangers = { $count ->
        [one] Grupėje yra { $count } žmogus, kurio nepažįstu.
        [few] Grupėje yra { $count } žmonės, kurių nepažįstu.
       *[other] Grupėje yra { $count } žmonių, kurių nepažįstu.
    }
all-started = Prisijungė visi.
not-started = Dar neprisijungė { $count }: { $names }{ $more ->
        [0] {""}
       *[other] {" "}ir dar { $more }
    }
invite-all = Pakviesti visus { $count }
one-by-one = Po vieną
sheet = 🖨 Lapas (PDF)
not-in-group = Ne grupėje ({ $count })
silent = Nerašė ({ $count })

who-not-started = <b>{ $county }</b>. { $count ->
        [0] Prisijungė visi.
       *[other] Dar neprisijungė { $count }. Paspauskite ir gausite kvietimą, kurį galėsite persiųsti.
    }
who-not-in-group = <b>{ $county }</b>. { $count ->
        [0] Grupėje yra visi.
       *[other] Grupėje dar nėra { $count }:
    }
who-silent = <b>{ $county }</b>. { $count ->
        [0] Tokių, kurie seniai nerašė, nėra.
       *[other] Seniai nerašė { $count }:
    }
invite-elsewhere = { $count ->
        [0] Prisijungė visi.
       *[other] Dar neprisijungė { $count } – visos nuorodos į vieną žinutę netilptų. Kvieskite pagal savivaldybes.
    }

title = { -bot } apskrityse
as-of = { DATE($when, "label") }
all = Iš viso
sent-picture = Apskritys šiandien.
sent-table = Apskritys šiandien: lentelė.
picture-file = apskritys.png
table-file = apskritys.xlsx
sheet-counties = Apskritys
sheet-municipalities = Savivaldybės
sheet-people = Seniūnai
column-place = Kur
column-members = Sąraše
column-started = Prisijungė
column-grouped = Grupėje
column-silent = { $days ->
        [one] { $days } dieną nerašė
        [few] { $days } dienas nerašė
       *[other] { $days } dienų nerašė
    }
column-vacant = Be seniūno sąraše
column-name = Vardas ir pavardė
column-eldership = Seniūnija
column-municipality = Savivaldybė
column-county = Apskritis
yes = taip
no = ne
