"""What members made of a news item, and reminding those who have not acknowledged it."""

from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from storage.accounts import Reach, accounts
from storage.base import Tx, as_dict
from storage.campaigns import Campaign, campaigns
from storage.members import members, present
from storage.news import receivers
from storage.outbox import State, outbox

NOUN = "acks"  # whose campaigns the reminders are
NOT_LEFT = (State.PENDING, State.HELD)


@dataclass(frozen=True, slots=True)
class Receiver:
    """What became of an item for one member it is for."""

    member_id: int
    account_id: int | None
    acked_at: datetime | None
    phoned_at: datetime | None


async def receiver(tx: Tx, news_id: int, member_id: int) -> Receiver | None:
    found = await tx.execute(
        sa.select(*(receivers.c[name] for name in Receiver.__dataclass_fields__)).where(
            receivers.c.news_id == news_id, receivers.c.member_id == member_id
        )
    )
    row = found.first()
    return Receiver(**as_dict(row)) if row else None


async def unacknowledged(tx: Tx, news_id: int, campaign_id: int, today: date) -> list[int]:
    """Accounts of members it was sent to, who have not acknowledged it nor been told it."""
    found = await tx.execute(
        sa.select(receivers.c.account_id)
        .join(
            accounts,
            (accounts.c.id == receivers.c.account_id)
            & (accounts.c.member_id == receivers.c.member_id),
        )
        .join(members, members.c.id == receivers.c.member_id)
        .join(outbox, outbox.c.chat_id == receivers.c.account_id)
        .where(
            receivers.c.news_id == news_id,
            receivers.c.acked_at.is_(None),
            receivers.c.phoned_at.is_(None),
            outbox.c.campaign_id == campaign_id,
            outbox.c.state == State.SENT,
            accounts.c.reach == Reach.OPEN,
            accounts.c.forget_at.is_(None),
            present(today),
        )
        .order_by(receivers.c.account_id)
    )
    return list(found.scalars())


async def reminders(tx: Tx, news_id: int) -> list[Campaign]:
    """Of the item, the oldest first."""
    found = await tx.execute(
        sa.select(*(campaigns.c[name] for name in Campaign.__dataclass_fields__))
        .where(campaigns.c.noun == NOUN, campaigns.c.subject == news_id)
        .order_by(campaigns.c.id)
    )
    return [Campaign(**as_dict(row)) for row in found]


async def call_off(tx: Tx, news_id: int, account_id: int) -> dict[str, int]:
    """Cancel the reminders that wait for the account; those whose message is under way now.

    Campaign's key → its id.
    """
    mine = (outbox.c.chat_id == account_id) & outbox.c.campaign_id.in_(
        sa.select(campaigns.c.id).where(campaigns.c.noun == NOUN, campaigns.c.subject == news_id)
    )
    waits = mine & outbox.c.state.in_(NOT_LEFT)
    await tx.execute(outbox.update().where(waits).values(state=State.CANCELLED))
    found = await tx.execute(
        sa.select(campaigns.c.key, campaigns.c.id)
        .join(outbox, outbox.c.campaign_id == campaigns.c.id)
        .where(mine, outbox.c.state == State.SENDING)
    )
    return {row.key: row.id for row in found}
