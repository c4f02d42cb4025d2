"""Who may call several counties: whoever leads one of them, if the others' leads agree."""

from bot.domain.actors import Actor, Can
from bot.domain.audience import Audience
from bot.services import audience
from storage.base import Tx


def others(actor: Actor, called: Audience) -> list[str]:
    """The counties among them for which the actor cannot speak."""
    return audience.others(actor, Can.CALL_MEETINGS, called)


async def check(tx: Tx, actor: Actor, called: Audience) -> None:
    """Raise NotAllowed unless the actor may call them, alone or jointly; Stale."""
    await audience.check_jointly(tx, actor, Can.CALL_MEETINGS, called)
