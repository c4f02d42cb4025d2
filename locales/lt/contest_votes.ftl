# The categories
categories-county = <b>{ $contest }</b>
    Jūsų apskritis renkasi, kurios kandidatūros eis toliau. Balsuoti galite iki { DATE($until, "until") }

    { $lines }
categories-country = <b>{ $contest }</b>
    Narių balsavimas. Balsuoti galite iki { DATE($until, "until") }

    { $lines }
all-voted = <b>{ $contest }</b>
    Daugiau balsuoti nebereikia. Balsavimas baigsis { DATE($until, "in") }

    { $lines }
line-voted = ✓ { $category }: Jūsų balsas įrašytas
line-waits = { $count ->
        [one] • { $category }: { $count } kandidatūra
        [few] • { $category }: { $count } kandidatūros
       *[other] • { $category }: { $count } kandidatūrų
    }
line-none = • { $category }: Jums rinktis nebėra iš ko
vote = Balsuoti
vote-in = { $category }
to-contest = ‹ Į konkursą
to-categories = Kitos nominacijos

# A ballot
title-contest_ballot = Balsavimas
about = <b>{ $contest }</b>, nominacija „{ $category }“
promise = Balsuojama anonimiškai: bus žinoma, kas balsavo, bet už ką, nesužinos niekas, net prižiūrėtojai, todėl patvirtinto balso pakeisti nebegalėsite. Už savo seniūniją balsuoti negalima, todėl jos sąraše nėra.
ask-choice = { $count ->
        [one] Yra { $count } kandidatūra. Spauskite numerį – pamatysite ją visą ir galėsite už ją balsuoti.
        [few] Yra { $count } kandidatūros. Spauskite numerį – pamatysite kandidatūrą visą ir galėsite už ją balsuoti.
       *[other] Yra { $count } kandidatūrų. Spauskite numerį – pamatysite kandidatūrą visą ir galėsite už ją balsuoti.
    }

    { $lines }
label-choice = Jūsų balsas
candidate = Nr. { $number } <b>{ $title }</b>
    { $who }
candidate-blind = Nr. { $number } <b>{ $title }</b>
why = { $text }
answer = <b>{ $question }</b> { $answer }
added = <b>Kandidato žodis:</b> { $text }
evidence = Įrašas { $place }: { $title }
hidden = { $count ->
        [one] { $count } įrašas neberodomas.
        [few] { $count } įrašai neberodomi.
       *[other] { $count } įrašų neberodoma.
    }
hidden-blind = Konkurse vertinama be vardų, todėl įrašai ir priedai nerodomi.
entry = Įrašas { $place }
files = Priedai ({ $count })
attached = Kandidatūros Nr. { $number } priedai.
no-files = Kandidatūra Nr. { $number } priedų neturi.
back = ‹ Balsuoti
choose = Balsuoti už Nr. { $number }
to-list = ‹ Sąrašas
chosen = Dabar pasirinkta: Nr. { $number }
none-chosen = Pasirinkus balsą dar reikės patvirtinti.
choose-one = Pirmiausia pasirinkite kandidatūrą.
number-wanted = Tokio numerio sąraše nėra. Spauskite mygtuką arba parašykite vieną iš sąrašo numerių.
unfinished-named-contest_ballot = Nepatvirtinote savo balso nominacijoje „{ $name }“.
unfinished-unnamed-contest_ballot = Nepatvirtinote savo balso konkurse.
confirm =
    <b>Patvirtinkite balsą</b>
    Patvirtinto balso pakeisti nebegalėsite.
    Jūsų kodas: <code>{ $code }</code>
    Išsisaugokite jį: paskelbus rezultatą, pagal kodą patikrinsite, kad Jūsų balsas suskaičiuotas. Kodą žinote tik Jūs, vėliau jo parodyti negalėsiu.
submit = Patvirtinti
done =
    Jūsų balsas įrašytas. Ačiū!
    Jūsų kodas: <code>{ $code }</code>
    Išsisaugokite jį: paskelbus rezultatą, pagal kodą patikrinsite, kad Jūsų balsas suskaičiuotas. Už ką balsavote, parodyti jau nebegaliu.
