menu-status = 🩺 Roboto būklė
command-status = ar robotui viskas gerai
phrases-status = būklė, roboto būklė, ar viskas veikia, kaip sekasi robotui

state =
    <b>Kaip sekasi robotui</b>
    { $problems }

    { $facts }
well = ✅ Viskas gerai.
bad-stuck = ⚠️ Žinutės neišeina jau { $minutes } min. Patikrinkite interneto ryšį ir žurnalą.
bad-held = ⏸ Iš atkurtos duomenų bazės sulaikyta: { $count }. Laukiama prižiūrėtojų sprendimo.
bad-copy = ⚠️ Duomenų bazės kopija nedaryta daugiau kaip dvi dienas.
bad-disk = ⚠️ Diske beveik nebėra vietos: liko { $size }.
bad-clock = ⚠️ Darbai pagal laikrodį neatliekami jau { $minutes } min. Paleiskite robotą iš naujo.
bad-job = ⚠️ Šiandien nepavyko { $job } ({ $count }).
bad-aside = ⚠️ Atidėta neapdorotų žmonių žinučių: { $count }. Klaidų kodai: { $codes }
bad-uncertain = ⚠️ Neaišku, ar išsiųsta: { $count }.
bad-groups = ⚠️ Grupių, kuriose robotui trūksta teisių: { $count }.
waiting = Laukia: atsakymų – { $answers }, priminimų – { $reminders }, naujienų – { $news }
rate = Per sekundę išsiunčiama žinučių: { $rate }
errands = Laukia grupių darbų: { $count }
update = Paskutinė žmonių žinutė: { DATE($at, "label") }
tick = Darbai pagal laikrodį atlikti prieš { $seconds } s
database = Duomenų bazė: { $engine }, { $size }, schema { $revision }
last-copy = Kopija: { DATE($at, "label") } ({ $size })
no-copy = Kopijos dar nėra: pirmoji bus padaryta naktį
disk = Diske laisva: { $size }
version = „Sueigos“ versija: { $version }
size-mb = { $size } MB
size-gb = { $size } GB

again = Atnaujinti
copy = Padaryti kopiją
held = Nuspręsti, ką siųsti
back = ‹ Roboto būklė
copying = Darau duomenų bazės kopiją. Kai bus, parašysiu.
copy-made = Duomenų bazės kopija padaryta: { $file } ({ $size }).
copy-failed = Duomenų bazės kopijos padaryti nepavyko. { $why }
night-failed =
    <b>Naktinės duomenų bazės kopijos nėra</b>
    { $why } Bandysiu iš naujo kas pusvalandį.
copy-no-room = Diske nebėra vietos ({ $detail }): atlaisvinkite jos arba nurodykite kitą aplanką (BACKUP_DIR).
copy-no-database = Duomenų bazės failo nėra ({ $detail }).
copy-damaged = Duomenų bazės failas sugadintas ({ $detail }): sustabdykite robotą ir atkurkite paskutinę kopiją.
copy-not-a-backup = Kopija nepanaši į šios duomenų bazės kopiją ({ $detail }).
copy-tool-missing = Kompiuteryje nėra programos { $detail }: įdiekite „PostgreSQL“ kliento programas.
copy-tool-failed = „PostgreSQL“ sako: { $detail }
copy-folder = Į kopijų aplanką rašyti negalima: { $detail }. Patikrinkite jo teises (BACKUP_DIR).

alarm-outbox =
    <b>Žinutės neišeina</b>
    Seniausia laukia jau { $minutes } min. Patikrinkite interneto ryšį ir roboto žurnalą; niekas nedingsta, išsiųsiu, kai tik galėsiu.
alarm-backup =
    <b>Nėra naujos duomenų bazės kopijos</b>
    Paskutinei jau { $days ->
        [one] { $days } diena
        [few] { $days } dienos
       *[other] { $days } dienų
    }. Patikrinkite, ar diske yra vietos, tada padarykite kopiją: /bukle
well-outbox = Žinutės vėl išeina.
well-backup = Nauja duomenų bazės kopija yra.
