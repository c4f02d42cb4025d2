verbatim = { $text }
chosen = ✓ { $text }
joined = { $parts }

going-on = Tęskime:
stale = Šis mygtukas nebegalioja. Štai kaip viskas atrodo dabar:
stale-in-group = Šis mygtukas nebegalioja. Kas galioja dabar, pamatysite, kai parašysite man asmeniškai.
unknown = Nesupratau „{ $said }“. Gal norėjote:
unknown-thing = Nesupratau, ką su tuo daryti. Gal norėjote:
stranger =
    Jūsų dar nepažįstu.
    { -bot } naudojasi asociacijos nariai. Jei vadovaujate seniūnijai, parašykite savo apskrities viceprezidentui arba asociacijos biurui – Jus įtrauks.
    Jūsų „Telegram“ numeris: <code>{ $account }</code>

not-allowed-report = Veiklos įrašus teikia seniūnai – asociacijos nariai. Visa kita rasite meniu: /meniu
not-allowed-bind-group = Grupes apskritims priskiria asociacijos biuras ir apskričių viceprezidentai. Visa kita rasite meniu: /meniu

broke = Šįkart nepavyko (klaida { $code }, prižiūrėtojai jau žino). Tai, ką parašėte, išsaugota – pabandykite po kelių minučių.
not-shown = Šio ekrano parodyti nepavyko. Tai, ką parašėte, išsaugota – tęsti galite iš meniu: /meniu
broke-owners =
    <b>Klaida { $code }</b>
    Vieno pranešimo apdoroti nepavyko ({ $cause }). Jis atidėtas, kiti apdorojami toliau.
conflict-owners =
    <b>Tuo pačiu raktu dirba kita programa</b>
    „Telegram“ atiduoda žinutes tai vienai, tai kitai. Sustabdykite antrąją arba „BotFather“ pakeiskite raktą. Žinutės neprarandamos: bandysiu toliau.
job-failed-owners =
    <b>Nepavyko { $job }</b>
    Priežastis: { $cause }, daugiau – žurnale. Bandysiu iš naujo, visa kita veikia toliau.
job-alive = pažymėti, kad robotas veikia
job-reminders = priminti apie nebaigtus įrašus
job-expiry = ištrinti pasenusių juodraščių
job-updates = ištrinti seniai apdorotų žinučių
job-log = išvalyti duomenų bazės žurnalo
job-menus = atnaujinti komandų sąrašų
slept-owners =
    <b>Robotas neveikė { $hours ->
        [one] { $hours } valandą
        [few] { $hours } valandas
       *[other] { $hours } valandų
    }</b>
    „Telegram“ žinutes saugo 24 valandas, todėl dalis galėjo dingti. { $asked ->
        [0] Nebaigtų įrašų nebuvo.
        [one] { $asked } žmogaus, kurio įrašas nebaigtas, klausiu iš naujo.
        [few] { $asked } žmonių, kurių įrašai nebaigti, klausiu iš naujo.
       *[other] { $asked } žmonių, kurių įrašai nebaigti, klausiu iš naujo.
    }

open-private = Rašyti asmeniškai
in-private = Atsakysiu asmeniškai, kad grupėje liktų vietos pokalbiams.
answered-privately = Atsakiau asmeniškai.
newer = ‹ Naujesni
older = Senesni ›
