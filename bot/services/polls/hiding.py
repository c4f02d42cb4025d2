"""Whether a poll is anonymous: what can be promised of it."""

from bot.domain.actors import Actor
from bot.domain.polls import SIGHTS_ANONYMOUS, Sight
from bot.services import ballots
from bot.services.polls.items import changed, editable
from storage.base import Tx
from storage.polls import Poll


async def hide(tx: Tx, actor: Actor, poll_id: int, *, anonymous: bool) -> Poll:
    """Raises NotAllowed, Stale; Refusal where no promise of anonymity can be kept."""
    poll = await editable(tx, actor, poll_id)
    if anonymous:
        ballots.require_offered(tx)
    sight = poll.sight
    if anonymous and sight not in SIGHTS_ANONYMOUS:
        sight = Sight.CLOSED
    return await changed(tx, poll, anonymous=anonymous, sight=sight.code)
