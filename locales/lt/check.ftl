line-fine = ✓ { $text }
line-hint = ℹ { $text }
line-warning = ⚠ { $text }
line-problem = ✗ { $text }
sum = { $problems ->
        [0] Viskas gerai.
        [one] Taisytina { $problems } vieta (✗).
        [few] Taisytinos { $problems } vietos (✗).
       *[other] Taisytina { $problems } vietų (✗).
    }

settings-fine = Nustatymai perskaityti.
settings-wrong = Netinkamas nustatymas – { $setting }. Visi nustatymai aprašyti faile .env.example.
one-owner = Prižiūrėtojas tik vienas. Į OWNER_IDS įrašykite dar bent vieną: jam praradus telefoną, roboto nebegalėtų prižiūrėti niekas.
public-url-http = PUBLIC_URL prasideda http://, todėl žinučių robotas klaus pats. Kad jas siųstų „Telegram“, reikia https://.
backup-dir = Į atsarginių kopijų aplanką { $folder } rašyti negalima. Pakeiskite jo teises arba BACKUP_DIR.
backup-tool = Kompiuteryje nėra programos { $tool }, todėl naktinių kopijų nebus. Įdiekite „PostgreSQL“ kliento programas.
metrics-closed = Rodiklius (/metrics) matys tik tas, kas klausia iš šio kompiuterio. Kad matytų ir kiti, nurodykite METRICS_TOKEN.

database-fine = Duomenų bazė { $where } veikia, jos versija – { $revision }.
database-missing = Duomenų bazės { $where } dar nėra: robotas ją sukurs, kai bus paleistas.
database-folder = Į aplanką { $folder } rašyti negalima, todėl duomenų bazės sukurti nepavyks. Pakeiskite jo teises arba DATABASE_URL.
database-empty = Duomenų bazė { $where } dar tuščia: robotas ją užpildys, kai bus paleistas.
database-older = Duomenų bazės versija ({ $revision }) senesnė nei programos ({ $ours }): robotas ją atnaujins, kai bus paleistas.
database-newer = Duomenų bazę sukūrė naujesnė programa ({ $revision }, ši žino iki { $ours }). Atnaujinkite programą.
database-read-only = Į duomenų bazę { $where } rašyti nepavyksta. Patikrinkite teises, laisvą vietą ir ar jos neužrakino kita programa.
database-unreachable = Duomenų bazė { $where } nepasiekiama ({ $cause }). Patikrinkite DATABASE_URL ir ar jos serveris veikia.
database-driver = Prie PostgreSQL jungtis nėra kuo. Įdiekite: pip install sueiga[postgres].

token-fine = „Telegram“ atpažino robotą { $username }.
token-unknown = „Telegram“ šio BOT_TOKEN neatpažįsta. Nukopijuokite jį iš „BotFather“ iš naujo.
telegram-silent = Serveris { $host } neatsako taip, kaip turėtų ({ $cause }). Patikrinkite ryšį ir BOT_API_URL.
privacy-off = Robotas mato visus grupių pokalbius, nors jam jų nereikia. „BotFather“: /setprivacy → Enable.
joining-off = Roboto neįmanoma įtraukti į grupes. „BotFather“: /setjoingroups → Enable.
inline-off = Gerosios patirties ieškoti kituose pokalbiuose neišeis: įterptinės užklausos išjungtos. „BotFather“: /setinline.
polling-fine = Žinučių robotas klausia pats, niekas kitas jų negauna.
webhook-fine = Žinutes „Telegram“ siunčia adresu { $host }.
webhook-none = „Telegram“ adreso, kuriuo siųsti žinutes, dar nežino: robotas jį praneš, kai bus paleistas.
webhook-foreign = Žinutes „Telegram“ dabar siunčia kitu adresu ({ $host }). Paleistas robotas tai pakeis – įsitikinkite, kad to paties rakto nenaudoja kita programa.
webhook-error = „Telegram“ nepavyko pristatyti žinučių. Kada: { DATE($when, "label") }. Priežastis: { $said }.
pending = Roboto laukia { $count ->
        [one] { $count } žinutė
        [few] { $count } žinutės
       *[other] { $count } žinučių
    }.

no-groups = Robotas dar neįtrauktas į jokią grupę.
group-fine = Grupėje „{ $title }“ robotas gali viską, ko reikia.
group-unbound = Grupė „{ $title }“ dar nepriskirta apskričiai. Tai padarysite roboto meniu.
group-gone = Grupės „{ $title }“ nebėra arba robotas iš jos pašalintas. Įtraukite jį iš naujo.
group-not-admin = Grupėje „{ $title }“ robotas nėra administratorius. Grupės nustatymuose paskirkite jį administratoriumi.
group-rights = Grupėje „{ $title }“ robotui trūksta teisių: { $rights }. Suteikite jas grupės administratorių sąraše.
can-invite-users = kviesti narius nuoroda
can-restrict-members = šalinti narius
can-change-info = keisti grupės aprašymą
can-pin-messages = prisegti žinutes
