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
    { -bot } naudojasi asociacijos nariai. Jei vadovaujate seniūnijai, prisijungti galite čia: /start
    Jūsų „Telegram“ numeris: <code>{ $account }</code>

not-allowed-report = Veiklos įrašus teikia seniūnai – asociacijos nariai. Visa kita rasite meniu: /meniu
not-allowed-follow = Susitikimus, apklausas ir suvestines mato asociacijos nariai. Visa kita rasite meniu: /meniu
not-allowed-find-practices = Gerąją patirtį skaito asociacijos nariai. Visa kita rasite meniu: /meniu
not-allowed-review-reports = Veiklos įrašus skelbia apskrities viceprezidentas ir asociacijos biuras. Savo įrašus rasite čia: /veikla
not-allowed-make-booklets = Rinkinius rengia asociacijos biuras ir apskričių viceprezidentai. Gerąją patirtį rasite čia: /patirtis
not-allowed-keep-themes = Temų sąrašą tvarko asociacijos biuras. Gerąją patirtį rasite čia: /patirtis
not-allowed-find-members = Seniūnų ieško tie, kurie yra asociacijos narių sąraše. Visa kita rasite meniu: /meniu
not-allowed-join-networks = Į teminius tinklus jungiasi seniūnai – asociacijos nariai. Visa kita rasite meniu: /meniu
not-allowed-read-news = Naujienas skaito asociacijos nariai. Visa kita rasite meniu: /meniu
not-allowed-propose-news = Naujienas siūlo seniūnai – asociacijos nariai. Visa kita rasite meniu: /meniu
not-allowed-broadcast = Naujienas skelbia asociacijos biuras ir apskričių viceprezidentai. Turite naujieną kolegoms? Pasiūlykite ją: /pasiulyti
not-allowed-take-proposals = Pasiūlymus svarsto asociacijos biuras. Turite naujieną kolegoms? Pasiūlykite ją: /pasiulyti
not-allowed-phone = Skambučių sąrašą mato atstovai savivaldybėse, apskričių viceprezidentai ir asociacijos biuras. Visa kita rasite meniu: /meniu
not-allowed-answer-polls = Į apklausas atsako seniūnai – asociacijos nariai. Visa kita rasite meniu: /meniu
not-allowed-attend = Į kvietimus atsako seniūnai – asociacijos nariai. Susitikimus rasite čia: /susitikimai
not-allowed-call-meetings = Susitikimus rengia asociacijos biuras, apskričių viceprezidentai, atstovai savivaldybėse ir tinklų vadovai. Kur kviečia Jus, rasite čia: /susitikimai
not-allowed-see-cadence = Kiek susitikimų įvyko ir kiek jų žadėta, mato asociacijos biuras, valdyba, apskričių viceprezidentai ir atstovai savivaldybėse. Susitikimus rasite čia: /susitikimai
not-allowed-ask-polls = Apklausas rengia asociacijos biuras ir apskričių viceprezidentai. Apklausos, į kurias galite atsakyti Jūs, yra čia: /apklausos
not-allowed-see-totals = Visų apklausų rezultatus mato valdyba ir asociacijos biuras. Jums skirtos apklausos yra čia: /apklausos
not-allowed-see-status = Kaip sekasi robotui, mato prižiūrėtojai ir direktorius. Visa kita rasite meniu: /meniu
not-allowed-release = Ką siųsti iš atkurtos duomenų bazės, sprendžia prižiūrėtojai. Visa kita rasite meniu: /meniu
not-allowed-admit = Kviečia ir prašymus svarsto apskrities viceprezidentas arba asociacijos biuras. Visa kita rasite meniu: /meniu
not-allowed-see-names = Vardus mato apskrities viceprezidentas ir asociacijos biuras. Visa kita rasite meniu: /meniu
not-allowed-keep-groups = Grupes tvarko asociacijos biuras, apskričių viceprezidentai ir tinklų vadovai. Visa kita rasite meniu: /meniu
not-allowed-keep-channel = Asociacijos kanalą tvarko asociacijos biuras. Visa kita rasite meniu: /meniu
not-allowed-keep-networks = Teminius tinklus tvarko asociacijos biuras ir jų vadovai. Visa kita rasite meniu: /meniu
not-allowed-keep-roster = Narių sąrašą tvarko asociacijos biuras. Visa kita rasite meniu: /meniu
not-allowed-grant-roles = Vaidmenis suteikia prižiūrėtojai ir direktorius. Visa kita rasite meniu: /meniu
not-allowed-read-audit = Veiksmų žurnalą skaito prižiūrėtojai ir direktorius. Visa kita rasite meniu: /meniu
not-allowed-keep-contests = Konkursą rengia asociacijos biuras ir valdyba. Konkursus rasite čia: /konkursas
not-allowed-open-contests = Konkursą skelbia ir jo protokolą tvirtina valdyba. Konkursus rasite čia: /konkursas
not-allowed-nominate = Kandidatūras siūlo ir balsuoja seniūnai – asociacijos nariai. Konkursus rasite čia: /konkursas
not-allowed-check-nominations = Kandidatūras tikrina tie, kuriuos paskyrė valdyba arba biuras. Konkursus rasite čia: /konkursas
not-allowed-judge = Kandidatūras vertina komisijos nariai. Konkursus rasite čia: /konkursas
not-allowed-change-settings = Asociacijos nustatymus keičia prižiūrėtojai. Savo nustatymus rasite čia: /nustatymai

