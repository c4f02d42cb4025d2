item =
    { $html }

    <i>{ $sender }</i>
item-credited =
    { $html }

    <i>{ $sender }. Proposed by { $who }</i>
from-office = LSSA office
from-county = Vice-president, { $county }
ack = ✅ Acknowledge
answer-sender = Reply to the sender
