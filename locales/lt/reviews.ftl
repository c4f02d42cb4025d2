office = asociacijos biuras

card-read = Skaityti visą
card-withdrawn = Veiklos įrašas Nr. { $number } atšauktas ir neberodomas.

own = Veiklos įrašą Nr. { $number } pateikėte Jūs, todėl jį peržiūrės kitas žmogus. Apie sprendimą pranešime.
before-published = Veiklos įrašas Nr. { $number } jau paskelbtas. Paskelbė: { $who }.
before-refused = Veiklos įrašas Nr. { $number } jau grąžintas autoriui. Nusprendė: { $who }.
before-withdrawn = Veiklos įrašas Nr. { $number } jau atšauktas.
changed-meanwhile = Veiklos įrašas Nr. { $number } ką tik pakeistas. Perskaitykite jį dar kartą ir nuspręskite.

told-published-county = Jūsų veiklos įrašas Nr. { $number } „{ $title }“ paskelbtas. Jį matys apskrities seniūnai.
told-published-members = Jūsų veiklos įrašas Nr. { $number } „{ $title }“ paskelbtas. Jį matys visi asociacijos nariai.
told-published-public = Jūsų veiklos įrašas Nr. { $number } „{ $title }“ paskelbtas. Jį matys visi, ir spauda.
show = Rodyti įrašą
manage = Tvarkyti įrašą
