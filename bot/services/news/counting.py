"""How many an item would reach, and what stands in the way: shown before anything leaves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zlib import crc32
from zoneinfo import ZoneInfo

from bot.domain.audience import Audience, AudienceKind
from bot.domain.errors import Refusal
from bot.domain.news import FEW, FEW_SHARE, Channel
from bot.domain.preferences import QUIET
from bot.domain.quiet import is_quiet, next_morning
from bot.domain.settings import QUIET_HOURS
from bot.services import audience as people
from bot.services import channel, settings
from bot.services.audience import EVERYBODY, Receiver
from bot.services.news import audience
from bot.services.news.items import channels
from storage.base import Tx
from storage.groups import Group
from storage.news import Item


@dataclass(frozen=True, slots=True)
class Count:
    """Whom an item is for, and where it would go now."""

    audience: Audience
    people: Sequence[Receiver]
    groups: Sequence[Group]
    channel: int | None
    privately: bool

    @property
    def total(self) -> int:
        return len(self.people)

    @property
    def accounts(self) -> list[int]:
        """Those a message would be queued for."""
        return [one.started for one in self.people if one.started] if self.privately else []

    @property
    def idle(self) -> int:
        """Who never pressed Start."""
        return sum(one.started is None for one in self.people)

    @property
    def counties(self) -> dict[str, str]:
        """Code → name, of those the people are in."""
        return {one.county: one.county_name for one in self.people}

    @property
    def municipalities(self) -> set[str]:
        return {one.municipality for one in self.people}

    @property
    def is_wide(self) -> bool:
        """It goes to more than one county: there is a moment to think again."""
        posted = {group.county for group in self.groups if group.county is not None}
        return len(self.counties.keys() | posted) > 1 or self.channel is not None

    @property
    def mark(self) -> int:
        """Tells these receivers from others, in a button."""
        places = [group.chat_id for group in self.groups]
        who = sorted(one.member_id for one in self.people), sorted(self.accounts), sorted(places)
        return crc32(repr((who, self.channel)).encode())

    @property
    def is_few(self) -> bool:
        """So few that another choice was perhaps meant."""
        chosen = self.audience.kind in {AudienceKind.ROLES, AudienceKind.NETWORKS}
        if chosen and self.total < FEW:
            return True
        return self.privately and len(self.accounts) < self.total * FEW_SHARE


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
