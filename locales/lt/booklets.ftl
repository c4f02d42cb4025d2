menu-booklets = 📚 Rinkiniai ir lentelės
phrases-booklets = rinkiniai, rinkinys, lentelė, patirties rinkinys, patirties lentelė, gerosios patirties rinkinys
choose =
    <b>Gerosios patirties lentelė</b>
    Tema: { $theme }
    Apskritis: { $county }
    Metai: { $year }

    Lentelėje bus { $table ->
        [one] { $table } įrašas
        [few] { $table } įrašai
       *[other] { $table } įrašų
    } – viskas, ką galite skaityti.
choose-elsewhere =
    <b>Gerosios patirties rinkinys arba lentelė</b>
    Tema: { $theme }
    Apskritis: { $county }
    Metai: { $year }

    Lentelėje bus { $table ->
        [one] { $table } įrašas
        [few] { $table } įrašai
       *[other] { $table } įrašų
    }. Rinkinį galite rengti savo apskričiai – pasirinkite ją.
choose-booklet =
    <b>Gerosios patirties rinkinys arba lentelė</b>
    Tema: { $theme }
    Apskritis: { $county }
    Metai: { $year }
    Rinkinys: { $whom }

    Rinkinyje bus { $booklet ->
        [one] { $booklet } įrašas
        [few] { $booklet } įrašai
       *[other] { $booklet } įrašų
    } – tik tai, ką gali skaityti visi, kam jis skirtas. Lentelėje { $table ->
        [one] { $table } įrašas
        [few] { $table } įrašai
       *[other] { $table } įrašų
    } – viskas, ką galite skaityti Jūs.
every-theme = visos
every-county = visos
every-year = visi
for-county = apskrities nariams
for-members = asociacijos nariams
for-public = visiems, taip pat spaudai
pick-theme = Pasirinkti temą
pick-county = Pasirinkti apskritį
pick-year = Pasirinkti metus
make-for-county = Skirti apskričiai
make-for-members = Skirti nariams
make-for-public = Skirti visiems
make = Rengti rinkinį (PDF)
table = Gauti lentelę (XLSX)
ask-theme = Kokios temos įrašų reikia?
any-theme = Visos temos
ask-county = Kurios apskrities įrašų reikia?
any-county = Visos apskritys
ask-year = Kurių metų įrašų reikia?
any-year = Visi metai

empty = Tokių įrašų, kuriuos galėtų skaityti visi, kam skirtas rinkinys, nėra. Pasirinkite kitą temą, apskritį ar metus.
too-many = { $count ->
    [one] Į rinkinį patektų { $count } įrašas
    [few] Į rinkinį patektų { $count } įrašai
   *[other] Į rinkinį patektų { $count } įrašų
}, o telpa { $most }. Pasirinkite temą, apskritį arba metus.
not-yours = Tokio rinkinio rengti negalite. Kokius galite, pamatysite čia: /patirtis

title = Geroji patirtis
contents = Turinys
from-somewhere = Neįvardyta apskritis
cover-theme = Tema: { $theme }
cover-county = { $county }
cover-year = { $year } m.
cover-count = { $count ->
    [one] { $count } įrašas
    [few] { $count } įrašai
   *[other] { $count } įrašų
}
cover-for-county = Skirta apskrities nariams
cover-for-members = Skirta asociacijos nariams
cover-for-public = Galima skaityti visiems
cover-day = Parengta { DATE($day, "label") }
part = { $what } ({ $number } iš { $of })
file = geroji-patirtis-{ $day }.pdf
part-file = geroji-patirtis-{ $day }-{ $number }.pdf
sent = Gerosios patirties rinkinys: { $count ->
    [one] { $count } įrašas
    [few] { $count } įrašai
   *[other] { $count } įrašų
}.
sent-part = Gerosios patirties rinkinys. { $what }: { $count ->
    [one] { $count } įrašas
    [few] { $count } įrašai
   *[other] { $count } įrašų
}.
ready = Rinkinys parengtas: { $count ->
    [one] { $count } įrašas
    [few] { $count } įrašai
   *[other] { $count } įrašų
}.
ready-parts = Rinkinys parengtas: { $count ->
    [one] { $count } įrašas
    [few] { $count } įrašai
   *[other] { $count } įrašų
}. Į vieną 20 MB failą visi netilpo, todėl rinkinys padalytas pagal apskritis: { $parts ->
    [one] { $parts } failas
    [few] { $parts } failai
   *[other] { $parts } failų
}.

table-sent = Gerosios patirties lentelė: viskas, ką galite skaityti iš to, ką pasirinkote.
table-file = geroji-patirtis-{ $day }.xlsx
sheet = Geroji patirtis
column-number = Nr.
column-title = Pavadinimas
column-kind = Rūšis
column-themes = Temos
column-eldership = Seniūnija
column-municipality = Savivaldybė
column-county = Apskritis
column-doers = Kartu
column-problem = Problema
column-done = Kas padaryta
column-result = Rezultatas
column-cost = Kainavo, Eur
column-funding = Lėšos
column-starts = Nuo
column-ends = Iki
column-place = Vieta
column-partners = Partneriai
column-people = Prisidėjo
column-country = Užsienio šalis
column-links = Nuorodos
column-photos = Nuotraukų
column-published = Paskelbta
column-uses = Pritaikė
column-helpful = Naudinga
column-readers = Kas gali skaityti
kind-activity = veikla
kind-practice = geroji patirtis
kind-lesson = nepavykusi patirtis
readers-county = apskritis
readers-members = asociacijos nariai
readers-public = visi

to-news = Rengti naujieną
to-website = Gauti tekstą svetainei
ask-author = Paklausti autoriaus
back-to-entry = ‹ Į įrašą
not-public = Šį įrašą autorius leido skaityti ne visiems, todėl į svetainę jo dėti negalima. Paklauskite, ar sutiktų, kad jį matytų visi.
no-photos = Šis įrašas nuotraukų neturi. Tekstą galite kopijuoti.
photos-gone = Šio įrašo nuotraukų „Telegram“ nebeturi. Tekstą galite kopijuoti.
website = <b>Tekstas svetainei.</b> Palieskite jį, kad nukopijuotumėte.
website-sent = Tekstas ilgas, todėl siunčiu jį atskiromis žinutėmis.
to-copy = <pre>{ $html }</pre>
alt-text = Nuotraukos aprašas: { $title }
alt-text-of = Nuotraukos aprašas ({ $number } iš { $of }): { $title }
alt-advice = Nuotraukų aprašus papildykite tuo, kas jose matyti: tai padės tiems, kurie nuotraukų nemato.
fetch = Gauti nuotraukas (ZIP)
from = { $eldership }, { $municipality }
news-title = <b>{ $title }</b>
photo-file = patirtis-{ $number }-{ $place }.jpg
text-file = tekstas.txt
zip-file = patirtis-{ $number }-nuotraukos-{ $place }.zip
zip-sent = Nuotraukos ir tekstas svetainei.
zip-sent-of = Nuotraukos ir tekstas svetainei: { $number } archyvas iš { $of }.
photos-ready = Nuotraukos surinktos: { $count }.
