"""What each person wants to be told of, when, and what colleagues may see."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from storage.accounts import accounts
from storage.base import Tx, as_dict, metadata, upsert
from storage.once import once

preferences = sa.Table(
    "preferences",
    metadata,
    sa.Column("account_id", sa.ForeignKey("accounts.id"), primary_key=True),
    sa.Column("quiet_from", sa.Integer),  # minutes after midnight; none: the association's
    sa.Column("quiet_until", sa.Integer),
    sa.Column("paused_until", sa.Date),  # the last day of the pause
    sa.Column("shows_phone", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("shows_email", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("leads", sa.String(16)),  # before meetings: „7d-1d“; none: as the association chose
    sa.Column("sought", sa.String(100)),  # whom they looked for last: pages of it are turned
)

wishes = sa.Table(
    "wishes",
    metadata,
    sa.Column("account_id", sa.ForeignKey("accounts.id"), primary_key=True),
    sa.Column("kind", sa.String(16), primary_key=True),
    sa.Column("how", sa.String(8), nullable=False),
)


@dataclass(frozen=True, slots=True)
class Row:
    """What somebody chose; without a row, what holds for everybody."""

    quiet_from: int | None = None
    quiet_until: int | None = None
    paused_until: date | None = None
    shows_phone: bool = False
    shows_email: bool = False
    leads: str | None = None
    sought: str | None = None


async def of(tx: Tx, account_id: int) -> Row:
    columns = (preferences.c[name] for name in Row.__dataclass_fields__)
    found = await tx.execute(sa.select(*columns).where(preferences.c.account_id == account_id))
    row = found.first()
    return Row(**as_dict(row)) if row is not None else Row()


async def change(tx: Tx, account_id: int, **columns: object) -> None:
    statement = upsert(tx, preferences).values(account_id=account_id, **columns)
    await tx.execute(
        statement.on_conflict_do_update(index_elements=[preferences.c.account_id], set_=columns)
    )


async def leads(tx: Tx, account_ids: Collection[int]) -> dict[int, str]:
    """Of those who chose themselves how long before a meeting they are reminded of it."""
    found = await tx.execute(
        sa.select(preferences.c.account_id, preferences.c.leads).where(
            preferences.c.account_id.in_(account_ids), preferences.c.leads.is_not(None)
        )
    )
    return {row.account_id: row.leads for row in found}


async def wishes_of(tx: Tx, account_id: int) -> Mapping[str, str]:
    """Kind → how, of the kinds somebody chose about."""
    found = await tx.execute(
        sa.select(wishes.c.kind, wishes.c.how).where(wishes.c.account_id == account_id)
    )
    return {row.kind: row.how for row in found}


async def wish(tx: Tx, account_id: int, kind: str, how: str) -> None:
    statement = upsert(tx, wishes).values(account_id=account_id, kind=kind, how=how)
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=[wishes.c.account_id, wishes.c.kind], set_={"how": how}
        )
    )


async def about(tx: Tx, account_id: int, kind: str) -> Any:
    """The hours, the pause and the wish about one kind, in one query; None for a stranger."""
    found = await tx.execute(
        sa.select(
            preferences.c.quiet_from,
            preferences.c.quiet_until,
            preferences.c.paused_until,
            wishes.c.how,
        )
        .select_from(accounts)
        .outerjoin(preferences, preferences.c.account_id == accounts.c.id)
        .outerjoin(wishes, (wishes.c.account_id == accounts.c.id) & (wishes.c.kind == kind))
        .where(accounts.c.id == account_id)
    )
    return found.first()


async def paused_before(tx: Tx, today: date) -> list[tuple[int, Row]]:
    """Accounts whose pause is over and not cleared yet."""
    found = await tx.execute(*_paused_before(today))
    return [(row[0], Row(*row[1:])) for row in found]


@once
def _paused_before(today: date) -> sa.Select[Any]:
    columns = (preferences.c[name] for name in Row.__dataclass_fields__)
    return (
        sa.select(preferences.c.account_id, *columns)
        .where(preferences.c.paused_until < today)
        .order_by(preferences.c.account_id)
    )
