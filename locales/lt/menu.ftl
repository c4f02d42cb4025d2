welcome = Sveiki! Čia { -bot } – { CASE($association, "genitive") } pokalbių robotas.
menu = Ką norėtumėte nuveikti?
menu-placed = { $municipality }, { $eldership }. Ką norėtumėte nuveikti?
nothing-open = Nebaigtų įrašų neturite.
more = ☰ Daugiau
to-menu = Į pradžią
help =
    <b>Kaip naudotis { -bot }</b>
    Viską galite pasiekti mygtukais, rašyti reikia tik tai, ką norite papasakoti.
    Kiekvienas atsakymas iš karto išsaugomas: jei kas nors sutrukdys, tęsite nuo ten, kur sustojote.
    Suklydote? Pataisykite savo žinutę „Telegram“ – pasikeis ir atsakymas.
    /veikla – papasakoti, kas nuveikta seniūnijoje
    /naujienos – kas paskelbta, paieška
    /pasiulyti – pasiūlyti naujieną kolegoms
    /apklausos – ko Jūsų klausiame, kas paaiškėjo
    /susitikimai – kas laukia, ar dalyvausite, kas nutarta
    /seniunai – rasti kolegą ir jam parašyti
    /apskritys – kiek seniūnų prisijungė
    /nustatymai – apie ką ir kada pranešti, ką mato kolegos
    /meniu – viskas, ką galima nuveikti
    /atsaukti – sustabdyti tai, kas pradėta
help-news =
    <b>Kaip skelbti naujieną</b>
    1. Spauskite „Skelbti naujieną“ (/skelbti) ir rašykite kaip įprastame pokalbyje; pridėti galite nuotraukų ir dokumentų.
    2. Pamatysite, kaip naujiena atrodys, kam ir kada ji bus išsiųsta. Viską dar galite pakeisti.
    3. Spauskite „Išsiųsti“ arba „Suplanuoti“. Siuntimą galite pristabdyti ar nutraukti, išsiųstą naujieną – patikslinti ar atšaukti.
    4. „Kas iš to išėjo“ rodo, kam išsiųsta ir kas susipažino; ten pat galite priminti ir matyti, kam paskambinti.
    Vakarais, savaitgaliais ir per šventes neskubios naujienos palaukia kitos darbo dienos ryto.
help-polls =
    <b>Kaip rengti apklausą</b>
    1. Spauskite „Rengti apklausą“ (/apklausa), „Nauja apklausa“, pasirinkite klausimo pobūdį ir parašykite klausimą. Tiek ir užtenka.
    2. „Nustatymai“: kam ji skirta, iki kada, vardinė ar anoniminė, kas matys rezultatus, ar priminti. „Bandomasis – tik man“ parodo visą apklausą, bet nieko neįrašo.
    3. „Išsiųsti“: kiekvienas klausiamas vieną kartą – asmeniškai arba apskrities grupėje. Kas dar neatsakė, tam primename.
    4. „Dalyvavimas“ rodo, kiek atsakė. Apklausą galima pratęsti, baigti pirma laiko arba atšaukti.
    Pasibaigus rezultatus gauna visi, kam jie skirti, o Jūsų paprašome parašyti, kas bus toliau.
help-meetings =
    <b>Kaip rengti susitikimą</b>
    1. Spauskite „Rengti susitikimą“ (/susitikimas), „Naujas susitikimas“, pasirinkite rūšį, pavadinimą, laiką ir vietą. Laiką galima ir parašyti: „kitą antradienį 10“.
    2. Nežinote datos? Laiką praleiskite ir spauskite „Rasti datą“: kviečiamieji pasakys, kada gali.
    3. „Kam“ – viena ar kelios apskritys, savivaldybės, tinklas. Kitų apskričių viceprezidentai pirma patvirtins. „Nustatymai“: darbotvarkė, vietų skaičius, iki kada atsakyti, priedai, svečiai.
    4. „Bandomasis – tik man“ parodo kvietimą, „Paskelbti“ jį išsiunčia asmeniškai ir į grupes.
    Paskelbus čia pat matysite, kas dalyvaus, galėsite keisti laiką ar vietą ir atšaukti.
how-to-meet = Kaip rengti susitikimą
how-to-ask = Kaip rengti apklausą
how-to-send = Kaip skelbti naujieną
to-help = ‹ Pagalba

menu-menu = ☰ Visas meniu
menu-help = ❓ Pagalba
unfinished = ↩️ Kiti nebaigti
menu-resume = ↩️ Tęsti juodraštį
command-start = pradėti
command-menu = viskas, ką galima nuveikti
command-help = kaip naudotis
command-cancel = sustabdyti tai, kas pradėta
phrases-menu = pradžia, pagrindinis, ką galima daryti, ką daryti, ką veikti, ka veikt
phrases-help = padėkite, kaip naudotis, nesuprantu, neaišku
phrases-resume = tęsti, tęsiame, juodraštis, juodraščiai

# What Telegram shows before Start is pressed, and in the bot's profile.
about = Asociacijos robotas: čia skaitome naujienas, tariamės dėl susitikimų ir pasakojame, kas nuveikta seniūnijose.
description =
    { -bot } padeda seniūnams susikalbėti: papasakokite, kas nuveikta Jūsų seniūnijoje, ir apskrities grupė iš karto tai pamatys; čia skaitykite asociacijos naujienas, atsakykite, ar dalyvausite susitikime, ir rašykite kolegoms.
    Viskas pasiekiama mygtukais, kiekvienas atsakymas iš karto išsaugomas.
