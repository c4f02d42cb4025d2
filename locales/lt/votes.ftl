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
choose-wanted = Į šį klausimą atsakykite mygtukais po tekstu arba parašykite variantą.
option-unknown = Tarp pasirinkimų „{ $text }“ neradau. Paspauskite mygtuką, parašykite variantą arba jo numerį, pavyzdžiui, 2.
one-wanted = Pasirinkti čia galima tik vieną variantą. Kurį?
too-many = Pasirinkti galima ne daugiau kaip { $most ->
        [one] { $most } variantą. Jei norite kito, pirma dar kartą paspauskite jau pasirinktą – jo nebeliks.
        [few] { $most } variantus. Jei norite kito, pirma dar kartą paspauskite jau pasirinktą – jo nebeliks.
       *[other] { $most } variantų. Jei norite kito, pirma dar kartą paspauskite jau pasirinktą – jo nebeliks.
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

# A tap on the card, in a group or in private
voted = Jūsų atsakymas: { $answer }. Kitur atsakyti nebereikia; pakeisti galite iki { DATE($until, "until") }
voted-anew = Pakeista: { $answer }. Dar kartą pakeisti galite iki { DATE($until, "until") }
voted-before = Jau įrašyta: { $answer }. Pakeisti galite iki { DATE($until, "until") }

# Why not
only-test = Tai tik bandomasis vaizdas: apklausa dar neišsiųsta, todėl atsakymai neįrašomi.
anonymous = Ši apklausa anoniminė, į ją atsakoma tik asmeniškai – mygtuku „Atsakyti“.
other-county = Ši apklausa skirta ne Jūsų apskričiai. Kam ji skirta: { $places }.
not-asked = Ši apklausa skirta ne Jums: { DATE($since, "in") }, kai ji buvo išsiųsta, Jūsų tarp klausiamųjų nebuvo.
over = Apklausa „{ $title }“ baigėsi { DATE($when, "in") } Atsakyti ar atsakymo pakeisti nebegalima.
cancelled = Apklausa „{ $title }“ atšaukta, atsakyti į ją nebereikia.
missing = Dar neatsakyta į klausimą Nr. { $number }. Atverkite apklausą iš naujo ir atsakykite.
does-not-fit = Atsakymas į klausimą Nr. { $number } netinka. Atverkite apklausą iš naujo ir pasirinkite dar kartą.
lost =
    { $why }
    Nebaigti atsakymai neįrašyti.

# The questionnaire
about = 🗳 <b>{ $title }</b>
title-answers = Klausimas
unfinished-named-answers = Turite nebaigtą apklausą „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-answers = Turite nebaigtą apklausą ({ $step } iš { $steps }).
review =
    <b>Peržiūra</b>
    Ar viskas gerai? Atsakymai įsirašys, kai paspausite „Įrašyti atsakymus“.
submit = Įrašyti atsakymus
thanks = Ačiū, atsakymas įrašytas. Pakeisti jį galite iki { DATE($until, "until") }
thanks-anew = Ačiū, įrašyta. Pakeisti atsakymą galite iki { DATE($until, "until") }
change = Keisti atsakymą
results = Rezultatai
others = Kitos apklausos
look = Peržiūrėti
own-line = <b>{ $label }:</b> { $answer }
own-answer = Jūsų atsakymas: <b>{ $answer }</b>
own-none = Į šią apklausą neatsakyta.
own-phoned = Atsakymą įrašė atstovas, Jums atsakius telefonu.
own-until = Pakeisti atsakymą galite iki { DATE($until, "until") }
own-over = Apklausa baigėsi { DATE($when, "in") }
own-cancelled = Apklausa atšaukta.

# Answers given by telephone
by-telephone = Atsakymai telefonu
about-phoned =
    ☎️ Atsako: <b>{ $who }</b> (telefonu)
    🗳 <b>{ $title }</b>
title-phoned = Klausimas
unfinished-named-phoned = Neįrašyti telefonu gauti atsakymai: „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-phoned = Neįrašyti telefonu gauti atsakymai ({ $step } iš { $steps }).
phone-list =
    <b>Atsakymai telefonu: „{ $title }“</b>
    Dar neatsakė { $left } iš { $total }. Kieno atsakymą įrašote?

    { $lines }
phone-line = • <b>{ $who }</b>, { $phone }
phone-entered = ✓ { $who } – įrašyta telefonu
no-phone = sąraše telefono nėra
enter-for = Įrašyti: { $who }
correct-for = Taisyti: { $who }
next-call = Kitas narys
phone-nobody = Į apklausą „{ $title }“ visi, už kuriuos atsakote, jau atsakė patys. Skambinti nebereikia.
phone-elsewhere = Ši apklausa skirta ne Jūsų savivaldybei ar apskričiai, todėl įrašyti telefonu nėra ką.
phone-oneself = Į apklausą Jūs atsakote kaip visi – mygtuku „Atsakyti“ arba čia: /apklausos
phone-answered = Telefonu įrašyti nebereikia: jau yra pačių pateiktas atsakymas. Kas atsakė: { $who }. Jūsų įrašai nepridėti.
phone-anonymous = Ši apklausa anoniminė: atsako tik patys nariai, todėl telefonu nieko įrašyti negalima.
entered = Įrašyta. Kas atsakė telefonu: { $who }. Jei šis žmogus naudojasi „Sueiga“, apie tai jam pranešime.
entered-for-you =
    Jums atsakius telefonu, Jūsų atsakymą į apklausą „{ $title }“ įrašė: { $who }.
    Peržiūrėti ir pakeisti galite iki { DATE($until, "until") }
office = asociacijos biuras
