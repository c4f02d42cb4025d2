"""Whom to telephone about a news item, as far as the reader answers for them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Territory
from bot.domain.calls import Why, why
from bot.domain.errors import Stale, require
from bot.domain.folding import alphabetical
from bot.domain.news import Channel, Option
from bot.domain.results import Traces
from bot.domain.settings import CALL_DAYS
from bot.services import acks, settings
from bot.services.news import audience
from storage import calls, news
from storage.base import Tx
from storage.calls import Line
from storage.news import Item


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody to telephone, and why; or who was told already, since when."""

    line: Line
    why: Why | None
    phoned_at: datetime | None

    @property
    def waits(self) -> bool:
        return self.phoned_at is None


@dataclass(frozen=True, slots=True)
class Calls:
    """As far as the reader answers for them, by municipality and eldership."""

    item: Item
    everyone: Sequence[Call]
    own: bool = False  # the reader answers for the item, and may hand the list over

    def inside(self, *, county: str | None = None, municipality: str | None = None) -> "Calls":
        fitting = [
            one
            for one in self.everyone
            if county in {None, one.line.county} and municipality in {None, one.line.municipality}
        ]
        return replace(self, everyone=fitting)

    @property
    def waiting(self) -> list[Call]:
        return [one for one in self.everyone if one.waits]

    @property
    def counties(self) -> dict[str, str]:
        """Code → name."""
        return {one.line.county: one.line.county_name for one in self.everyone}

    @property
    def municipalities(self) -> dict[str, str]:
        """Code → name."""
        return {one.line.municipality: one.line.municipality_name for one in self.everyone}


async def of(tx: Tx, actor: Actor, news_id: int, now: datetime, zone: ZoneInfo) -> Calls:
    """The list, where the actor answers for somebody. Raises NotAllowed, Stale, Refusal."""
    require(actor, Can.PHONE)
    item = await sent(tx, news_id)
    found = await read(tx, item, now, zone, lambda line: actor.may(Can.PHONE, place(line)))
    acks.must_stand(item)
    return replace(found, own=await audience.may_write(tx, actor, item.audience))


async def sent(tx: Tx, news_id: int) -> Item:
    item = await news.get(tx, news_id)
    if item is None:
        raise Stale
    return item


async def read(
    tx: Tx,
    item: Item,
    now: datetime,
    zone: ZoneInfo,
    mine: Callable[[Line], bool] = lambda _: True,
) -> Calls:
    """Raises Stale where the item is for nobody of them."""
    lines = await calls.lines(tx, item.id, item.campaign_id, now.astimezone(zone).date())
    own = [line for line in lines if mine(line)]
    if not own:
        raise Stale
    days = timedelta(days=await settings.value(tx, CALL_DAYS))
    asks = Option.ACK.code in item.options
    privately = Channel.PRIVATE.code in item.channels
    late = asks and item.started_at is not None and now - item.started_at >= days
    found = []
    for line in sorted(own, key=_order):
        knows = line.acked_at is not None or (line.opened_at is not None and not asks)
        traces = Traces(line.account_id, line.state, line.error, kept=line.outcome)
        outcome = traces.outcome(privately=privately)
        reason = why(outcome, knows=knows, late=late)
        if reason is not None or (line.phoned_at is not None and line.acked_at is None):
            found.append(Call(line, reason, line.phoned_at))
    return Calls(item, found)


def place(line: Line) -> Territory:
    return Territory(line.county, line.municipality)


def _order(line: Line) -> tuple[tuple[int, ...], ...]:
    return alphabetical(line.municipality_name), alphabetical(line.eldership)
