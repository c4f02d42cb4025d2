menu-news = 📰 Naujienos
command-news = kas paskelbta
phrases-news = naujiena, kas naujo, naujienų archyvas, archyvas, skelbimai, ką paskelbė

list =
    <b>Naujienos</b>
    Šiemet paskelbta: { $sent } (tikslas – { $target }).

    { $lines }

    Kurią parodyti?
empty =
    <b>Naujienos</b>
    Šiemet paskelbta: { $sent } (tikslas – { $target }). Jums skirtų naujienų čia dar nėra.
line = { $place }. { $title } · { $day }
line-corrected = { $place }. { $title } · { $day }, patikslinta
untitled = Nuotraukos ar dokumentai
newer = ‹ Naujesnės
older = Senesnės ›
search = 🔎 Ieškoti
all = ‹ Visos naujienos

title-news-search = Naujienų paieška
unfinished-named-news-search = Pradėjote naujienų paiešką ({ $step } iš { $steps }).
unfinished-unnamed-news-search = Pradėjote naujienų paiešką ({ $step } iš { $steps }).
label-words = Ko ieškote
ask-words = Ko ieškote? Parašykite vieną ar kelis žodžius; užtenka ir žodžio pradžios.
example-words = Pavyzdžiui: „kelių remontas“ arba „kel rem“.
found =
    <b>Naujienos su žodžiais „{ $sought }“</b>
    Rasta: { $count }.

    { $lines }

    Kurią parodyti?
nothing = Naujienų su žodžiais „{ $sought }“ neradau. Pabandykite kitą žodį ar tik jo pradžią arba peržiūrėkite visas naujienas.

item = { $lines }
sent = Paskelbta { $day }
sent-corrected = Paskelbta { $day }, vėliau patikslinta
too-long =
    <b>{ $title }</b>
    Tekstas ilgas, todėl siunčiu jį atskira žinute.
files = 📎 { $title }
withdrawn = Naujiena „{ $title }“ atšaukta, todėl jos nebėra.
manage = Tvarkyti naujieną
