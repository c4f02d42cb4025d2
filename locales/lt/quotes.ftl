read = Skaityti atsakymus
question = <b>{ $text }</b>
count =
    { $count ->
        [0] Savais žodžiais niekas neatsakė.
        [one] { $count } atsakymas savais žodžiais.
        [few] { $count } atsakymai savais žodžiais.
       *[other] { $count } atsakymų savais žodžiais.
    }
count-quotable =
    { $count ->
        [0] Atsakymų, kuriuos autoriai leido cituoti, nėra.
        [one] { $count } atsakymas, kurį autorius leido cituoti.
        [few] { $count } atsakymai, kuriuos autoriai leido cituoti.
       *[other] { $count } atsakymų, kuriuos autoriai leido cituoti.
    }
line = { $place }. { $said }{ $group }
of-group = { " " }· { $group }
said = „{ $text }“
said-source = „{ $text }“ – { $source }
in-group = Grupė: { $group }
in-none = Į grupę dar nepriskirta.
may-quote = Autorius leido cituoti – be vardo ir seniūnijos.
may-not-quote = Autorius cituoti neleido: skaitykite, bet neskelbkite.
quote = Cituoti
ready = <pre>„{ $text }“</pre>
not-allowed = Šio atsakymo autorius cituoti neleido.
search = 🔎 Ieškoti
groups = Grupės
ungrouped = Be grupės
put = Priskirti grupei
new-group = Nauja grupė
take-out = Išimti iš grupės
back = ‹ Atsakymai
back-to-one = ‹ Atsakymas
group-line = { $name } – { $count }
none-line = Be grupės – { $count }
how-to-group = Grupių dar nėra. Atverkite atsakymą ir paspauskite „Priskirti grupei“.
choose-group =
    „{ $text }“

    Kuriai grupei priskirti?
no-name = Grupės pavadinime turi būti bent viena raidė ar skaičius.
too-many-groups = Grupių jau { $most }, daugiau negalima. Priskirkite vienai iš esamų.
found =
    Ieškota: „{ $sought }“. { $count ->
        [0] Tokių atsakymų nėra.
        [one] Rastas { $count } atsakymas.
        [few] Rasti { $count } atsakymai.
       *[other] Rasta { $count } atsakymų.
    }
found-more = Rodomi pirmieji { $count }: ieškokite tiksliau.

title-quotes-search = Atsakymų paieška
unfinished-named-quotes-search = Pradėjote atsakymų paiešką ({ $step } iš { $steps }).
unfinished-unnamed-quotes-search = Pradėjote atsakymų paiešką ({ $step } iš { $steps }).
label-words = Ko ieškote
ask-words = Ko ieškote atsakymuose? Užtenka ir žodžio pradžios.
example-words = Pavyzdžiui: „apšvietimas“ arba „apšv“.
title-quotes-group = Atsakymų grupė
unfinished-named-quotes-group = Pradėjote kurti atsakymų grupę ({ $step } iš { $steps }).
unfinished-unnamed-quotes-group = Pradėjote kurti atsakymų grupę ({ $step } iš { $steps }).
label-group = Grupė
ask-group = Kaip vadinsis grupė? Jei tokia jau yra, atsakymas bus priskirtas jai.
example-group = Pavyzdžiui: „Gatvių apšvietimas“.
