open = Kartoti
choose =
    <b>{ $title }</b>
    Kaip dažnai susitikimas kartosis?
choose-monthly-weekday = Kas mėnesį, { DATE($weekday, "weekday") } ({ $nth ->
        [-1] paskutinis
       *[other] { $nth }-as
    })
choose-monthly-day = Kas mėnesį, { $day } d.
choose-quarterly-weekday = Kas ketvirtį, { DATE($weekday, "weekday") } ({ $nth ->
        [-1] pask.
       *[other] { $nth }-as
    })
choose-quarterly-day = Kas ketvirtį, { $day } d.
choose-weekly = Kas savaitę
choose-workdays = Kas darbo dieną
how-monthly-weekday = kas mėnesį tą pačią savaitės dieną
how-monthly-day = kas mėnesį tą pačią dieną; jei ji nedarbo – kitą darbo dieną
how-quarterly-weekday = kas ketvirtį tą pačią savaitės dieną
how-quarterly-day = kas ketvirtį tą pačią dieną; jei ji nedarbo – kitą darbo dieną
how-weekly = kas savaitę; jei diena nedarbo – kitą darbo dieną
how-workdays = kas darbo dieną
how-often =
    <b>{ $title }</b>
    Kartosis { $how }:
    { $lines }
    …
    Kiekvieną paskelbsime patys likus { $ahead ->
        [one] { $ahead } dienai
        [few] { $ahead } dienoms
       *[other] { $ahead } dienų
    }. Kiek kartų iš viso?
date = { DATE($starts, "label") }
date-draft = { DATE($starts, "label") } – juodraštis
date-finding = { DATE($starts, "label") } – ieškoma datos
date-confirming = { DATE($starts, "label") } – derinama
date-announced = { DATE($starts, "label") } – paskelbtas
date-cancelled = <s>{ DATE($starts, "label") }</s> – atšauktas
times =
    { $count ->
        [one] { $count } kartą
        [few] { $count } kartus
       *[other] { $count } kartų
    }
otherwise = ‹ Kartoti kitaip
begun = Datos numatytos. Šį susitikimą paskelbkite, kiti bus paskelbti patys.
standing =
    <b>{ $title }</b>
    Kartojasi { $how }. Paskelbiame likus { $ahead ->
        [one] { $ahead } dienai
        [few] { $ahead } dienoms
       *[other] { $ahead } dienų
    }. Perkėlus vieną datą, kitos nesikeičia.

    { $lines }
open-next = Kitas numatytas
copy = Taikyti kitiems
copied =
    { $count ->
        [0] Kitų numatytų susitikimų nėra.
        [one] Pavadinimas, vieta, valanda ir kita pritaikyta dar { $count } susitikimui.
        [few] Pavadinimas, vieta, valanda ir kita pritaikyta dar { $count } susitikimams.
       *[other] Pavadinimas, vieta, valanda ir kita pritaikyta dar { $count } susitikimų.
    }
leave-out = Šios datos nereikia
left-out = Susitikimas „{ $title }“ { DATE($starts, "in") } nebus rengiamas. Kitos datos lieka.
end = Nebekartoti
end-sure = Taip, nebekartoti
ask-end =
    { $count ->
        [one] Nebekartoti „{ $title }“? Nebeliks { $count } numatyto susitikimo, kuris dar nepaskelbtas.
        [few] Nebekartoti „{ $title }“? Nebeliks { $count } numatytų susitikimų, kurie dar nepaskelbti.
       *[other] Nebekartoti „{ $title }“? Nebeliks { $count } numatytų susitikimų, kurie dar nepaskelbti.
    }
ended =
    { $count ->
        [one] „{ $title }“ nebesikartoja: atsisakyta { $count } numatyto susitikimo.
        [few] „{ $title }“ nebesikartoja: atsisakyta { $count } numatytų susitikimų.
       *[other] „{ $title }“ nebesikartoja: atsisakyta { $count } numatytų susitikimų.
    }
back = ‹ Numatytos datos
to-meeting = ‹ Į susitikimą
author-gone = tas, kas jį numatė, nebegali jo skelbti
not-announced = Numatytas susitikimas „{ $title }“ ({ DATE($starts, "label") }) nepaskelbtas: { $why }
missed = Numatytas susitikimas „{ $title }“ ({ DATE($starts, "label") }) nebuvo paskelbtas laiku, todėl jo nebėra.
