"""What checkers say of a nomination; what they and whoever put it forward write to each other."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from bot.domain.nominations import Verdict
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert

nomination_checks = sa.Table(
    "nomination_checks",
    metadata,
    sa.Column("nomination_id", sa.ForeignKey("nominations.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),  # the checker
    sa.Column("verdict", sa.String(6), nullable=False),  # the code of a `Verdict`
    sa.Column("reason", sa.Text),
    sa.Column("checked_at", Moment, nullable=False),
)

# What a checker asks for, and the answer.
nomination_notes = sa.Table(
    "nomination_notes",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("nomination_id", sa.ForeignKey("nominations.id"), nullable=False),
    sa.Column("by_checker", sa.Boolean, nullable=False),
    sa.Column("account_id", sa.BigInteger),  # whose words; none: forgotten
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("sent_at", Moment, nullable=False),
    sa.Index("ix_nomination_notes_nomination", "nomination_id"),
)


@dataclass(frozen=True, slots=True)
class Check:
    nomination_id: int
    member_id: int
    verdict: Verdict
    reason: str | None
    checked_at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """`account_id` is None where whoever wrote it was forgotten."""

    id: int
    nomination_id: int
    by_checker: bool
    account_id: int | None
    text: str
    sent_at: datetime


_NOTE = tuple(nomination_notes.c[name] for name in Note.__dataclass_fields__)


async def note(
    tx: Tx, number: int, text: str, now: datetime, *, account_id: int, by_checker: bool
) -> int:
    statement = nomination_notes.insert().values(
        nomination_id=number,
        by_checker=by_checker,
        account_id=account_id,
        text=text,
        sent_at=now,
    )
    return int((await tx.execute(statement.returning(nomination_notes.c.id))).scalar_one())


async def notes_of(tx: Tx, numbers: Collection[int]) -> dict[int, list[Note]]:
    """Nomination → the thread, as it was written."""
    rows = await tx.execute(
        sa.select(*_NOTE)
        .where(nomination_notes.c.nomination_id.in_(numbers))
        .order_by(nomination_notes.c.id)
    )
    found: dict[int, list[Note]] = {}
    for row in rows:
        one = Note(*row)
        found.setdefault(one.nomination_id, []).append(one)
    return found


async def check(tx: Tx, one: Check) -> None:
    """In place of what the checker said before."""
    key = {"nomination_id": one.nomination_id, "member_id": one.member_id}
    said = {"verdict": one.verdict.code, "reason": one.reason, "checked_at": one.checked_at}
    await tx.execute(
        upsert(tx, nomination_checks)
        .values(**key, **said)
        .on_conflict_do_update(index_elements=list(key), set_=said)
    )


async def checks_of(tx: Tx, numbers: Collection[int]) -> dict[int, list[Check]]:
    """Nomination → its checks, as they were made."""
    rows = await tx.execute(
        sa.select(nomination_checks)
        .where(nomination_checks.c.nomination_id.in_(numbers))
        .order_by(nomination_checks.c.checked_at, nomination_checks.c.member_id)
    )
    found: dict[int, list[Check]] = {}
    for row in rows:
        one = Check(**(as_dict(row) | {"verdict": Verdict[row.verdict.upper()]}))
        found.setdefault(one.nomination_id, []).append(one)
    return found


async def drop_checks(tx: Tx, number: int) -> None:
    """What was checked says something else by now."""
    await tx.execute(nomination_checks.delete().where(nomination_checks.c.nomination_id == number))
