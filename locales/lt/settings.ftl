menu-association = 🏛 Asociacijos nustatymai
phrases-association = asociacijos nustatymai, bendrieji nustatymai

list =
    <b>Asociacijos nustatymai</b>
    { $lines }

    Kurį norėtumėte pakeisti?
line = { $name }: { $value }
line-changed = { $name }: <b>{ $value }</b> (numatyta: { $default })
one =
    <b>{ $name }</b>
    { $lines }
now = Dabar: { $value }
default = Numatyta: { $value }
changed = Įrašyta. { $name }: { $value }.
same = Taip jau yra. { $name }: { $value }.
reset = Grąžinti numatytąją
back = ‹ Nustatymai

title-setting = Asociacijos nustatymas
unfinished-named-setting = Pradėjote keisti asociacijos nustatymą ({ $step } iš { $steps }).
unfinished-unnamed-setting = Pradėjote keisti asociacijos nustatymą ({ $step } iš { $steps }).
label-value = Reikšmė
ask-value = Parašykite naują reikšmę.

number-wanted = Parašykite sveiką skaičių nuo { $least } iki { $most }.
text-too-long = Parašykite tekstą, ne ilgesnį kaip { $longest } ženklų.
address-wanted = Įrašykite visą svetainės adresą, pavyzdžiui: https://pavyzdys.lt/feed
choice-wanted = Tokio pasirinkimo nebėra. Rinkitės iš mygtukų po tekstu.

yes = taip
no = ne
empty = nieko
in-int = { $count }
in-days = { $count ->
        [one] { $count } diena
        [few] { $count } dienos
       *[other] { $count } dienų
    }
in-hours = { $count ->
        [one] { $count } valanda
        [few] { $count } valandos
       *[other] { $count } valandų
    }

name-invitation-days = Kiek galioja kvietimas
about-invitation-days = Kiek laiko nuo išsiuntimo asmenine kvietimo nuoroda galima prisijungti.
name-sheet-days = Kiek galioja popierinis kvietimas
about-sheet-days = Kiek laiko nuo lapo parengimo galima prisijungti jame išspausdintu kodu.
name-request-days = Kiek laukti atsakymo į prašymą
about-request-days = Jei viceprezidentas per tiek laiko neatsako į prašymą prisijungti, prašymą gauna asociacijos biuras.
name-quiet-hours = Kada netrukdyti
about-quiet-hours = Tomis valandomis, savaitgaliais ir per šventes pranešimai palaukia kitos darbo dienos ryto. Kiekvienas gali pasirinkti ir savo valandas.
choice-18-9 = 18:00–9:00
choice-20-8 = 20:00–8:00
choice-21-7 = 21:00–7:00
choice-22-6 = 22:00–6:00
name-silence-budget = Kiek pranešimų per savaitę
about-silence-budget = Tiek naujienų ir priminimų, kurių pats žmogus neprašė, jam asmeniškai siunčiama per septynias dienas. Kas netelpa, patenka į antradienio santrauką. Neskaičiuojami skubūs ir privalomi pranešimai, kolegų žinutės.
name-gatherings-of = Kieno yra strategijos sueigos
about-gatherings-of = Strategija žada dvi sueigas per metus. Skaičiuojame kiekvienoje apskrityje po dvi; galima skaičiuoti ir dvi visoje Lietuvoje.
choice-county = kiekvienos apskrities
choice-country = visos Lietuvos
name-cadence-prompts = Priminti apie žadėtus susitikimus
about-cadence-prompts = Kai artėja laikas, iki kurio pagal strategiją turi įvykti susitikimas, ir nieko nenumatyta, apie tai primename viceprezidentui, atstovui savivaldybėje ar direktoriui.
name-two-eyes = Naujienas tvirtina antras žmogus
about-two-eyes = Kai įjungta, naujiena siunčiama tik tada, kai ją patvirtina kitas biuro žmogus. Savo naujienos patvirtinti negali niekas, net prižiūrėtojas.
name-news-late = Kiek gali vėluoti suplanuota naujiena
about-news-late = Jei suplanuota naujiena vėluoja daugiau, ji nesiunčiama: klausiu autoriaus, ką su ja daryti.
name-call-days = Kada skambinti dėl nesusipažinimo
about-call-days = Jei naujieną prašyta pažymėti „Susipažinau“, tas, kas per tiek laiko to nepadaro, patenka į skambučių sąrašą.
name-silent-days = Kada laikyti, kad seniai nerašė
about-silent-days = Po kiek laiko be žinutės apskrities lentoje rodoma, kad seniūnas seniai nerašė.
name-audit-days = Kiek saugoti žurnalą
about-audit-days = Kiek laiko saugomos veiksmų žurnalo eilutės.
name-former-days = Kiek saugoti duomenis po narystės
about-former-days = Po kiek laiko nuo narystės pabaigos ištrinami asmens duomenys. Seniūnijos įrašai lieka.
name-forget-days = Kiek laiko apsigalvoti
about-forget-days = Po kiek laiko nuo prašymo ištrinti duomenis jie ištrinami; iki tol prašymą galima atšaukti.
name-nightly-copy = Duomenų bazė kopijuojama kas naktį
about-nightly-copy = Kopijos laikomos 14 dienų. Išjunkite tik tada, jei duomenų bazę kopijuoja kas nors kitas: tada robotas nebeįspės ir apie tai, kad kopijos nėra.
name-feed-url = Svetainės naujienų adresas
about-feed-url = Iš čia (RSS arba „Atom“) kas valandą imamos asociacijos svetainės naujienos ir tampa juodraščiais, kuriuos biuras gali paskelbti nariams.

group-meeting-reminders = Priminimai apie susitikimus
line-group-various = { $name }: pagal susitikimo rūšį
group =
    <b>{ $name }</b>
    { $lines }

    Kurį norėtumėte pakeisti?
choice-7d-1d-2h = prieš 7 d., 1 d., 2 val.
choice-7d-1d = prieš 7 d., 1 d.
choice-1d-2h = prieš 1 d., 2 val.
choice-1d = prieš 1 d.
choice-none = nepriminti
about-meeting-reminders = Prieš kiek laiko apie tokį susitikimą primename tiems, kurie dalyvaus arba dar svarsto. Kiekvienas gali pasirinkti ir savaip.
name-meeting-reminders-rally = Priminimai: sąskrydžiai
about-meeting-reminders-rally = { about-meeting-reminders }
name-meeting-reminders-gathering = Priminimai: sueigos
about-meeting-reminders-gathering = { about-meeting-reminders }
name-meeting-reminders-informal = Priminimai: neformalūs
about-meeting-reminders-informal = { about-meeting-reminders }
name-meeting-reminders-local = Priminimai: vietos
about-meeting-reminders-local = { about-meeting-reminders }
name-meeting-reminders-seminar = Priminimai: seminarai
about-meeting-reminders-seminar = { about-meeting-reminders }
name-meeting-reminders-trip = Priminimai: kelionės
about-meeting-reminders-trip = { about-meeting-reminders }
name-meeting-reminders-session = Priminimai: posėdžiai
about-meeting-reminders-session = { about-meeting-reminders }
name-meeting-reminders-congress = Priminimai: suvažiavimai
about-meeting-reminders-congress = { about-meeting-reminders }
name-amendment-days = Kiek laiko siūlyti protokolo pastabas
about-amendment-days = Tiek laiko nuo protokolo paskelbimo susitikimo dalyviai gali siūlyti pastabas. Paskui protokolas nebekeičiamas.
