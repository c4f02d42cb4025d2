"""Everybody in the roster, as colleagues look them up."""

from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.domain.directory import Person
from storage.accounts import accounts
from storage.base import Tx, as_dict
from storage.members import PLACE, members, present, with_places
from storage.preferences import preferences
from storage.territories import municipalities


async def everybody(tx: Tx, today: date) -> list[Person]:
    """Who is in the roster that day."""
    return await _people(tx, today)


async def one(tx: Tx, member_id: int, today: date) -> Person | None:
    return next(iter(await _people(tx, today, members.c.id == member_id)), None)


async def of_account(tx: Tx, account_id: int, today: date) -> Person | None:
    return next(iter(await _people(tx, today, accounts.c.id == account_id)), None)


async def in_municipality(tx: Tx, municipality: str, today: date) -> list[Person]:
    return await _people(tx, today, municipalities.c.code == municipality)


async def _people(tx: Tx, today: date, *which: sa.ColumnElement[bool]) -> list[Person]:
    found = await tx.execute(_all().where(present(today), *which))
    return [Person(**as_dict(row)) for row in found]


@cache
def _all() -> sa.Select[Any]:
    return (
        sa.select(
            members.c.id.label("member_id"),
            members.c.name,
            members.c.title,
            members.c.phone,
            members.c.email,
            *PLACE,
            accounts.c.id.label("account_id"),
            accounts.c.reach,
            sa.func.coalesce(preferences.c.shows_phone, sa.false()).label("shows_phone"),
            sa.func.coalesce(preferences.c.shows_email, sa.false()).label("shows_email"),
        )
        .select_from(with_places())
        .outerjoin(accounts, accounts.c.member_id == members.c.id)
        .outerjoin(preferences, preferences.c.account_id == accounts.c.id)
        .order_by(members.c.id)
    )
