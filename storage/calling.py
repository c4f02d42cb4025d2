"""Announced meetings: whom they cover since, and what was prepared and shall not be."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.campaigns import State as Sending
from bot.domain.meetings import State
from storage import slots
from storage.accounts import accounts
from storage.base import Tx, as_dict
from storage.campaigns import campaigns
from storage.meetings import ALL, Meeting, found, invited, meetings, read
from storage.members import members, present
from storage.once import once


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody a meeting invites who can be written to by now."""

    meeting_id: int
    member_id: int
    account_id: int


def _to_come(now: datetime) -> sa.ColumnElement[bool]:
    return (meetings.c.state == State.ANNOUNCED) & (meetings.c.ends_at > now)


def _left(now: datetime) -> sa.ColumnElement[bool]:
    """Their invitations are on their way, or were; nobody holds them back."""
    leaving = campaigns.c.state.in_((Sending.RUNNING, Sending.DONE))
    return leaving & sa.or_(campaigns.c.starts_at.is_(None), campaigns.c.starts_at <= now)


async def newcomers(tx: Tx, now: datetime, today: date) -> list[Newcomer]:
    """Of meetings to come, those who are invited and could not be written to."""
    rows = await tx.execute(*_newcomers(now, today))
    return [Newcomer(**as_dict(row)) for row in rows]


@once
def _newcomers(now: datetime, today: date) -> sa.Select[Any]:
    return (
        sa.select(invited.c.meeting_id, invited.c.member_id, accounts.c.id.label("account_id"))
        .select_from(
            meetings.join(invited, invited.c.meeting_id == meetings.c.id)
            .join(accounts, accounts.c.member_id == invited.c.member_id)
            .join(campaigns, campaigns.c.id == meetings.c.campaign_id)
            .join(members, members.c.id == invited.c.member_id)
        )
        .where(
            present(today),
            _to_come(now),
            _left(now),
            invited.c.account_id.is_(None),
            accounts.c.reach.is_not(None),
            accounts.c.forget_at.is_(None),
        )
        .order_by(invited.c.meeting_id, invited.c.member_id)
    )


async def strangers(tx: Tx, now: datetime, today: date) -> list[tuple[int, int, int]]:
    """(meeting, member, account): it knows them, but the account is not theirs any more.

    Or they left, and cannot come as members.
    """
    rows = await tx.execute(*_strangers(now, today))
    return [(row.meeting_id, row.member_id, row.account_id) for row in rows]


@once
def _strangers(now: datetime, today: date) -> sa.Select[Any]:
    return (
        sa.select(invited.c.meeting_id, invited.c.member_id, invited.c.account_id)
        .select_from(
            meetings.join(invited, invited.c.meeting_id == meetings.c.id)
            .join(members, members.c.id == invited.c.member_id)
            .outerjoin(accounts, accounts.c.id == invited.c.account_id)
        )
        .where(
            _to_come(now),
            invited.c.account_id.is_not(None),
            accounts.c.member_id.is_distinct_from(invited.c.member_id) | sa.not_(present(today)),
        )
        .order_by(invited.c.meeting_id, invited.c.member_id)
    )


async def to_look_at(tx: Tx, now: datetime, since: datetime) -> list[Meeting]:
    """Meetings to come of which was not asked since then whom they cover."""
    return await read(tx, *_to_look_at(now, since))


@once
def _to_look_at(now: datetime, since: datetime) -> sa.Select[Any]:
    its_own = sa.select(campaigns.c.id).where(_left(now))
    before = meetings.c.looked_at.is_(None) | (meetings.c.looked_at < since)
    return ALL.where(_to_come(now), meetings.c.campaign_id.in_(its_own), before)


async def prepared(tx: Tx, now: datetime) -> list[Meeting]:
    """All that are put together, wait, or are to come: those called off too, to be resumed."""
    to_come = meetings.c.ends_at.is_(None) | (meetings.c.ends_at > now)
    return await found(
        tx,
        sa.or_(
            meetings.c.state.in_((State.DRAFT, State.FINDING, State.PLANNED, State.CONFIRMING)),
            meetings.c.state.in_((State.ANNOUNCED, State.CANCELLED)) & to_come,
        ),
    )


async def drop(tx: Tx, meeting_id: int) -> None:
    """A draft is no more, and no times that were named for it."""
    for one in await slots.of(tx, meeting_id):
        await slots.drop(tx, one.id)
    await slots.uninvite(tx, meeting_id)
    await tx.execute(meetings.delete().where(meetings.c.id == meeting_id))
