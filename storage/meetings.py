"""Meetings, and whom each invites."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.domain.audience import Audience
from bot.domain.meetings import MeetingKind, Rsvp, State
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert

__all__ = ["State"]

meetings = sa.Table(
    "meetings",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("state", sa.String(10), nullable=False, server_default=State.DRAFT),
    sa.Column("kind", sa.String(10), nullable=False),  # the code of a `MeetingKind`
    sa.Column("author_id", sa.BigInteger),  # the account that calls it; none: forgotten
    sa.Column("title", sa.String(200), nullable=False),
    sa.Column("starts_at", Moment),  # none: not said yet, or being found
    sa.Column("ends_at", Moment),
    sa.Column("place", sa.String(300)),
    sa.Column("latitude", sa.Float),  # degrees, of a point on the map
    sa.Column("longitude", sa.Float),
    sa.Column("link", sa.Text),  # of a call
    sa.Column("agenda", sa.JSON, nullable=False),  # texts, in their order
    sa.Column("capacity", sa.Integer),  # people, guests among them; none: no limit
    sa.Column("answers_until", Moment),
    sa.Column("guests", sa.Integer, nullable=False, server_default="0"),  # that each may bring
    sa.Column("media", sa.JSON, nullable=False),  # sent with the invitation
    sa.Column("audience", sa.JSON, nullable=False),
    sa.Column("leads_only", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("in_groups", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.Column("reminds", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.Column("host", sa.String(6)),  # the county that hosts a rally
    sa.Column("rev", sa.Integer, nullable=False, server_default="1"),  # of what was seen of it
    sa.Column("uid", sa.String(80), nullable=False),  # in calendars, for ever
    sa.Column("sequence", sa.Integer, nullable=False, server_default="0"),  # of its changes there
    sa.Column("changed_at", Moment, nullable=False),  # when hour, place or anything there changed
    sa.Column("campaign_id", sa.ForeignKey("campaigns.id")),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("announced_at", Moment),
    sa.Column("why", sa.Text),  # it was cancelled
    sa.Column("series_id", sa.ForeignKey("meeting_series.id")),  # that it is one of
    sa.Column("looked_at", Moment),  # when it was last looked for whom it covers since
    sa.Index("ix_meetings_state", "state", "ends_at"),
    sqlite_autoincrement=True,  # a button of a dropped draft must never fit a later one
)

# Whom a meeting invites, written when it is announced, and what became of it.
invited = sa.Table(
    "meeting_members",
    metadata,
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), primary_key=True),
    sa.Column("member_id", sa.ForeignKey("members.id"), primary_key=True),
    sa.Column("account_id", sa.BigInteger),  # a message was queued for it; none: never started
    sa.Column("county", sa.String(6), nullable=False),  # where they served when it was announced
    sa.Column("municipality", sa.String(6), nullable=False),
    sa.Column("answer", sa.String(10)),  # the code of an `Rsvp`; none: not answered
    sa.Column("word", sa.Text),  # what they said with it
    sa.Column("guests", sa.Integer, nullable=False, server_default="0"),
    sa.Column("answered_at", Moment),
    sa.Column("entered_by", sa.BigInteger),  # who entered what was telephoned
    sa.Column("queued", sa.Integer),  # of who waited for a seat: a number that only grows
    sa.Column("offered_until", Moment),  # when the seat that is kept for them is free again
    sa.Column("stale", sa.Boolean, nullable=False, server_default=sa.false()),  # answered before
    # hour or place changed, and not again since
    sa.Index("ix_meeting_members_member", "member_id", "meeting_id"),
)


@dataclass(frozen=True, slots=True)
class Meeting:
    id: int
    state: State
    kind: MeetingKind
    author_id: int | None
    title: str
    starts_at: datetime | None
    ends_at: datetime | None
    place: str | None
    latitude: float | None
    longitude: float | None
    link: str | None
    agenda: Sequence[str]
    capacity: int | None
    answers_until: datetime | None
    guests: int
    media: Sequence[Mapping[str, Any]]
    audience: Audience
    leads_only: bool
    in_groups: bool
    host: str | None
    rev: int
    uid: str
    sequence: int
    changed_at: datetime
    campaign_id: int | None
    created_at: datetime
    announced_at: datetime | None
    why: str | None
    reminds: bool
    series_id: int | None


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody a meeting invites; the places are those of when it was announced."""

    meeting_id: int
    member_id: int
    account_id: int | None
    county: str
    municipality: str
    answer: Rsvp | None
    word: str | None
    guests: int
    answered_at: datetime | None
    entered_by: int | None
    queued: int | None
    offered_until: datetime | None
    stale: bool


