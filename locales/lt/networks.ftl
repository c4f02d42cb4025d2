menu-networks = 🤝 Teminiai tinklai
phrases-networks = tinklai, teminiai tinklai, tinklas
all = { $count ->
        [0] Teminių tinklų dar nėra.
        [one] { $count } teminis tinklas. Prisijungti ir išeiti galite bet kada.
        [few] { $count } teminiai tinklai. Prisijungti ir išeiti galite bet kada.
       *[other] { $count } teminių tinklų. Prisijungti ir išeiti galite bet kada.
    }
card-name = <b>{ $name }</b>
card-about = { $about }
card-count = { $count ->
        [0] Narių dar nėra.
        [one] { $count } narys
        [few] { $count } nariai
       *[other] { $count } narių
    }
you-are-in = Jūs esate šiame tinkle.
join = Prisijungti
quit = Išeiti iš tinklo
ask-quit = Jei išeisite iš tinklo „{ $name }“, išeisite ir iš jo grupės. Sugrįžti galėsite bet kada. Išeiti?
leave-it = Palikti, kaip yra
to-group = Tinklo grupė
back = ‹ Tinklai
new = Naujas tinklas
describe = Keisti aprašymą
close = Uždaryti tinklą
ask-close = Uždarius tinklą „{ $name }“, jame nebeliks narių, o grupėje nieko neberodysiu. Uždaryti?
closed = Tinklas „{ $name }“ uždarytas.
founded = Tinklas įkurtas. Jo vadovą paskirti galite per vaidmenis, o grupę priskirti – pridėjus prie jos robotą.
name-taken = Tinklas „{ $name }“ jau yra. Pavadinkite kitaip.
title-network = Naujas tinklas
ask-name = Kaip vadinsis tinklas?
example-name = Pavyzdžiui: „Socialinė globa“.
label-name = Pavadinimas
ask-about = Kam jis skirtas? Vienas ar du sakiniai.
label-about = Aprašymas
unfinished-named-network = Pradėjote kurti tinklą „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-network = Pradėjote kurti tinklą ({ $step } iš { $steps }).
title-theme = Tinklo aprašymas
ask-theme = Kam tinklas skirtas? Vienas ar du sakiniai.
label-theme = Aprašymas
unfinished-named-theme = Pradėjote keisti tinklo aprašymą ({ $step } iš { $steps }).
unfinished-unnamed-theme = Pradėjote keisti tinklo aprašymą ({ $step } iš { $steps }).
