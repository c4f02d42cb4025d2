"""Members by their numbers: what they are called, and where they can be written to."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from bot.domain.directory import short_eldership
from storage.accounts import accounts
from storage.base import Tx
from storage.members import Kind, members, present
from storage.territories import elderships


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who is or was in the roster; whoever was forgotten has no name."""

    member_id: int
    name: str | None
    eldership: str | None

    @property
    def label(self) -> str:
        """As people are called in lists; empty where nothing is left of them."""
        place = short_eldership(self.eldership) if self.eldership else ""
        return ", ".join(filter(None, (self.name, place))) if self.name else self.eldership or ""


async def named(tx: Tx, member_ids: Collection[int]) -> list[Named]:
    """By their names."""
    if not member_ids:
        return []
    return await _named(tx, members.c.id.in_(member_ids))


async def of_account(tx: Tx, account_id: int) -> Named | None:
    own = sa.select(accounts.c.member_id).where(accounts.c.id == account_id)
    return next(iter(await _named(tx, members.c.id.in_(own))), None)


async def _named(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Named]:
    rows = await tx.execute(
        sa.select(members.c.id, members.c.name, elderships.c.name.label("eldership"))
        .select_from(members.outerjoin(elderships, elderships.c.id == members.c.eldership_id))
        .where(*which)
        .order_by(members.c.name, elderships.c.name, members.c.id)
    )
    return [Named(*row) for row in rows]


async def started(tx: Tx, member_ids: Collection[int], today: date) -> Mapping[int, int]:
    """Member → account, of those in the roster that day who pressed Start.

    Whoever asked to be forgotten is left out.
    """
    if not member_ids:
        return {}
    rows = await tx.execute(
        sa.select(members.c.id, accounts.c.id)
        .join(accounts, accounts.c.member_id == members.c.id)
        .where(
            members.c.id.in_(member_ids),
            present(today),
            accounts.c.reach.is_not(None),
            accounts.c.forget_at.is_(None),
        )
        .order_by(members.c.id)
    )
    return {row[0]: row[1] for row in rows}


async def newcomers(tx: Tx, since: datetime, until: datetime, today: date) -> list[int]:
    """The accounts of members who accepted the terms between the two."""
    rows = await tx.execute(
        sa.select(accounts.c.id)
        .select_from(accounts.join(members, members.c.id == accounts.c.member_id))
        .where(
            accounts.c.consented_at.between(since, until),
            accounts.c.started_at.is_not(None),
            accounts.c.forget_at.is_(None),
            members.c.kind == Kind.MEMBER,
            present(today),
        )
        .order_by(accounts.c.id)
    )
    return list(rows.scalars())