_COLUMNS = tuple(meetings.c[name] for name in Meeting.__dataclass_fields__)
ALL = sa.select(*_COLUMNS).order_by(
    meetings.c.starts_at.is_(None), meetings.c.starts_at, meetings.c.id
)
_INVITED = tuple(invited.c[name] for name in Invited.__dataclass_fields__)


async def add(tx: Tx, **columns: Any) -> int:
    """`kind` is a `MeetingKind`."""
    empty: dict[str, Any] = {"media": [], "agenda": []}
    kind: MeetingKind = columns["kind"]
    values = empty | columns | {"kind": kind.code}
    statement = meetings.insert().values(**values).returning(meetings.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def change(tx: Tx, meeting_id: int, **columns: Any) -> None:
    await tx.execute(meetings.update().where(meetings.c.id == meeting_id).values(**columns))


# Asked for every answer: put together once, they cost half.
_GET = sa.select(*_COLUMNS).where(meetings.c.id == sa.bindparam("meeting_id"))
_MINE = (invited.c.meeting_id == sa.bindparam("of_meeting")) & (
    invited.c.member_id == sa.bindparam("of_member")
)
_IS_INVITED = sa.select(*_INVITED).where(_MINE)


async def get(tx: Tx, meeting_id: int) -> Meeting | None:
    row = (await tx.execute(_GET, {"meeting_id": meeting_id})).first()
    return _meeting(as_dict(row)) if row else None


async def found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Meeting]:
    """Those that fit, the earliest first; those without a date last, in the order of making."""
    return await read(tx, ALL.where(*which), {})


async def read(tx: Tx, statement: sa.Select[Any], given: Mapping[str, Any]) -> list[Meeting]:
    """What a narrower `ALL` finds: `read(tx, *due(now))`, put together `once`."""
    rows = await tx.execute(statement, dict(given))
    return [_meeting(as_dict(row)) for row in rows]


def _meeting(row: dict[str, Any]) -> Meeting:
    known = {
        "state": State(row["state"]),
        "kind": MeetingKind[row["kind"].upper()],
        "audience": Audience.from_json(row["audience"]),
    }
    return Meeting(**row | known)


async def in_states(tx: Tx, states: Collection[State]) -> list[Meeting]:
    return await found(tx, meetings.c.state.in_(states))


async def of_member(tx: Tx, member_id: int, *which: sa.ColumnElement[bool]) -> list[Meeting]:
    """Those that invite a member, the earliest first."""
    theirs = sa.select(invited.c.meeting_id).where(invited.c.member_id == member_id)
    return await found(tx, meetings.c.id.in_(theirs), *which)


# Whom a meeting invites


async def invite(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> None:
    """Columns of `invited`, in the order of the members. Told twice, the first one holds."""
    if rows:
        await tx.execute(upsert(tx, invited).on_conflict_do_nothing(), list(rows))


async def is_invited(tx: Tx, meeting_id: int, member_id: int) -> Invited | None:
    row = (
        await tx.execute(_IS_INVITED, {"of_meeting": meeting_id, "of_member": member_id})
    ).first()
    return _invited(as_dict(row)) if row else None


async def all_invited(tx: Tx, meeting_id: int) -> list[Invited]:
    """By their number in the roster."""
    rows = await tx.execute(
        sa.select(*_INVITED).where(invited.c.meeting_id == meeting_id).order_by(invited.c.member_id)
    )
    return [_invited(as_dict(row)) for row in rows]


def _invited(row: dict[str, Any]) -> Invited:
    code = row["answer"]
    return Invited(**row | {"answer": Rsvp[code.upper().replace("-", "_")] if code else None})


async def mark(tx: Tx, meeting_id: int, member_id: int, **columns: Any) -> None:
    """Columns of `invited`; `answer` is an `Rsvp` or None."""
    if isinstance(answer := columns.get("answer"), Rsvp):
        columns["answer"] = answer.code
    values = {"of_meeting": meeting_id, "of_member": member_id} | columns
    await tx.execute(_mark(tuple(columns)), values)


@cache
def _mark(names: tuple[str, ...]) -> sa.Update:
    return invited.update().where(_MINE).values({name: sa.bindparam(name) for name in names})


async def answers(tx: Tx, meeting_id: int) -> dict[Rsvp | None, tuple[int, int]]:
    """Answer → how many people gave it, and how many guests they bring."""
    rows = await tx.execute(
        sa.select(invited.c.answer, sa.func.count(), sa.func.sum(invited.c.guests))
        .where(invited.c.meeting_id == meeting_id)
        .group_by(invited.c.answer)
    )
    return {
        Rsvp[code.upper().replace("-", "_")] if code else None: (people, int(guests))
        for code, people, guests in rows
    }
