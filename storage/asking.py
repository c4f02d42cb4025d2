"""Polls under way: who began to use the bot meanwhile, and what was prepared and shall not be."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.campaigns import State as Sending
from bot.domain.polls import State
from storage.accounts import accounts
from storage.base import Tx, as_dict
from storage.campaigns import campaigns
from storage.members import members, present
from storage.once import once
from storage.polls import asked, polls, questions


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody a poll asks who can be written to by now."""

    poll_id: int
    member_id: int
    account_id: int
    answered: bool


async def newcomers(tx: Tx, now: datetime, today: date) -> list[Newcomer]:
    """Of open polls whose cards are on their way, or were."""
    rows = await tx.execute(*_newcomers(now, today))
    return [Newcomer(**as_dict(row)) for row in rows]


@once
def _newcomers(now: datetime, today: date) -> sa.Select[Any]:
    leaving = campaigns.c.state.in_((Sending.RUNNING, Sending.DONE))
    begun = sa.or_(campaigns.c.starts_at.is_(None), campaigns.c.starts_at <= now)
    return (
        sa.select(
            asked.c.poll_id, asked.c.member_id, accounts.c.id.label("account_id"), asked.c.answered
        )
        .select_from(
            polls.join(asked, asked.c.poll_id == polls.c.id)
            .join(accounts, accounts.c.member_id == asked.c.member_id)
            .join(campaigns, campaigns.c.id == polls.c.campaign_id)
            .join(members, members.c.id == asked.c.member_id)
        )
        .where(
            present(today),
            polls.c.state == State.OPEN,
            polls.c.closes_at > now,
            asked.c.account_id.is_(None),
            accounts.c.reach.is_not(None),
            accounts.c.forget_at.is_(None),
            leaving,
            begun,
        )
        .order_by(asked.c.poll_id, asked.c.member_id)
    )


async def strangers(tx: Tx, now: datetime, today: date) -> list[tuple[int, int, int]]:
    """(poll, member, account): an open poll knows them, but the account is not theirs any more.

    Or they left, and cannot answer.
    """
    rows = await tx.execute(*_strangers(now, today))
    return [(row.poll_id, row.member_id, row.account_id) for row in rows]


@once
def _strangers(now: datetime, today: date) -> sa.Select[Any]:
    return (
        sa.select(asked.c.poll_id, asked.c.member_id, asked.c.account_id)
        .select_from(
            polls.join(asked, asked.c.poll_id == polls.c.id)
            .join(members, members.c.id == asked.c.member_id)
            .outerjoin(accounts, accounts.c.id == asked.c.account_id)
        )
        .where(
            polls.c.state == State.OPEN,
            polls.c.closes_at > now,
            asked.c.account_id.is_not(None),
            accounts.c.member_id.is_distinct_from(asked.c.member_id) | sa.not_(present(today)),
        )
        .order_by(asked.c.poll_id, asked.c.member_id)
    )


async def unask(tx: Tx, poll_id: int) -> None:
    """It was called off: nobody is asked."""
    await tx.execute(asked.delete().where(asked.c.poll_id == poll_id))


async def drop(tx: Tx, poll_id: int) -> None:
    """A draft and its questions are no more."""
    mine = questions.c.poll_id == poll_id
    await tx.execute(questions.update().where(mine).values(after_id=None, after_option=None))
    await tx.execute(questions.delete().where(mine))
    await tx.execute(polls.delete().where(polls.c.id == poll_id))


async def change_question(tx: Tx, question_id: int, **columns: object) -> None:
    await tx.execute(questions.update().where(questions.c.id == question_id).values(**columns))


async def loosen(tx: Tx, question_id: int) -> int:
    """Whatever was asked only after an answer to it is asked of everybody; how many those are."""
    after = questions.c.after_id == question_id
    changes = {"after_id": None, "after_option": None}
    return (await tx.execute(questions.update().where(after).values(changes))).rowcount


async def drop_question(tx: Tx, question_id: int) -> None:
    """The numbers of the others are for the caller to set."""
    await loosen(tx, question_id)
    await tx.execute(questions.delete().where(questions.c.id == question_id))
