"""Who may ask several counties: whoever leads one of them, if the others' leads agree."""

from bot.domain.actors import Actor, Can, Territory
from bot.domain.audience import Audience, AudienceKind
from bot.services import audience
from storage.base import Tx


def others(actor: Actor, asked: Audience) -> list[str]:
    """The counties among them for which the actor cannot speak; none unless theirs is there."""
    if asked.kind is not AudienceKind.COUNTIES:
        return []
    theirs = [one for one in asked.which if not actor.may(Can.ASK_POLLS, Territory(one))]
    return theirs if len(theirs) < len(asked.which) else []


async def check(tx: Tx, actor: Actor, asked: Audience) -> None:
    """Raise NotAllowed unless the actor may ask them, alone or jointly; Stale."""
    if not others(actor, asked):
        await audience.check(tx, actor, Can.ASK_POLLS, asked)
