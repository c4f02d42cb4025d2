"""What is to stand in the place of an item that was sent, until its sender has confirmed it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.campaigns import State as CampaignState
from storage.base import Key, Moment, Tx, as_dict, metadata
from storage.campaigns import SETTLED_ALL, campaigns
from storage.outbox import State, outbox

NOUN = "corrections"  # whose campaigns the edits and withdrawals are

corrections = sa.Table(
    "corrections",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("news_id", sa.ForeignKey("news.id"), nullable=False, unique=True),
    sa.Column("html", sa.Text, nullable=False),
    sa.Column("media", sa.JSON, nullable=False),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("author_id", sa.BigInteger),  # the account that wrote it
    sqlite_autoincrement=True,  # a button must not mean another one
)


@dataclass(frozen=True, slots=True)
class Correction:
    id: int
    news_id: int
    html: str
    media: Sequence[Mapping[str, Any]]
    author_id: int | None


@dataclass(frozen=True, slots=True)
class Copy:
    """A row of the item's campaign: where it stands or is to stand, and how."""

    chat_id: int
    topic: str | None
    silent: bool
    pin: bool
    buttons: Sequence[Any]
    state: State
    not_before: datetime
    message_ids: Sequence[int]


async def put(tx: Tx, news_id: int, **columns: Any) -> int:
    """There is one an item: the one before makes way. The number of this one."""
    await drop(tx, news_id)
    statement = corrections.insert().values(news_id=news_id, **columns)
    return int((await tx.execute(statement.returning(corrections.c.id))).scalar_one())


async def get(tx: Tx, number: int) -> Correction | None:
    columns = (corrections.c[name] for name in Correction.__dataclass_fields__)
    found = await tx.execute(sa.select(*columns).where(corrections.c.id == number))
    row = found.first()
    return Correction(**as_dict(row)) if row else None


async def drop(tx: Tx, news_id: int) -> bool:
    """False where there was none."""
    statement = corrections.delete().where(corrections.c.news_id == news_id)
    return bool((await tx.execute(statement)).rowcount)


async def copies(tx: Tx, campaign_id: int) -> list[Copy]:
    """All rows of the campaign, in their order."""
    columns = (outbox.c[name] for name in Copy.__dataclass_fields__)
    found = await tx.execute(
        sa.select(*columns).where(outbox.c.campaign_id == campaign_id).order_by(outbox.c.id)
    )
    return [Copy(**as_dict(row) | {"state": State(row.state)}) for row in found]


async def under_way(tx: Tx, news_id: int, noun: str, begin: str) -> list[int]:
    """Campaigns of the noun about the item that are not over, with keys that begin so."""
    found = await tx.execute(
        sa.select(campaigns.c.id)
        .where(
            campaigns.c.noun == noun,
            campaigns.c.subject == news_id,
            campaigns.c.key.startswith(begin, autoescape=True),
            campaigns.c.state.in_((CampaignState.RUNNING, CampaignState.PAUSED)),
        )
        .order_by(campaigns.c.id)
    )
    return list(found.scalars())


async def replaced(tx: Tx, campaign_id: int) -> None:
    """It is taken back and sent anew: nothing of it leaves any more, be it put off or in doubt.

    Nor is it counted twice against anybody's silence budget.
    """
    ours = outbox.c.campaign_id == campaign_id
    put_off = ours & (outbox.c.state == State.DIGEST)
    await tx.execute(outbox.update().where(put_off).values(state=State.CANCELLED))
    await tx.execute(outbox.update().where(ours).values(about=None))
    this = campaigns.c.id == campaign_id
    await tx.execute(campaigns.update().where(this).values(settled=SETTLED_ALL))
