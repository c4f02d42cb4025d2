"""Digests: who was sent one on which day, never two; and what there is to put into one."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.campaigns import State as CampaignState
from bot.domain.preferences import How
from storage import news
from storage.accounts import Reach, accounts
from storage.base import QUEUED, Tx, as_dict, metadata, upsert
from storage.campaigns import campaigns
from storage.members import Kind, members, present
from storage.once import once
from storage.outbox import WAITING, State, outbox
from storage.preferences import wishes

digests = sa.Table(
    "digests",
    metadata,
    sa.Column("account_id", sa.ForeignKey("accounts.id"), primary_key=True),
    sa.Column("day", sa.Date, primary_key=True),
)

REACHED = (State.SENT, State.DECLINED, *WAITING)  # has it, wants none, or is about to have it
NEW = news.receivers.c


@dataclass(frozen=True, slots=True)
class Reader:
    """A member who can be written to; `last` is the day of their last digest."""

    account_id: int
    member_id: int
    last: date | None


@dataclass(frozen=True, slots=True)
class Unread:
    """An item that one reader knows nothing of yet, as far as the bot can know."""

    account_id: int
    member_id: int
    news_id: int
    title: str
    started_at: datetime


async def readers(tx: Tx, weekly: date, daily: date, today: date) -> list[Reader]:
    """Members without a digest since that day; of who wants something daily, since `daily`."""
    found = await tx.execute(*_readers(weekly, daily, today))
    return [Reader(*row) for row in found]


@once
def _readers(weekly: date, daily: date, today: date) -> sa.Select[Any]:
    last = (
        sa.select(sa.func.max(digests.c.day))
        .where(digests.c.account_id == accounts.c.id)
        .scalar_subquery()
    )
    wants_daily = sa.exists().where(
        wishes.c.account_id == accounts.c.id, wishes.c.how == How.DAILY.code
    )
    return (
        sa.select(accounts.c.id, accounts.c.member_id, last)
        .join(members, members.c.id == accounts.c.member_id)
        .where(
            accounts.c.reach == Reach.OPEN,
            accounts.c.consent.is_not(None),
            accounts.c.forget_at.is_(None),
            members.c.kind == Kind.MEMBER,
            present(today),
            sa.or_(last.is_(None), last < weekly, sa.and_(wants_daily, last < daily)),
        )
        .order_by(accounts.c.id)
    )


async def expecting(
    tx: Tx, account_ids: Collection[int], kinds: Collection[str], until: datetime
) -> set[int]:
    """Who is about to be sent something of these kinds: it may yet be put off."""
    found = await tx.execute(
        sa.select(outbox.c.chat_id)
        .distinct()
        .where(
            outbox.c.chat_id.in_(account_ids),
            outbox.c.state.in_((State.PENDING, State.SENDING)),
            outbox.c.about.in_(kinds),
            outbox.c.not_before <= until,
        )
    )
    return set(found.scalars())


async def begin(tx: Tx, days: Mapping[int, date]) -> set[int]:
    """Account → day of the digest; whose was not made before."""
    begun = set()
    for account_id, day in days.items():
        statement = upsert(tx, digests).values(account_id=account_id, day=day)
        if (await tx.execute(statement.on_conflict_do_nothing())).rowcount:
            begun.add(account_id)
    return begun


async def unread(tx: Tx, account_ids: Collection[int], since: datetime) -> list[Unread]:
    """Items that were published to these people and did not reach them, the newest first.

    Older ones than `since` only where their message was put off until the digest. Whoever joined
    later than an item was published finds it in the archive.
    """
    items = news.news.c
    row_of = campaigns.c.key + ":" + sa.cast(accounts.c.id, sa.String)
    fresh = sa.and_(items.started_at >= since, items.started_at >= accounts.c.started_at)
    found = await tx.execute(
        sa.select(
            accounts.c.id.label("account_id"), NEW.member_id, NEW.news_id, items.title,
            items.started_at,
        )
        .select_from(accounts)
        .join(news.receivers, NEW.member_id == accounts.c.member_id)
        .join(news.news, items.id == NEW.news_id)
        .join(campaigns, campaigns.c.id == items.campaign_id)
        .outerjoin(outbox, outbox.c.dedupe_key == row_of)
        .where(
            accounts.c.id.in_(account_ids),
            items.state == news.State.STARTED,
            campaigns.c.state != CampaignState.CANCELLED,
            *(column.is_(None) for column in (
                NEW.acked_at, NEW.opened_at, NEW.phoned_at, NEW.digested_on
            )),
            sa.or_(items.author_id.is_(None), items.author_id != accounts.c.id),
            sa.or_(outbox.c.state.is_(None), outbox.c.state.not_in(REACHED)),
            sa.or_(outbox.c.state == State.DIGEST, fresh),
        )
        .order_by(items.started_at.desc(), items.id.desc())
    )  # fmt: skip
    return [Unread(**as_dict(row)) for row in found]


async def told(tx: Tx, found: Sequence[Unread], day: date) -> None:
    """These stood in a digest of that day."""
    by_item: dict[int, list[int]] = {}
    for one in found:
        by_item.setdefault(one.news_id, []).append(one.member_id)
    for news_id, member_ids in by_item.items():
        await news.mark(tx, news_id, member_ids, digested_on=day)


async def put_off(
    tx: Tx, account_ids: Collection[int], kinds: Collection[str], now: datetime
) -> dict[int, dict[str, int]]:
    """Account → kind → how many other messages wait for the digest; what is too late is dropped."""
    theirs = outbox.c.chat_id.in_(account_ids) & (outbox.c.state == State.DIGEST)
    late = theirs & outbox.c.about.in_(kinds) & (outbox.c.expires_at <= now)
    await tx.execute(outbox.update().where(late).values(state=State.EXPIRED))
    found = await tx.execute(
        sa.select(outbox.c.chat_id, outbox.c.about, sa.func.count())
        .where(theirs, outbox.c.about.in_(kinds))
        .group_by(outbox.c.chat_id, outbox.c.about)
    )
    counts: dict[int, dict[str, int]] = {}
    for account_id, kind, count in found:
        counts.setdefault(account_id, {})[kind] = count
    return counts


async def mentioned(tx: Tx, account_id: int, kinds: Collection[str]) -> None:
    """A digest said that these wait: no other one says so again."""
    await tx.execute(
        outbox.update().where(*_of(account_id), outbox.c.about.in_(kinds)).values(about=None)
    )


async def release(tx: Tx, account_id: int, since: datetime, now: datetime) -> int:
    """Let what the digest mentioned be sent after all; how many. What is older has no words."""
    fits = sa.or_(outbox.c.expires_at.is_(None), outbox.c.expires_at > now)
    values: dict[str, Any] = {"state": State.PENDING, "not_before": now}
    released = await tx.execute(
        outbox.update()
        .where(*_of(account_id), outbox.c.about.is_(None), outbox.c.created_at > since, fits)
        .values(**values)
    )
    tx.info[QUEUED] = bool(released.rowcount) or tx.info.get(QUEUED, False)
    return released.rowcount


def _of(account_id: int) -> tuple[sa.ColumnElement[bool], ...]:
    return outbox.c.chat_id == account_id, outbox.c.state == State.DIGEST
