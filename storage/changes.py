"""What changed of announced meetings, for those who were told of it; messages that still say so."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.campaigns import Does
from bot.domain.campaigns import State as Sending
from bot.domain.changes import NOUN, Standing, What
from bot.domain.meetings import Rsvp
from storage.base import QUEUED, Key, Moment, Tx, as_dict, metadata
from storage.campaigns import campaigns
from storage.meetings import invited, meetings
from storage.once import once
from storage.outbox import State, outbox

changes = sa.Table(
    "meeting_changes",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("meeting_id", sa.ForeignKey("meetings.id"), nullable=False),
    sa.Column("what", sa.String(10), nullable=False),
    sa.Column("was", sa.JSON, nullable=False),  # a `Standing`
    sa.Column("why", sa.Text),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("campaign_id", sa.ForeignKey("campaigns.id")),  # that tells of it
    sa.Column("stopped", sa.Boolean, nullable=False, server_default=sa.false()),  # by cancelling
    # the meeting, the sending of its invitations, which goes on when it is resumed
    sa.Column("undone", sa.Boolean, nullable=False, server_default=sa.false()),  # before anybody
    # was told: as if it had not been
    sa.Index("ix_meeting_changes_meeting", "meeting_id", "id"),
)


@dataclass(frozen=True, slots=True)
class Change:
    id: int
    meeting_id: int
    what: What
    was: Standing
    why: str | None
    made_at: datetime
    campaign_id: int | None
    stopped: bool
    undone: bool


_COLUMNS = tuple(changes.c[name] for name in Change.__dataclass_fields__)
_ALL = sa.select(*_COLUMNS).order_by(changes.c.id.desc())


async def add(tx: Tx, meeting_id: int, what: What, was: Standing, **columns: Any) -> int:
    values = {"meeting_id": meeting_id, "what": what.value, "was": was.as_json()} | columns
    statement = changes.insert().values(**values).returning(changes.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def alter(tx: Tx, change_id: int, **columns: Any) -> None:
    await tx.execute(changes.update().where(changes.c.id == change_id).values(**columns))


async def of_meeting(tx: Tx, meeting_id: int) -> list[Change]:
    """All that were not undone, the newest first."""
    return await _found(tx, changes.c.meeting_id == meeting_id, ~changes.c.undone)


async def of_campaign(tx: Tx, campaign_id: int) -> Change | None:
    """The change it tells of, undone ones too."""
    return next(iter(await _found(tx, changes.c.campaign_id == campaign_id)), None)


async def called_off(tx: Tx, now: datetime) -> list[Change]:
    """The last ones of their meetings, where telling of them was stopped before anything left."""
    return _read(await tx.execute(*_called_off(now)))


@once
def _called_off(now: datetime) -> sa.Select[Any]:
    later = changes.alias()
    newest = ~sa.exists().where(
        later.c.meeting_id == changes.c.meeting_id, later.c.id > changes.c.id, ~later.c.undone
    )
    left = sa.exists().where(
        outbox.c.campaign_id == changes.c.campaign_id, outbox.c.state != State.CANCELLED
    )
    stopped = sa.select(campaigns.c.id).where(
        campaigns.c.noun == NOUN, campaigns.c.state == Sending.CANCELLED
    )
    coming = sa.select(meetings.c.id).where(meetings.c.ends_at > now)
    return _ALL.where(
        ~changes.c.undone,
        changes.c.campaign_id.in_(stopped),
        changes.c.meeting_id.in_(coming),
        newest,
        ~left,
    )


async def ask_again(tx: Tx, meeting_id: int, asked: Mapping[int, bool]) -> None:
    """Member → whether what they answered is of before hour or place changed."""
    for stale in (True, False):
        which = [member_id for member_id, one in asked.items() if one is stale]
        if which:
            await tx.execute(
                invited.update()
                .where(invited.c.meeting_id == meeting_id, invited.c.member_id.in_(which))
                .values(stale=stale)
            )


async def offer_anew(tx: Tx, meeting_id: int) -> None:
    """Whoever a seat was kept for is first in the line again: its time went by meanwhile."""
    kept = (invited.c.meeting_id == meeting_id) & (invited.c.answer == Rsvp.OFFERED.code)
    back = {"answer": Rsvp.WAITING.code, "offered_until": None}
    await tx.execute(invited.update().where(kept).values(**back))


async def _found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Change]:
    return _read(await tx.execute(_ALL.where(*which)))


def _read(rows: Iterable[sa.Row[Any]]) -> list[Change]:
    return [_change(row) for row in rows]


def _change(row: sa.Row[Any]) -> Change:
    known = {"what": What(row.what), "was": Standing.from_json(row.was)}
    return Change(**as_dict(row) | known)


# Messages

UNSAID = frozenset({State.CANCELLED, State.EXPIRED})


@dataclass(frozen=True, slots=True)
class Copy:
    """A message about the meeting in some chat: an invitation, or that something changed."""

    row: int
    chat_id: int
    state: State
    not_before: datetime
    begun: bool  # some of it has left
    own: bool  # has words of its own


_COPY = (
    outbox.c.id,
    outbox.c.chat_id,
    outbox.c.state,
    outbox.c.not_before,
    outbox.c.message_ids,
    outbox.c.text_id,
    outbox.c.dedupe_key,
)


async def invitations(tx: Tx, key: str) -> list[Copy]:
    """The messages of that key, in whatever chat: of the campaign, and those sent beside it."""
    beside = outbox.c.dedupe_key.startswith(f"{key}:", autoescape=True)
    rows = await tx.execute(
        sa.select(*_COPY).where(beside, outbox.c.does == Does.SEND).order_by(outbox.c.id)
    )
    return [_copy(row) for row in rows if row.dedupe_key == f"{key}:{row.chat_id}"]


async def unsaid(tx: Tx, campaign_id: int) -> tuple[set[int], bool]:
    """The chats to which nothing of it has left, nor will; whether these are all it was for."""
    rows = await tx.execute(sa.select(*_COPY).where(outbox.c.campaign_id == campaign_id))
    copies = [_copy(row) for row in rows]
    found = {one.chat_id for one in copies if one.state in UNSAID and not one.begun}
    return found, len(found) == len(copies)


def _copy(row: Any) -> Copy:
    state, begun, own = State(row.state), bool(row.message_ids), bool(row.text_id)
    return Copy(row.id, row.chat_id, state, row.not_before, begun, own)


async def under_way(tx: Tx, meeting_id: int, begin: str) -> Sequence[int]:
    """Campaigns about the meeting's changes that are not over, with keys that begin so."""
    found = await tx.execute(
        sa.select(campaigns.c.id)
        .where(
            campaigns.c.noun == NOUN,
            campaigns.c.subject == meeting_id,
            campaigns.c.key.startswith(begin, autoescape=True),
            campaigns.c.state.in_((Sending.RUNNING, Sending.PAUSED)),
        )
        .order_by(campaigns.c.id)
    )
    return list(found.scalars())


