# The card, in groups and in private chats
card-title = 📅 <b>{ $title }</b>
card-when = Kada: { SPAN($starts, $ends) }
card-where = Kur: { $place }
card-where-map = Kur: <a href="{ $map }">{ $place }</a>
card-where-point = Kur: <a href="{ $map }">vieta žemėlapyje</a>
card-link = Prisijungti: { $link }
card-answer-by = Atsakyti galima iki { DATE($until, "until") }
card-author = <i>{ $author }</i>
card-count = Dalyvaus { $coming } · galbūt { $perhaps } · nedalyvaus { $declined }
card-count-seats = Dalyvaus { $coming } · galbūt { $perhaps } · nedalyvaus { $declined } · vietų liko { $left }
card-over = Susitikimas įvyko.
card-cancelled = Susitikimas atšauktas.
card-cancelled-why = Susitikimas atšauktas: { $why }
card-look = Peržiūrėti
answer-coming = Dalyvausiu
answer-perhaps = Galbūt
answer-not-coming = Nedalyvausiu
agenda = Darbotvarkė
to-calendar = Į kalendorių
gone = Šio susitikimo nebėra.

# `/meeting`
menu-meeting = 📅 Rengti susitikimą
command-meeting = parengti ir paskelbti susitikimą
phrases-meeting = susitikimas, naujas susitikimas, rengti susitikimą, kviesti į susitikimą, sukurti susitikimą, sueiga, posėdis

none-yet =
    <b>Rengiami susitikimai</b>
    Čia rasite savo juodraščius ir paskelbtus būsimus susitikimus. Kol kas nėra nė vieno.
list =
    <b>Rengiami susitikimai</b>
    { $lines }
list-line = { $number }. { $title } – { $state }
list-line-when = { $number }. { $title } – { $state }: { DATE($starts, "in") }
to-calling = ‹ Rengiami susitikimai
to-card = ‹ Į susitikimą

about-state = Būsena: { $state }
state-draft = juodraštis
state-finding = derinama data
state-planned = numatytas, bus paskelbtas vėliau
state-confirming = laukia kitų apskričių
state-leaving = tuoj bus išsiųstas
state-announced = paskelbtas
state-over = įvyko
state-cancelled = atšauktas
