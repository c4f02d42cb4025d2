ack = Susipažinau
open = Atverti
to-result = ‹ Ataskaita
untitled = naujiena be pavadinimo

marked = Pažymėta: su naujiena „{ $title }“ susipažinote.
marked-before = „{ $title }“: susipažinote { DATE($at, "in") }
not-for-you = Ši naujiena skirta kitiems nariams, todėl žymėti nieko nereikia.
withdrawn = Naujiena „{ $title }“ atšaukta, todėl nieko daryti nereikia.
only-test = Ši naujiena dar neišsiųsta: čia tik jos peržiūra.

remind = Priminti { $count ->
        [one] { $count } nariui
        [few] { $count } nariams
       *[other] { $count } narių
    }
ask-remind =
    <b>Priminti apie „{ $title }“?</b>
    Naujiena išsiųsta, bet su ja dar nesusipažino: { $count ->
        [one] { $count } narys.
        [few] { $count } nariai.
       *[other] { $count } narių.
    }
    Primenama tik jiems. Kas iki tol susipažins arba kam bus pranešta telefonu, tam nebepriminsiu.
reminding = { $count ->
        [one] Primenama { $count } nariui. Kas tuo metu nenori žinučių, tam priminsiu vėliau.
        [few] Primenama { $count } nariams. Kas tuo metu nenori žinučių, tam priminsiu vėliau.
       *[other] Primenama { $count } narių. Kas tuo metu nenori žinučių, tam priminsiu vėliau.
    }
reminded = Priminta: { $sent }. Kitiems priminimo neprireikė arba nepavyko išsiųsti: { $others }.
reminded-lately = Apie šią naujieną jau priminta: { DATE($at, "in") } Dar kartą priminti galėsite { DATE($again, "in") }
not-asked = Su šia naujiena susipažinti neprašyta, todėl priminti nėra ko.
nobody-left = Visi, kuriems naujiena išsiųsta, jau susipažino arba jiems pranešta telefonu.

reminder =
    Primename: asociacija laukia, kol susipažinsite su naujiena
    <b>{ $title }</b>
    Jei su ja jau susipažinote, paspauskite „Susipažinau“.
reminder-over = Ačiū, susipažinimas pažymėtas.