async def stop_beside(tx: Tx, key: str) -> None:
    """What was sent beside the campaign of that key and waits does not leave."""
    waits = outbox.c.state.in_((State.PENDING, State.HELD))
    await tx.execute(outbox.update().where(_beside(key), waits).values(state=State.CANCELLED))


async def revive_beside(tx: Tx, key: str, now: datetime) -> None:
    """It leaves after all."""
    off = outbox.c.state == State.CANCELLED
    await tx.execute(outbox.update().where(_beside(key), off).values(**_again(now)))
    tx.info[QUEUED] = True


async def revive(tx: Tx, campaign_id: int, now: datetime) -> None:
    """Invitations that were stopped with their meeting leave after all."""
    mine = (outbox.c.campaign_id == campaign_id) & (outbox.c.state == State.CANCELLED)
    await tx.execute(outbox.update().where(mine).values(**_again(now)))
    tx.info[QUEUED] = True
    await tx.execute(
        campaigns.update()
        .where(campaigns.c.id == campaign_id)
        .values(state=Sending.RUNNING, finished_at=None, pause=None, resumed_at=now)
    )


def _beside(key: str) -> sa.ColumnElement[bool]:
    begun = outbox.c.dedupe_key.startswith(f"{key}:", autoescape=True)
    beside = outbox.c.campaign_id.is_(None) & (outbox.c.does == Does.SEND)
    return begun & beside & ~outbox.c.dedupe_key.contains(":not:", autoescape=True)


def _again(now: datetime) -> dict[str, Any]:
    """Not before now."""
    late = sa.case((outbox.c.not_before < now, sa.literal(now, Moment)), else_=outbox.c.not_before)
    return {"state": State.PENDING, "not_before": late}
