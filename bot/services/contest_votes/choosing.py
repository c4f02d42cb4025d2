"""What a member can vote in, and for what: never for the own eldership."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from bot.domain.actors import Actor
from bot.domain.contest_rights import Act, Part
from bot.domain.contest_votes import PHASES, Elector, may_choose
from bot.domain.contests import State as ContestState
from bot.domain.errors import Refusal
from bot.domain.nominations import Content, Question
from bot.domain.reports import State as ReportState
from bot.domain.scores import Level
from bot.services import ballots, conflicts
from bot.services.contest_votes.opening import offered
from bot.services.contests import Under, contest_of, get, require_turn
from bot.services.scores import blacked
from storage import conflicts as places
from storage import contest_votes, contests, nominations, practices, reports
from storage.base import Tx
from storage.contest_votes import Voter
from storage.contests import Category
from storage.nominations import Nomination
from storage.reports import Report

_ACTS = {Level.COUNTY: Act.VOTE_COUNTY, Level.COUNTRY: Act.VOTE}


@dataclass(frozen=True, slots=True)
class Line:
    """A category one may vote in. `choices`: how many there are for this member."""

    category: Category
    voted: bool
    choices: int

    @property
    def waits(self) -> bool:
        return not self.voted and self.choices > 0


@dataclass(frozen=True, slots=True)
class Booth:
    """All categories one may vote in, in their order."""

    under: Under
    level: Level
    lines: Sequence[Line]

    @property
    def until(self) -> datetime:
        """The end of the vote."""
        dated = self.under.dated(PHASES[self.level])
        assert dated is not None and dated.span.closes_at is not None  # noqa: S101, PT018 - it is open
        return dated.span.closes_at


@dataclass(frozen=True, slots=True)
class Candidate:
    """A nomination as who votes sees it. `who` is None where judging is blind: then it is nobody's.

    `hidden`: how many entries and files are not shown.
    """

    number: int
    content: Content
    who: str | None
    evidence: Sequence[Report]
    hidden: int


@dataclass(frozen=True, slots=True)
class Slip:
    """What is to choose from in one category, in the order of the numbers."""

    under: Under
    level: Level
    category: Category
    questions: Sequence[Question]
    voter: Voter
    candidates: Sequence[Candidate]


async def booth(tx: Tx, actor: Actor, contest_id: int, level: Level, now: datetime) -> Booth:
    """Raises NotAllowed, Stale, Refusal. The day is that of `now`, by its own clock."""
    under, mine = await _admitted(tx, actor, contest_id, level, now)
    voted = {one.category_id: one.voted for one in mine}
    those = await _choices(tx, under, level, mine[0], now)
    lines = [
        Line(one, voted[one.id], sum(each.category_id == one.id for each in those))
        for one in await contests.categories_of(tx, contest_id)
        if one.id in voted
    ]
    return Booth(under, level, lines)


async def slip(
    tx: Tx, actor: Actor, contest_id: int, level: Level, category_id: int, now: datetime
) -> Slip:
    """What there is to choose from still. Raises NotAllowed, Stale, Refusal."""
    ballots.require_offered(tx)
    under, mine = await _admitted(tx, actor, contest_id, level, now)
    voter = next((one for one in mine if one.category_id == category_id), None)
    category = await contests.category(tx, category_id)
    if voter is None or category is None:
        raise Refusal("contest_votes.not-in-category")
    if voter.voted:
        raise Refusal("contest_votes.already", category=category.name)
    those = [
        one
        for one in await _choices(tx, under, level, voter, now)
        if one.category_id == category_id
    ]
    if not those:
        raise Refusal("contest_votes.none-left", category=category.name)
    questions = await contests.questions_in(tx, contest_id, category_id)
    return Slip(under, level, category, questions, voter, await _candidates(tx, under, those))


async def offered_to(tx: Tx, actor: Actor, number: int, level: Level, now: datetime) -> Nomination:
    """One the actor may vote for, with its files. Raises NotAllowed, Stale, Refusal."""
    under, mine = await _admitted(tx, actor, await contest_of(tx, number), level, now)
    categories = {one.category_id for one in mine}
    for one in await _choices(tx, under, level, mine[0], now):
        if one.id == number and one.category_id in categories and not under.contest.rules.blind:
            return one
    raise Refusal("contest_votes.not-offered", number=str(number))


async def _admitted(
    tx: Tx, actor: Actor, contest_id: int, level: Level, now: datetime
) -> tuple[Under, list[Voter]]:
    under = await get(tx, contest_id, now)
    otherwise = _not_now(under, level)
    await require_turn(tx, actor, under, _ACTS[level], Part.MEMBER, otherwise)
    member_id = actor.member_id
    mine = (
        [] if member_id is None else await contest_votes.of_member(tx, contest_id, level, member_id)
    )
    if not mine:
        raise Refusal(f"contest_votes.no-voter-{level.code}")
    return under, mine


def _not_now(under: Under, level: Level) -> Refusal:
    dated = under.dated(PHASES[level])
    if under.contest.state is ContestState.CANCELLED:
        return Refusal("contest_votes.cancelled")
    if dated is None or under.contest.state is ContestState.DRAFT:
        return Refusal("contest_votes.not-fixed")
    if dated.opened_at is None:
        return Refusal("contest_votes.not-yet", opens=dated.span.opens_at)
    return Refusal("contest_votes.over", closed=dated.closed_at or dated.span.closes_at)


async def _choices(
    tx: Tx, under: Under, level: Level, voter: Voter, now: datetime
) -> list[Nomination]:
    """In all categories."""
    those = await conflicts.judged_at(tx, under.contest, level)
    if level is Level.COUNTY:
        those = [one for one in those if one.county == voter.county]
    serves = (await places.places(tx, [voter.member_id], now.date())).get(voter.member_id)
    elector = Elector(voter.member_id, serves.eldership_id if serves else None)
    of = await offered(tx, those, now)
    return [one for one in those if may_choose(elector, of[one.id])]


async def _candidates(tx: Tx, under: Under, those: Sequence[Nomination]) -> list[Candidate]:
    if under.contest.rules.blind:
        return [Candidate(one.id, blacked(one), None, (), _brought(one)) for one in those]
    people = await nominations.concerned(tx, [one.nominee_id for one in those])
    entries = await _evidence(tx, those)
    found = []
    for one in those:
        nominee = people.get(one.nominee_id or 0)
        mine = [entries[number] for number in one.content.evidence if number in entries]
        hidden = len(one.content.evidence) - len(mine)
        found.append(Candidate(one.id, one.content, nominee.full if nominee else "", mine, hidden))
    return found


def _brought(one: Nomination) -> int:
    return len(one.content.evidence) + len(one.content.files)


async def _evidence(tx: Tx, those: Sequence[Nomination]) -> dict[int, Report]:
    """What is published still, and says whose it is."""
    table = reports.reports.c
    which = [table.state == ReportState.PUBLISHED, table.unnamed.is_(sa.false())]
    wanted = sorted({number for one in those for number in one.content.evidence})
    return {one.id: one for one in await practices.some(tx, wanted, which)} if wanted else {}
