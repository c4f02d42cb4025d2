"""Polls for whoever looks: the list, one of them, its results. The only way to results."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain import polls as rules
from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.errors import Refusal, require
from bot.domain.messages import Button, Rows, Words, words
from bot.domain.poll_buttons import ShowTally
from bot.domain.polls import Answers, Question, Sight, State
from bot.domain.taps import as_payload
from bot.services import polls
from bot.services.polls import Mine
from bot.services.polls.cards import card_media
from bot.services.polls.items import manages as may_manage
from bot.services.polls.showing import in_group
from bot.services.tallies import cards
from bot.services.tallies.cards import Reader
from bot.services.tallies.counting import Counted, counted
from storage import polls as table
from storage import tallies, territories, votes
from storage.base import Tx
from storage.tallies import Finder, Found

__all__ = ["Found"]


@dataclass(frozen=True, slots=True)
class Shelf:
    """One page of polls, how many there are, and how many wait for the reader's answer."""

    page: Sequence[Found]
    count: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Look:
    """A poll for its reader; `given` are their own answers to a named one."""

    mine: Mine
    questions: Sequence[Question]
    given: Answers
    participation: Mapping[str, tuple[int, int]]
    manages: bool


async def shelf(tx: Tx, actor: Actor, number: int, per_page: int, now: datetime) -> Shelf:
    """What waits for an answer first. Raises NotAllowed."""
    require(actor, Can.FOLLOW)
    finder = Finder(actor.member_id, actor.account_id, actor.may(Can.SEE_TOTALS, Nationwide()))
    count, waiting = await tallies.count(tx, finder, now)
    return Shelf(await tallies.shelf(tx, finder, now, per_page, number * per_page), count, waiting)


async def look(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Look:
    """Raises Stale, NotAllowed; Refusal for whom it does not concern."""
    mine = await polls.mine(tx, actor, poll_id, now)
    manages = await may_manage(tx, actor, mine.poll)
    sees_all = actor.may(Can.SEE_TOTALS, Nationwide())
    if mine.asked is None and not (mine.is_asker or manages or sees_all):
        raise Refusal("tallies.not-asked", title=mine.poll.title)
    given: Answers = {}
    if mine.asked is not None and not mine.poll.anonymous:
        given = await votes.of_member(tx, poll_id, mine.asked.member_id)
    return Look(
        mine,
        await table.questions_of(tx, poll_id),
        given,
        await table.participation(tx, poll_id),
        manages,
    )


@dataclass(frozen=True, slots=True)
class Seen:
    """Results for whoever may see them; `names` of the counties, `given` their own answers.

    `county` is the reader's own: of when the poll started, for whom it asks.
    """

    mine: Mine
    counted: Counted
    names: Mapping[str, str]
    county: str | None
    given: Answers | None
    exports: bool  # may have them as files


async def tally(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Seen:
    """The results. Raises Stale, NotAllowed; Refusal while they are hidden from the actor."""
    mine = await polls.mine(tx, actor, poll_id, now)
    if not mine.may_see:
        raise _hidden(mine, actor)
    county, given = actor.seat.county if actor.seat else None, None
    if mine.asked is not None:
        county = mine.asked.county
        if not mine.poll.anonymous:
            given = await votes.of_member(tx, poll_id, mine.asked.member_id)
    return Seen(
        mine,
        await counted(tx, mine.poll),
        await territories.county_names(tx),
        county,
        given,
        exports=mine.is_asker or actor.may(Can.SEE_TOTALS, Nationwide()),
    )


def _hidden(mine: Mine, actor: Actor) -> Refusal:
    """Why not, and when: whom it does not concern learns neither."""
    poll = mine.poll
    sees_all = actor.may(Can.SEE_TOTALS, Nationwide())
    if mine.asked is None and not (mine.is_asker or sees_all):
        return Refusal("tallies.not-asked", title=poll.title)
    if poll.state is State.CANCELLED:
        return Refusal("tallies.cancelled", title=poll.title)
    if mine.few:
        return Refusal("tallies.hidden-few", title=poll.title)
    if poll.sight is Sight.ASKER and not mine.is_asker:
        return Refusal("tallies.hidden-asker", title=poll.title)
    if poll.sight is Sight.ANSWERED and mine.may_answer:
        return Refusal("tallies.hidden-answered", title=poll.title)
    return Refusal("tallies.hidden-closed", title=poll.title, until=poll.closes_at)


async def live_card(tx: Tx, poll_id: int, county: str | None, now: datetime) -> tuple[Words, Rows]:
    """What a group's card shows now; when all is over, the result, if it is everybody's.

    A group is no reader of its own: it sees what each who was asked may see.
    """
    poll = await table.get(tx, poll_id)
    over = poll is not None and rules.is_over(poll.state, poll.closes_at, now)
    found = await counted(tx, poll) if poll is not None and over else None
    if found is None or not cards.may_all_see(found):
        return await in_group(tx, poll_id, county, now)
    names = await territories.county_names(tx)
    over_now = words("tallies.over")
    narrow = bool(card_media(found.poll, found.questions))
    reader = Reader(county, narrow=narrow)
    said = cards.result(found, found.by_county(), names, reader, over_now)
    button = Button(words("tallies.all-results"), start=as_payload(ShowTally(poll_id)))
    return said, ((button,),)
