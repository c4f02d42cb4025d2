menu-report = 📝 Įrašyti veiklą
menu-mine = 📄 Mano įrašai
command-report = papasakoti, kas nuveikta seniūnijoje
phrases-report = ką nuveikėme, nuveikti darbai, naujas įrašas, įrašas, įrašyti, veiklos įrašas
phrases-mine = įrašai, mano veikla, mano ataskaitos

title-report = Veiklos įrašas
unfinished-named-report = Turite nebaigtą įrašą „{ $name }“ ({ $step } iš { $steps }).
unfinished-unnamed-report = Turite nebaigtą veiklos įrašą ({ $step } iš { $steps }).

label-title = Pavadinimas
ask-title = Kaip trumpai pavadintumėte tai, ką nuveikėte?
example-title = Pavyzdžiui: „Atnaujinta žaidimų aikštelė Daugų centre“.
label-themes = Temos
ask-themes = Kokia tai tema? Galite pasirinkti iki trijų.
label-done = Kas padaryta
ask-done = Kas ir kaip padaryta?
example-done = Pavyzdžiui: „Pastatytos sūpynės ir laipynė, pamatus klojo bendruomenė, kainavo 4 200 Eur“.
label-result = Rezultatas
ask-result = Kas iš to išėjo?
example-result = Pavyzdžiui: „Kasdien čia žaidžia apie 20 vaikų, bendruomenė aikštelę prižiūri pati“.
label-files = Priedai
ask-files = Pridėkite nuotraukų, vaizdo ar balso įrašų, dokumentų, jei turite.

all-well =
    Ar viskas gerai? Paskelbtą įrašą matys Jūsų apskrities seniūnai.
    Jei norite, kad jį matytų visi nariai ar spauda, palieskite „Papildyti“.
all-well-photos =
    Ar viskas gerai? Paskelbtą įrašą matys Jūsų apskrities seniūnai.
    Jei norite, kad jį matytų visi nariai ar spauda, palieskite „Papildyti“.
    Mygtukas „Siųsti“ reiškia ir tai, kad nuotraukose matomi žmonės sutinka būti rodomi.
drafted = Įrašas paruoštas. Galite jį pateikti iškart arba dar papildyti.
too-many-drafts = Turite { $most ->
        [one] { $most } nebaigtą įrašą
        [few] { $most } nebaigtus įrašus
       *[other] { $most } nebaigtų įrašų
    }, todėl naujo iš nuotraukos neparengiau. Pateikite arba ištrinkite kurį nors ir atsiųskite nuotrauką dar kartą.
proposed = Iš nuotraukos ir jos aprašymo parengėme veiklos įrašą. Jei viskas gerai, pateikite.
photo-kept = Nuotrauką išsaugojome. Dar keli klausimai – ir veiklos įrašas bus paruoštas.
begun = Turite nebaigtų veiklos įrašų ({ $count }). Su kuriuo tęsti?
begun-like = Naujas įrašas parengtas pagal ankstesnįjį. Pataisykite, kas pasikeitė.
new = Naujas įrašas
saved = Išsaugota.
no-draft = Šis įrašas jau pateiktas arba ištrintas. Savo įrašus rasite čia: /veikla
about-entry = <b>{ $title }</b>

hand-in = Pateikti
choose-themes = Pasirinkti temą
clear = Pašalinti
take-out = ✕ { $number }
take-out-how = Mygtukas ✕ su numeriu pašalina vieną: eilės tvarka ta pati kaip viršuje.
agree = Sutinku ir pateikiu
open-parts = Papildyti ar taisyti
open-more = Papildyti
open-kinds = Rinktis rūšį
open-readers = Rinktis, kas matys
drop = Ištrinti
to-draft = ‹ Į įrašą
go-on = Tęsti
show = Rodyti įrašą
like = Kurti pagal ankstesnįjį

parts =
    <b>{ $title }</b>
    Ką papildyti ar taisyti? Kas jau yra, pažymėta ✓.
part = { $part }
part-there = ✓ { $part }
parts-more = Daugiau ›
parts-first = ‹ Svarbiausia
open-doers = Kas dar tai darė

