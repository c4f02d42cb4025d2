"""Reminders: what somebody is reminded of, and the messages that wait in the outbox for that."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.base import QUEUED, Key, Moment, Tx, as_dict, metadata, upsert
from storage.outbox import WAITING, State, outbox

reminders = sa.Table(
    "reminders",
    metadata,
    sa.Column("id", Key, primary_key=True),  # stands in buttons
    sa.Column("account_id", sa.BigInteger, nullable=False),
    sa.Column("subject", sa.String(60), nullable=False),  # „meeting:12“
    sa.Column("kind", sa.String(10)),  # of meeting, whose times people choose; none: at fixed times
    sa.Column("event", Moment),  # nobody is reminded from then on
    sa.Column("text_id", sa.String(80), nullable=False),
    sa.Column("params", sa.JSON, nullable=False),
    sa.Column("buttons", sa.JSON, nullable=False),
    sa.Column("media", sa.JSON, nullable=False),
    sa.Column("about", sa.String(16), nullable=False),
    sa.Column("set_at", Moment, nullable=False),
    sa.Column("over", sa.Boolean, nullable=False, server_default=sa.false()),  # they acted
    sa.UniqueConstraint("account_id", "subject"),
    sa.Index("ix_reminders_subject", "subject"),
    sqlite_autoincrement=True,  # a button of one that is gone must not find another
)


@dataclass(frozen=True, slots=True)
class Reminder:
    """What one person is reminded of, however often; `buttons` are those of its subject alone."""

    id: int
    account_id: int
    subject: str
    kind: str | None
    event: datetime | None
    text_id: str
    params: Mapping[str, Any]
    buttons: Sequence[Sequence[Mapping[str, Any]]]
    media: Sequence[Mapping[str, Any]]
    about: str
    over: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that waits. `at` is its time, if the receiver's hours allow it."""

    id: int
    account_id: int
    subject: str
    key: str
    at: datetime
    not_before: datetime


COLUMNS = tuple(reminders.c[name] for name in Reminder.__dataclass_fields__)
_WAITING = (
    sa.select(
        outbox.c.id,
        outbox.c.chat_id,
        reminders.c.subject,
        outbox.c.dedupe_key,
        outbox.c.remind_at,
        outbox.c.not_before,
    )
    .join(reminders, reminders.c.id == outbox.c.reminder_id)
    .where(outbox.c.state == State.PENDING, outbox.c.remind_at.is_not(None))
    .order_by(outbox.c.id)
)


async def keep(tx: Tx, account_ids: Collection[int], **columns: Any) -> dict[int, Reminder]:
    """Note what these people are reminded of from now on; account → its row."""
    if not account_ids:
        return {}
    statement = upsert(tx, reminders).on_conflict_do_update(
        index_elements=[reminders.c.account_id, reminders.c.subject],
        set_={name: sa.literal_column(f"excluded.{name}") for name in (*columns, "over")},
    )
    alike = columns | {"over": False}
    await tx.execute(statement, [alike | {"account_id": one} for one in account_ids])
    found = await tx.execute(
        sa.select(*COLUMNS).where(
            reminders.c.subject == columns["subject"], reminders.c.account_id.in_(account_ids)
        )
    )
    return {row.account_id: Reminder(**as_dict(row)) for row in found}


async def get(tx: Tx, reminder_id: int) -> Reminder | None:
    found = await tx.execute(sa.select(*COLUMNS).where(reminders.c.id == reminder_id))
    row = found.first()
    return Reminder(**as_dict(row)) if row is not None else None


async def reminded(tx: Tx, subject: str, event: datetime) -> dict[int, bool]:
    """The accounts that are, or were, reminded of that; whether it is over, for each."""
    found = await tx.execute(
        sa.select(reminders.c.account_id, reminders.c.over).where(
            reminders.c.subject == subject, reminders.c.event == event
        )
    )
    return {row.account_id: row.over for row in found}


async def of_meetings(tx: Tx, now: datetime, account_id: int | None = None) -> list[Reminder]:
    """Those whose times somebody, or everybody, chooses, of what is still to come."""
    whose = reminders.c.account_id == account_id if account_id is not None else sa.true()
    found = await tx.execute(
        sa.select(*COLUMNS)
        .where(
            reminders.c.kind.is_not(None), reminders.c.over.is_(sa.false()),
            reminders.c.event > now, whose,
        )
        .order_by(reminders.c.id)
    )  # fmt: skip
    return [Reminder(**as_dict(row)) for row in found]


