"""Polls, their questions, and whom each asks."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.domain.audience import Audience
from bot.domain.polls import Question, QuestionKind, Sight, State
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert
from storage.once import once

__all__ = ["State"]

polls = sa.Table(
    "polls",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("state", sa.String(10), nullable=False, server_default=State.DRAFT),
    sa.Column("author_id", sa.BigInteger),  # the account that asks; none: forgotten
    sa.Column("title", sa.String(200), nullable=False),
    sa.Column("anonymous", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("sight", sa.String(10), nullable=False),  # the code of a `Sight`
    sa.Column("audience", sa.JSON, nullable=False),
    sa.Column("in_groups", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.Column("quorum", sa.Integer),  # per cent of the asked; none: it is not counted
    sa.Column("reminds", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.Column("lasts", sa.Integer),  # hours from sending to the deadline, where it has no date
    sa.Column("closes_at", Moment),
    sa.Column("media", sa.JSON, nullable=False),  # shown with the card
    sa.Column("template", sa.String(40)),  # the ready one it was made of
    sa.Column("earlier_id", sa.ForeignKey("polls.id")),  # that it repeats, to compare
    sa.Column("rev", sa.Integer, nullable=False, server_default="1"),  # of what it asks
    sa.Column("campaign_id", sa.ForeignKey("campaigns.id")),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("started_at", Moment),
    sa.Column("closed_at", Moment),  # results were sent
    sa.Column("conclusion", sa.Text),  # „Ką darysime su rezultatu?“, in Telegram's markup
    sa.Column("concluded_at", Moment),
    sa.Column("nagged", sa.Integer, nullable=False, server_default="0"),  # for a conclusion
    sa.Column("why", sa.Text),  # it was cancelled
    sa.Index("ix_polls_state", "state", "closes_at"),
    sqlite_autoincrement=True,  # a button of a dropped draft must never fit a later one
)

questions = sa.Table(
    "poll_questions",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("poll_id", sa.ForeignKey("polls.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("kind", sa.String(10), nullable=False),  # the code of a `QuestionKind`
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("options", sa.JSON, nullable=False),
    sa.Column("optional", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("least", sa.Integer),
    sa.Column("most", sa.Integer),
    sa.Column("after_id", sa.ForeignKey("poll_questions.id")),
    sa.Column("after_option", sa.Integer),
    sa.Column("media", sa.JSON, nullable=False),
    sa.Index("ix_poll_questions_poll", "poll_id", "position"),
    sqlite_autoincrement=True,  # a button of a removed question must never fit a later one
)

# Whom a poll asks, written when it starts: of an anonymous one no order and no time of an answer.
asked = sa.Table(
    "poll_members",
    metadata,
    sa.Column("poll_id", sa.ForeignKey("polls.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("account_id", sa.BigInteger),  # a message was queued for it; none: never started
    sa.Column("county", sa.String(6), nullable=False),  # where they served when it started
    sa.Column("municipality", sa.String(6), nullable=False),
    sa.Column("answered", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("answered_at", Moment),  # of a named poll, when last
    sa.Column("entered_by", sa.BigInteger),  # of a named poll: who entered what was telephoned
    sa.Index("ix_poll_members_member", "member_id", "poll_id"),
)


@dataclass(frozen=True, slots=True)
class Poll:
    id: int
    state: State
    author_id: int | None
    title: str
    anonymous: bool
    sight: Sight
    audience: Audience
    in_groups: bool
    quorum: int | None
    reminds: bool
    lasts: int | None
    closes_at: datetime | None
    media: Sequence[Mapping[str, Any]]
    template: str | None
    earlier_id: int | None
    rev: int
    campaign_id: int | None
    created_at: datetime
    started_at: datetime | None
    closed_at: datetime | None
    conclusion: str | None
    concluded_at: datetime | None
    nagged: int
    why: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody a poll asks; the places are those of when it started."""

    poll_id: int
    member_id: int
    account_id: int | None
    county: str
    municipality: str
    answered: bool
    answered_at: datetime | None
    entered_by: int | None


_COLUMNS = tuple(polls.c[name] for name in Poll.__dataclass_fields__)
ALL = sa.select(*_COLUMNS).order_by(polls.c.id)
_QUESTION = tuple(questions.c[name] for name in Question.__dataclass_fields__)
_ASKED = tuple(asked.c[name] for name in Asked.__dataclass_fields__)


