menu-cadence = 📊 Kiek susitikta
phrases-cadence = įsipareigojimai, kiek susitikta, strategija, susitikimų planas, kiek sueigų
many-rally = sąskrydžiai
many-gathering = sueigos
many-informal = neformalūs susitikimai
many-local = vietos susitikimai
many-seminar = seminarai
many-trip = kelionės
of-rally = sąskrydis
of-gathering = sueiga
of-informal = neformalus susitikimas
of-local = vietos susitikimas
of-seminar = seminaras
of-trip = kelionė
country = Visa Lietuva
all =
    <b>Susitikimai ir strategija</b> · { DATE($day, "label") }
    Įvyko iš tiek, kiek žadėta per metus (sąskrydžių – per penkerius):

    { $lines }
own =
    <b>Susitikimai ir strategija</b> · { DATE($day, "label") }

    { $lines }
place = <b>{ $place }</b>
line = • { $line }
standing =
    { $planned ->
        [0] { $what }: įvyko { $held } iš { $wanted }; kitas – iki { DATE($due, "until") }
       *[other] { $what }: įvyko { $held } iš { $wanted }, numatyta { $planned }; kitas – iki { DATE($due, "until") }
    }
standing-far =
    { $planned ->
        [0] { $what }: įvyko { $held } iš { $wanted }; kitas – iki { $year } m. { DATE($due, "until") }
       *[other] { $what }: įvyko { $held } iš { $wanted }, numatyta { $planned }; kitas – iki { $year } m. { DATE($due, "until") }
    }
standing-late =
    { $planned ->
        [0] { $what }: įvyko { $held } iš { $wanted }; ⚠️ vėluoja { $overdue }
       *[other] { $what }: įvyko { $held } iš { $wanted }, numatyta { $planned }; ⚠️ vėluoja { $overdue }
    }
standing-all =
    { $planned ->
        [0] { $what }: įvyko { $held } iš { $wanted } ✅
       *[other] { $what }: įvyko { $held } iš { $wanted }, numatyta { $planned } ✅
    }
short = { $what } { $held }/{ $wanted }
county = <b>{ $place }</b>: { $own }
county-late = <b>{ $place }</b>: { $own }; ⚠️ vėluoja { $overdue }
table = Lentelė (XLSX)
picture = Paveikslas
back = ‹ Visos apskritys
call = Rengti susitikimą
call-like = Kurti pagal ankstesnįjį
file-caption = Susitikimai ir strategija, { DATE($day, "label") }
picture-title = Susitikimai: kiek žadėta ir kiek įvyko
picture-subtitle = Įvyko procentais nuo metų tikslo, { DATE($day, "label") }
picture-file = susitikimai-strategija.png
table-file = susitikimai-strategija.xlsx
sheet-country = Lietuva
sheet-counties = Apskritys
sheet-municipalities = Savivaldybės
column-place = Vieta
column-county = Apskritis
column-what = Susitikimai
column-held = Įvyko
column-planned = Numatyta
column-wanted = Tikslas
column-overdue = Vėluoja
column-due = Kitas iki
prompt =
    Pagal strategiją iki { DATE($due, "until") }, turėtų įvykti { $what } ({ $place }), o nieko dar nenumatyta.
    Šiemet įvyko { $held } iš { $wanted }, numatyta { $planned }.
prompt-late =
    Pagal strategiją iki { DATE($due, "until") }, turėjo įvykti { $what } ({ $place }), bet neįvyko.
    Šiemet įvyko { $held } iš { $wanted }, numatyta { $planned }. Gal pavyktų surengti artimiausiu metu?
