"""What a juror may judge, in its order: nothing in conflict, nothing that others choose by vote."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.actors import Actor
from bot.domain.contest_rights import Act, Part
from bot.domain.contests import Phase, State
from bot.domain.errors import Refusal
from bot.domain.juries import Way
from bot.domain.scores import DONE, Level, Stand, first_waiting
from bot.services import conflicts
from bot.services.contests import Under, contest_of, get, require_turn
from storage import conflicts as noted
from storage import contests, juries, scores
from storage.base import Tx
from storage.contests import Contest
from storage.juries import Seated
from storage.nominations import Nomination
from storage.scores import Score

PHASES = {Level.COUNTY: Phase.COUNTY, Level.COUNTRY: Phase.JURY}
_ACTS = {Level.COUNTY: Act.SCORE_COUNTY, Level.COUNTRY: Act.SCORE}
_PARTS = {Level.COUNTY: Part.COUNTY_JUROR, Level.COUNTRY: Part.JUROR}


@dataclass(frozen=True, slots=True)
class Card:
    """A nomination, and what the juror says of it so far."""

    nomination: Nomination
    score: Score | None

    @property
    def stand(self) -> Stand | None:
        return None if self.score is None else self.score.stand


@dataclass(frozen=True, slots=True)
class Deck:
    """Of one juror at one level. `recused`: what they must not judge, as they said themselves."""

    under: Under
    level: Level
    member_id: int
    cards: Sequence[Card]
    recused: Collection[int]

    @property
    def waiting(self) -> int | None:
        """The first place where something is still to be said."""
        return first_waiting([one.stand for one in self.cards])

    @property
    def left(self) -> int:
        """Of how many something is still to be said."""
        return sum(one.stand not in DONE for one in self.cards)

    def place(self, number: int) -> int:
        """Counted from 0. Raises Refusal: nothing is judged but what is in the deck."""
        if number in self.recused:
            raise Refusal("scores.recused-before", number=str(number))
        found = (place for place, one in enumerate(self.cards) if one.nomination.id == number)
        place = next(found, None)
        if place is None:
            raise Refusal("scores.not-in-deck", number=str(number))
        return place


async def deck(
    tx: Tx, actor: Actor, contest_id: int, level: Level, now: datetime, today: date
) -> Deck:
    """The actor's own. Raises NotAllowed, Refusal outside the phase, Stale."""
    under = await get(tx, contest_id, now)
    act, part = _ACTS[level], _PARTS[level]
    await require_turn(tx, actor, under, act, part, _not_now(under, level))
    assert actor.member_id is not None  # noqa: S101 - whoever has a seat has a line
    mine = actor.member_id
    those = (await judged_by(tx, under.contest, level, today, mine)).get(mine, [])
    said = await scores.of_juror(tx, contest_id, mine, level)
    cards = [Card(one, said.get(one.id)) for one in those]
    recused = {one.nomination.id for one in cards if one.stand is Stand.RECUSED}
    kept = [one for one in cards if one.nomination.id not in recused]
    return Deck(under, level, mine, kept, recused)


async def of_nomination(
    tx: Tx, actor: Actor, number: int, level: Level, now: datetime, today: date
) -> Deck:
    """The actor's deck of its contest. Raises NotAllowed, Refusal, Stale."""
    return await deck(tx, actor, await contest_of(tx, number), level, now, today)


async def judged_by(
    tx: Tx, contest: Contest, level: Level, today: date, only: int | None = None
) -> dict[int, list[Nomination]]:
    """Juror → what they may judge; by category, then by number. Recusals are not looked at."""
    seats = [
        one
        for one in await conflicts.judging(tx, contest.id, level)
        if one.member_id is not None and only in {None, one.member_id}
    ]
    those = await _judged(tx, contest, level)
    hidden = await conflicts.between(tx, contest, those, seats, today)
    known = hidden.keys() | (await noted.noted(tx, contest.id, level)).keys()
    found: dict[int, list[Nomination]] = {}
    for member_id, counties in _counties(seats).items():
        found[member_id] = [
            one
            for one in those
            if (one.id, member_id) not in known and counties & {None, one.county}
        ]
    return found


async def _judged(tx: Tx, contest: Contest, level: Level) -> list[Nomination]:
    those = await conflicts.judged_at(tx, contest, level)
    if level is Level.COUNTY:
        ways = await juries.ways_of(tx, contest.id)
        those = [one for one in those if ways.get((one.category_id, one.county)) is Way.JURY]
    every = await contests.categories_of(tx, contest.id)
    order = {one.id: place for place, one in enumerate(every)}
    return sorted(those, key=lambda one: (order[one.category_id], one.id))


def _counties(seats: Sequence[Seated]) -> dict[int, set[str | None]]:
    """Juror → the counties they judge; None is the whole country."""
    found: dict[int, set[str | None]] = {}
    for one in seats:
        if one.member_id is not None:
            found.setdefault(one.member_id, set()).add(one.county)
    return found


def _not_now(under: Under, level: Level) -> Refusal:
    dated = under.dated(PHASES[level])
    if under.contest.state is State.CANCELLED:
        return Refusal("scores.cancelled")
    if under.contest.state is State.DRAFT or dated is None:
        return Refusal("scores.not-fixed")
    if dated.opened_at is None:
        return Refusal("scores.not-yet", opens=dated.span.opens_at)
    return Refusal("scores.over", closed=dated.closed_at or dated.span.closes_at)
