item =
    { $html }

    <i>{ $sender }</i>
item-credited =
    { $html }

    <i>{ $sender }. Pasiūlė: { $who }</i>
from-office = LSSA biuras
from-county = { CASE($county, "genitive") } viceprezidentas
ack = ✅ Susipažinau
answer-sender = Atsakyti siuntėjui
