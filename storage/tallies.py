"""Ballots read at once, many of them fast; and the polls somebody may find."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.polls import Answers, Sight, State
from storage import ballots
from storage.accounts import accounts
from storage.base import Tx
from storage.polls import asked, polls
from storage.votes import answers

SHOWN = (State.OPEN, State.CLOSED, State.FINISHED)  # of those that were sent


@dataclass(frozen=True, slots=True)
class Ballot:
    """Answers, and what stands beside them; of an anonymous one at most the county."""

    answers: Answers
    county: str | None
    municipality: str | None = None
    member_id: int | None = None
    entered: bool = False  # by somebody else, as it was telephoned


async def named(tx: Tx, poll_id: int) -> list[Ballot]:
    """By the members' numbers.

    The database puts each member's answers together: of 300,000 rows only one a member is read.
    """
    pair = (
        sa.literal('"')
        + sa.cast(answers.c.question_id, sa.Text)
        + sa.literal('":')
        + sa.cast(answers.c.answer, sa.Text)
    )
    given = await tx.execute(
        sa.select(answers.c.member_id, sa.func.aggregate_strings(pair, ","))
        .where(answers.c.poll_id == poll_id)
        .group_by(answers.c.member_id)
    )
    texts = {row[0]: row[1] for row in given}
    people = await tx.execute(
        sa.select(
            asked.c.member_id,
            asked.c.county,
            asked.c.municipality,
            asked.c.entered_by.is_not(None),
        )
        .where(asked.c.poll_id == poll_id)
        .order_by(asked.c.member_id)
    )
    return [
        Ballot(_keyed(json.loads(f"{{{texts[one]}}}")), county, municipality, one, bool(entered))
        for one, county, municipality, entered in people
        if one in texts
    ]


async def anonymous(tx: Tx, poll_id: int) -> list[Ballot]:
    """By the hashes of their receipts: in an order that says nothing."""
    found = await ballots.of_box(tx, _box(poll_id))
    return [Ballot(one.choices, one.county) for one in found]


async def apart(tx: Tx, poll_id: int) -> dict[int, list[Any]]:
    """Question → what was written or numbered in ballots of an anonymous poll."""
    found: dict[int, list[Any]] = {}
    for one in await ballots.words_of(tx, _box(poll_id)):
        found.setdefault(one.question_id, []).append(one.answer)
    return found


def _box(poll_id: int) -> str:
    return f"poll:{poll_id}"


def _keyed(given: dict[str, Any]) -> Answers:
    return {int(question): answer for question, answer in given.items()}


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody who was asked, by the account that stands for them today."""

    account_id: int
    member_id: int
    county: str
    answered: bool


async def listeners(tx: Tx, poll_id: int) -> list[Listener]:
    """Those who ever pressed Start, wherever they serve now."""
    rows = await tx.execute(
        sa.select(accounts.c.id, asked.c.member_id, asked.c.county, asked.c.answered)
        .join(asked, asked.c.member_id == accounts.c.member_id)
        .where(
            asked.c.poll_id == poll_id,
            accounts.c.reach.is_not(None),
            accounts.c.forget_at.is_(None),
        )
        .order_by(accounts.c.id)
    )
    return [Listener(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Finder:
    """Who looks: for what asks the member, what the account asks, or for all there is."""

    member_id: int | None
    account_id: int
    everything: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A poll in a list. `answered` is None for whom it does not ask."""

    id: int
    state: State
    title: str
    anonymous: bool
    sight: Sight
    closes_at: datetime
    answered: bool | None
    concluded: bool

    def waits(self, now: datetime) -> bool:
        """For the answer of whoever looks."""
        return self.answered is False and self.is_open(now)

    def is_open(self, now: datetime) -> bool:
        return self.state is State.OPEN and now < self.closes_at


async def shelf(tx: Tx, finder: Finder, now: datetime, limit: int, skip: int) -> list[Found]:
    """First what waits for an answer, what closes first on top; then open ones, then the newest."""
    is_open = (polls.c.state == State.OPEN) & (polls.c.closes_at > now)
    waits = is_open & asked.c.answered.is_(False)
    turn = sa.case((waits, 0), (is_open, 1), else_=2)
    rows = await tx.execute(
        sa.select(
            polls.c.id,
            polls.c.state,
            polls.c.title,
            polls.c.anonymous,
            polls.c.sight,
            polls.c.closes_at,
            asked.c.answered,
            polls.c.concluded_at,
        )
        .select_from(_mine(finder))
        .where(_finds(finder))
        .order_by(
            turn,
            sa.case((is_open, polls.c.closes_at)),
            polls.c.closes_at.desc(),
            polls.c.id.desc(),
        )
        .limit(limit)
        .offset(skip)
    )
    return [_found(*row) for row in rows]


async def count(tx: Tx, finder: Finder, now: datetime) -> tuple[int, int]:
    """How many there are, and how many of them wait for an answer."""
    waits = (polls.c.state == State.OPEN) & (polls.c.closes_at > now) & asked.c.answered.is_(False)
    row = (
        await tx.execute(
            sa.select(
                sa.func.count(), sa.func.coalesce(sa.func.sum(sa.case((waits, 1), else_=0)), 0)
            )
            .select_from(_mine(finder))
            .where(_finds(finder))
        )
    ).one()
    return int(row[0]), int(row[1])


def _mine(finder: Finder) -> sa.Join:
    own = (asked.c.poll_id == polls.c.id) & (asked.c.member_id == (finder.member_id or 0))
    return polls.outerjoin(asked, own)


def _finds(finder: Finder) -> sa.ColumnElement[bool]:
    sent = polls.c.state.in_(SHOWN)
    if finder.everything:
        return sent
    return sent & (asked.c.member_id.is_not(None) | (polls.c.author_id == finder.account_id))


def _found(*row: Any) -> Found:
    number, state, title, secret, sight, closes_at, answered, concluded_at = row
    return Found(
        number,
        State(state),
        title,
        secret,
        Sight[sight.upper()],
        closes_at,
        answered,
        concluded_at is not None,
    )
