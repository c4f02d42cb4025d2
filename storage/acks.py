"""What members made of a news item, and reminding those who have not acknowledged it."""

from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from storage.accounts import Reach, accounts
from storage.base import Tx, as_dict
from storage.campaigns import Campaign, campaigns
from storage.members import members, present, with_places
from storage.news import receivers
from storage.outbox import State, outbox
from storage.territories import counties

NOUN = "acks"  # whose campaigns the reminders are
NOT_LEFT = (State.PENDING, State.HELD)


@dataclass(frozen=True, slots=True)
class Receiver:
    """What became of an item for one member it is for."""

    member_id: int
    account_id: int | None
    acked_at: datetime | None
    phoned_at: datetime | None


@dataclass(frozen=True, slots=True)
class CountyAcks:
    """Of a county's members: for how many the item is, and how many of them did what.

    Whoever acknowledged it and was told by telephone too has acknowledged it.
    """

    county: str | None  # ISO 3166-2:LT; none: their eldership is not known any more
    county_name: str | None
    meant: int
    sent: int
    acked: int
    phoned: int


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


async def by_county(tx: Tx, news_id: int, campaign_id: int | None) -> list[CountyAcks]:
    """By the counties' codes."""
    acked = receivers.c.acked_at.is_not(None)
    sent = (
        sa.select(outbox.c.id)
        .where(
            outbox.c.campaign_id == campaign_id,
            outbox.c.chat_id == receivers.c.account_id,
            outbox.c.state == State.SENT,
        )
        .exists()
    )
    found = await tx.execute(
        sa.select(
            counties.c.code.label("county"),
            counties.c.name.label("county_name"),
            sa.func.count().label("meant"),
            _number(sent).label("sent"),
            _number(acked).label("acked"),
            _number(~acked & receivers.c.phoned_at.is_not(None)).label("phoned"),
        )
        .select_from(with_places(receivers.join(members, members.c.id == receivers.c.member_id)))
        .where(receivers.c.news_id == news_id)
        .group_by(counties.c.code, counties.c.name)
        .order_by(counties.c.code)
    )
    return [CountyAcks(**as_dict(row)) for row in found]


def _number(which: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    """How many rows fit."""
    return sa.func.sum(sa.case((which, 1), else_=0))
