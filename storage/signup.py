"""The roster as sign-up asks it: who stands where, and who of them is linked to an account."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from storage.accounts import Reach, accounts
from storage.base import Tx, as_dict
from storage.members import PLACE, Kind, members, present, with_places
from storage.territories import municipalities


@dataclass(frozen=True, slots=True)
class Person:
    """A line of the roster that counts today; others than members have no place."""

    member_id: int
    kind: Kind
    name: str | None
    eldership_id: int | None
    eldership: str | None
    municipality: str | None
    municipality_name: str | None
    county: str | None
    county_name: str | None
    account_id: int | None
    reach: Reach | None  # none: never pressed Start


async def get(tx: Tx, member_ids: Collection[int], today: date) -> dict[int, Person]:
    """Those of them who count that day."""
    return {one.member_id: one for one in await _people(tx, today, members.c.id.in_(member_ids))}


async def at(tx: Tx, eldership_id: int, today: date) -> Person | None:
    """The member who serves there."""
    return next(iter(await _people(tx, today, members.c.eldership_id == eldership_id)), None)


async def with_phone(tx: Tx, phone: str, today: date) -> list[Person]:
    """Whose number it is, in E.164."""
    return await _people(tx, today, members.c.phone == phone)


async def in_municipality(tx: Tx, code: str, today: date) -> list[Person]:
    return await _people(tx, today, municipalities.c.code == code)


async def missing(tx: Tx, today: date) -> dict[str, int]:
    """Municipality → how many of its members no account is linked to."""
    found = await tx.execute(
        sa.select(municipalities.c.code, sa.func.count())
        .select_from(_joined())
        .where(present(today), accounts.c.id.is_(None), municipalities.c.code.is_not(None))
        .group_by(municipalities.c.code)
    )
    return {row[0]: row[1] for row in found}


def _joined() -> sa.Join:
    return with_places().outerjoin(accounts, accounts.c.member_id == members.c.id)


async def _people(tx: Tx, today: date, *which: sa.ColumnElement[bool]) -> list[Person]:
    found = await tx.execute(
        sa.select(
            members.c.id.label("member_id"),
            members.c.kind,
            members.c.name,
            members.c.eldership_id,
            *PLACE,
            accounts.c.id.label("account_id"),
            accounts.c.reach,
        )
        .select_from(_joined())
        .where(present(today), *which)
        .order_by(members.c.id)
    )
    return [Person(**as_dict(row)) for row in found]