done-before = Jūsų balsas įrašytas. Kodą rasite ankstesnėje žinutėje – toje, kurioje balsą tvirtinote; iš naujo jo parodyti negaliu, nes jo nesaugau.

# Why not
not-fixed = Konkursas dar rengiamas arba balsavimo jame nebus.
not-yet = Balsavimas dar neprasidėjo. Pradžia: { DATE($opens, "label") }. Tada pranešime.
over = Balsavimas baigėsi { DATE($closed, "in") }
cancelled = Konkursas atšauktas, balsuoti nebereikia.
no-voter-county = Jums šiame konkurse apskrityje balsuoti nereikia: čia renkasi komisija, kandidatūra tik viena arba visos – Jūsų seniūnijos. Balsuoja tie, kas buvo nariai, kai balsavimas prasidėjo.
no-voter-country = Šiame balsavime Jūsų balso nėra: balsuoja tie, kas buvo nariai, kai jis prasidėjo, ir turi iš ko rinktis be savo seniūnijos.
not-in-category = Šioje nominacijoje Jums balsuoti nereikia.
already = Jūsų balsas nominacijoje „{ $category }“ jau įrašytas. Balsuojama anonimiškai, todėl balso pakeisti nebegali niekas, Jūs taip pat.
none-left = Nominacijoje „{ $category }“ Jums rinktis nebėra iš ko: kandidatūros atsiimtos arba yra tik Jūsų seniūnijos.
gone = Šios kandidatūros sąraše nebėra: ji atsiimta. Rinkitės kitą.
not-offered = Kandidatūros Nr. { $number } tarp tų, už kurias galite balsuoti, nėra.

# Reminders
remind = <b>{ $contest }</b>: dar ne visose nominacijose įrašytas Jūsų balsas. Balsavimas baigiasi { $until }

# How many have voted
see-turnout = Kiek balsavo
turnout-county = <b>{ $contest }</b>
    Balsuojama apskrityse, kuriose renkasi nariai. Balsai bus suskaičiuoti balsavimui pasibaigus.
    { $lines }
turnout-country = <b>{ $contest }</b>
    Narių balsavimas. Balsai bus suskaičiuoti jam pasibaigus.
    { $lines }
turnout-line = { $category }: balsavo { $voted } iš { $of }
no-vote-now = <b>{ $contest }</b>: dabar nebalsuojama.

# One's own ballot
check = Patikrinti savo balsą
check-again = Ieškoti kito kodo
title-contest_receipt = Savo balso patikra
unfinished-named-contest_receipt = Pradėjote ieškoti savo balso: „{ $name }“.
unfinished-unnamed-contest_receipt = Pradėjote ieškoti savo balso.
ask-code = Parašykite kodą, kurį parodžiau, kai tvirtinote balsą. Nei kodo, nei to, ką pagal jį rasiu, nesaugosiu.
example-code = Pavyzdžiui: K7QM 3XTP 9HAD W2ZC
label-code = Kodas
found-county = Jūsų balsas suskaičiuotas. Apskrityje, nominacijoje „{ $category }“, jis – už Nr. { $number } „{ $title }“.
found-county-untitled = Jūsų balsas suskaičiuotas. Apskrityje, nominacijoje „{ $category }“, jis – už Nr. { $number }.
found-country = Jūsų balsas suskaičiuotas. Nominacijoje „{ $category }“ jis – už Nr. { $number } „{ $title }“.
found-country-untitled = Jūsų balsas suskaičiuotas. Nominacijoje „{ $category }“ jis – už Nr. { $number }.
none = Balso su tokiu kodu tarp tų, kurių rezultatas jau paskelbtas, nėra. Palyginkite kodą su užsirašytuoju: galbūt jis kito balsavimo.
no-ballot = Šiame konkurse Jūsų balso nebuvo prašyta.
result-not-out = Savo balsą patikrinsite, kai bus paskelbtas rezultatas.
