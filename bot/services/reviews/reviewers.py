"""Whose task an entry is: the lead of its county, or the office."""

from datetime import datetime

from bot.domain.actors import Actor, Role
from bot.domain.reports import Level
from bot.domain.visibility import is_author, reader
from bot.services.news.audience import editors
from storage import directory, roles
from storage.base import Tx
from storage.reports import Report


def is_own(actor: Actor, report: Report) -> bool:
    return is_author(reader(actor), report)


async def level_of(tx: Tx, report: Report, now: datetime) -> Level:
    """Whose queue it goes to: the office's where no lead of the county may decide about it."""
    return Level.COUNTY if await _leads(tx, report, now) else Level.OFFICE


async def of_level(tx: Tx, report: Report, level: Level, now: datetime) -> list[int]:
    """The accounts that are told that it waits, without its author's."""
    if level is Level.COUNTY and (leads := await _leads(tx, report, now)):
        return leads
    author = await author_account(tx, report, now)
    return [one for one in await editors(tx, now) if one != author]


async def others(tx: Tx, report: Report, now: datetime) -> bool:
    """Whether anybody but its author may decide about it."""
    author = await author_account(tx, report, now)
    office = [Role.OWNER, Role.DIRECTOR, Role.EDITOR]
    found = [one for role in office for one in await roles.holders(tx, role, now.date())]
    return any(one != author for one in (*found, *await _leads(tx, report, now)))


async def author_account(tx: Tx, report: Report, now: datetime) -> int | None:
    """None where the author has left, was forgotten, or has no account."""
    if report.member_id is None:
        return None
    person = await directory.one(tx, report.member_id, now.date())
    return person.account_id if person is not None else None


async def _leads(tx: Tx, report: Report, now: datetime) -> list[int]:
    """Nobody for an unnamed entry, and for a lead's own."""
    if report.unnamed:
        return []
    leads = await roles.holders(tx, Role.COUNTY_LEAD, now.date(), report.county)
    return [] if await author_account(tx, report, now) in leads else leads