label-problem = Problema
ask-problem = Kokią problemą sprendėte?
example-problem = Pavyzdžiui: „Vaikams nebuvo kur žaisti, senoji aikštelė buvo nesaugi“.
label-when = Kada
ask-when = Kada tai buvo? Tinka metai, mėnuo, diena arba nuo kada iki kada.
example-when = Pavyzdžiui: „2026 m. gegužė – rugpjūtis“.
when-unknown = Nesupratau „{ $text }“. Parašykite, pavyzdžiui, „2026“, „2026 m. gegužė“ arba „gegužės 12 d.“; tai, kas dar bus, netinka.
label-place = Vieta
ask-place = Kur tai buvo? Parašykite vietą arba atsiųskite tašką žemėlapyje.
example-place = Pavyzdžiui: „Daugų miestelio centras“.
on-map = taškas žemėlapyje
label-cost = Kaina
ask-cost = Kiek tai kainavo, eurais?
example-cost = Pavyzdžiui: „4200“.
euros-wanted = Parašykite sumą sveikais eurais, pavyzdžiui, „4200“.
label-funding = Lėšos
ask-funding = Iš kokių lėšų?
example-funding = Pavyzdžiui: „Savivaldybės biudžetas ir bendruomenės parama“.
label-partners = Partneriai
ask-partners = Kas padėjo: kokios įstaigos, bendruomenės, įmonės?
example-partners = Pavyzdžiui: „Daugų bendruomenė, vietos veiklos grupė“.
label-people = Kas prisidėjo
ask-people = Kokie žmonės prie to prisidėjo? Vardus rašykite tik tų, kurie sutinka.
example-people = Pavyzdžiui: „Apie 30 savanorių ir gimnazijos vienuoliktokai“.
label-country = Šalis
ask-country = Jei tai užsienio patirtis, kurios šalies?
example-country = Pavyzdžiui: „Suomija“.
label-links = Nuorodos
ask-links = Atsiųskite nuorodų, kiekvieną iš naujos eilutės.
example-links = Pavyzdžiui: „https://www.alytus.lt/aikstele“.
link-wanted = Tai ne nuoroda. Nukopijuokite visą adresą, kuris prasideda „https://“.
too-many-links = Nuorodų gali būti iki { $most }, ir ne per ilgų. Palikite svarbiausias.

title-report_part = Veiklos įrašas
unfinished-named-report_part = Turite nebaigtą veiklos įrašo papildymą.
unfinished-unnamed-report_part = Turite nebaigtą veiklos įrašo papildymą.

which-kind =
    Kas tai?
    Veikla – kas nuveikta. Geroji patirtis – ką kiti galėtų perimti. Nepavykusi patirtis – ko kitiems nekartoti; ją galima papasakoti ir be vardo.
kind-activity = { $mark }Veikla
kind-practice = { $mark }Geroji patirtis
kind-lesson = { $mark }Nepavykusi patirtis

who-reads =
    { $readers }
    Kas galės skaityti įrašą, kai bus paskelbtas?
who-reads-lesson =
    { $readers }
    Galite pasakoti ir be vardo. Tuomet nerodysime nei seniūnijos, nei vietos, nei nuotraukų, nei partnerių, o apskritį – tik jei joje bent dešimt narių; Jūsų vardą matys tik asociacijos biuras.
who-reads-unnamed =
    { $readers }
    Nerodysime nei seniūnijos, nei vietos, nei nuotraukų, nei partnerių, o apskritį – tik jei joje bent dešimt narių.
choose-county = { $mark }Mano apskritis
choose-members = { $mark }Visi nariai
choose-public = { $mark }Visi, taip pat spauda
hide-author = Pasakoti be vardo
show-author = Pasakoti su vardu
narrow-readers = Mažinti skaitytojų ratą
who-reads-published =
    { $readers }
    Kas įrašą matys nuo šiol? Pasikeis iškart; kas jau persiųsta ar išspausdinta, to atšaukti nebegalima.
only-narrower = Paskelbto įrašo skaitytojų ratą galima tik mažinti. Jei norite, kad matytų daugiau žmonių, pateikite naują įrašą pagal šį.
readers-county = Matys: apskrities seniūnai.
readers-members = Matys: visi asociacijos nariai.
readers-public = Matys: visi, taip pat spauda.
readers-unnamed-members = Be vardo. Matys: visi asociacijos nariai. Jūsų vardą matys tik asociacijos biuras.
readers-unnamed-public = Be vardo. Matys: visi, taip pat spauda. Jūsų vardą matys tik asociacijos biuras.
readers-unnamed-county = Be vardo. Pasirinkite, kas matys.
unnamed-in-county = Be vardo įrašo vienai apskričiai rodyti negalima: būtų aišku, kas pasakoja. Rinkitės visus narius arba visus.
known-already = Išsaugota. Tik žinokite: šį įrašą su Jūsų vardu apskrities viceprezidentas jau matė.
only-lessons = Be vardo pasakojama tik tai, kas nepavyko.

doers = Kas dar tai darė? Paspauskite seniūniją; paspaudus dar kartą, ji nebebus pažymėta.
doers-nobody = Jūsų savivaldybėje kitų seniūnijų vadovų sąraše nėra.
too-many-doers = Kartu nurodyti galima iki { $most } seniūnijų.

