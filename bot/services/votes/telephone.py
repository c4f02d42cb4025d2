"""Answers given by telephone: entered by whoever answers for the member's place, marked as such."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Territory
from bot.domain.directory import Person
from bot.domain.errors import Refusal, Stale, require
from bot.domain.folding import alphabetical
from bot.domain.messages import Rows, tap, words
from bot.domain.poll_buttons import AnswerPoll, EnterAnswers
from bot.domain.polls import SENT, Question
from bot.domain.preferences import Kind
from bot.services import audit, reminders
from bot.services.outbox import tell
from bot.services.polls import Mine, key
from bot.services.votes.casting import checked, write
from bot.services.votes.reading import must_be_open
from storage import directory, polls, votes
from storage.base import Tx
from storage.polls import Asked, Poll


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody whose answer may be entered; `entered`: it was, and may be corrected."""

    member_id: int
    person: Person
    entered: bool


@dataclass(frozen=True, slots=True)
class Calls:
    """Whose answers the actor may enter; `total` counts who was asked there, the actor not."""

    poll: Poll
    waiting: Sequence[Call]
    total: int

    @property
    def left(self) -> int:
        """How many have not answered at all."""
        return sum(not one.entered for one in self.waiting)


@dataclass(frozen=True, slots=True)
class Phoned:
    """A poll asked of one member by telephone; `answers` are those entered before."""

    poll: Poll
    asked: Asked
    person: Person
    questions: Sequence[Question]
    answers: Mapping[int, Any]


async def calls(tx: Tx, actor: Actor, poll_id: int, now: datetime, zone: ZoneInfo) -> Calls:
    """Whose answers can be entered, who has not answered first. Raises NotAllowed, Stale, Refusal.

    Who has answered themself is left out.
    """
    poll = await _open(tx, actor, poll_id, now)
    own = [
        one
        for one in await polls.all_asked(tx, poll_id)
        if actor.may(Can.PHONE, _place(one)) and one.member_id != actor.member_id
    ]
    if not own:
        raise Refusal("votes.phone-elsewhere")
    people = await _people(tx, now.astimezone(zone).date())
    found = [
        Call(one.member_id, people[one.member_id], one.entered_by is not None)
        for one in own
        if one.member_id in people and not _answered_themself(one)
    ]
    found.sort(key=lambda one: (one.entered, alphabetical(one.person.eldership or "")))
    return Calls(poll, found, len(own))


async def offers(tx: Tx, actor: Actor, mine: Mine) -> Rows:
    """The way to enter answers, under a poll, for who answers for some of those it asks."""
    if mine.poll.anonymous or not mine.is_open or not actor.can(Can.PHONE):
        return ()
    asked = await polls.all_asked(tx, mine.poll.id)
    others = (one for one in asked if one.member_id != actor.member_id)
    if not any(actor.may(Can.PHONE, _place(one)) for one in others):
        return ()
    return ((tap("votes.by-telephone", EnterAnswers(mine.poll.id)),),)


async def by_telephone(
    tx: Tx, actor: Actor, poll_id: int, member_id: int, now: datetime, zone: ZoneInfo
) -> Phoned:
    """The poll for one member. Raises NotAllowed, Stale, Refusal: they have answered themself."""
    poll = await _open(tx, actor, poll_id, now)
    asked = await polls.is_asked(tx, poll_id, member_id)
    person = await directory.one(tx, member_id, now.astimezone(zone).date())
    if asked is None or person is None:
        raise Stale
    require(actor, Can.PHONE, over=_place(asked))
    if member_id == actor.member_id:
        raise Refusal("votes.phone-oneself")
    if _answered_themself(asked):
        raise Refusal("votes.phone-answered", who=person.full)
    questions = await polls.questions_of(tx, poll_id)
    given = await votes.of_member(tx, poll_id, member_id) if asked.answered else {}
    return Phoned(poll, asked, person, questions, given)


async def enter(
    tx: Tx, actor: Actor, found: Phoned, given: Mapping[int, Any], now: datetime
) -> None:
    """Write down what they answered, and tell them, where they can be told.

    `found` is what `by_telephone` gave in this transaction: it has asked all there is to ask.
    Raises Refusal.
    """
    answers = checked(found.questions, given)
    if found.asked.answered and answers == found.answers:
        return
    await write(tx, found.asked, answers, now, entered_by=actor.account_id)
    await audit.note(
        tx,
        actor,
        "poll-phoned",
        now,
        member_id=found.asked.member_id,
        county=found.asked.county,
        title=found.poll.title,
    )
    if found.person.account_id is not None:
        await reminders.cancel(tx, found.person.account_id, key(found.poll.id))
        await _tell(tx, actor, found, found.person.account_id, now)


async def _tell(tx: Tx, actor: Actor, found: Phoned, account_id: int, now: datetime) -> None:
    who = ", ".join(filter(None, (actor.name, actor.seat.eldership if actor.seat else None)))
    await tell(
        tx,
        account_id,
        words(
            "votes.entered-for-you",
            title=found.poll.title,
            who=who or words("votes.office"),
            until=found.poll.closes_at,
        ),
        key=f"poll:{found.poll.id}:entered:{now.isoformat()}",
        now=now,
        rows=((tap("votes.look", AnswerPoll(found.poll.id)),),),
        about=Kind.POLLS,
        expires_at=found.poll.closes_at,
    )


async def _open(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Poll:
    require(actor, Can.PHONE)
    poll = await polls.get(tx, poll_id)
    if poll is None or poll.state not in SENT:
        raise Stale
    if poll.anonymous:
        raise Refusal("votes.phone-anonymous")
    must_be_open(poll, now)
    return poll


def _answered_themself(asked: Asked) -> bool:
    return asked.answered and asked.entered_by is None


def _place(asked: Asked) -> Territory:
    """Where they served when it started."""
    return Territory(asked.county, asked.municipality)


async def _people(tx: Tx, today: date) -> dict[int, Person]:
    return {one.member_id: one for one in await directory.everybody(tx, today)}
