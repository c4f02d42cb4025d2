# The chair's screens
open = 🗳 Balsavimai
new = Užduoti klausimą
to-list = ‹ Balsavimai
to-card = ‹ Į susitikimą
none =
    <b>{ $title }</b>
    { $on ->
        [True] Užduokite klausimą: jį iš karto gaus visi, kas dalyvauja, o kai balsavimą baigsite – ir rezultatą.
       *[other] Klausimų nebuvo. Užduoti galima nuo valandos iki susitikimo pradžios iki valandos po pabaigos.
    }
list =
    <b>{ $title }</b>
    { $on ->
        [True] Klausimai, naujesni viršuje. Vienu metu balsuojama dėl vieno.
       *[other] Klausimai, naujesni viršuje. Užduoti naujų nebegalima: susitikimo laikas praėjo.
    }
not-now = Susitikime „{ $title }“ balsuoti galima nuo valandos iki pradžios iki valandos po pabaigos.
too-many = Šiame susitikime klausimų jau { $most } – daugiau nebetelpa. Ištrinkite neužduotus.
other-open = Dar nebaigtas balsavimas „{ $question }“. Pirma baikite jį.
nobody = Nėra kam balsuoti: pažymėkite, kas dalyvauja, arba parodykite salės kodą.
title-room_poll = Balsavimas
unfinished-named-room_poll = Pradėjote rašyti klausimą „{ $name }“.
unfinished-unnamed-room_poll = Pradėjote rašyti klausimą balsavimui.
label-question = Klausimas
ask-question = Dėl ko balsuosime? Pavyzdžiui: „Ar pritariate šių metų veiklos planui?“
label-answers = Atsakymai
ask-answers = Kokie galimi atsakymai? Pasirinkite arba parašykite savo – kiekvieną iš naujos eilutės, nuo 2 iki 6.
set-vote = Už / Prieš / Susilaikau
set-yes-no = Taip / Ne
options-count = Reikia nuo { $least } iki { $most } atsakymų, kiekvieno iš naujos eilutės, o radau { $count }. Parašykite dar kartą.
option-long = Atsakymas Nr. { $number } per ilgas: { $length ->
        [one] { $length } ženklas
        [few] { $length } ženklai
       *[other] { $length } ženklų
    }, telpa { $longest }. Parašykite visus dar kartą, trumpiau.
options-alike = Du atsakymai vienodi. Parašykite visus dar kartą, skirtingus.
goes-noted =
    { $count ->
        [one] Klausimą gaus { $count } pažymėtas dalyvis, o kas atvyks vėliau – kai pažymėsite.
        [few] Klausimą gaus { $count } pažymėti dalyviai, o kas atvyks vėliau – kai pažymėsite.
       *[other] Klausimą gaus { $count } pažymėtų dalyvių, o kas atvyks vėliau – kai pažymėsite.
    }
goes-said =
    { $count ->
        [one] Kas dalyvauja, dar nepažymėta, todėl klausimą gaus { $count } žmogus, kuris žada dalyvauti.
        [few] Kas dalyvauja, dar nepažymėta, todėl klausimą gaus { $count } žmonės, kurie žada dalyvauti.
       *[other] Kas dalyvauja, dar nepažymėta, todėl klausimą gaus { $count } žmonių, kurie žada dalyvauti.
    }
unreached =
    { $count ->
        [one] Dar { $count } dalyvis „Sueiga“ nesinaudoja: paklauskite balsu.
        [few] Dar { $count } dalyviai „Sueiga“ nesinaudoja: paklauskite balsu.
       *[other] Dar { $count } dalyvių „Sueiga“ nesinaudoja: paklauskite balsu.
    }
not-secret = Slaptam balsavimui tinka anoniminė apklausa: /apklausa.
begin = Pradėti balsavimą
make-many = Leisti kelis atsakymus
make-one = Leisti vieną atsakymą
make-named = Rodyti vardus
make-counts = Rodyti tik skaičius
drop = Ištrinti klausimą
dropped = Klausimas ištrintas.
running = Balsuojama. Kas ką pasirinko, bus matyti baigus.
time-over = Laikas balsuoti baigėsi. Rezultatas tuoj bus.
refresh = Atnaujinti
close = Baigti balsavimą
ask-close = Balsavo { $voted } iš { $asked }. Baigti? Vėliau balsuoti nebebus galima, o rezultatą gaus visi.
close-sure = Baigti ir rodyti
go-on = Dar palaukti
look = Peržiūrėti balsavimą
sent = Balsavimas „{ $question }“ išsiųstas { $sent } iš { $total }.

# What those who are asked see
question = 🗳 <b>{ $question }</b>
option-line = • { $option }
vote-1 = Už
vote-2 = Prieš
vote-3 = Susilaikau
yes-no-1 = Taip
yes-no-2 = Ne
choose = { $option }
chosen = ✓ { $option }
rule-counts-one = Rodomi tik skaičiai: prie vardo įrašoma, kad balsavote, bet ne kaip, todėl balso pakeisti nebegalėsite.
rule-counts-many = Galima pasirinkti kelis. Rodomi tik skaičiai: prie vardo įrašoma, kad balsavote, bet ne kaip, todėl balso pakeisti nebegalėsite.
rule-named-one = Balsavimas atviras: baigus bus rodoma, kas ką pasirinko. Iki tol balsą galite pakeisti.
rule-named-many = Galima pasirinkti kelis. Balsavimas atviras: baigus bus rodoma, kas ką pasirinko. Iki tol balsą galite pakeisti.
mark = Pažymėkite visus, kurie Jums tinka, ir spustelėkite „Balsuoti“. Iki tol balsas neįskaitomas.
vote = Balsuoti
meeting = Susitikimas
counted = ✓ Jūsų balsas įskaitytas. Rezultatą pamatysite čia, kai balsavimas bus baigtas.
counted-named = ✓ Jūsų balsas: { $options }. Kol balsavimas nebaigtas, galite jį pakeisti.
voted = Jūsų balsas įskaitytas: { $options }. Pakeisti nebegalima.
voted-named = Jūsų balsas įskaitytas: { $options }. Kol nebaigta, galite pakeisti.
voted-anew = Jūsų balsas pakeistas: { $options }.
voted-same = Jūsų balsas jau toks: { $options }.
voted-before = Jūsų balsas jau įskaitytas. Kadangi neįrašoma, kaip balsavote, pakeisti jo nebegalima.
not-there = Balsuoja tik susitikimo dalyviai. Jei dalyvaujate, paspauskite „Esu čia“ susitikimo kortelėje arba paprašykite rengėjo Jus pažymėti.
closed = Balsavimas jau baigtas.

# What came of it
result-line = { $option } – <b>{ $count }</b>
turnout = Balsavo { $voted } iš { $asked }.
votes = Kas kaip balsavo
who-line = <b>{ $option }</b> ({ $count }): { $names }
record = Įrašyti į protokolą
ask-item = Prie kurio protokolo klausimo įrašyti rezultatą „{ $question }“?
record-apart = Įrašyti atskirai
minutes-part = { $option } – { $count }
minutes-line = Balsuota „{ $question }“: { $parts }. Balsavo { $voted } iš { $asked }.
recorded =
    Įrašyta į protokolo juodraštį:
    { $line }
look-item = Žiūrėti protokole
minutes-published = Protokolas jau paskelbtas. Rezultatą į jį įrašyti galima tik siūlant pakeitimą.
item-full = Prie šio klausimo daugiau nebetelpa. Pasirinkite kitą arba įrašykite atskirai.
