"""Requests to be let in: an account says which eldership is theirs, and a lead decides."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

import sqlalchemy as sa

from storage.base import Key, Moment, Tx, as_dict, metadata
from storage.once import once
from storage.territories import counties, elderships, municipalities


class State(StrEnum):
    OPEN = "open"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"  # by whoever asked
    SETTLED = "settled"  # they got in by another way


requests = sa.Table(
    "requests",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("account_id", sa.ForeignKey("accounts.id"), nullable=False),
    sa.Column("eldership_id", sa.ForeignKey("elderships.id")),  # none where there is none
    sa.Column("municipality", sa.ForeignKey("municipalities.code"), nullable=False),
    sa.Column("name", sa.String(300), nullable=False),  # as the person gives it
    sa.Column("state", sa.String(10), nullable=False),
    sa.Column("level", sa.String(12), nullable=False),  # the role that is to decide
    sa.Column("told", sa.JSON, nullable=False),  # key → the accounts that were shown the card
    sa.Column("asked_at", Moment, nullable=False),
    sa.Column("raised_at", Moment),  # when it went a level up
    sa.Column("decided_at", Moment),
    sa.Column("decided_by", sa.ForeignKey("accounts.id")),
    sa.Column("reason", sa.Text),
    sa.Index(
        "uq_requests_open",
        "account_id",
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    ),
    sqlite_autoincrement=True,  # a card's button must never fit a later request
)


@dataclass(frozen=True, slots=True)
class Request:
    """`county` and `municipality` are codes; without an eldership it is a letter to the office."""

    id: int
    account_id: int
    eldership_id: int | None
    eldership: str | None
    municipality: str
    municipality_name: str
    county: str
    name: str
    state: State
    level: str
    told: dict[str, list[int]]
    asked_at: datetime
    raised_at: datetime | None
    decided_at: datetime | None
    reason: str | None


async def add(tx: Tx, **columns: object) -> int:
    statement = requests.insert().values(state=State.OPEN, told={}, **columns)
    return int((await tx.execute(statement.returning(requests.c.id))).scalar_one())


async def get(tx: Tx, request_id: int) -> Request | None:
    return next(iter(await _where(tx, requests.c.id == request_id)), None)


async def open_of(tx: Tx, account_id: int) -> Request | None:
    found = await _where(tx, requests.c.account_id == account_id, requests.c.state == State.OPEN)
    return next(iter(found), None)


async def refused_since(tx: Tx, account_id: int, since: datetime) -> Request | None:
    """The newest request of the account that was refused after that."""
    found = await _where(
        tx,
        requests.c.account_id == account_id,
        requests.c.state == State.REFUSED,
        requests.c.decided_at > since,
    )
    return found[-1] if found else None


async def asked_since(tx: Tx, account_id: int, since: datetime) -> list[Request]:
    """What the account asked after that, whatever became of it; the oldest first."""
    return await _where(tx, requests.c.account_id == account_id, requests.c.asked_at > since)


async def waiting(tx: Tx, asked_before: datetime) -> list[Request]:
    """Open ones of before that never went a level up."""
    return _read(await tx.execute(*_waiting(asked_before)))


@once
def _waiting(asked_before: datetime) -> sa.Select[Any]:
    return _all().where(
        requests.c.state == State.OPEN,
        requests.c.raised_at.is_(None),
        requests.c.asked_at <= asked_before,
    )


async def change(tx: Tx, request_id: int, **columns: object) -> None:
    await tx.execute(requests.update().where(requests.c.id == request_id).values(**columns))


async def forget(tx: Tx, account_id: int) -> None:
    """All the account ever asked."""
    await tx.execute(requests.delete().where(requests.c.account_id == account_id))


async def _where(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Request]:
    return _read(await tx.execute(_all().where(*which)))


def _read(rows: Iterable[sa.Row[Any]]) -> list[Request]:
    return [Request(**as_dict(row)) for row in rows]


@cache
def _all() -> sa.Select[Any]:
    own = (
        requests.c[name]
        for name in Request.__dataclass_fields__
        if name in requests.c and name != "municipality"
    )
    return (
        sa.select(
            *own,
            elderships.c.name.label("eldership"),
            municipalities.c.code.label("municipality"),
            municipalities.c.name.label("municipality_name"),
            counties.c.code.label("county"),
        )
        .select_from(requests)
        .outerjoin(elderships, requests.c.eldership_id == elderships.c.id)
        .join(municipalities, requests.c.municipality == municipalities.c.code)
        .join(counties, municipalities.c.county == counties.c.code)
        .order_by(requests.c.id)
    )
