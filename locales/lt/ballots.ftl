# An answer to an anonymous poll
title-ballot = Anoniminė apklausa
about = <b>{ $title }</b>
promise = Apklausa anoniminė: jai pasibaigus bus matyti, kas atsakė, bet ką pasirinkote, nesužinos niekas, net prižiūrėtojai, todėl patvirtinto atsakymo pakeisti nebegalėsite.
unfinished-named-ballot = Neišsiuntėte atsakymo į anoniminę apklausą „{ $name }“.
unfinished-unnamed-ballot = Neišsiuntėte atsakymo į anoniminę apklausą.
confirm =
    <b>Peržiūra</b>
    Patvirtinto atsakymo pakeisti nebegalėsite.
    Jūsų kodas: <code>{ $code }</code>
    Išsisaugokite jį: apklausai pasibaigus, pagal kodą rasite savo balsą balsų sąraše. Kodą žinote tik Jūs, vėliau jo parodyti negalėsiu.
submit = Patvirtinti
done =
    Atsakymas įrašytas. Ačiū!
    Jūsų kodas: <code>{ $code }</code>
    Išsisaugokite jį: apklausai pasibaigus, pagal kodą rasite savo balsą balsų sąraše. Ką pasirinkote, parodyti jau nebegaliu.
done-before = Jūsų atsakymas įrašytas. Kodą rasite ankstesnėje žinutėje – toje, kurioje atsakymą tvirtinote; iš naujo jo parodyti negaliu, nes jo nesaugau.
to-polls = Apklausos
to-poll = ‹ Į apklausą

# Why not
already = Jūsų atsakymas į šią apklausą jau įrašytas. Ji anoniminė, todėl atsakymo pakeisti nebegali niekas, Jūs taip pat.
not-offered = Anoniminės apklausos čia būti negali: duomenys laikomi „PostgreSQL“ duomenų bazėje, o joje pagal įrašų tvarką būtų galima atspėti, kieno kuris balsas. Rinkitės vardinę apklausą. Anoniminei reikia „SQLite“ duomenų bazės – dėl jos kreipkitės į prižiūrėtoją.

# The ballots of a poll that is over
list = Balsų sąrašas
check = Patikrinti savo balsą
listed =
    Balsų sąrašas: „{ $title }“
    Eilutėje – vieno nario pasirinkimai, be vardo ir apskrities. Savąją rasite pagal kodą: „Patikrinti savo balsą“.
file = balsai.xlsx
sheet = Balsai
column-hash = Kodo atspaudas
title-receipt = Savo balso patikra
unfinished-named-receipt = Pradėjote ieškoti savo balso: „{ $name }“.
unfinished-unnamed-receipt = Pradėjote ieškoti savo balso.
ask-code = Parašykite kodą, kurį parodžiau, kai tvirtinote atsakymą. Nei kodo, nei to, ką pagal jį rasiu, nesaugosiu.
example-code = Pavyzdžiui: K7QM 3XTP 9HAD W2ZC
label-code = Kodas
code-unlike = Kodą sudaro 16 ženklų, pavyzdžiui, K7QM 3XTP 9HAD W2ZC. Jame nėra nulio, vieneto, raidžių O ir I. Palyginkite su užsirašytuoju ir parašykite dar kartą.
found =
    Jūsų balsas suskaičiuotas. Sąraše jo atspaudas – <code>{ $hash }</code>:
    { $lines }
no-choices = Pasirinkimų jame nėra: parašyti žodžiai ir skaičiai laikomi atskirai, todėl jų čia nematyti.
none = Balso su tokiu kodu šios apklausos sąraše nėra. Palyginkite kodą su užsirašytuoju: galbūt jis kitos apklausos.
check-again = Ieškoti kito kodo
not-yet = Balsų sąrašas bus paskelbtas apklausai pasibaigus, { DATE($until, "label") }
not-shown = Šios apklausos balsų sąrašas Jums neskelbiamas.
