"""What people and groups have been sent lately, and what many of them want, each in one query."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.campaigns import Does
from bot.domain.groups import Topic
from storage.accounts import accounts
from storage.base import QUEUED, Tx
from storage.campaigns import campaigns
from storage.once import once
from storage.outbox import State, outbox
from storage.preferences import preferences, wishes

ARRIVED = (State.SENT, State.UNCERTAIN)  # or may have


@dataclass(frozen=True, slots=True)
class Choices:
    """What somebody chose; of hours, pause and a kind there may be none."""

    quiet_from: int | None
    quiet_until: int | None
    paused_until: date | None
    hows: Mapping[str, str]  # kind → how


async def choices(tx: Tx, account_ids: Collection[int]) -> dict[int, Choices]:
    """Of the accounts the bot knows; whoever chose nothing is among them."""
    found = await tx.execute(*_choices(account_ids))
    hows: dict[int, dict[str, str]] = {}
    made = {}
    for row in found:
        about = hows.setdefault(row.id, {})
        if row.kind is not None:
            about[row.kind] = row.how
        made[row.id] = Choices(row.quiet_from, row.quiet_until, row.paused_until, about)
    return made


@once
def _choices(account_ids: Collection[int]) -> sa.Select[Any]:
    return (
        sa.select(
            accounts.c.id,
            preferences.c.quiet_from,
            preferences.c.quiet_until,
            preferences.c.paused_until,
            wishes.c.kind,
            wishes.c.how,
        )
        .select_from(accounts)
        .outerjoin(preferences, preferences.c.account_id == accounts.c.id)
        .outerjoin(wishes, wishes.c.account_id == accounts.c.id)
        .where(accounts.c.id.in_(account_ids))
    )


async def received(
    tx: Tx, chat_ids: Collection[int], kinds: Collection[str], since: datetime
) -> dict[int, int]:
    """Chat → how many messages of these kinds have come since then; urgent ones are not counted."""
    came = sa.func.coalesce(outbox.c.sent_at, outbox.c.created_at)
    urgent = sa.select(campaigns.c.id).where(campaigns.c.urgent.is_(sa.true()))
    found = await tx.execute(
        sa.select(outbox.c.chat_id, sa.func.count())
        .where(
            outbox.c.chat_id.in_(chat_ids),
            outbox.c.state.in_(ARRIVED),
            outbox.c.about.in_(kinds),
            outbox.c.does == Does.SEND,
            came > since,
            sa.or_(outbox.c.campaign_id.is_(None), outbox.c.campaign_id.not_in(urgent)),
        )
        .group_by(outbox.c.chat_id)
    )
    return {row[0]: row[1] for row in found}


async def notified(tx: Tx, chat_ids: Collection[int], since: datetime) -> set[int]:
    """Groups in which a message has made a sound since then; cards in topics make none."""
    found = await tx.execute(*_notified(chat_ids, since))
    return set(found.scalars())


@once
def _notified(chat_ids: Collection[int], since: datetime) -> sa.Select[Any]:
    return (
        sa.select(outbox.c.chat_id)
        .distinct()
        .where(
            outbox.c.chat_id.in_(chat_ids),
            outbox.c.state.in_(ARRIVED),
            outbox.c.does == Does.SEND,
            outbox.c.edits.is_(None),
            outbox.c.silent.is_(sa.false()),
            sa.or_(outbox.c.topic.is_(None), outbox.c.topic == Topic.NEWS),
            sa.func.coalesce(outbox.c.sent_at, outbox.c.created_at) >= since,
        )
    )


async def waiting(
    tx: Tx, account_id: int, kinds: Collection[str], now: datetime
) -> tuple[int, int]:
    """How many messages the receiver's wishes hold back, and how many of them of these kinds.

    A reminder whose time has not come waits for that, not for its receiver.
    """
    found = await tx.execute(
        sa.select(outbox.c.about, sa.func.count())
        .where(
            outbox.c.chat_id == account_id,
            outbox.c.state == State.PENDING,
            outbox.c.about.is_not(None),
            sa.or_(outbox.c.remind_at.is_(None), outbox.c.remind_at <= now),
        )
        .group_by(outbox.c.about)
    )
    counts = {row[0]: row[1] for row in found}
    return sum(counts.values()), sum(counts.get(kind, 0) for kind in kinds)


async def reconsider(tx: Tx, chat_id: int, now: datetime) -> None:
    """The receiver's wishes changed: what they hold back asks them anew.

    A campaign that has not begun keeps its time; of reminders it is to be set anew by whoever asks.
    """
    begins = sa.select(campaigns.c.id).where(campaigns.c.starts_at > now)
    changed = await tx.execute(
        outbox.update()
        .where(
            outbox.c.chat_id == chat_id,
            outbox.c.state == State.PENDING,
            outbox.c.about.is_not(None),
            outbox.c.not_before > now,
            sa.or_(outbox.c.campaign_id.is_(None), outbox.c.campaign_id.not_in(begins)),
        )
        .values(not_before=now)
    )
    tx.info[QUEUED] = bool(changed.rowcount) or tx.info.get(QUEUED, False)
