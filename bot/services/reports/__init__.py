"""What members have done, as they tell it; what becomes of it, `bot.services.reviews` knows."""

from dataclasses import dataclass

from bot.domain.actors import Actor, Can
from bot.domain.errors import NotAllowed, Stale, require
from storage import reports, territories
from storage.base import Tx
from storage.reports import Report, Theme


async def open_themes(tx: Tx) -> list[Theme]:
    return await reports.open_themes(tx)


@dataclass(frozen=True, slots=True)
class Shelf:
    """One page of reports, how many there are, and whether some are of earlier heads."""

    page: list[Report]
    count: int
    inherited: bool


async def mine(tx: Tx, actor: Actor, page: int, per_page: int) -> Shelf:
    """The actor's own reports and those of the eldership, newest first."""
    require(actor, Can.REPORT)
    if actor.member_id is None:
        raise NotAllowed("common.stranger", account=str(actor.account_id))
    places = await _history(tx, actor)
    found = await reports.of_member(
        tx, actor.member_id, per_page, page * per_page, elderships=places
    )
    count = await reports.count_of_member(tx, actor.member_id, elderships=places)
    own = await reports.count_of_member(tx, actor.member_id)
    return Shelf(found, count, inherited=count > own)


async def read(tx: Tx, actor: Actor, number: int) -> Report:
    """An entry of the actor's own, or of an earlier head of the eldership. Raises Stale."""
    require(actor, Can.REPORT)
    report = await reports.get(tx, number)
    if report is None or actor.member_id is None:
        raise Stale
    inherited = reports.is_inherited(report, await _history(tx, actor))
    if report.member_id != actor.member_id and not inherited:
        raise Stale
    return report


async def _history(tx: Tx, actor: Actor) -> list[int]:
    """The actor's eldership, and those that were merged into it."""
    if actor.seat is None:
        return []
    return await territories.lineage(tx, actor.seat.eldership_id)
