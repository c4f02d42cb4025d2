"""One message to many: the message itself, and how far its rows in the outbox are."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.campaigns import WINDOW, State
from bot.domain.failures import is_refusal
from storage import outbox as rows
from storage.base import QUEUED, Key, Moment, Tx, as_dict, metadata
from storage.once import once
from storage.outbox import outbox

SETTLED_ALL = 2**31 - 1  # doubts: what it said is emptied, so nothing of it can be sent again

campaigns = sa.Table(
    "campaigns",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("key", sa.String(60), nullable=False, unique=True),
    sa.Column("noun", sa.String(16), nullable=False),  # whose it is, and
    sa.Column("subject", sa.BigInteger, nullable=False),  # the number it has there
    sa.Column("text_id", sa.String(80), nullable=False),
    sa.Column("params", sa.JSON, nullable=False),
    sa.Column("buttons", sa.JSON, nullable=False),
    sa.Column("media", sa.JSON, nullable=False),
    sa.Column("urgent", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("state", sa.String(10), nullable=False, server_default=State.RUNNING),
    sa.Column("pause", sa.String(10)),
    sa.Column("sender_id", sa.BigInteger),  # the account that is shown how it goes
    sa.Column("card_rev", sa.Integer, nullable=False, server_default="0"),
    sa.Column("card_at", Moment),  # when the sender was shown last how far it is
    sa.Column("settled", sa.Integer, nullable=False, server_default="0"),  # doubts to be left so
    sa.Column("starts_at", Moment),  # nothing leaves before
    sa.Column("resumed_at", Moment),  # refusals before it count no more
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("finished_at", Moment),
    sa.Index("ix_campaigns_state", "state"),
    sa.Index("ix_campaigns_subject", "noun", "subject"),
)


@dataclass(frozen=True, slots=True)
class Campaign:
    id: int
    key: str
    noun: str
    subject: int
    text_id: str
    params: Mapping[str, Any]
    buttons: Sequence[Sequence[Mapping[str, Any]]]
    media: Sequence[Mapping[str, Any]]
    urgent: bool
    state: State
    pause: str | None
    sender_id: int | None
    card_rev: int
    card_at: datetime | None
    settled: int
    starts_at: datetime | None
    resumed_at: datetime | None
    created_at: datetime
    finished_at: datetime | None


_COLUMNS = tuple(campaigns.c[name] for name in Campaign.__dataclass_fields__)
_ALL = sa.select(*_COLUMNS).order_by(campaigns.c.id)


async def add(tx: Tx, **columns: Any) -> int:
    statement = campaigns.insert().values(**columns).returning(campaigns.c.id)
    tx.info[QUEUED] = True  # one without receivers is looked at too
    return int((await tx.execute(statement)).scalar_one())


async def get(tx: Tx, campaign_id: int) -> Campaign | None:
    return next(iter(await _found(tx, campaigns.c.id == campaign_id)), None)


async def by_key(tx: Tx, key: str) -> Campaign | None:
    return next(iter(await _found(tx, campaigns.c.key == key)), None)


async def some(tx: Tx, ids: Collection[int]) -> dict[int, Campaign]:
    return {one.id: one for one in await _found(tx, campaigns.c.id.in_(ids))}


async def under_way(tx: Tx) -> list[Campaign]:
    """Running or paused ones, the oldest first."""
    return _read(await tx.execute(*_under_way()))


@once
def _under_way() -> sa.Select[Any]:
    return _ALL.where(campaigns.c.state.in_((State.RUNNING, State.PAUSED)))


async def change(tx: Tx, campaign_id: int, **columns: Any) -> None:
    await tx.execute(campaigns.update().where(campaigns.c.id == campaign_id).values(**columns))


async def newer(tx: Tx, campaign_id: int) -> list[int]:
    """Those under way that were started after that one."""
    found = await tx.execute(*_newer(campaign_id))
    return list(found.scalars())


@once
def _newer(campaign_id: int) -> sa.Select[Any]:
    return sa.select(campaigns.c.id).where(
        campaigns.c.state.in_((State.RUNNING, State.PAUSED)), campaigns.c.id > campaign_id
    )


async def counts(
    tx: Tx, campaign_id: int, now: datetime | None
) -> list[tuple[rows.State, bool, int]]:
    """State, whether it may not go yet, how many; read from the index alone."""
    late = outbox.c.not_before > now if now is not None else sa.false()
    later = sa.case((late, 1), else_=0)
    found = await tx.execute(
        sa.select(outbox.c.state, later, sa.func.count())
        .where(outbox.c.campaign_id == campaign_id)
        .group_by(outbox.c.state, later)
    )
    return [(rows.State(state), bool(late), count) for state, late, count in found]


async def errors(tx: Tx, campaign_id: int) -> list[tuple[rows.State, str | None, int]]:
    """State, the words of the refusal, how many."""
    found = await tx.execute(
        sa.select(outbox.c.state, outbox.c.error, sa.func.count())
        .where(
            outbox.c.campaign_id == campaign_id,
            outbox.c.state.in_((rows.State.UNREACHABLE, rows.State.FAILED)),
        )
        .group_by(outbox.c.state, outbox.c.error)
    )
    return [(rows.State(state), error, count) for state, error, count in found]


async def refused(tx: Tx, campaign_id: int, since: datetime | None) -> list[bool]:
    """Of its last rows with an outcome whether Telegram refused the message, the newest first.

    Rows leave by `not_before`, then by id. Those that were due before `since` do not count.
    """
    states = (rows.State.SENT, rows.State.UNREACHABLE, rows.State.FAILED)
    found = await tx.execute(sa.union_all(*(_last(campaign_id, one, since) for one in states)))
    last = sorted(found, key=lambda row: (row.not_before, row.id), reverse=True)
    return [is_refusal(row.state, row.error) for row in last[:WINDOW]]


def _last(campaign_id: int, state: rows.State, since: datetime | None) -> sa.Select[Any]:
    which = [outbox.c.campaign_id == campaign_id, outbox.c.state == state]
    if since is not None:
        which.append(outbox.c.not_before >= since)
    last = (
        sa.select(outbox.c.not_before, outbox.c.id, outbox.c.state, outbox.c.error)
        .where(*which)
        .order_by(outbox.c.not_before.desc(), outbox.c.id.desc())
        .limit(WINDOW)
    )
    return sa.select(last.subquery())


async def release(tx: Tx, campaign_id: int, now: datetime) -> None:
    """What is held may go, not before now."""
    await _revive(tx, campaign_id, rows.State.HELD, now)


async def repeat(tx: Tx, campaign_id: int, now: datetime) -> int:
    """What is in doubt goes once more, as if for the first time; how many."""
    return await _revive(tx, campaign_id, rows.State.UNCERTAIN, now, doubts=0)


async def _revive(tx: Tx, campaign_id: int, state: rows.State, now: datetime, **more: Any) -> int:
    late = sa.case((outbox.c.not_before < now, sa.literal(now, Moment)), else_=outbox.c.not_before)
    changed = await tx.execute(
        outbox.update()
        .where(outbox.c.campaign_id == campaign_id, outbox.c.state == state)
        .values(state=rows.State.PENDING, not_before=late, **more)
    )
    tx.info[QUEUED] = True
    return changed.rowcount


async def card_waits(tx: Tx, dedupe_key: str) -> bool:
    """Whether the message of that key has not left yet."""
    found = await tx.execute(
        sa.select(outbox.c.id).where(
            outbox.c.dedupe_key == dedupe_key, outbox.c.state.in_(rows.WAITING)
        )
    )
    return found.first() is not None


async def _found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Campaign]:
    return _read(await tx.execute(_ALL.where(*which)))


def _read(found: Iterable[sa.Row[Any]]) -> list[Campaign]:
    return [Campaign(**as_dict(row) | {"state": State(row.state)}) for row in found]


async def unqueued(tx: Tx, campaign_id: int) -> None:
    """Its rows give their keys back: nothing of them has left."""
    await tx.execute(
        outbox.update()
        .where(outbox.c.campaign_id == campaign_id)
        .values(dedupe_key=outbox.c.dedupe_key + f":not:{campaign_id}")
    )
