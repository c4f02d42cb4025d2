"""Who may ask several counties: whoever leads one of them, if the others' leads agree."""

from bot.domain.actors import Actor, Can
from bot.domain.audience import Audience
from bot.services import audience
from storage.base import Tx


def others(actor: Actor, asked: Audience) -> list[str]:
    """The counties among them for which the actor cannot speak."""
    return audience.others(actor, Can.ASK_POLLS, asked)


async def check(tx: Tx, actor: Actor, asked: Audience) -> None:
    """Raise NotAllowed unless the actor may ask them, alone or jointly; Stale."""
    await audience.check_jointly(tx, actor, Can.ASK_POLLS, asked)
