"""What was done by whom, to whom, and why; how long it is kept: `bot/services/privacy/`."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.accounts import accounts
from storage.base import Key, Moment, Tx, as_dict, metadata
from storage.members import members
from storage.territories import elderships

audit = sa.Table(
    "audit",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("account_id", sa.BigInteger),  # who, strangers too; none: the bot itself
    sa.Column("member_id", sa.ForeignKey("members.id")),  # whom it befell
    sa.Column("verb", sa.String(40), nullable=False),  # its text is „audit.<verb>“
    sa.Column("params", sa.JSON, nullable=False),  # of the text
    sa.Column("county", sa.String(5)),
    sa.Column("why", sa.Text),
    sa.Index("ix_audit_at", "at"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Line:
    """An act. Names are as the roster has them now; of who was forgotten there are none."""

    id: int
    at: datetime
    verb: str
    params: Mapping[str, Any]
    county: str | None
    why: str | None
    account_id: int | None
    who: str | None
    who_eldership: str | None
    member_id: int | None
    whom: str | None
    whom_eldership: str | None


@dataclass(frozen=True, slots=True)
class Which:
    """Which lines: verbs that begin so, or begin with none of `but`; of a time."""

    begin: Collection[str] = ()
    but: Collection[str] = ()
    since: datetime | None = None
    until: datetime | None = None


async def add(tx: Tx, **columns: object) -> None:
    await tx.execute(audit.insert().values(**columns))


async def lines(tx: Tx, which: Which, limit: int, offset: int = 0) -> list[Line]:
    """The newest first."""
    actor, befell = members.alias("actor"), members.alias("befell")
    home, there = elderships.alias("home"), elderships.alias("there")
    found = await tx.execute(
        sa.select(
            audit.c.id,
            audit.c.at,
            audit.c.verb,
            audit.c.params,
            audit.c.county,
            audit.c.why,
            audit.c.account_id,
            actor.c.name.label("who"),
            home.c.name.label("who_eldership"),
            audit.c.member_id,
            befell.c.name.label("whom"),
            there.c.name.label("whom_eldership"),
        )
        .select_from(audit)
        .outerjoin(accounts, accounts.c.id == audit.c.account_id)
        .outerjoin(actor, actor.c.id == accounts.c.member_id)
        .outerjoin(home, home.c.id == actor.c.eldership_id)
        .outerjoin(befell, befell.c.id == audit.c.member_id)
        .outerjoin(there, there.c.id == befell.c.eldership_id)
        .where(*_where(which))
        .order_by(audit.c.id.desc())
        .limit(limit)
        .offset(offset)
    )
    return [Line(**as_dict(row)) for row in found]


async def count(tx: Tx, which: Which) -> int:
    found = await tx.execute(sa.select(sa.func.count()).select_from(audit).where(*_where(which)))
    return int(found.scalar_one())


async def done_by(
    tx: Tx, account_id: int, verbs: Collection[str], since: datetime
) -> list[Mapping[str, Any]]:
    """The params of what the account did since then."""
    found = await tx.execute(
        sa.select(audit.c.params).where(
            audit.c.at > since, audit.c.account_id == account_id, audit.c.verb.in_(verbs)
        )
    )
    return list(found.scalars())


def _where(which: Which) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = []
    if which.begin:
        found.append(sa.or_(*(audit.c.verb.startswith(one) for one in which.begin)))
    found += [sa.not_(audit.c.verb.startswith(one)) for one in which.but]
    if which.since is not None:
        found.append(audit.c.at >= which.since)
    if which.until is not None:
        found.append(audit.c.at < which.until)
    return found