consent-readers = { $readers }
consent-public = Tai reiškia, kad įrašą gali skelbti spauda ir interneto svetainės.
consent-photos = Mygtukas „Sutinku ir pateikiu“ reiškia ir tai, kad nuotraukose bei vaizdo įrašuose matomi žmonės sutinka būti rodomi.
changed-meanwhile = Įrašas ką tik pakeistas. Peržiūrėkite jį ir pateikite dar kartą.
theme-wanted = Trūksta temos: be jos įrašo niekas neras. Pridėkite ją: Papildyti ar taisyti → Temos.
drop-ask = Ištrinti „{ $title }“? Ištrinto įrašo grąžinti nebegalėsite.
drop-sure = Taip, ištrinti
dropped = Įrašas ištrintas.

state-draft = Dar nepateikta: kol kas matote tik Jūs.
state-no-theme = Dar nepateikta: kol kas matote tik Jūs. Trūksta temos.
state-waiting-county = Pateikta { DATE($since, "in") } Laukia, kol paskelbs apskrities viceprezidentas.
state-waiting-office = Pateikta { DATE($since, "in") } Laukia, kol paskelbs asociacijos biuras.
state-asked = Laukiama Jūsų atsakymo.
state-published = Paskelbta.
state-refused = Nepaskelbta. Priežastis: { $why }
state-withdrawn = Atšaukta ir neberodoma. Priežastis: { $why }

received-county =
    Ačiū, veiklos įrašas Nr. { $number } gautas. { $readers ->
        [members] Visi nariai
        [public] Visi, taip pat spauda,
       *[county] Apskrities seniūnai
    } jį pamatys, kai paskelbs viceprezidentas.
received-office = Ačiū, veiklos įrašas Nr. { $number } gautas. Kiti jį pamatys, kai paskelbs asociacijos biuras.
received-unnamed = Ačiū, veiklos įrašas Nr. { $number } gautas. Kiti jį pamatys be Jūsų vardo, kai paskelbs asociacijos biuras.
remind-draft =
    Primename: įrašas „{ $title }“ dar nepateiktas, jį matote tik Jūs.
    Jei nieko nekeisite, jį ištrinsime { DATE($until, "in") }

none-yet = Veiklos įrašų dar neturite. Pirmąjį galite įrašyti dabar.
mine =
    <b>Jūsų veiklos įrašai</b> ({ $count })
    { $lines }

    Kurį parodyti?
mine-and-inherited =
    <b>Jūsų ir Jūsų seniūnijos veiklos įrašai</b> ({ $count })
    { $lines }

    Kurį parodyti?
line = { $number }. { $title } – { $state ->
        [draft] dar nepateikta
        [waiting] laukia sprendimo
        [asked] laukia Jūsų atsakymo
        [published] paskelbta
        [refused] nepaskelbta
       *[withdrawn] atšaukta
    }
back-to-mine = ‹ Mano įrašai

card-title = <b>{ $title }</b>
card-from = { $place }
card-doers = Kartu: { $elderships }
card-doers-more =
    Kartu: { $elderships } ir dar { $count ->
        [one] { $count } seniūnija
        [few] { $count } seniūnijos
       *[other] { $count } seniūnijų
    }
card-unnamed = Pasakoja vienas iš seniūnų
card-unnamed-in = Pasakoja vienas iš seniūnų ({ $county })
card-sort-activity = Veiklos įrašas Nr. { $number } · { $themes }
card-sort-practice = Geroji patirtis Nr. { $number } · { $themes }
card-sort-lesson = Nepavykusi patirtis Nr. { $number } · { $themes }
card-country = Užsienio patirtis: { $country }
card-problem = Problema: { $text }
card-problem-folded =
    Problema:
    <blockquote expandable>{ $text }</blockquote>
card-funding = Lėšos: { $text }
card-partners = Partneriai: { $text }
card-people = Prisidėjo: { $text }
card-cost = Kainavo: { $count } Eur
card-day = Kada: { DATE($starts, "label") }
card-days = Kada: { $first } m. { DATE($starts, "short") } – { DATE($ends, "short") }
card-days-years = Kada: { $first } m. { DATE($starts, "short") } – { $last } m. { DATE($ends, "short") }
card-month = Kada: { DATE($starts, "month") }
card-months = Kada: { DATE($starts, "month") } – { DATE($ends, "month") }
card-year = Kada: { $first } m.
card-years = Kada: { $first }–{ $last } m.
card-on-map = 📍 <a href="https://www.openstreetmap.org/?mlat={ $latitude }&amp;mlon={ $longitude }">Vieta žemėlapyje</a>
card-place = Kur: { $place }
card-link = { $link }
card-themes = Temos: { $themes }
card-done = { $text }
card-done-folded = <blockquote expandable>{ $text }</blockquote>
card-result = Rezultatas: { $text }
card-result-folded =
    Rezultatas:
    <blockquote expandable>{ $text }</blockquote>
card-number = Veiklos įrašas Nr. { $number }
card-files = Priedai: { $count }
card-submitted = Pateikta: { DATE($when, "label") }
