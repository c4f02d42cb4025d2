"""What was queued of something that was asked or announced: its campaign, and cards beside it."""

from datetime import datetime

import sqlalchemy as sa

from bot.domain.campaigns import Does
from storage.base import Tx
from storage.live import live_cards
from storage.outbox import State as Sent
from storage.outbox import outbox


async def forget_cards(tx: Tx, noun: str, subject: int) -> None:
    """Its cards never left: nothing is edited."""
    mine = (live_cards.c.noun == noun) & (live_cards.c.subject == subject)
    await tx.execute(live_cards.delete().where(mine))


async def never_sent(tx: Tx, campaign_id: int) -> set[int]:
    """The chats that got nothing of a campaign, and will not."""
    found = await tx.execute(
        sa.select(outbox.c.chat_id).where(
            outbox.c.campaign_id == campaign_id,
            outbox.c.state.in_((Sent.CANCELLED, Sent.UNREACHABLE, Sent.FAILED, Sent.EXPIRED)),
        )
    )
    return set(found.scalars())


async def last_until(tx: Tx, key: str, until: datetime) -> None:
    """What waits of the campaign of that key, and of cards sent beside it, expires then."""
    waiting = outbox.c.state.in_((Sent.PENDING, Sent.HELD))
    its_own = outbox.c.dedupe_key.startswith(f"{key}:", autoescape=True)
    await tx.execute(outbox.update().where(its_own, waiting).values(expires_at=until))


async def came_beside(tx: Tx, key: str) -> bool:
    """Whether a card that was sent beside the campaign of that key has left."""
    stays = (Sent.PENDING, Sent.HELD, Sent.CANCELLED)
    found = await tx.execute(
        sa.select(outbox.c.id).where(_beside(key), outbox.c.state.not_in(stays))
    )
    return found.first() is not None


async def take_back(tx: Tx, key: str) -> None:
    """Cards beside the campaign of that key do not leave, and give their keys back."""
    freed = outbox.c.dedupe_key + sa.literal(":not:") + sa.cast(outbox.c.id, sa.String)
    await tx.execute(
        outbox.update().where(_beside(key)).values(state=Sent.CANCELLED, dedupe_key=freed)
    )


async def unsay(tx: Tx, *keys: str) -> None:
    """What was told by these keys and has not left does not; who tells it anew may use them."""
    waiting = outbox.c.state.in_((Sent.PENDING, Sent.HELD))
    freed = outbox.c.dedupe_key + sa.literal(":not:") + sa.cast(outbox.c.id, sa.String)
    for key in keys:
        told = outbox.c.dedupe_key.startswith(f"{key}:", autoescape=True)
        await tx.execute(
            outbox.update()
            .where(told, ~outbox.c.dedupe_key.contains(":not:", autoescape=True), waiting)
            .values(state=Sent.CANCELLED, dedupe_key=freed)
        )


def _beside(key: str) -> sa.ColumnElement[bool]:
    begun = outbox.c.dedupe_key.startswith(f"{key}:", autoescape=True)
    return begun & outbox.c.campaign_id.is_(None) & (outbox.c.does == Does.SEND)
