"""What somebody prepares for an audience: theirs alone until it is sent, then all who may."""

from typing import Protocol, TypeVar

from bot.domain.actors import Actor, Can
from bot.domain.audience import Audience
from bot.domain.errors import NotAllowed, Stale, require
from bot.services.audience import check, check_jointly, may
from storage.base import Tx

DRAFT = "draft"  # a state that each noun has by this name


class Authored(Protocol):
    @property
    def state(self) -> str: ...
    @property
    def author_id(self) -> int | None: ...
    @property
    def audience(self) -> Audience: ...


T = TypeVar("T", bound=Authored)


async def opened(tx: Tx, actor: Actor, what: Can, item: T | None) -> T:
    """For whoever may do that to all of whom it is for. Raises NotAllowed, Stale.

    What has not been sent is nobody's but its author's, who may ask other counties to join in.
    """
    require(actor, what)
    if item is None or (item.state == DRAFT and item.author_id != actor.account_id):
        raise Stale
    if item.author_id == actor.account_id:
        await check_jointly(tx, actor, what, item.audience)
    else:
        await check(tx, actor, what, item.audience)
    return item


async def manages(tx: Tx, actor: Actor, what: Can, item: Authored) -> bool:
    """Its author, who may have lost the right; another one only what was sent."""
    if item.author_id != actor.account_id:
        return item.state != DRAFT and await may(tx, actor, what, item.audience)
    try:
        await check_jointly(tx, actor, what, item.audience)
    except (NotAllowed, Stale):
        return False
    return True
