terms =
    <b>Jūsų duomenys – trumpai</b>
    Tvarko { $association }, kad galėtų Jus informuoti, klausti Jūsų nuomonės ir kviesti į susitikimus.
    Saugome: vardą ir pavardę, seniūniją, pareigas, telefono numerį (jei yra sąraše), „Telegram“ paskyros numerį, Jūsų atsakymus ir įrašus, paskutinę dieną, kai rašėte grupėje.
    Nesaugome to, ką kalbatės apskrities grupėje.
    Kiek laiko: kol priklausote asociacijai ir dar metus.
    Klausimai: asociacijos biuras.
    Savo duomenis bet kada galite gauti (/mano_duomenys) arba ištrinti (/istrinti_mane).
accept = Sutinku ir tęsiu
read-terms = Privatumo taisyklės
decline = Nesutinku
terms-in-full =
    <b>Privatumo taisyklės</b>
    <b>Kas tvarko.</b> { $association }. Klausimus užduokite asociacijos biurui.
    <b>Kam.</b> Kad narius pasiektų asociacijos naujienos, apklausos ir kvietimai į susitikimus, kad apskrities grupėje būtų tik jos seniūnai ir kad gera patirtis pasiektų visus.
    <b>Kas saugoma.</b> Tai, kas apie Jus yra asociacijos narių sąraše (vardas ir pavardė, seniūnija, pareigos, telefonas, el. paštas, kreipinys), „Telegram“ paskyros numeris, ką robotui parašėte ir atsakėte, kurią dieną paskutinį kartą rašėte.
    <b>Kas nesaugoma.</b> Grupių pokalbiai. Ką pasirinkote anoniminėje apklausoje.
    <b>Kas mato.</b> Kolegos – vardą, pavardę ir seniūniją; telefoną ir el. paštą tik tada, jei patys leidote (/nustatymai). Apskrities viceprezidentas ir biuras – ar prisijungėte ir ar esate grupėje.
    <b>Kiek laiko.</b> Kol priklausote asociacijai ir dar metus; nebaigti įrašai – 14 dienų.
    <b>Jūsų teisės.</b> Gauti viską, kas apie Jus saugoma (/mano_duomenys), ištaisyti per asociacijos biurą, ištrinti (/istrinti_mane), atsisakyti bet kurių neprivalomų pranešimų (/nustatymai).
accepted = Ačiū, Jūsų sutikimas įrašytas.
declined =
    Suprantama. Be sutikimo { -bot } Jūsų duomenų nenaudoja, todėl kol kas nieko parodyti negali.
    Apsigalvojus užtenka parašyti /start.
back-to-terms = Perskaityti dar kartą
