asked =
    ⭐ <b>Kaip Jums susitikimas?</b> { $title }
    💡 Ar buvo naudinga? 🗂 Ar gerai surengta?
    1 – visai ne, 5 – labai.
    Rengėjas matys tik vidurkius ir žodžius be vardų, ir tik kai atsakys bent trys. Vardai saugomi tam, kad galėtumėte atsakymą pakeisti.
ask =
    ⭐ <b>Kaip Jums susitikimas?</b> { $title }
    💡 Ar buvo naudinga? 🗂 Ar gerai surengta?
    1 – visai ne, 5 – labai. Pakeisti galite 14 dienų nuo susitikimo.
    Rengėjas matys tik vidurkius ir žodžius be vardų, ir tik kai atsakys bent trys. Vardai saugomi tam, kad galėtumėte atsakymą pakeisti.
useful-points = 💡 { $points }
useful-chosen = ✓ { $points }
organised-points = 🗂 { $points }
organised-chosen = ✓ { $points }
own-word = Jūsų žodis: { $word }
add-word = Parašyti žodį
change-word = Keisti žodį
saved = Ačiū, įrašyta.
open = ⭐ Įvertinimai
rate = ⭐ Įvertinti
to-meeting = ‹ Susitikimas
not-over = „{ $title }“ dar nesibaigė. Įvertinti galėsite po susitikimo.
not-there = „{ $title }“ vertina tie, kas dalyvavo.
too-late = „{ $title }“ vertinti jau vėlu: tam buvo 14 dienų.
gone = Šio susitikimo vertinti dabar negalima.
sent = Prašyta įvertinti „{ $title }“: { $sent } iš { $total }.
few = { $count ->
        [0] „{ $title }“ dar niekas neįvertino.
        [one] „{ $title }“ įvertino { $count } žmogus. Vidurkiai rodomi nuo { $least } atsakymų, kad nebūtų aišku, kas ką pasakė.
        [few] „{ $title }“ įvertino { $count } žmonės. Vidurkiai rodomi nuo { $least } atsakymų, kad nebūtų aišku, kas ką pasakė.
       *[other] „{ $title }“ įvertino { $count } žmonių. Vidurkiai rodomi nuo { $least } atsakymų, kad nebūtų aišku, kas ką pasakė.
    }
summary =
    ⭐ <b>Įvertinimai.</b> { $title }
    { $count ->
        [one] Atsakė { $count } žmogus.
        [few] Atsakė { $count } žmonės.
       *[other] Atsakė { $count } žmonių.
    }
mean-useful = 💡 Naudinga: { $points } iš 5
mean-organised = 🗂 Gerai surengta: { $points } iš 5
said = <b>Žodžiai</b>
word-line = • { $word }

title-rating_word = Jūsų žodis
unfinished-named-rating_word = Pradėjote rašyti žodį apie susitikimą.
unfinished-unnamed-rating_word = Pradėjote rašyti žodį apie susitikimą.
label-word = Jūsų žodis
ask-word = Ką pasakytumėte rengėjui? Jis perskaitys tai be Jūsų vardo.
