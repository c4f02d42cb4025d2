"""The policy is what the services do: everybody tries everything, in each phase of one contest."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.domain.actors import Actor
from bot.domain.contest_choices import Rule
from bot.domain.contest_rights import Act, Part
from bot.domain.contests import Phase, Span, State, Subject
from bot.domain.errors import Refusal
from bot.domain.juries import Seat
from bot.domain.nominations import Content, QuestionKind, Verdict
from bot.domain.nominations import State as NominationState
from bot.domain.protocol_buttons import File
from bot.domain.protocols import seen
from bot.domain.scores import Level
from bot.services import (
    awards,
    ballots,
    checks,
    contest_votes,
    contests,
    juries,
    nominations,
    protocols,
    scores,
)
from bot.services.contests import consisting, fixing, keeping, moving, reading
from storage import contests as table
from storage import juries as seats
from storage import nominations as items
from storage.base import Tx
from tests.casting import OWNER, PEOPLE, STRANGER, Cast, cast
from tests.contesting import criteria_of
from tests.judging import passes_to, says
from tests.newsroom import ZONE
from tests.rights import COLUMNS, LETTERS
from tests.rights import table as policy
from tests.world import World

Column = tuple[State, Phase | None]
ALIKE = {"director", OWNER, "president", "county lead", "municipal lead", "network lead"}
# Who may something that nobody else may, and one who may all that people who keep contests may.
MOST = {
    *("nominator", "nominee", "county juror", "chair", "checker"),
    *("board", "editor", "editor on the board"),
}


@dataclass(frozen=True, slots=True)
class Try:
    """Somebody's, in the contest as it is."""

    tx: Tx
    actor: Actor
    of: Cast
    now: datetime
    criterion: int

    @property
    def dated(self) -> dict[str, Any]:
        return {"now": self.now, "today": self.now.date()}

    @property
    def whom(self) -> tuple[Tx, Actor, int]:
        """What a service of the contest begins with."""
        return self.tx, self.actor, self.of.contest

    @property
    def own(self) -> tuple[Tx, Actor, int]:
        """What a service of a nomination begins with."""
        return self.tx, self.actor, self.of.own

    async def say(self, state: NominationState) -> None:
        await items.change(self.tx, self.of.own, state=state)


