"""Whom a news item is for, with what became of it and how to telephone them; and who is to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from bot.domain.actors import Role
from storage.accounts import Reach, accounts
from storage.base import Tx, as_dict
from storage.members import PLACE, members, present, with_places
from storage.news import receivers
from storage.outbox import outbox
from storage.roles import roles

LEADS = (Role.MUNICIPAL_LEAD, Role.COUNTY_LEAD)


@dataclass(frozen=True, slots=True)
class Line:
    """`state` and `error` are of the message in the outbox; none where there was none."""

    member_id: int
    name: str | None
    phone: str | None
    eldership: str
    municipality: str
    municipality_name: str
    county: str
    county_name: str
    account_id: int | None  # a message was queued for it
    acked_at: datetime | None
    opened_at: datetime | None
    phoned_at: datetime | None
    state: str | None
    error: str | None
    outcome: str | None  # once the outbox has no row of it


@dataclass(frozen=True, slots=True)
class Lead:
    """Who can be written to and answers for a territory, by its code."""

    account_id: int
    member_id: int
    role: Role
    scope: str


async def lines(tx: Tx, news_id: int, campaign_id: int | None, today: date) -> list[Line]:
    """Of those who are still members, by their ids."""
    found = await tx.execute(
        sa.select(
            members.c.id.label("member_id"),
            members.c.name,
            members.c.phone,
            *PLACE,
            receivers.c.account_id,
            receivers.c.acked_at,
            receivers.c.opened_at,
            receivers.c.phoned_at,
            outbox.c.state,
            outbox.c.error,
            receivers.c.outcome,
        )
        .select_from(
            with_places(receivers.join(members, members.c.id == receivers.c.member_id)).outerjoin(
                outbox,
                (outbox.c.chat_id == receivers.c.account_id)
                & (outbox.c.campaign_id == campaign_id),
            )
        )
        .where(receivers.c.news_id == news_id, present(today))
        .order_by(members.c.id)
    )
    return [Line(**as_dict(row)) for row in found]


async def leads(tx: Tx, today: date) -> Sequence[Lead]:
    """By their accounts."""
    found = await tx.execute(
        sa.select(
            accounts.c.id.label("account_id"),
            members.c.id.label("member_id"),
            roles.c.role,
            roles.c.scope,
        )
        .select_from(
            roles.join(members, members.c.id == roles.c.member_id).join(
                accounts, accounts.c.member_id == members.c.id
            )
        )
        .where(
            roles.c.role.in_(LEADS),
            accounts.c.reach == Reach.OPEN,
            accounts.c.forget_at.is_(None),
            present(today),
        )
        .order_by(accounts.c.id, roles.c.id)
    )
    return [Lead(**as_dict(row) | {"role": Role(row.role)}) for row in found]
