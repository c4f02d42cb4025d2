"""„Naudinga“ and „Pritaikėme ir mes“: each colleague once, each eldership once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, require
from bot.domain.uses import did_it, is_of
from bot.services import practices
from storage import reports, territories, uses
from storage.base import Tx
from storage.reports import Report
from storage.uses import Use

AGAIN = timedelta(seconds=3)


@dataclass(frozen=True, slots=True)
class Standing:
    """The entry as it is to one reader: theirs, found helpful by them, taken over by their own."""

    report: Report
    own: bool
    own_place: bool
    helpful_since: datetime | None
    use: Use | None

    @property
    def helpful(self) -> bool:
        return self.helpful_since is not None


async def standing(tx: Tx, actor: Actor, report_id: int) -> Standing:
    """Raises NotAllowed; Hidden where they may not read it."""
    require(actor, Can.FIND_PRACTICES)
    report = await practices.read(tx, actor, report_id)
    own = did_it(report, actor.member_id, await reports.doers(tx, report_id))
    member_id = actor.member_id
    since = await uses.helpful_since(tx, report_id, member_id) if member_id else None
    places = await _places(tx, actor)
    use = await uses.use_of(tx, report_id, places) if places else None
    return Standing(report, own, is_of(report, report.eldership_id, places), since, use)


async def toggle(tx: Tx, actor: Actor, report_id: int, now: datetime) -> Standing:
    """The actor finds it helpful; finds it so no more. Raises NotAllowed, Hidden, Refusal.

    A second tap at once, which Telegram's programs send again too, is the first one.
    """
    before = await standing(tx, actor, report_id)
    if actor.member_id is None:
        raise Refusal("uses.no-line")
    if before.own:
        raise Refusal("uses.own")
    if before.helpful_since is not None and now - before.helpful_since < AGAIN:
        return before
    change = uses.unmark_helpful if before.helpful else uses.mark_helpful
    await change(tx, report_id, actor.member_id, now)
    return await standing(tx, actor, report_id)


async def may_adopt(tx: Tx, actor: Actor, report_id: int) -> Standing:
    """Raises NotAllowed; Hidden; Refusal where it is their own."""
    require(actor, Can.REPORT)
    found = await standing(tx, actor, report_id)
    if actor.member_id is None or actor.seat is None:
        raise Refusal("uses.no-eldership")
    if found.own:
        raise Refusal("uses.own")
    if found.own_place:
        raise Refusal("uses.own-eldership", eldership=actor.seat.eldership)
    return found


async def adopt(tx: Tx, actor: Actor, report_id: int, note: str | None, now: datetime) -> Standing:
    """Their eldership took it over; said again, how. Raises as `may_adopt`."""
    before = await may_adopt(tx, actor, report_id)
    assert actor.member_id is not None  # noqa: S101 - asked above
    assert actor.seat is not None  # noqa: S101 - asked above
    place = before.use.eldership_id if before.use else actor.seat.eldership_id
    await uses.adopt(tx, report_id, actor.member_id, place, note, now)
    return await standing(tx, actor, report_id)


async def give_up(tx: Tx, actor: Actor, report_id: int, now: datetime) -> Standing:
    """Their eldership did not take it over after all. Raises as `may_adopt`."""
    await may_adopt(tx, actor, report_id)
    await uses.give_up(tx, report_id, await _places(tx, actor), now)
    return await standing(tx, actor, report_id)


async def used_by(
    tx: Tx, actor: Actor, report_id: int, limit: int, offset: int
) -> tuple[Report, Sequence[Use]]:
    """Which elderships took it over, for whoever may read the entry. Raises Hidden."""
    report = await practices.read(tx, actor, report_id)
    return report, await uses.uses_of(tx, report_id, limit, offset)


async def _places(tx: Tx, actor: Actor) -> list[int]:
    """The actor's eldership, and those that were merged into it."""
    return await territories.lineage(tx, actor.seat.eldership_id) if actor.seat else []
