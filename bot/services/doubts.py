"""Messages of which nobody can say whether they arrived: their senders decide what becomes of them.

Of a campaign they are counted on its card; any other message is asked about by itself.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can
from bot.domain.campaigns import LeaveMessage, RepeatMessage
from bot.domain.errors import Stale, require
from bot.domain.messages import Words, from_json, tap, words
from bot.services.outbox import tell
from storage import directory, doubts, groups
from storage.base import Tx
from storage.outbox import Row, State


@dataclass(frozen=True, slots=True)
class Doubt:
    """A message, its receiver, and whether it is still in doubt."""

    row: Row
    whom: Words
    open: bool


async def offer(tx: Tx, row: Row, now: datetime) -> None:
    """The row has just become uncertain: ask its sender what to do, if it has one."""
    if row.sender_id is None or row.campaign_id is not None:
        return
    said = Words(row.text_id, from_json(row.params))
    told = words("campaigns.doubt", whom=await _whom(tx, row, now), text=said)
    rows = (
        (
            tap("campaigns.repeat", RepeatMessage(row.id)),
            tap("campaigns.leave", LeaveMessage(row.id)),
        ),
    )
    key = f"doubt:{row.id}:{now.isoformat()}"
    await tell(tx, row.sender_id, told, key=key, now=now, rows=rows)


async def get(tx: Tx, actor: Actor, row_id: int, now: datetime) -> Doubt:
    """A message the actor sent. Raises NotAllowed, Stale."""
    require(actor, Can.BELONG)
    row = await doubts.get(tx, row_id)
    if row is None or row.sender_id != actor.account_id or row.campaign_id is not None:
        raise Stale
    return Doubt(row, await _whom(tx, row, now), row.state is State.UNCERTAIN)


async def repeat(tx: Tx, actor: Actor, row_id: int, now: datetime) -> Doubt:
    """Send it once more; where it is in doubt no longer, nothing happens. Raises NotAllowed, Stale.

    This is the sender's own wish, so it holds for what must not go twice by itself too.
    """
    doubt = await get(tx, actor, row_id, now)
    await doubts.repeat(tx, row_id, now)
    return doubt


async def _whom(tx: Tx, row: Row, now: datetime) -> Words:
    if row.chat_id < 0:
        group = await groups.get(tx, row.chat_id)
        return words("common.verbatim", text=group.title if group else "–")
    person = await directory.of_account(tx, row.chat_id, now.date())
    return words("common.verbatim", text=person.full if person else "–")
