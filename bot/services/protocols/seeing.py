"""What of a contest's result somebody may see by now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can
from bot.domain.contest_rights import Act, Part
from bot.domain.contests import State
from bot.domain.errors import NotAllowed, Refusal
from bot.domain.nominations import State as NominationState
from bot.domain.protocols import seen
from bot.domain.scores import Level
from bot.domain.standings import NOT_COUNTED, final
from bot.services import conflicts
from bot.services.contests import Under, get, parts_of, require_act
from bot.services.protocols.entries import NOBODY, entry, judged
from bot.services.protocols.making import FINAL, Made, current, kept
from storage import contests, nominations, territories
from storage.base import Tx
from storage.contests import Category, Contest


class NotYet(Refusal):
    """It is not to be seen before something else has happened."""


@dataclass(frozen=True, slots=True)
class Look:
    """The result, for whoever may see it. `titles` are of nominations, as far as they are kept."""

    contest: Contest
    made: Made
    parts: frozenset[Part]
    titles: Mapping[int, str]
    counties: Mapping[str, str]  # code → name

    @property
    def seen(self) -> int:
        return seen(self.made.protocol.hash)

    @property
    def may_confirm(self) -> bool:
        return self.contest.state is State.FIXED and Part.BOARD in self.parts


@dataclass(frozen=True, slots=True)
class Onward:
    """A nomination that goes on from its county; neither title nor place where judging is blind."""

    number: int
    county: str
    title: str | None
    eldership: str | None


@dataclass(frozen=True, slots=True)
class Round:
    """A category, and who goes on in it, by county."""

    category: Category
    onward: Sequence[Onward]


async def look(tx: Tx, actor: Actor, contest_id: int, now: datetime) -> Look:
    """The protocol as of now. Raises Stale, NotYet, NotAllowed. Needs a transaction that writes."""
    under, parts = await _allowed(tx, actor, contest_id, now)
    return await _look(tx, under, parts, await current(tx, under.contest, now))


async def for_paper(tx: Tx, actor: Actor, contest_id: int, now: datetime) -> Look:
    """The protocol as it was made last, for a transaction that only reads. Raises as `look`."""
    under, parts = await _allowed(tx, actor, contest_id, now)
    return await _look(tx, under, parts, await kept(tx, under.contest))


async def may_see(tx: Tx, actor: Actor, under: Under, act: Act) -> bool:
    """Whether a button to it is for the actor."""
    try:
        await require_act(tx, actor, under, act)
    except Refusal:
        return False
    return True


async def rounds(
    tx: Tx, actor: Actor, contest_id: int, now: datetime
) -> tuple[Contest, list[Round]]:
    """Who goes on from the counties. Raises Stale, Refusal, NotAllowed."""
    under = await get(tx, contest_id, now)
    await require_act(tx, actor, under, Act.SEE_COUNTIES)
    table = nominations.nominations
    those = await nominations.select(
        tx,
        table.c.contest_id == contest_id,
        table.c.state == NominationState.PASSED,
        table.c.goes_on.is_(True),
    )
    names = await territories.names_of(tx, {one.eldership_id for one in those})
    counties = await territories.county_names(tx)
    named = not under.contest.rules.blind or under.contest.state in FINAL
    found = []
    for category in await contests.categories_of(tx, contest_id):
        mine = sorted(
            (one for one in those if one.category_id == category.id),
            key=lambda one: (counties[one.county], one.id),
        )
        onward = [
            Onward(
                one.id,
                counties[one.county],
                one.content.title if named else None,
                names[one.eldership_id] if named else None,
            )
            for one in mine
        ]
        found.append(Round(category, onward))
    return under.contest, found


async def spread(
    tx: Tx, actor: Actor, contest_id: int, now: datetime
) -> tuple[Contest, list[tuple[Category, list[int]]]]:
    """By category the numbers of those whose jurors are far apart, and nothing else of them.

    Raises Stale, Refusal, NotAllowed.
    """
    under = await get(tx, contest_id, now)
    await require_act(tx, actor, under, Act.SEE_SPREAD)
    contest = under.contest
    criteria = await contests.criteria_of(tx, contest_id)
    of = await judged(tx, contest, Level.COUNTRY)
    those = await conflicts.judged_at(tx, contest, Level.COUNTRY)
    found = []
    for category in await contests.categories_of(tx, contest_id):
        entries = [entry(one, of, NOBODY) for one in those if one.category_id == category.id]
        standing = final(entries, criteria, contest.rules, NOT_COUNTED)
        apart = sorted(one.nomination_id for one in standing if one.disagree)
        if apart:
            found.append((category, apart))
    return contest, found


async def _allowed(
    tx: Tx, actor: Actor, contest_id: int, now: datetime
) -> tuple[Under, frozenset[Part]]:
    under = await get(tx, contest_id, now)
    try:
        await require_act(tx, actor, under, Act.SEE_RESULT)
    except NotAllowed:
        if under.contest.state in {State.FIXED, State.CONFIRMED} and actor.can(Can.BELONG):
            raise NotYet("protocols.not-yet", contest=under.contest.name) from None
        raise
    except Refusal:
        raise NotYet("protocols.not-yet-board", contest=under.contest.name) from None
    return under, await parts_of(tx, actor, under.contest)


async def _look(tx: Tx, under: Under, parts: frozenset[Part], made: Made | None) -> Look:
    if made is None:
        raise NotYet("protocols.not-yet-board", contest=under.contest.name)
    table = nominations.nominations
    those = await nominations.select(tx, table.c.contest_id == under.contest.id)
    titles = {one.id: one.content.title for one in those if one.content.title}
    counties = await territories.county_names(tx)
    return Look(under.contest, made, parts, titles, counties)
