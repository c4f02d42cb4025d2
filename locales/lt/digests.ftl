digest =
    <b>Santrauka</b>
    { $lines }
news = Šių naujienų Jums asmeniškai dar nesiuntėme:
more = { $count ->
        [one] Ir dar { $count } naujiena.
        [few] Ir dar { $count } naujienos.
       *[other] Ir dar { $count } naujienų.
    }
put-off = { $count ->
        [one] Dar laukia { $count } priminimas.
        [few] Dar laukia { $count } priminimai.
       *[other] Dar laukia { $count } priminimų.
    }
all-news = Visos naujienos
send-put-off = Atsiųsti priminimus
released = { $count ->
        [0] Priminimų nebėra: jų laikas jau praėjo.
        [one] Tuoj atsiųsiu { $count } priminimą.
        [few] Tuoj atsiųsiu { $count } priminimus.
       *[other] Tuoj atsiųsiu { $count } priminimų.
    }
