"""Personal invitations: a code proves once who its bearer is in the roster; its hash is kept."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.base import Key, Moment, Tx, as_dict, metadata, upsert

invitations = sa.Table(
    "invitations",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), nullable=False),
    sa.Column("code_hash", sa.String(64), nullable=False, unique=True),  # SHA-256, hexadecimal
    sa.Column("salt", sa.String(32)),  # of a code on paper, which is made anew from it and a key
    sa.Column("given_by", sa.ForeignKey("accounts.id")),
    sa.Column("given_at", Moment, nullable=False),
    sa.Column("expires_at", Moment, nullable=False),
    sa.Column("replaced_at", Moment),  # by a newer one for the same person
    sa.Column("used_at", Moment),
    sa.Column("used_by", sa.ForeignKey("accounts.id")),
    sa.Index("ix_invitations_member", "member_id"),
)

attempts = sa.Table(
    "attempts",
    metadata,
    sa.Column("account_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("what", sa.String(12), primary_key=True),
    sa.Column("count", sa.Integer, nullable=False),
    sa.Column("since", Moment, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Invitation:
    id: int
    member_id: int
    code_hash: str
    salt: str | None
    given_by: int | None
    given_at: datetime
    expires_at: datetime
    replaced_at: datetime | None
    used_at: datetime | None
    used_by: int | None


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong answers of an account, and since when they are counted."""

    count: int
    since: datetime


async def add_all(tx: Tx, rows: Sequence[Mapping[str, object]]) -> list[int]:
    """Ids in the order of the rows."""
    if not rows:
        return []
    statement = invitations.insert().returning(invitations.c.id, sort_by_parameter_order=True)
    return list((await tx.execute(statement, rows)).scalars())


async def replace(tx: Tx, member_ids: Collection[int], now: datetime) -> None:
    """The invitations of these people that nobody used let nobody in any more."""
    await tx.execute(
        invitations.update()
        .where(
            invitations.c.member_id.in_(member_ids),
            invitations.c.used_at.is_(None),
            invitations.c.replaced_at.is_(None),
        )
        .values(replaced_at=now)
    )


async def find(tx: Tx, code_hash: str) -> Invitation | None:
    return next(iter(await _where(tx, invitations.c.code_hash == code_hash)), None)


async def get(tx: Tx, ids: Collection[int]) -> list[Invitation]:
    return await _where(tx, invitations.c.id.in_(ids))


async def open_to(tx: Tx, member_ids: Collection[int], now: datetime) -> list[Invitation]:
    """Invitations of these people that would let them in now."""
    return await _where(
        tx,
        invitations.c.member_id.in_(member_ids),
        invitations.c.used_at.is_(None),
        invitations.c.replaced_at.is_(None),
        invitations.c.expires_at > now,
    )


async def use_up(tx: Tx, member_id: int, account_id: int, now: datetime) -> None:
    """The person signed up: whatever invitation was open to them lets nobody else in."""
    await tx.execute(
        invitations.update()
        .where(
            invitations.c.member_id == member_id,
            invitations.c.used_at.is_(None),
            invitations.c.replaced_at.is_(None),
        )
        .values(used_at=now, used_by=account_id)
    )


async def attempted(tx: Tx, account_id: int, what: str) -> Attempts | None:
    found = await tx.execute(
        sa.select(attempts.c.count, attempts.c.since).where(
            attempts.c.account_id == account_id, attempts.c.what == what
        )
    )
    row = found.first()
    return Attempts(row.count, row.since) if row is not None else None  # type: ignore[arg-type] # a Row is a tuple too, whose `count` is a method to mypy


async def put_attempts(tx: Tx, account_id: int, what: str, now: Attempts) -> None:
    values = {"count": now.count, "since": now.since}
    statement = upsert(tx, attempts).values(account_id=account_id, what=what, **values)
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=[attempts.c.account_id, attempts.c.what], set_=values
        )
    )


async def _where(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Invitation]:
    columns = (invitations.c[name] for name in Invitation.__dataclass_fields__)
    found = await tx.execute(sa.select(*columns).where(*which).order_by(invitations.c.id))
    return [Invitation(**as_dict(row)) for row in found]
