"""One message to many: the message itself, and how far its rows in the outbox are."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.campaigns import State
from storage.base import Key, Moment, Tx, as_dict, metadata

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


async def add(tx: Tx, **columns: Any) -> int:
    statement = campaigns.insert().values(**columns).returning(campaigns.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def get(tx: Tx, campaign_id: int) -> Campaign | None:
    return next(iter(await _found(tx, campaigns.c.id == campaign_id)), None)


async def by_key(tx: Tx, key: str) -> Campaign | None:
    return next(iter(await _found(tx, campaigns.c.key == key)), None)


async def some(tx: Tx, ids: Collection[int]) -> dict[int, Campaign]:
    return {one.id: one for one in await _found(tx, campaigns.c.id.in_(ids))}


async def under_way(tx: Tx) -> list[Campaign]:
    """Running or paused ones, the oldest first."""
    return await _found(tx, campaigns.c.state.in_((State.RUNNING, State.PAUSED)))


async def change(tx: Tx, campaign_id: int, **columns: Any) -> None:
    await tx.execute(campaigns.update().where(campaigns.c.id == campaign_id).values(**columns))


async def _found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Campaign]:
    found = await tx.execute(sa.select(*_COLUMNS).where(*which).order_by(campaigns.c.id))
    return [Campaign(**as_dict(row) | {"state": State(row.state)}) for row in found]
