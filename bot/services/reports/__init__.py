"""What `/report` submits: stored, numbered, and shown to the author's county."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can
from bot.domain.errors import NotAllowed, Stale, require
from bot.domain.groups import Topic
from bot.domain.reports import Content, State
from bot.services.outbox import tell
from bot.services.reports import cards
from bot.services.reports.items import create, own
from storage import groups, reports, territories
from storage.base import Tx
from storage.reports import Report, Theme


@dataclass(frozen=True, slots=True)
class Received:
    """The number given, and whether the county has a group that is shown the report."""

    number: int
    county: str
    shown: bool


async def open_themes(tx: Tx) -> list[Theme]:
    return await reports.open_themes(tx)


async def submit(tx: Tx, actor: Actor, content: Content, now: datetime) -> Received:
    """Store the report and queue its card for the county group. Raises NotAllowed."""
    number = await create(
        tx,
        actor,
        content,
        now,
        state=State.PUBLISHED,
        published_at=now,
        version=1,
    )
    assert actor.seat is not None  # noqa: S101 - `create` asks for it
    report = await own(tx, actor, number)
    group = await groups.of_county(tx, actor.seat.county)
    if group is not None:
        seen = await cards.shown(tx, report, now.date())
        key = f"report:{number}"
        await tell(
            tx,
            group.chat_id,
            cards.card(seen),
            key=key,
            now=now,
            media=content.files,
            topic=Topic.PRACTICE,
            silent=True,
        )
    return Received(number, actor.seat.county_name, shown=group is not None)


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


async def read(tx: Tx, actor: Actor, number: int) -> tuple[Report, list[Theme], int]:
    """One of those reports, its themes and the number of its files. Raises Stale."""
    require(actor, Can.REPORT)
    report = await reports.get(tx, number)
    if report is None or actor.member_id is None:
        raise Stale
    if report.member_id != actor.member_id and report.eldership_id not in await _history(tx, actor):
        raise Stale
    return report, await reports.themes_of(tx, number), len(await reports.files_of(tx, number))


async def _history(tx: Tx, actor: Actor) -> list[int]:
    """The actor's eldership, and those that were merged into it."""
    if actor.seat is None:
        return []
    return await territories.lineage(tx, actor.seat.eldership_id)
