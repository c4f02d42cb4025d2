"""How many an item would reach, and what stands in the way: shown before anything leaves."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.news import Channel
from bot.domain.preferences import QUIET
from bot.domain.quiet import is_quiet, next_morning
from bot.domain.settings import QUIET_HOURS
from bot.services import audience as people
from bot.services import channel, settings
from bot.services.audience import EVERYBODY, Count
from bot.services.news import audience
from bot.services.news.items import channels
from storage.base import Tx
from storage.news import Item

__all__ = ["Count"]


async def count(tx: Tx, item: Item, today: date) -> Count:
    chosen = channels(item)
    its_own = None
    if Channel.CHANNEL in chosen and item.audience == EVERYBODY:
        its_own = await channel.channel_id(tx)
    return Count(
        item.audience,
        await people.members(tx, item.audience, today),
        await audience.groups(tx, item),
        its_own,
        Channel.PRIVATE in chosen,
    )


async def posted_later(tx: Tx, now: datetime, zone: ZoneInfo) -> datetime | None:
    """When groups would be shown it, where quiet hours hold it; None where it is at once."""
    hours = QUIET[await settings.value(tx, QUIET_HOURS)]
    return next_morning(now, hours, zone) if is_quiet(now, hours, zone) else None


def hindrance(item: Item, counted: Count) -> Refusal | None:
    """Why it cannot go as it is; None where it can."""
    if not item.title:
        return Refusal("news.no-text")
    if not counted.total:
        return Refusal("news.nobody")
    if not counted.accounts and not counted.groups and counted.channel is None:
        return Refusal("news.nowhere")
    return None