Does = Callable[[Try], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Way:
    """A service that performs one of the acts: for `only` some of those who may, `until` a phase
    in which there is nothing left to do it to.
    """

    does: Does
    acts: frozenset[Act]
    only: frozenset[Part]
    until: Phase
    name: str
    is_first: bool  # of those that perform it

    def expected(self, column: Column, parts: frozenset[Part]) -> bool:
        state, phase = column
        if state is State.FIXED and phase is not None and phase > self.until:
            return False
        where = COLUMNS.index(column)
        return any(parts & self.only & policy()[act][where] for act in self.acts)


WAYS: list[Way] = []


def performs(
    *acts: Act, only: str = "", until: Phase = Phase.ANNOUNCEMENT
) -> Callable[[Does], Does]:
    """`only`: letters of the parts who may by this way."""

    def note(does: Does) -> Does:
        parts = frozenset(LETTERS[one] for one in only) if only else frozenset(Part)
        first = not any(way.acts & set(acts) for way in WAYS)
        WAYS.append(Way(does, frozenset(acts), parts, until, does.__name__, first))
        return does

    return note


@performs(Act.SEE_RULES)
async def see(one: Try) -> None:
    await reading.see(*one.whom, one.now)


# Putting it together


async def _draft(one: Try) -> dict[str, tuple[Any, ...]]:
    categories = await table.categories_of(one.tx, one.of.contest)
    number = await table.append(
        one.tx,
        table.contest_questions,
        one.of.contest,
        kind=QuestionKind.TEXT.code,
        text="Kiek?",
    )
    return {"category": (categories[-1].id, one.now), "question": (number, one.now)}


def _prepares(name: str, does: Callable[[Try], Awaitable[Any]]) -> None:
    does.__name__ = name
    performs(Act.PREPARE)(does)


_prepares("rename", lambda one: keeping.rename(*one.whom, "Kitas", one.now))
_prepares("year", lambda one: keeping.set_year(*one.whom, 2030, one.now))
_prepares("word", lambda one: keeping.word(*one.whom, "Kitaip", one.now))
_prepares("rule", lambda one: keeping.rule(*one.whom, Rule.COMMENTS, 0, one.now))
_prepares("dates", lambda one: keeping.date_all(*one.whom, [], one.now))
_prepares("date", lambda one: keeping.date(*one.whom, _later(one), one.now))
_prepares("hand over", lambda one: fixing.hand_over(*one.whom, one.now))
_prepares("weigh", lambda one: consisting.weigh(*one.whom, [("Nauda", 100)], one.now))
_prepares(
    "ask", lambda one: consisting.add_question(*one.whom, QuestionKind.TEXT, "Kiek?", one.now)
)
_prepares(
    "add category",
    lambda one: consisting.add_category(
        *one.whom, Subject.IDEA, "Nauja", about=None, partner=None, now=one.now
    ),
)


@performs(Act.PREPARE)
async def change_category(one: Try) -> None:
    where = (await _draft(one))["category"]
    await consisting.change_category(*one.whom, *where, name="Kitaip")


@performs(Act.PREPARE)
async def drop_category(one: Try) -> None:
    await consisting.drop_category(*one.whom, *(await _draft(one))["category"])


@performs(Act.PREPARE)
async def change_question(one: Try) -> None:
    where = (await _draft(one))["question"]
    await consisting.change_question(*one.whom, *where, text="Kiek dabar?")


@performs(Act.PREPARE)
async def drop_question(one: Try) -> None:
    await consisting.drop_question(*one.whom, *(await _draft(one))["question"])


@performs(Act.FIX)
async def fix(one: Try) -> None:
    found = await table.get(one.tx, one.of.contest)
    assert found is not None
    done = await fixing.fix(*one.whom, found.rev, one.now)
    if done is not fixing.Done.FIXED:
        raise Refusal("already")


def _later(one: Try) -> Span:
    return Span(Phase.ANNOUNCEMENT, one.now + timedelta(days=90))


@performs(Act.MOVE, until=Phase.VOTE)
async def plan_move(one: Try) -> None:
    await moving.plan(*one.whom, _later(one), one.now)


@performs(Act.MOVE, until=Phase.VOTE)
async def move(one: Try) -> None:
    await moving.move(*one.whom, _later(one), "Šventės", one.now)


@performs(Act.CANCEL)
async def cancel(one: Try) -> None:
    found = await table.get(one.tx, one.of.contest)
    assert found is not None
    if found.state is State.DRAFT:
        await keeping.drop(*one.whom, one.now)
    else:
        await fixing.cancel(*one.whom, "Nėra lėšų", one.now)


# The jury


@performs(Act.APPOINT)
async def to_appoint(one: Try) -> None:
    await juries.to_appoint(*one.whom, one.now)


@performs(Act.APPOINT, until=Phase.JURY)
async def appoint(one: Try) -> None:
    await juries.appoint(*one.whom, one.of.members["lawyer"], Seat.JUROR, **one.dated)


@performs(Act.APPOINT, until=Phase.JURY)
async def make_chair(one: Try) -> None:
    await juries.make_chair(one.tx, one.actor, one.of.seats["juror"], one.now)


@performs(Act.APPOINT)
async def take_back(one: Try) -> None:
    await juries.take_back(one.tx, one.actor, one.of.seats["juror"], "Serga", one.now)


@performs(Act.RESIGN)
async def resign(one: Try) -> None:
    mine = await seats.of_member(one.tx, one.actor.member_id or 0)
    of_it = [seat.id for seat in mine if seat.contest_id == one.of.contest]
    await juries.resign(one.tx, one.actor, [*of_it, one.of.seats["juror"]][0], one.now)


@performs(Act.READMIT)
async def readmit(one: Try) -> None:
    await juries.readmit(one.tx, one.actor, one.of.seats["juror"], one.now)


@performs(Act.SEE_PROGRESS)
async def jury_progress(one: Try) -> None:
    await juries.progress(*one.whom, **one.dated)


@performs(Act.SEE_PROGRESS)
async def check_progress(one: Try) -> None:
    await checks.progress(*one.whom, **one.dated)


@performs(Act.SEE_PROGRESS)
async def turnout(one: Try) -> None:
    await contest_votes.turnout(*one.whom, one.now)


# Nominations


@performs(Act.NOMINATE)
async def begin_nomination(one: Try) -> None:
    await nominations.takes(one.tx, one.of.contest, one.actor, one.now)


@performs(Act.NOMINATE)
async def put_forward(one: Try) -> None:
    whom = one.of.members["county juror"]
    new = nominations.New(one.of.contest, one.of.leader, whom, Content("Sodas", "Verta", {}))
    await nominations.nominate(one.tx, one.actor, new, one.now, ZONE)


async def _changeable(one: Try) -> None:
    found = await contests.get(one.tx, one.of.contest, one.now)
    entered = found.phase is Phase.INTAKE
    await one.say(NominationState.ENTERED if entered else NominationState.RETURNED)


@performs(Act.CHANGE, only="N")
async def change(one: Try) -> None:
    await _changeable(one)
    await nominations.change(*one.own, one.of.leader, Content("Kitaip", "Verta", {}), one.now)


@performs(Act.CHANGE, only="E")
async def add(one: Try) -> None:
    await _changeable(one)
    await nominations.add(*one.own, "Ir dar", (), one.now)


@performs(Act.CHANGE)
async def answer(one: Try) -> None:
    await one.say(NominationState.RETURNED)
    await checks.answer(*one.own, "Štai", one.now)


@performs(Act.ANSWER)
async def accept(one: Try) -> None:
    await one.say(NominationState.ASKED)
    await nominations.accept(*one.own, one.now)


@performs(Act.ANSWER)
async def decline(one: Try) -> None:
    await one.say(NominationState.ASKED)
    await nominations.decline(*one.own, one.now)


@performs(Act.WITHDRAW)
async def withdraw(one: Try) -> None:
    await nominations.withdraw(*one.own, one.now)


# The check


@performs(Act.CHECK)
async def queue(one: Try) -> None:
    await checks.queue(*one.whom, **one.dated)


@performs(Act.CHECK)
async def see_to_check(one: Try) -> None:
    await one.say(NominationState.ENTERED)
    await checks.see(*one.own, **one.dated)


@performs(Act.CHECK)
async def say(one: Try) -> None:
    await one.say(NominationState.ENTERED)
    await checks.say(*one.own, Verdict.FAIL, "Ne tai", **one.dated)


@performs(Act.CHECK)
async def ask(one: Try) -> None:
    await one.say(NominationState.ENTERED)
    await checks.ask(*one.own, "Kiek?", **one.dated)


@performs(Act.BLACK_OUT)
async def black_out(one: Try) -> None:
    found = await table.get(one.tx, one.of.contest)
    assert found is not None
    await table.change(one.tx, one.of.contest, rules=replace(found.rules, blind=True))
    await one.say(NominationState.ENTERED)
    await checks.hide(*one.own, "Ežeras", **one.dated)
    shown = await checks.reveal(*one.own, "darbai", **one.dated)
    await checks.approve(*one.own, shown.seen.nomination.rev, **one.dated)


# Judging


def _judges(level: Level, act: Act) -> None:
    def judges(name: str, does: Does) -> None:
        does.__name__ = f"{name} ({level.code})"
        performs(act)(does)

    judges("deck", lambda one: scores.deck(*one.whom, level, **one.dated))
    judges("card", lambda one: scores.see(*one.own, level, **one.dated))
    judges("give", lambda one: scores.give(*one.own, level, one.criterion, 4, **one.dated))
    judges("abstain", lambda one: scores.abstain(*one.own, level, **one.dated))
    judges("recuse", lambda one: scores.recuse(*one.own, level, "Draugas", **one.dated))
    judges("comment", lambda one: scores.comment(*one.own, level, "Puiku", **one.dated))


_judges(Level.COUNTY, Act.SCORE_COUNTY)
_judges(Level.COUNTRY, Act.SCORE)


def _votes(level: Level, act: Act) -> None:
    def votes(name: str, does: Does) -> None:
        does.__name__ = f"{name} ({level.code})"
        performs(act)(does)

    async def cast_(one: Try) -> None:
        category, now = one.of.guide, one.now.astimezone(ZONE)
        paper = await contest_votes.slip(*one.whom, level, category, now)
        number, receipt = paper.candidates[0].number, ballots.new_receipt()
        await contest_votes.cast(
            *one.whom, level, category, number=number, receipt=receipt, now=now
        )

    votes("booth", lambda one: contest_votes.booth(*one.whom, level, one.now))
    votes("cast", cast_)


_votes(Level.COUNTY, Act.VOTE_COUNTY)
_votes(Level.COUNTRY, Act.VOTE)


# The result


@performs(Act.SEE_SPREAD)
async def spread(one: Try) -> None:
    await protocols.spread(*one.whom, one.now)


@performs(Act.SEE_COUNTIES)
async def rounds(one: Try) -> None:
    await protocols.rounds(*one.whom, one.now)


@performs(Act.SEE_RESULT)
async def look(one: Try) -> None:
    await protocols.look(*one.whom, one.now)


@performs(Act.SEE_RESULT)
async def paper(one: Try) -> None:
    await protocols.order(*one.whom, File.PDF, one.now)
    await protocols.ordered(*one.whom, File.XLSX, one.now)


@performs(Act.SEE_NUMBERS)
async def numbers(one: Try) -> None:
    await protocols.order(*one.whom, File.KEY, one.now)


@performs(Act.SEE_NUMBERS)
async def numbers_made(one: Try) -> None:
    await protocols.ordered(*one.whom, File.KEY, one.now)


@performs(Act.SEE_RECUSALS)
async def recusals(one: Try) -> None:
    await juries.recusals(*one.whom, one.now)


@performs(Act.CONFIRM)
async def confirm(one: Try) -> None:
    found = await table.get(one.tx, one.of.contest)
    assert found is not None
    made = await protocols.kept(one.tx, found)
    await protocols.confirm(*one.whom, seen(made.protocol.hash) if made else 0, one.now)


@performs(Act.ANNOUNCE)
async def announce(one: Try) -> None:
    found = await awards.to_draft(*one.whom, one.now)
    await awards.draft(one.tx, one.actor, found, "Laimėjo", one.now)


@performs(Act.HAND_OUT)
async def hand_out(one: Try) -> None:
    await awards.order_all(*one.whom, one.now)
    await awards.ordered(*one.whom, 0, one.now)


@performs(Act.HAND_OUT, Act.READ_LETTER)
async def one_award(one: Try) -> None:
    await awards.order(*one.own, one.now)
    await awards.ordered(*one.whom, one.of.own, one.now)


@performs(Act.READ_LETTER)
async def letter(one: Try) -> None:
    await awards.reread(*one.own, one.now)


async def test_the_services_let_everybody_do_what_the_table_says_and_nothing_else(
    world: World,
) -> None:
    of = await cast(world)
    criterion = next(iter((await criteria_of(world, of.contest)).values()))
    found: dict[Any, Any] = {}
    for column in COLUMNS:
        await _reach(of, column)
        found |= await _everything(of, column, criterion)
    assert found == {}


async def _reach(of: Cast, column: Column) -> None:
    """As it comes in life: by a service or the clock, where somebody does it."""
    world, (state, phase), now = of.world, column, of.world.clock.now()
    match state, phase:
        case State.FIXED, None:
            await _as(of, "board", fix)
        case State.FIXED, Phase.JURY:
            juror = of.members["county juror"]
            await says(world, of.own, juror, (5, 5, 5, 5), level=Level.COUNTY)
            await passes_to(world, of.contest, Phase.JURY)
        case State.FIXED, Phase.VOTE:
            await says(world, of.own, of.members["juror"], (5, 5, 5, 5))
            await passes_to(world, of.contest, Phase.VOTE)
        case State.FIXED, Phase():
            await passes_to(world, of.contest, phase)
        case State.CONFIRMED, _:
            await _as(of, "board", confirm)
        case State.ANNOUNCED | State.CANCELLED, _:
            async with world.app.db.write() as tx:
                await table.change(tx, of.contest, state=state, announced_at=now)


async def _as(of: Cast, name: str, does: Does) -> None:
    now = of.world.clock.now()
    async with of.world.app.db.write() as tx:
        await does(Try(tx, (await of.actors(tx, now))[name], of, now, 0))


async def _everything(of: Cast, column: Column, criterion: int) -> dict[Any, Any]:
    """What is otherwise than the table says: who could, and who could not."""
    now, wrong = of.world.clock.now(), {}
    async with of.world.app.db.write() as tx:
        if column[0] is State.CANCELLED:
            await tx.execute(
                table.contest_phases.update()
                .where(table.contest_phases.c.contest_id == of.contest)
                .values(opens_at=now)
            )
        actors = await of.actors(tx, now)
        parts = await _parts(tx, of, actors)
        for way in WAYS:
            whom = _trying(way, column, parts)
            can = await _can(
                {name: Try(tx, actors[name], of, now, criterion) for name in whom}, way.does
            )
            may = {name for name in whom if way.expected(column, parts[name])}
            if can != may:
                wrong[way.name, *column] = (can - may, may - can)
    return wrong


def _trying(way: Way, column: Column, parts: dict[str, frozenset[Part]]) -> list[str]:
    """Everybody, where somebody may; at the second time one of who is alike.

    Where nobody may, those who may at another time; of the second way to do the same less is tried.
    """
    whom = set(parts) if way.is_first else MOST
    times = [one for one in COLUMNS if any(way.expected(one, parts[name]) for name in parts)]
    if column not in times:
        ever = {name for name in parts for one in times if way.expected(one, parts[name])}
        most = sorted(ever & MOST) or sorted(ever)
        return most if way.is_first else most[:1]
    return sorted(whom if column == times[0] else whom - ALIKE)


async def _parts(tx: Tx, of: Cast, actors: dict[str, Actor]) -> dict[str, frozenset[Part]]:
    """As everybody is cast; and so the gate finds them."""
    nomination = await items.get(tx, of.own)
    contest = await table.get(tx, of.contest)
    assert contest is not None
    found = {}
    for name, actor in actors.items():
        letters = PEOPLE[name].letters if name in PEOPLE else {STRANGER: "", OWNER: "O"}[name]
        wanted = {LETTERS[one] for one in letters}
        wanted.add(Part.OUTSIDER if name == STRANGER else Part.COLLEAGUE)
        found[name] = frozenset(wanted)
        assert await contests.parts_of(tx, actor, contest, nomination) == wanted, name
    return found


async def _can(tries: dict[str, Try], does: Does) -> set[str]:
    """Who is not refused. Nothing of it remains."""
    done, attempt = set(), None
    for name, one in tries.items():
        attempt = attempt or await one.tx.begin_nested()
        try:
            await does(one)
        except Refusal:
            continue
        done.add(name)
        await attempt.rollback()
        attempt = None
    if attempt is not None:
        await attempt.rollback()
    return done
