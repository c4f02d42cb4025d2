# A question as it is asked, here and in anonymous polls
question = { $text }
label = { $number }. { $text }
numbered = { $number }. { $text }
placed = { $place } vieta: { $text }
hint-several = Galite pasirinkti kelis.
hint-exactly = Pasirinkite { $count ->
        [one] { $count } variantą.
        [few] { $count } variantus.
       *[other] { $count } variantų.
    }
hint-least = Pasirinkite bent { $count ->
        [one] { $count } variantą.
        [few] { $count } variantus.
       *[other] { $count } variantų.
    }
hint-most = Pasirinkite ne daugiau kaip { $count ->
        [one] { $count } variantą.
        [few] { $count } variantus.
       *[other] { $count } variantų.
    }
hint-between = Pasirinkite nuo { $least } iki { $most ->
        [one] { $most } varianto.
        [few] { $most } variantų.
       *[other] { $most } variantų.
    }
hint-numbers = Paspauskite pasirinkto varianto numerį.
hint-scale = 1 – prasčiausias įvertinimas, 5 – geriausias.
hint-scale-of = 1 – { $low }, 5 – { $high }.
hint-ranking = Spauskite iš eilės, nuo svarbiausio. Paspaudus dar kartą, variantas iš eilės išimamas; nesurikiuoti lieka paskutiniai.
hint-text =
    Atsakykite tekstu, galite ir keliomis žinutėmis (iš viso telpa { $longest } ženklų).
    Jei leisite cituoti, Jūsų žodžius galėsime parodyti kitiems – be vardo ir seniūnijos.
hint-number = Parašykite skaičių, pavyzdžiui, 12 arba 12,5.
hint-number-least = Parašykite skaičių, ne mažesnį kaip { $least }.
hint-number-most = Parašykite skaičių, ne didesnį kaip { $most }.
hint-number-between = Parašykite skaičių nuo { $least } iki { $most }.

# An answer as it is read
point = { $point } iš { $last }
ranked =
    { "" }
    { $lines }
text-quoted =
    { $text }
    (cituoti galima)
text-unquoted =
    { $text }
    (cituoti negalima)
whole-number = { $minus }{ $whole }
number = { $minus }{ $whole },{ $fraction }
quote = Leisti cituoti
quote-not = Nebeleisti cituoti
write-again = Rašyti iš naujo

# What does not fit
choose-wanted = Į šį klausimą atsakykite mygtukais po tekstu arba parašykite pasirinkimą.
option-unknown = Tarp pasirinkimų „{ $text }“ neradau. Paspauskite mygtuką, parašykite variantą arba jo numerį, pavyzdžiui, 2.
one-wanted = Pasirinkti čia galima tik vieną variantą. Kurį?
too-many = Pasirinkti galima ne daugiau kaip { $most ->
        [one] { $most } variantą. Jei norite kito, pirma paspauskite jau pasirinktą – jis atsižymės.
        [few] { $most } variantus. Jei norite kito, pirma paspauskite jau pasirinktą – jis atsižymės.
       *[other] { $most } variantų. Jei norite kito, pirma paspauskite jau pasirinktą – jis atsižymės.
    }
too-few = Pasirinkite bent { $least ->
        [one] { $least } variantą; dabar pasirinkta { $chosen }.
        [few] { $least } variantus; dabar pasirinkta { $chosen }.
       *[other] { $least } variantų; dabar pasirinkta { $chosen }.
    }
text-wanted = Į šį klausimą atsakykite tekstu.
text-too-long = Atsakymas per ilgas: iš viso { $length ->
        [one] { $length } ženklas
        [few] { $length } ženklai
       *[other] { $length } ženklų
    }, telpa { $longest }. Ši žinutė nepridėta – sutrumpinkite ją ir atsiųskite dar kartą.
number-wanted = Parašykite skaičių skaitmenimis, pavyzdžiui, 12 arba 12,5.
number-unknown = „{ $text }“ – ne skaičius. Parašykite tik jį, skaitmenimis, be vienetų, pavyzdžiui, 12 arba 12,5.
number-too-long = Skaičius per ilgas. Telpa { $digits } skaitmenų ir { $decimals } po kablelio. Ar neįsivėlė klaida?
number-too-small = { $number } per mažai: tinka { $least } ir daugiau. Parašykite, pavyzdžiui, { $least }.
number-too-big = { $number } per daug: tinka { $most } ir mažiau. Parašykite, pavyzdžiui, { $most }.
