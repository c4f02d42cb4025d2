"""Who is known to be in which group, by Telegram's id alone."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.groups import INSIDE
from storage.accounts import accounts
from storage.base import Tx, as_dict, upsert
from storage.groups.tables import group_people, groups
from storage.members import Kind, members
from storage.territories import elderships, municipalities


@dataclass(frozen=True, slots=True)
class Person:
    chat_id: int
    account_id: int
    status: str
    joined_at: datetime | None
    welcomed_at: datetime | None
    tag: str | None

    @property
    def inside(self) -> bool:
        return self.status in INSIDE


_COLUMNS = tuple(group_people.c[name] for name in Person.__dataclass_fields__)


async def put(tx: Tx, chat_id: int, account_id: int, **columns: Any) -> None:
    statement = upsert(tx, group_people).values(chat_id=chat_id, account_id=account_id, **columns)
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=[group_people.c.chat_id, group_people.c.account_id], set_=columns
        )
    )


async def change(tx: Tx, chat_id: int, account_id: int, **columns: Any) -> None:
    await tx.execute(
        group_people.update()
        .where(group_people.c.chat_id == chat_id, group_people.c.account_id == account_id)
        .values(**columns)
    )


async def get(tx: Tx, chat_id: int, account_id: int) -> Person | None:
    found = await _found(
        tx, group_people.c.chat_id == chat_id, group_people.c.account_id == account_id
    )
    return next(iter(found), None)


async def known(tx: Tx, chat_id: int) -> list[Person]:
    """Who is or was in the group, as far as the bot saw."""
    return await _found(tx, group_people.c.chat_id == chat_id)


async def memberships(tx: Tx, account_ids: Collection[int]) -> list[Person]:
    """Where these people are known to be inside, of the groups the bot is in."""
    there = sa.select(groups.c.chat_id).where(groups.c.present)
    return await _found(
        tx,
        group_people.c.account_id.in_(account_ids),
        group_people.c.status.in_(INSIDE),
        group_people.c.chat_id.in_(there),
    )


async def _found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Person]:
    found = await tx.execute(
        sa.select(*_COLUMNS)
        .where(*which)
        .order_by(group_people.c.chat_id, group_people.c.account_id)
    )
    return [Person(**as_dict(row)) for row in found]


async def tags(tx: Tx, account_ids: Collection[int]) -> dict[int, str]:
    """Account → the tag of the eldership that its member serves in."""
    found = await tx.execute(
        sa.select(accounts.c.id, elderships.c.tag)
        .join(members, members.c.id == accounts.c.member_id)
        .join(elderships, elderships.c.id == members.c.eldership_id)
        .where(accounts.c.id.in_(account_ids), elderships.c.tag.is_not(None))
    )
    return {row.id: row.tag for row in found}


async def of_county(tx: Tx, county: str) -> list[int]:
    """Accounts of the members whose eldership is, or was till they left, in the county."""
    found = await tx.execute(
        sa.select(accounts.c.id)
        .join(members, members.c.id == accounts.c.member_id)
        .join(elderships, elderships.c.id == members.c.eldership_id)
        .join(municipalities, municipalities.c.code == elderships.c.municipality)
        .where(municipalities.c.county == county, members.c.kind == Kind.MEMBER)
        .order_by(accounts.c.id)
    )
    return list(found.scalars())


async def ended_on(tx: Tx, account_id: int) -> date | None:
    """When the account's line of the roster ended, or will end."""
    found = await tx.execute(
        sa.select(sa.func.coalesce(members.c.left_on, members.c.until))
        .join(accounts, accounts.c.member_id == members.c.id)
        .where(accounts.c.id == account_id)
    )
    ended: date | None = found.scalar_one_or_none()
    return ended


async def members_of(tx: Tx, account_ids: Collection[int]) -> dict[int, int]:
    """Account → the line of the roster it is linked to, of those who left too."""
    found = await tx.execute(
        sa.select(accounts.c.id, accounts.c.member_id).where(
            accounts.c.id.in_(account_ids), accounts.c.member_id.is_not(None)
        )
    )
    return {row.id: row.member_id for row in found}


async def elderships_of(tx: Tx, account_ids: Collection[int]) -> dict[int, str]:
    """Account → the eldership that its line of the roster is or was of."""
    found = await tx.execute(
        sa.select(accounts.c.id, elderships.c.name)
        .join(members, members.c.id == accounts.c.member_id)
        .join(elderships, elderships.c.id == members.c.eldership_id)
        .where(accounts.c.id.in_(account_ids))
    )
    return {row.id: row.name for row in found}
