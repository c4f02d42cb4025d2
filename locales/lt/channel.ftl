menu-channel = 📢 Asociacijos kanalas
phrases-channel = kanalas, asociacijos kanalas, telegram kanalas
none =
    <b>Asociacijos kanalo dar nėra</b>
    Kanale naujienas skaito visi, kas jį prenumeruoja, ir ne tik nariai. Kaip jį priskirti:
    1. Atverkite kanalą „Telegram“ programoje.
    2. Kanalo pavadinimas → „Redaguoti“ → „Administratoriai“ → „Pridėti“ → { -bot }.
    3. Leiskite skelbti ir redaguoti žinutes. Tada čia paklausiu, ar tai asociacijos kanalas.
card =
    <b>{ $title }</b> – asociacijos kanalas.
    Jame galite skelbti naujienas, skirtas visiems.
    { $rights }
right-post = Skelbti žinutes
right-edit = Redaguoti ir prisegti žinutes
right-given = ✓ { $right } – leista
right-missing = ✗ { $right } – dar neleista
open = Asociacijos kanalas
ask = Esu kanalo „{ $title }“ administratorius ir galiu jame skelbti. Ar tai asociacijos kanalas? Jei ne, iš jo išeisiu.
yes = Taip
no = Ne
added-by-other = Prie kanalo „{ $title }“ mane pridėjo { $who }. Ar tai asociacijos kanalas? Jei ne, iš jo išeisiu.
added-by-stranger = Prie kanalo „{ $title }“ mane pridėjo žmogus, kurio narių sąraše nėra, todėl iš kanalo išėjau. Jei tai asociacijos kanalas, tegul mane prie jo prideda kas nors iš biuro.
post-wanted = Mane pridėjote prie kanalo „{ $title }“, bet skelbti jame dar neleidote. Leiskite: kanalo pavadinimas → „Redaguoti“ → „Administratoriai“ → { -bot } → „Skelbti žinutes“ ir „Redaguoti žinutes“. Tada paklausiu, ar tai asociacijos kanalas.
bound = Įrašyta: naujienas, skirtas visiems, nuo šiol galėsite skelbti ir kanale.
bound-instead = Įrašyta: nuo šiol tai asociacijos kanalas, o kanale „{ $former }“ nieko nebeskelbsiu.
let-go = Atsieti kanalą
keep = Palikti, kaip yra
ask-let-go = „{ $title }“ nebebus asociacijos kanalas: nieko jame neskelbsiu ir iš jo išeisiu. Kas jau paskelbta, liks. Atsieti?
left = Iš kanalo „{ $title }“ išeinu.
lost = Robotas pašalintas iš asociacijos kanalo „{ $title }“ arba kanalo nebėra, todėl nieko jame nebeskelbsiu. Jei taip neturėjo būti, pridėkite jį prie administratorių iš naujo – vėl paklausiu.
may-not-post = Asociacijos kanale „{ $title }“ man nebeleista skelbti, todėl jis atsietas. Jei taip neturėjo būti, vėl leiskite: kanalo pavadinimas → „Redaguoti“ → „Administratoriai“ → { -bot } → „Skelbti žinutes“. Tada paklausiu iš naujo.
