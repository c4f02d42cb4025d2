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
    /seniunai – rasti kolegą ir jam parašyti
    /apskritys – kiek seniūnų prisijungė
    /nustatymai – apie ką ir kada pranešti, ką mato kolegos
    /meniu – viskas, ką galima nuveikti
    /atsaukti – sustabdyti tai, kas pradėta

menu-menu = ☰ Visas meniu
menu-help = ❓ Pagalba
menu-resume = ↩️ Tęsti juodraštį
command-start = pradėti
command-menu = viskas, ką galima nuveikti
command-help = kaip naudotis
command-cancel = sustabdyti tai, kas pradėta
phrases-menu = pradžia, pagrindinis, ką galima daryti, ką daryti, ką veikti, ka veikt
phrases-help = padėkite, kaip naudotis, nesuprantu, neaišku
phrases-resume = tęsti, tęsiame, juodraštis, juodraščiai

# What Telegram shows before Start is pressed, and in the bot's profile.
about = Asociacijos robotas: čia pasakojame, kas nuveikta seniūnijose.
description =
    { -bot } padeda seniūnams susikalbėti: papasakokite, kas nuveikta Jūsų seniūnijoje, ir apskrities grupė iš karto tai pamatys.
    Viskas pasiekiama mygtukais, kiekvienas atsakymas iš karto išsaugomas.