async def messages(
    tx: Tx, found: Collection[Reminder]
) -> dict[int, dict[datetime, tuple[int, bool]]]:
    """Reminder → its times → the message of that time, and whether it waits; not what was dropped.

    Those that somebody put off have no time of their own and are not among them.
    """
    there: dict[int, dict[datetime, tuple[int, bool]]] = {one.id: {} for one in found}
    rows = await tx.execute(
        sa.select(outbox.c.reminder_id, outbox.c.remind_at, outbox.c.id, outbox.c.state).where(
            outbox.c.chat_id.in_({one.account_id for one in found}),
            outbox.c.reminder_id.in_(there),
            outbox.c.remind_at.is_not(None),
            outbox.c.state != State.CANCELLED,
        )
    )
    for row in rows:
        there[row.reminder_id][row.remind_at] = (row.id, row.state == State.PENDING)
    return there


async def waiting(tx: Tx, account_id: int | None = None) -> list[Waiting]:
    """Somebody's, or everybody's, the oldest first; not those that somebody put off."""
    whose = outbox.c.chat_id == account_id if account_id is not None else sa.true()
    return [Waiting(*row) for row in await tx.execute(_WAITING.where(whose))]


async def end(tx: Tx, account_id: int, subject: str) -> int:
    """Nothing is to be reminded of, nor to be put off; how many messages waited."""
    whose = {"whose": account_id, "what": subject}
    dropped = await tx.execute(_END, whose)
    await tx.execute(_OVER, whose)
    return dropped.rowcount


async def end_all(tx: Tx, subject: str) -> int:
    """As `end`, for everybody."""
    ours = sa.select(reminders.c.id).where(reminders.c.subject == subject)
    dropped = await tx.execute(
        outbox.update()
        .where(outbox.c.state == State.PENDING, outbox.c.reminder_id.in_(ours))
        .values(state=State.CANCELLED, dedupe_key=_free("dropped"))
    )
    await tx.execute(reminders.update().where(reminders.c.subject == subject).values(over=True))
    return dropped.rowcount


async def put_off(tx: Tx, one: Reminder) -> set[int]:
    """The messages of it that wait for a time its receiver chose: at the most one."""
    found = await tx.execute(
        sa.select(outbox.c.id).where(
            outbox.c.chat_id == one.account_id,
            outbox.c.state == State.PENDING,
            outbox.c.reminder_id == one.id,
            outbox.c.remind_at.is_(None),
        )
    )
    return set(found.scalars())


async def move(tx: Tx, moves: Mapping[int, tuple[str, datetime]]) -> None:
    """Row → its new key and time. The keys may be those that others of them have now."""
    if not moves:
        return
    row = outbox.c.id == sa.bindparam("row")
    await tx.execute(
        outbox.update().where(outbox.c.id.in_(moves)).values(dedupe_key=_free("moving"))
    )
    await tx.execute(
        outbox.update()
        .where(row)
        .values(dedupe_key=sa.bindparam("key"), not_before=sa.bindparam("when")),
        [{"row": one, "key": key, "when": when} for one, (key, when) in moves.items()],
    )
    tx.info[QUEUED] = True


async def taken(tx: Tx, keys: Collection[str]) -> set[str]:
    """Which of these keys belong to reminders that wait no more."""
    found = await tx.execute(
        sa.select(outbox.c.dedupe_key).where(
            outbox.c.dedupe_key.in_(keys), outbox.c.state != State.PENDING
        )
    )
    return set(found.scalars())


async def drop(tx: Tx, row_ids: Collection[int]) -> None:
    """Another one says the same then, or there is nothing to remind of; their keys are free."""
    if not row_ids:
        return
    await tx.execute(_DROP, [{"row": one} for one in row_ids])


async def forget(tx: Tx, before: datetime) -> None:
    """Those of events before then of which nothing waits: their buttons say that it is over."""
    waits = sa.select(outbox.c.id).where(
        outbox.c.reminder_id == reminders.c.id, outbox.c.state.in_(WAITING)
    )
    old = sa.func.coalesce(reminders.c.event, reminders.c.set_at) < before
    await tx.execute(reminders.delete().where(old, ~waits.exists()))


def _free(why: str) -> sa.ColumnElement[str]:
    return sa.literal(f"{why}:") + sa.cast(outbox.c.id, sa.String)


_DROP = (
    outbox.update()
    .where(outbox.c.id == sa.bindparam("row"))
    .values(state=State.CANCELLED, dedupe_key=_free("dropped"))
)
# Asked for every vote: put together once, they cost half.
_MINE = (
    reminders.c.account_id == sa.bindparam("whose"),
    reminders.c.subject == sa.bindparam("what"),
)
_END = (
    outbox.update()
    .where(
        outbox.c.chat_id == sa.bindparam("whose"),
        outbox.c.state == State.PENDING,
        outbox.c.reminder_id.in_(sa.select(reminders.c.id).where(*_MINE)),
    )
    .values(state=State.CANCELLED, dedupe_key=_free("dropped"))
)
_OVER = reminders.update().where(*_MINE).values(over=True)
