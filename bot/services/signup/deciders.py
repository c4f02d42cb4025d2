"""Who lets people in: the county's lead, else the office, else the owners."""

from datetime import datetime

from bot.domain.actors import Role
from storage import accounts, roles
from storage.base import Tx

LEVELS = (Role.COUNTY_LEAD, Role.DIRECTOR, Role.OWNER)  # from below


async def of(tx: Tx, county: str | None, now: datetime, *, besides: int | None = None) -> list[int]:
    """The accounts of the lowest level where somebody can be written to."""
    return (await at(tx, county, now, LEVELS[0], besides=besides))[1]


async def at(
    tx: Tx, county: str | None, now: datetime, level: Role, *, besides: int | None = None
) -> tuple[Role, list[int]]:
    """That level, or the first above it where somebody can be written to, with the accounts."""
    levels = LEVELS[LEVELS.index(level) :] if county is not None else LEVELS[1:]
    for one in levels:
        scope = (county or "") if one is Role.COUNTY_LEAD else ""
        holders = await roles.holders(tx, one, now.date(), scope)
        found = sorted(await accounts.reachable(tx, holders) - {besides})
        if found:
            return one, found
    return LEVELS[-1], []


def above(level: Role) -> Role | None:
    """The next level; None above the last."""
    place = LEVELS.index(level) + 1
    return LEVELS[place] if place < len(LEVELS) else None
