"""What became of a news item for each member it is for, and in groups and channels."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.base import Tx, as_dict
from storage.campaigns import campaigns
from storage.channel import channels
from storage.members import PLACE, members, with_places
from storage.news import news, receivers
from storage.outbox import outbox


@dataclass(frozen=True, slots=True)
class Line:
    """`state`, `error`, `not_before` and `sent_at` are of the outbox's row, if it has one."""

    member_id: int
    name: str | None
    eldership: str | None
    municipality: str | None
    municipality_name: str | None
    county: str | None
    county_name: str | None
    account_id: int | None
    state: str | None
    error: str | None
    not_before: datetime | None
    sent_at: datetime | None
    outcome: str | None
    outcome_at: datetime | None
    acked_at: datetime | None
    phoned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Loose:
    """A row of the outbox that is about to go, and whose result it is."""

    news_id: int
    member_id: int
    state: str
    error: str | None
    sent_at: datetime | None


# The row of the message that was queued for the member.
_THEIRS = outbox.c.dedupe_key == (
    campaigns.c.key + ":" + sa.cast(receivers.c.account_id, sa.String)
)


async def lines(tx: Tx, news_id: int) -> list[Line]:
    """One for each member the item is for, by their ids."""
    joined = (
        receivers.join(news, news.c.id == receivers.c.news_id)
        .join(members, members.c.id == receivers.c.member_id)
        .outerjoin(campaigns, campaigns.c.id == news.c.campaign_id)
        .outerjoin(outbox, _THEIRS)
    )
    found = await tx.execute(
        sa.select(
            members.c.id.label("member_id"),
            members.c.name,
            *PLACE,
            receivers.c.account_id,
            outbox.c.state,
            outbox.c.error,
            outbox.c.not_before,
            outbox.c.sent_at,
            receivers.c.outcome,
            receivers.c.outcome_at,
            receivers.c.acked_at,
            receivers.c.phoned_at,
        )
        .select_from(with_places(joined))
        .where(receivers.c.news_id == news_id)
        .order_by(members.c.id)
    )
    return [Line(**as_dict(row)) for row in found]


async def places(tx: Tx, campaign_id: int) -> list[tuple[bool, str]]:
    """Of each group and channel it was meant for: whether it is a channel, and the row's state."""
    found = await tx.execute(
        sa.select(channels.c.chat_id.is_not(None), outbox.c.state)
        .select_from(outbox.outerjoin(channels, channels.c.chat_id == outbox.c.chat_id))
        .where(outbox.c.campaign_id == campaign_id, outbox.c.chat_id < 0)
    )
    return [(bool(is_channel), state) for is_channel, state in found]


async def of_account(tx: Tx, account_id: int) -> list[Loose]:
    """Whose rows in the outbox go, because the person is forgotten."""
    return await _loose(tx, receivers.c.account_id == account_id)


async def before(tx: Tx, moment: datetime) -> list[Loose]:
    """Whose rows in the outbox go, because they are old."""
    return await _loose(tx, news.c.started_at < moment)


async def _loose(tx: Tx, which: sa.ColumnElement[bool]) -> list[Loose]:
    found = await tx.execute(
        sa.select(
            receivers.c.news_id,
            receivers.c.member_id,
            outbox.c.state,
            outbox.c.error,
            outbox.c.sent_at,
        )
        .select_from(
            receivers.join(news, news.c.id == receivers.c.news_id)
            .join(campaigns, campaigns.c.id == news.c.campaign_id)
            .join(outbox, _THEIRS)
        )
        .where(receivers.c.outcome.is_(None), which)
    )
    return [Loose(**as_dict(row)) for row in found]


async def keep(tx: Tx, outcomes: Sequence[tuple[Loose, str]]) -> None:
    """Write down what became of each, for when the outbox does not know any more."""
    statement = (
        receivers.update()
        .where(
            receivers.c.news_id == sa.bindparam("item"),
            receivers.c.member_id == sa.bindparam("member"),
        )
        .values(outcome=sa.bindparam("came"), outcome_at=sa.bindparam("at"))
    )
    rows: list[Mapping[str, object]] = [
        {"item": one.news_id, "member": one.member_id, "came": code, "at": one.sent_at}
        for one, code in outcomes
    ]
    if rows:
        await tx.execute(statement, rows)
