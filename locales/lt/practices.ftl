menu-practices = 🔎 Geroji patirtis
command-practices = rasti, ką nuveikė kolegos
phrases-practices = geroji patirtis, patirtis, kolegų patirtis, ieškoti patirties, rasti patirtį, geroji praktika, ką nuveikė kolegos

title-practice_search = Geroji patirtis
unfinished-named-practice_search = Pradėjote ieškoti gerosios patirties ({ $step } iš { $steps }).
unfinished-unnamed-practice_search = Pradėjote ieškoti gerosios patirties ({ $step } iš { $steps }).
label-words = Ko ieškote
ask-words = Ko ieškote? Parašykite vieną ar kelis žodžius – galima be lietuviškų raidžių, užtenka ir žodžio pradžios. Arba apsižvalgykite:
example-words = Pavyzdžiui: „šaligatviai“ arba „zaidimu aikst“.
browse-newest = Naujausi
browse-used = Dažniausiai taikomi

found =
    <b>Geroji patirtis</b>: { $what }
    Rasta: { $count }.

    { $lines }

    Kurį įrašą parodyti?
instead = Žodžio „{ $typed }“ neradau. Gal ieškojote „{ $meant }“?
partly = Įrašo su visais žodžiais nėra, rodau tuos, kuriuose yra dalis jų.
line = { $place }. { $title } · { $whose }
line-used = { $place }. { $title } · { $whose } · pritaikyta { $count ->
    [one] { $count } kartą
    [few] { $count } kartus
   *[other] { $count } kartų
}
nothing =
    <b>Geroji patirtis</b>: { $what }
    Nieko neradau. Pabandykite kitą žodį ar tik jo pradžią, pasirinkite temą arba paklauskite kolegų – aprašyta dar ne viskas.
nothing-here =
    <b>Geroji patirtis</b>: { $what }
    Tokių įrašų dar nepaskelbta. Pasirinkite temą – parodysiu, ką nuveikė visos apskritys – arba paklauskite kolegų.
empty =
    <b>Geroji patirtis</b>: { $what }
    Paskelbtų įrašų, kuriuos galėtumėte skaityti, dar nėra. Paklauskite kolegų arba papasakokite, ką nuveikė Jūsų seniūnija: /veikla
narrow = Patikslinti paiešką
widen = Ieškoti visur
look-again = Ieškoti kito
ask-colleagues = Klausti kolegos
ask-group = Klausti grupėje
order-relevance = Tinkamiausi viršuje
order-newest = Naujausi viršuje
order-used = Taikomi viršuje

what-words = „{ $text }“
what-year = { $year } m.
what-activity = veikla
what-practice = geroji patirtis
what-lesson = nepavykusi patirtis
what-anything = visi įrašai
what-newest = naujausi viršuje
what-used = dažniausiai taikomi viršuje

filters =
    Ieškoma: { $what }
    Pagal ką patikslinti?
by-theme = Pagal temą
by-county = Pagal apskritį
by-municipality = Pagal savivaldybę
by-year = Pagal metus
by-kind = Pagal rūšį
which-theme = Kuri tema?
which-county = Kuri apskritis?
which-municipality = Kuri savivaldybė?
which-year = Kurių metų?
which-kind = Kokio įrašo ieškote?
nothing-to-choose = Rinktis dar nėra iš ko. Patikslinti galite ir kitaip.
kind-activity = Veikla
kind-practice = Geroji patirtis
kind-lesson = Nepavykusi patirtis
any = Nesvarbu
to-filters = ‹ Patikslinti kitaip
to-found = ‹ Į sąrašą

similar =
    { "" }
    <b>Panašūs įrašai</b>
    { $lines }
manage = Tvarkyti įrašą
review = Peržiūrėti
sign-up = Prisijungti (nariams)
hidden = Šio įrašo parodyti negaliu: jo nebėra arba jis skirtas ne Jums. Kitus rasite čia: /patirtis
for-members = Šis įrašas skirtas asociacijos nariams arba jo nebėra.

inline-title =
    <b>{ $title }</b>
    Visą įrašą robotas parodys tiems, kam jis skirtas.
inline-about = { $whose } · { $themes }
inline-read = Skaityti įrašą
inline-open = Atverti įrašą
inline-nothing = Nerasta – ieškoti robote

digest =
    <b>Gerosios patirties naujienos</b>
    { $lines }

    Kurį įrašą parodyti?
digest-more = { $count ->
        [one] Ir dar { $count } įrašas.
        [few] Ir dar { $count } įrašai.
       *[other] Ir dar { $count } įrašų.
    }
digest-all = Visa geroji patirtis
