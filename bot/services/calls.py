"""Whom to telephone about a news item: the list, handing it over, noting who was told."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Role, Territory
from bot.domain.calls import ShowCalls, Why, why
from bot.domain.counties import short_municipality
from bot.domain.errors import Stale, require
from bot.domain.folding import alphabetical
from bot.domain.messages import tap, words
from bot.domain.news import Channel, Option
from bot.domain.outcomes import Outcome, outcome_of
from bot.domain.preferences import Kind
from bot.domain.settings import CALL_DAYS
from bot.services import acks, audit, settings
from bot.services.news import audience
from bot.services.outbox import tell
from storage import calls, news
from storage.base import Tx
from storage.calls import Lead, Line
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


@dataclass(frozen=True, slots=True)
class HandingOver:
    """Account → municipalities it has to telephone in; and those where there is nobody to do so."""

    calls: Calls
    to: dict[int, list[str]]
    left: list[str]

    def waiting(self, account_id: int) -> int:
        """How many the account is to telephone."""
        return sum(one.line.municipality in self.to[account_id] for one in self.calls.waiting)

    def names(self, codes: Sequence[str]) -> str:
        """In short: „Alytaus r., Lazdijų r.“."""
        known = self.calls.municipalities
        return ", ".join(short_municipality(known[code]) for code in codes)


async def of(tx: Tx, actor: Actor, news_id: int, now: datetime, zone: ZoneInfo) -> Calls:
    """The list, where the actor answers for somebody. Raises NotAllowed, Stale, Refusal."""
    require(actor, Can.PHONE)
    item = await _item(tx, news_id)
    found = await _calls(tx, item, now, zone, lambda line: actor.may(Can.PHONE, _place(line)))
    acks.must_stand(item)
    return replace(found, own=await audience.may_write(tx, actor, item.audience))


async def note(
    tx: Tx, actor: Actor, news_id: int, member_id: int, now: datetime, zone: ZoneInfo
) -> Line:
    """The member was told by telephone: nobody reminds them any more. Told twice, it is once.

    Raises NotAllowed, Stale, Refusal.
    """
    item, line = await _line(tx, actor, news_id, member_id, now, zone)
    if line.acked_at is None and line.phoned_at is None:
        told = {"phoned_at": now, "phoned_by": actor.account_id}
        await news.mark(tx, news_id, [member_id], **told)
        if line.account_id is not None:
            await acks.call_off(tx, news_id, line.account_id, now)
        await _audit(tx, actor, "news-phoned", item, line, now)
    return line


async def undo(
    tx: Tx, actor: Actor, news_id: int, member_id: int, now: datetime, zone: ZoneInfo
) -> Line:
    """They were not told after all. Raises NotAllowed, Stale, Refusal."""
    item, line = await _line(tx, actor, news_id, member_id, now, zone)
    if line.phoned_at is not None:
        await news.mark(tx, news_id, [member_id], phoned_at=None, phoned_by=None)
        await _audit(tx, actor, "news-phoned-undone", item, line, now)
    return line


async def to_hand_over(
    tx: Tx, actor: Actor, news_id: int, now: datetime, zone: ZoneInfo
) -> HandingOver:
    """Who would have to telephone whom. Raises NotAllowed, Stale, Refusal."""
    item = await acks.own(tx, actor, news_id)
    found = await _calls(tx, item, now, zone)
    leads = await calls.leads(tx, now.astimezone(zone).date())
    to: dict[int, list[str]] = defaultdict(list)
    left = []
    for code in found.municipalities:
        waiting = found.inside(municipality=code).waiting
        if not waiting:
            continue
        chosen = _who_calls(waiting, leads)
        for lead in chosen:
            to[lead].append(code)
        if not chosen:
            left.append(code)
    return HandingOver(found, dict(to), left)


async def hand_over(
    tx: Tx, actor: Actor, news_id: int, now: datetime, zone: ZoneInfo
) -> tuple[HandingOver, int]:
    """Ask each of them, once for an item; with how many had not been asked before.

    Raises NotAllowed, Stale, Refusal.
    """
    found = await to_hand_over(tx, actor, news_id, now, zone)
    title, new = acks.title(found.calls.item), 0
    for account_id, codes in found.to.items():
        params = {"count": found.waiting(account_id), "places": found.names(codes)}
        new += await tell(
            tx,
            account_id,
            words("calls.card", title=title, **params),
            key=f"news:{news_id}:calls",
            now=now,
            rows=((tap("calls.open", ShowCalls(news_id)),),),
            about=Kind.DUTIES,
        )
    if new:
        await audit.note(tx, actor, "news-handed-over", now, title=title, count=new)
    return found, new


async def _item(tx: Tx, news_id: int) -> Item:
    item = await news.get(tx, news_id)
    if item is None:
        raise Stale
    return item


async def _calls(
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
    late = asks and item.started_at is not None and now - item.started_at >= days
    found = []
    for line in sorted(own, key=_order):
        knows = line.acked_at is not None or (line.opened_at is not None and not asks)
        reason = why(_outcome(item, line), knows=knows, late=late)
        if reason is not None or (line.phoned_at is not None and line.acked_at is None):
            found.append(Call(line, reason, line.phoned_at))
    return Calls(item, found)


def _outcome(item: Item, line: Line) -> Outcome | None:
    """What became of the message; None where it was not sent in private."""
    if Channel.PRIVATE.code not in item.channels:
        return None
    if line.state is not None:
        return outcome_of(line.state, line.error)
    if line.outcome is not None:
        return next((one for one in Outcome if one.code == line.outcome), None)
    return Outcome.NOT_STARTED


def _who_calls(waiting: Sequence[Call], leads: Sequence[Lead]) -> list[int]:
    """The municipality's leads; without one the county's. Nobody is asked to telephone oneself."""
    place = waiting[0].line
    for role, scope in (
        (Role.MUNICIPAL_LEAD, place.municipality),
        (Role.COUNTY_LEAD, place.county),
    ):
        found = [
            lead.account_id
            for lead in leads
            if (lead.role, lead.scope) == (role, scope)
            and any(one.line.member_id != lead.member_id for one in waiting)
        ]
        if found:
            return found
    return []


async def _line(
    tx: Tx, actor: Actor, news_id: int, member_id: int, now: datetime, zone: ZoneInfo
) -> tuple[Item, Line]:
    require(actor, Can.PHONE)
    item = await _item(tx, news_id)
    lines = await calls.lines(tx, item.id, item.campaign_id, now.astimezone(zone).date())
    line = next((one for one in lines if one.member_id == member_id), None)
    if line is None:
        raise Stale
    require(actor, Can.PHONE, over=_place(line))
    return acks.must_stand(item), line


async def _audit(tx: Tx, actor: Actor, verb: str, item: Item, line: Line, now: datetime) -> None:
    await audit.note(
        tx,
        actor,
        verb,
        now,
        member_id=line.member_id,
        county=line.county,
        title=acks.title(item),
    )


def _place(line: Line) -> Territory:
    return Territory(line.county, line.municipality)


def _order(line: Line) -> tuple[tuple[int, ...], ...]:
    return alphabetical(line.municipality_name), alphabetical(line.eldership)
