turn =
    <b>{ $title }</b>
    Sąskrydis – vis kitoje apskrityje. Dabar eilė:
    { $lines }
    Kuri apskritis rengs šį?
chosen =
    <b>{ $title }</b>
    Rengia: <b>{ $county }</b>
    Sąskrydis – vis kitoje apskrityje. Dabar eilė:
    { $lines }
never = • { $county } – dar nerengė
last = • { $county } – { DATE($when, "label") }
to-meeting = ‹ Į susitikimą
open = Kuri apskritis rengia
