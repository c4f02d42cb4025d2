menu-themes = 🏷 Temos
phrases-themes = temos, temų sąrašas, tvarkyti temas

listed = { $count ->
        [one] Veiklos įrašams siūlome { $count } temą.
        [few] Veiklos įrašams siūlome { $count } temas.
       *[other] Veiklos įrašams siūlome { $count } temų.
    } Skliausteliuose – tos, kurių nebesiūlome. Kurią tvarkyti?
one =
    <b>{ $lt }</b>
    Angliškai: { $en }
    { $count ->
        [one] Su šia tema paskelbtas { $count } įrašas.
        [few] Su šia tema paskelbti { $count } įrašai.
       *[other] Su šia tema paskelbta { $count } įrašų.
    }
one-retired =
    <b>{ $lt }</b>
    Angliškai: { $en }
    { $count ->
        [one] Su šia tema paskelbtas { $count } įrašas.
        [few] Su šia tema paskelbti { $count } įrašai.
       *[other] Su šia tema paskelbta { $count } įrašų.
    } Naujiems įrašams jos nebesiūlome.
add = Pridėti temą
rename = Pervadinti
raise = Perkelti aukštyn
retire = Nebesiūlyti
restore = Vėl siūlyti
back = ‹ Temos

title-theme_name = Tema
unfinished-named-theme_name = Turite nebaigtą temą „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-theme_name = Turite nebaigtą temą ({ $step } iš { $steps }).
label-name_lt = Lietuviškai
ask-name_lt = Kaip tema vadinasi lietuviškai?
example-name_lt = Pavyzdžiui: „viešosios erdvės“.
label-name_en = Angliškai
ask-name_en = O angliškai?
example-name_en = Pavyzdžiui: „public spaces“.

added = Tema pridėta – ją jau galima rinktis.
renamed = Tema pervadinta visuose įrašuose.
restored = Temą vėl siūlome.
retired-now = Temos nebesiūlome. Įrašai, kurie ją turi, lieka kaip buvo.

last = Tai paskutinė siūloma tema: be temos nebūtų galima pateikti nė vieno įrašo. Pirma pridėkite kitą.
taken = Tema „{ $name }“ jau yra sąraše. Sugalvokite kitą pavadinimą.
taken-retired = Tema „{ $name }“ jau yra tarp tų, kurių nebesiūlome. Atverkite ją sąraše ir vėl siūlykite.
too-many = Siūlomų temų gali būti ne daugiau kaip { $most }: ilgesnio sąrašo telefone niekas neskaito. Pirma kurios nors nebesiūlykite.
no-letters = Temos pavadinime turi būti raidžių. Parašykite žodžiu ar keliais.