async def add(tx: Tx, **columns: Any) -> int:
    statement = polls.insert().values(**({"media": []} | columns)).returning(polls.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def change(tx: Tx, poll_id: int, **columns: Any) -> None:
    await tx.execute(polls.update().where(polls.c.id == poll_id).values(**columns))


# Asked for every vote: put together once, they cost half.
_GET = sa.select(*_COLUMNS).where(polls.c.id == sa.bindparam("poll_id"))
_QUESTIONS = (
    sa.select(*_QUESTION)
    .where(questions.c.poll_id == sa.bindparam("poll_id"))
    .order_by(questions.c.position)
)
_MINE = (asked.c.poll_id == sa.bindparam("of_poll")) & (
    asked.c.member_id == sa.bindparam("of_member")
)
_IS_ASKED = sa.select(*_ASKED).where(_MINE)


async def get(tx: Tx, poll_id: int) -> Poll | None:
    row = (await tx.execute(_GET, {"poll_id": poll_id})).first()
    return _poll(as_dict(row)) if row else None


async def found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Poll]:
    """Those that fit, the oldest first."""
    return await read(tx, ALL.where(*which), {})


async def read(tx: Tx, statement: sa.Select[Any], given: Mapping[str, Any]) -> list[Poll]:
    """What a narrower `ALL` finds: `read(tx, *due(now))`, put together `once`."""
    rows = await tx.execute(statement, dict(given))
    return [_poll(as_dict(row)) for row in rows]


def _poll(row: dict[str, Any]) -> Poll:
    known = {
        "state": State(row["state"]),
        "sight": Sight[row["sight"].upper()],
        "audience": Audience.from_json(row["audience"]),
    }
    return Poll(**row | known)


async def in_states(tx: Tx, states: Collection[State]) -> list[Poll]:
    return await found(tx, polls.c.state.in_(states))


async def due(tx: Tx, now: datetime) -> list[Poll]:
    """Open ones whose time is over, the oldest first."""
    return await read(tx, *_due(now))


@once
def _due(now: datetime) -> sa.Select[Any]:
    return ALL.where(polls.c.state == State.OPEN, polls.c.closes_at <= now)


async def add_question(tx: Tx, poll_id: int, **columns: Any) -> int:
    empty: dict[str, Any] = {"options": [], "media": []}
    kind: QuestionKind = columns["kind"]
    values = empty | columns | {"poll_id": poll_id, "kind": kind.name.lower()}
    statement = questions.insert().values(**values).returning(questions.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def questions_of(tx: Tx, poll_id: int) -> list[Question]:
    """In their order."""
    rows = await tx.execute(_QUESTIONS, {"poll_id": poll_id})
    return [Question(**as_dict(row) | {"kind": QuestionKind[row.kind.upper()]}) for row in rows]


# Whom a poll asks


async def ask(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> None:
    """Columns of `asked`, in the order of the members. Told twice, the first one holds."""
    if rows:
        await tx.execute(upsert(tx, asked).on_conflict_do_nothing(), list(rows))


async def is_asked(tx: Tx, poll_id: int, member_id: int) -> Asked | None:
    row = (await tx.execute(_IS_ASKED, {"of_poll": poll_id, "of_member": member_id})).first()
    return Asked(**as_dict(row)) if row else None


async def all_asked(tx: Tx, poll_id: int) -> list[Asked]:
    """By their number in the roster."""
    rows = await tx.execute(
        sa.select(*_ASKED).where(asked.c.poll_id == poll_id).order_by(asked.c.member_id)
    )
    return [Asked(**as_dict(row)) for row in rows]


async def mark(tx: Tx, poll_id: int, member_id: int, **columns: Any) -> None:
    await tx.execute(_mark(tuple(columns)), {"of_poll": poll_id, "of_member": member_id} | columns)


@cache
def _mark(names: tuple[str, ...]) -> sa.Update:
    return asked.update().where(_MINE).values({name: sa.bindparam(name) for name in names})


async def answers_once(tx: Tx, poll_id: int, member_id: int) -> bool:
    """Note that the member has answered, and nothing else; False where it was noted before."""
    mine = (asked.c.poll_id == poll_id) & (asked.c.member_id == member_id)
    changed = await tx.execute(
        asked.update().where(mine, asked.c.answered.is_(False)).values(answered=True)
    )
    return bool(changed.rowcount)


async def participation(tx: Tx, poll_id: int) -> dict[str, tuple[int, int]]:
    """County → how many have answered, of how many."""
    rows = await tx.execute(
        sa.select(
            asked.c.county,
            sa.func.sum(sa.case((asked.c.answered, 1), else_=0)),
            sa.func.count(),
        )
        .where(asked.c.poll_id == poll_id)
        .group_by(asked.c.county)
        .order_by(asked.c.county)
    )
    return {county: (int(answered), total) for county, answered, total in rows}
