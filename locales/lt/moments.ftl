month = { DATE($day, "month") }
weekday = { DATE($day, "weekday") }
today = •{ $text }
pick-day = 📅 Kita diena
other-day = ‹ Kita diena
other-hour = ‹ Kita valanda
whole-day = Visa diena
lasts = { $hours } val.
open-end = Pabaigos nenurodyti
span = { SPAN($starts, $ends) }
span-short = { SPAN($starts, $ends, "short") }
day-short = { DATE($day, "short") }

ask-start = { DATE($day, "label") }. Nuo kelintos valandos? Pasirinkite arba parašykite, pavyzdžiui, „14:30“ arba „10–13“.
ask-hour = { DATE($day, "label") }. Kelintą valandą? Pasirinkite arba parašykite, pavyzdžiui, „14:30“.
ask-end = Pradžia: { DATE($starts, "label") }. Kiek truks? Pasirinkite arba parašykite pabaigą, pavyzdžiui, „16:30“ arba „2,5 val.“.
asked-several =
    Galimi keli variantai:
    { $readings }
    Kurį turite omenyje?
asked-past =
    Šis laikas jau praėjo. Gal turite omenyje:
    { $readings }
asked-weekday =
    Data ir savaitės diena nesutampa. Kurią turite omenyje?
    { $readings }
say-clearly = Parašykite tiksliau, pavyzdžiui, „2026-12-03 10:00–13:00“.
unfinished = Laikas dar nepasirinktas. Pasirinkite arba parašykite, pavyzdžiui, „rytoj 14 val.“.
not-free = Šios dienos pasirinkti negalima. Rinkitės tą, kurios skaičius matomas, arba parašykite.
span-unknown = Laiko „{ $text }“ neatpažinau. Parašykite dieną ir valandas, pavyzdžiui, „rytoj 14 val.“, „kitą antradienį 10–13“ arba „gruodžio 5 d. 10:00–13:00“.
too-long = Tai ilgiau nei { $days ->
        [one] { $days } dieną
        [few] { $days } dienas
       *[other] { $days } dienų
    }. Patikrinkite pabaigą ir parašykite dar kartą.
no-such-hour = { DATE($day, "label") }: { $hour } tą naktį nebus – laikrodis persukamas valandą į priekį. Parašykite kitą valandą.
backwards = Pabaiga negali būti prieš pradžią. Parašykite, pavyzdžiui, „rytoj 10:00–13:00“.
