"""Who may call several counties: whoever leads one of them, if the others' leads agree."""

from bot.domain.actors import Actor, Can, Territory
from bot.domain.audience import Audience, AudienceKind
from bot.services import audience
from storage.base import Tx


def others(actor: Actor, called: Audience) -> list[str]:
    """The counties among them for which the actor cannot speak; none unless theirs is there."""
    if called.kind is not AudienceKind.COUNTIES:
        return []
    theirs = [one for one in called.which if not actor.may(Can.CALL_MEETINGS, Territory(one))]
    return theirs if len(theirs) < len(called.which) else []


async def check(tx: Tx, actor: Actor, called: Audience) -> None:
    """Raise NotAllowed unless the actor may call them, alone or jointly; Stale."""
    if not others(actor, called):
        await audience.check(tx, actor, Can.CALL_MEETINGS, called)
