question =
    <b>{ $title }</b> · { $step } iš { $steps }
    { $lines }
question-alone =
    <b>{ $title }</b>
    { $lines }
put-aside = Pridėta. { $label }: { $value }
so-far = Įrašyta: { $value }

back = ‹ Atgal
skip = Praleisti
next = Toliau ›
leave = Atšaukti
continue = Tęsti
answer-again = Atsakyti iš naujo
drop = Ištrinti
save = Išsaugoti juodraštį
later = Tęsti vėliau
submit = Siųsti
fix = Taisyti
to-preview = ‹ Į peržiūrą

preview =
    <b>Peržiūra</b>
    { $lines }

    { $closing }
all-well = Ar viskas gerai?
confirming =
    { $confirm }
    { $lines }
preview-line = <b>{ $label }:</b> { $value }
what-to-fix = Ką norėtumėte pataisyti?
unfinished =
    Nebaigėte kelių dalykų. Ką tęsite?
    { $lines }
unfinished-line = { $number }. { $summary }
leaving = Ką daryti su tuo, ką jau parašėte?
confirm = Patvirtinti
cancelled = Atšaukta.
dropped = Juodraštis ištrintas.
saved = Juodraštis išsaugotas. Saugosime jį 14 dienų; tęsti galėsite iš meniu.
corrected = Pataisyta: „{ $field }“.
not-corrected = „{ $field }“ liko kaip buvo.
reminder =
    { $summary }
    Juodraštį saugosime iki { DATE($until, "until") }.

day = { DATE($day, "label") }
day-unknown = Dienos „{ $text }“ neatpažinau. Parašykite, pavyzdžiui, „gruodžio 5“ arba „2026-12-05“.
moment = { DATE($when, "in") }
moment-unknown = Laiko „{ $text }“ neatpažinau. Parašykite dieną ir valandą, pavyzdžiui, „rytoj 9:00“ arba „gruodžio 5 d. 14 val.“.
required = Šio klausimo praleisti negalima.
choose-button = Pasirinkite vieną iš mygtukų po tekstu.
text-wanted = Į šį klausimą atsakykite tekstu.
text-too-long = Tekstas per ilgas: { $length ->
        [one] { $length } ženklas
        [few] { $length } ženklai
       *[other] { $length } ženklų
    }, telpa { $longest }. Parašykite trumpiau.
option-unknown = Tarp pasirinkimų „{ $text }“ neradau. Paspauskite mygtuką arba parašykite jo pavadinimą.
pick-unknown = Tokio pasirinkimo nebėra. Rinkitės iš šių:
too-many-options = Pasirinkti galima ne daugiau kaip { $most }. Jei norite rinktis kitaip, pirma panaikinkite kurį nors pasirinkimą.
not-round = Apvalios vaizdo žinutės pridėti negaliu. Atsiųskite įprastą vaizdo įrašą: nufilmuokite telefono kamera arba pasirinkite iš galerijos.
file-wanted = Atsiųskite nuotrauką arba dokumentą. Jei daugiau nieko pridėti nenorite, paspauskite mygtuką po tekstu.
too-many-files = Pridėti galima ne daugiau kaip { $most ->
        [one] { $most } failą
        [few] { $most } failus
       *[other] { $most } failų
    }. Šis nepridėtas.
photos = { $count ->
        [one] { $count } nuotrauka
        [few] { $count } nuotraukos
       *[other] { $count } nuotraukų
    }
documents = { $count ->
        [one] { $count } dokumentas
        [few] { $count } dokumentai
       *[other] { $count } dokumentų
    }
