"""The items somebody may send or has sent, with what has become of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.actors import Actor, Can
from bot.domain.errors import require
from bot.domain.news import EDITABLE, State
from bot.services.news.audience import writable
from storage import campaigns, news
from storage.base import Tx
from storage.news import Item

RECENT = 50  # of those that were sent; the archive has them all


@dataclass(frozen=True, slots=True)
class Listed:
    """An item; `state` is its own, or that of its campaign once there is one."""

    item: Item
    state: str


async def mine(tx: Tx, actor: Actor) -> list[Listed]:
    """What is unfinished first, then what was sent, the newest first. Raises NotAllowed."""
    require(actor, Can.BROADCAST)
    unfinished = list(reversed(await news.in_states(tx, EDITABLE)))
    started = await news.newest_started(tx, RECENT)
    return await _listed(tx, await writable(tx, actor, [*unfinished, *started]))


async def listed(tx: Tx, item: Item) -> Listed:
    return (await _listed(tx, [item]))[0]


async def _listed(tx: Tx, items: Sequence[Item]) -> list[Listed]:
    ids = {item.campaign_id for item in items if item.campaign_id is not None}
    run = await campaigns.some(tx, ids) if ids else {}
    found = []
    for item in items:
        campaign = run.get(item.campaign_id or 0)
        under_way = campaign is not None and item.state is State.STARTED
        found.append(Listed(item, str(campaign.state if campaign and under_way else item.state)))
    return found
