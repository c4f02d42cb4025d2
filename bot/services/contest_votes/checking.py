"""One's own ballot, by its code, once the result is out; for keepers, how many have voted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.ballots import hash_of
from bot.domain.contest_rights import Act
from bot.domain.contest_votes import LEVELS, box_of
from bot.domain.errors import Refusal
from bot.domain.scores import Level
from bot.services.contests import Under, get, require_act
from storage import ballots, contest_votes, contests, nominations
from storage.base import Tx
from storage.contest_votes import Voter
from storage.contests import Category, Contest
from storage.marks import soil

OUT = {Level.COUNTY: Act.SEE_COUNTIES, Level.COUNTRY: Act.SEE_RESULT}


@dataclass(frozen=True, slots=True)
class Found:
    """What one's ballot says. `title` is None where judging is blind still, or it is forgotten."""

    level: Level
    category: Category
    number: int
    title: str | None


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many have voted in a category, of how many who may."""

    category: Category
    voted: int
    of: int


async def checkable(
    tx: Tx, actor: Actor, contest_id: int, now: datetime
) -> tuple[Contest, list[Voter]]:
    """The lines of the actor whose result is out for them. Raises Stale, NotAllowed, Refusal."""
    under = await get(tx, contest_id, now)
    await require_act(tx, actor, under, Act.SEE_RULES)
    mine: list[Voter] = []
    out: list[Voter] = []
    for level in Level:
        if actor.member_id is None:
            continue
        found = await contest_votes.of_member(tx, contest_id, level, actor.member_id)
        mine += found
        if found and await _is_out(tx, actor, under, level):
            out += found
    if not mine:
        raise Refusal("contest_votes.no-ballot")
    if not out:
        raise Refusal("contest_votes.result-not-out")
    return under.contest, out


async def check(tx: Tx, actor: Actor, contest_id: int, code: str, now: datetime) -> Found | None:
    """What stands in the ballot of the code. Raises Stale, NotAllowed, Refusal."""
    contest, mine = await checkable(tx, actor, contest_id, now)
    await soil(tx)
    wanted = hash_of(code)
    for voter in mine:
        county = voter.county if voter.level is Level.COUNTY else None
        box = box_of(contest_id, voter.level, voter.category_id, county)
        for one in await ballots.of_box(tx, box):
            if one.hash == wanted:
                return await _found(tx, actor, contest, voter, one.choices[voter.category_id], now)
    return None


async def turnout(
    tx: Tx, actor: Actor, contest_id: int, now: datetime
) -> tuple[Under, Level | None, Sequence[Turnout]]:
    """Of the vote under way; no level where there is none. Raises Stale, NotAllowed, Refusal."""
    under = await get(tx, contest_id, now)
    await require_act(tx, actor, under, Act.SEE_PROGRESS)
    level = LEVELS.get(under.phase) if under.phase else None
    if level is None:
        return under, None, []
    counts = await contest_votes.turnout(tx, contest_id, level)
    lines = []
    for category in await contests.categories_of(tx, contest_id):
        mine = [each for (number, _), each in counts.items() if number == category.id]
        if mine:
            lines.append(
                Turnout(category, sum(each[0] for each in mine), sum(each[1] for each in mine))
            )
    return under, level, lines


async def _is_out(tx: Tx, actor: Actor, under: Under, level: Level) -> bool:
    try:
        await require_act(tx, actor, under, OUT[level])
    except Refusal:
        return False
    return True


async def _found(
    tx: Tx, actor: Actor, contest: Contest, voter: Voter, number: int, now: datetime
) -> Found:
    category = await contests.category(tx, voter.category_id)
    assert category is not None  # noqa: S101 - a contest that is fixed keeps its categories
    nomination = await nominations.get(tx, number)
    under = await get(tx, contest.id, now)
    named = not contest.rules.blind or await _is_out(tx, actor, under, Level.COUNTRY)
    title = nomination.content.title if nomination is not None and named else None
    return Found(voter.level, category, number, title or None)
