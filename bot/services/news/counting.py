"""How many an item would reach, and what stands in the way: shown before anything leaves."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.errors import Refusal
from bot.domain.news import Channel, Option
from bot.domain.preferences import QUIET
from bot.domain.quiet import is_quiet, next_morning
from bot.domain.reports import State, Visibility
from bot.domain.settings import QUIET_HOURS
from bot.services import audience as people
from bot.services import channel, settings
from bot.services.audience import EVERYBODY, Count
from bot.services.news import audience
from bot.services.news.items import channels, options
from storage import awards, reports
from storage.base import Tx
from storage.news import Item

__all__ = ["Count"]

OF_REPORT = "report"  # how the source of an item begins that was made of an entry
OF_CONTEST = "contest"  # … that announces the winners of a contest


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


async def hindrance(tx: Tx, item: Item, counted: Count) -> Refusal | None:
    """Why it cannot go as it is; None where it can."""
    entry = report_of(item)
    if entry is not None:
        is_public = counted.channel is not None or Option.PUBLIC in options(item)
        refusal = await agreed(tx, entry, everybody=is_public)
        if refusal is not None:
            return refusal
    if (item.source or "").startswith(f"{OF_CONTEST}:") and await awards.hidden(tx, item.media):
        return Refusal("awards.photo-gone")
    if not item.title:
        return Refusal("news.no-text")
    if not counted.total:
        return Refusal("news.nobody")
    if not counted.accounts and not counted.groups and counted.channel is None:
        return Refusal("news.nowhere")
    return None


def report_of(item: Item) -> int | None:
    """The entry that the item was made of."""
    begin, _, rest = (item.source or "").partition(":")
    return int(rest.partition(":")[0]) if begin == OF_REPORT else None


def source_of(report_id: int, news_id: int | str) -> str:
    """What is kept of where an item is from: each has its own, as those of a feed have."""
    return f"{OF_REPORT}:{report_id}:{news_id}"


async def agreed(tx: Tx, report_id: int, *, everybody: bool) -> Refusal | None:
    """Why the entry may not be told to all members, or to `everybody`, as its author agreed."""
    report = await reports.get(tx, report_id)
    if report is None or report.state is not State.PUBLISHED:
        return Refusal("news.entry-gone")
    if report.visibility is Visibility.COUNTY:
        return Refusal("news.entry-of-county")
    if everybody and report.visibility is not Visibility.PUBLIC:
        return Refusal("news.entry-not-public")
    return None