broke = Šįkart nepavyko (klaida { $code }, prižiūrėtojai jau žino). Tai, ką parašėte, išsaugota – pabandykite po kelių minučių.
broke-secret = Šįkart atsakymo priimti nepavyko (klaida { $code }, prižiūrėtojai jau žino). Jis slaptas, todėl nesaugomas – atsakykite iš naujo.
not-shown = Šio ekrano parodyti nepavyko. Tai, ką parašėte, išsaugota – tęsti galite iš meniu: /meniu
broke-owners =
    <b>Klaida { $code }</b>
    Vieno pranešimo apdoroti nepavyko ({ $cause }). Jis atidėtas, kiti apdorojami toliau.
broke-secret-owners =
    <b>Klaida { $code }</b>
    Vieno slapto atsakymo priimti nepavyko. Jis neišsaugotas, žmogaus paprašyta atsakyti iš naujo, kiti apdorojami toliau.
conflict-owners =
    <b>Tuo pačiu raktu dirba kita programa</b>
    „Telegram“ atiduoda žinutes tai vienai, tai kitai. Sustabdykite antrąją arba „BotFather“ pakeiskite raktą. Žinutės neprarandamos: bandysiu toliau.
job-failed-owners =
    <b>Nepavyko { $job }</b>
    Priežastis: { $cause }, daugiau – žurnale. Bandysiu iš naujo, visa kita veikia toliau.
job-alive = pažymėti, kad robotas veikia
job-reports = priminti apie nepateiktus veiklos įrašus
job-reminders = priminti apie nebaigtus įrašus
job-expiry = ištrinti pasenusių juodraščių
job-updates = ištrinti seniai apdorotų žinučių
job-log = išvalyti duomenų bazės žurnalo
job-imports = ištrinti neįrašytų narių sąrašų
job-relays = pasakyti apie neperduotas žinutes
job-reviews = perduoti biurui ilgai laukiančių veiklos įrašų
job-hours = perkelti priminimų pasikeitus netrukdymo valandoms
job-leads = perkelti priminimų pasikeitus jų laikui prieš susitikimus
job-digests = parengti santraukų
job-practice-index = atnaujinti gerosios patirties paieškos
job-uses = pranešti autoriams, kam pravertė jų įrašai
job-nominations = priminti apie nebaigtas ir neatsakytas kandidatūras
job-judging = priminti komisijai apie neįvertintas kandidatūras
job-awards = išsiųsti kandidatams laiškus, kai rezultatai paskelbti
job-bests = pranešti apie geriausius mėnesio darbus
job-years = pranešti apie praėjusių metų darbus
job-practices = parengti gerosios patirties naujienų
job-replies = perduoti biurui siuntėjų nepasiekusių atsakymų
job-pauses = baigti pasibaigusių pertraukų
job-requests = perduoti ilgai laukiančių prašymų
job-removals = šalinti iš grupių tų, kurie joms nebepriklauso
job-groups = palyginti grupių su narių sąrašu
job-news = išsiųsti suplanuotų naujienų
job-polls = išsiųsti apklausų tiems, kurie ką tik pradėjo naudotis
job-meetings = išsiųsti kvietimų tiems, kurie ką tik pradėjo naudotis
job-quick-polls = užbaigti greitų apklausų
job-feeds = sužinoti, kas naujo asociacijos svetainėje
job-menus = atnaujinti komandų sąrašų
job-forgetting = ištrinti duomenų tų, kurie to paprašė
job-retention = ištrinti pasenusių duomenų
job-tidying = sutvarkyti duomenų bazės po anoniminių balsų
job-ballots = ištrinti neišsiųstų anoniminių atsakymų
job-contest-votes = ištrinti nepatvirtintų konkurso balsų
job-contest-vote-reminders = priminti nariams balsuoti konkurse
job-partners = perduoti direktoriui, už ką viceprezidentai neatsakė
job-conclusions = priminti pranešti, kas pasikeitė po apklausos
job-tallies = pranešti apklausų rezultatų
job-changes = grąžinti susitikimų pakeitimų, apie kuriuos nepranešta
job-held = klausti prižiūrėtojų apie atkurtą duomenų bazę
job-backup = padaryti duomenų bazės kopijos
job-health = patikrinti, ar viskas gerai
job-campaigns = peržiūrėti siuntimų
job-cadence = priminti apie žadėtus susitikimus
job-slots = paklausti, kada tinka rinktis, tų, kurie ką tik pradėjo naudotis
job-series = paskelbti numatytų susitikimų
job-room-polls = baigti balsavimų susitikimuose
job-rsvps = pasiūlyti atsiradusių vietų laukiantiems eilėje
job-minutes = užbaigti protokolų, kurių pastabų laikas baigėsi
job-minutes-owed = priminti apie nepradėtus protokolus
job-tasks = pasakyti apie naujas užduotis
job-materials = pranešti apie naują susitikimų medžiagą
job-ratings = paprašyti įvertinti susitikimus
job-contests-new = pranešti apie konkursą tiems, kurie ką tik pradėjo naudotis
job-checks = priminti apie nepatikrintas kandidatūras
job-contests = pradėti ar baigti konkurso etapų
job-owners = priminti, kad prižiūrėtojas tik vienas
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

inline-sign-up = Prisijungti (nariams)
inline-open = Atverti robotą
inline-terms = Perskaityti sąlygas
open-private = Rašyti asmeniškai
in-private = Atsakysiu asmeniškai, kad grupėje liktų vietos pokalbiams.
answered-privately = Atsakiau asmeniškai.
paper-failed = Failo parengti nepavyko. Pabandykite dar kartą po kelių minučių; jei kartosis, pasakykite asociacijos biurui.
paper-coming = Rengiu failą, atsiųsiu po kelių sekundžių.
newer = ‹ Naujesni
older = Senesni ›
page-before = ‹ Ankstesni
page-after = Kiti ›

under-files = Nuotraukos ir failai – prieš šią žinutę.
