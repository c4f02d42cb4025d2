"""What a contest keeps to itself, for every reader, by every way, in every phase: one table.

By comparison: something secret is exchanged for something else, and whoever is shown anything else
than before has seen it. The ways are found by themselves: every button of a contest, forged with
all it can be about, every command, and what everybody may have about themselves. What follows when
a phase ends is compared too, and what was written down on the way.
"""

import re
from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from enum import Enum
from functools import cache, partial
from itertools import product
from typing import Any

import pytest
import sqlalchemy as sa

from bot.app import FEATURES
from bot.domain.actors import Can
from bot.domain.contest_votes import box_of
from bot.domain.contests import Phase, State
from bot.domain.errors import Refusal
from bot.domain.nominations import Verdict
from bot.domain.protocols import document_of
from bot.domain.scores import Level
from bot.domain.taps import Tap
from bot.services import ballots, checks, contest_votes, protocols, scores
from bot.services.contests import opening
from bot.services.protocols import making
from bot.telegram.incoming import nothing
from bot.telegram.routes import Ctx, Table
from bot.telegram.routes.asked import TapRoute
from storage import audit, conflicts, contests, juries, nominations, territories
from storage import ballots as boxes
from storage import contest_votes as voters
from storage import protocols as stored
from storage import scores as table
from storage.base import Tx
from storage.checks import Check
from storage.checks import check as note_check
from storage.contests import Contest
from storage.outbox import outbox
from tests import judging
from tests.casting import COUNTY, Cast, cast
from tests.contesting import criteria_of
from tests.judging import passes_to
from tests.newsroom import ZONE
from tests.world import World

ALL = Table(FEATURES)
OF_A_CONTEST = {"contest", "nomination", "seat"}
TAPS = [one for one in ALL.taps if OF_A_CONTEST & set(one.tap._kinds)]
# Others write to the disk, of which it tells; it counts what waits, and reads none of it.
UNSTEADY = "status"
COMMANDS = [one for one in ALL.commands if one.names and one.names[0] != UNSTEADY]
READERS = (
    *("member", "nominee", "county juror", "juror", "chair", "checker", "second checker"),
    *("board", "editor", "county lead"),
)
# Of whom these are enough: who checks is not who judges, and a result is everybody's in the end.
ASKED: dict[Any, Sequence[str]] = {
    Phase.CHECK: ("member", "nominee", "juror", "checker", "second checker", "board", "editor"),
    Phase.COUNTY: ("member", "nominee", "county juror", "juror", "chair", "board", "editor"),
    Phase.ANNOUNCEMENT: ("member", "nominee", "juror", "chair", "checker", "board", "editor"),
    State.CONFIRMED: ("member", "nominee", "juror", "chair", "board", "editor"),
    State.ANNOUNCED: ("member", "nominee", "chair", "board"),
}
# What jurors and checkers write: none of it is in a log or a message.
COUNTY_SAID, COUNTY_WHY = "Apskrities pastaba", "Apskrities priežastis"
SAID, WHY, DOUBT = "Komisijos pastaba", "Svainis", "Neaiškus turinys"
WORDS = (COUNTY_SAID, COUNTY_WHY, SAID, WHY, DOUBT)

Moment = Phase | State
Key = tuple[str, str]  # reader and way
Seen = dict[Key, str]  # → all that was shown
Does = Callable[[Ctx], Awaitable[Any]]
Secret = Callable[[Tx, Cast], Awaitable[None]]
SECRET = re.compile(
    r"\b(scores|ballots|ballot_words|nomination_checks|contest_voters|jury_conflicts"
    r"|contest_protocols|nomination_notes)\b"
)
OFTEN = {"contest", "nominate"}  # whatever the phase; other commands know of none
READ_OFTEN = (
    *((contests, name) for name in ("get", "phases_of", "categories_of", "criteria_of")),
    *((contests, "questions_of"), (juries, "of_member"), (nominations, "get")),
    *((stored, "get"), (juries, "of_contest"), (juries, "ways_of"), (conflicts, "noted")),
    *((voters, "of_member"), (voters, "turnout"), (making, "put_together")),
    *((table, name) for name in ("of_juror", "of_contest")),
    *((territories, name) for name in ("county_names", "municipality_names")),
)


# What is secret, and how something else comes to stand there


async def _said(tx: Tx, of: Cast, number: int, who: str, level: Level, **else_: Any) -> None:
    said = (await table.of_juror(tx, of.contest, of.members[who], level))[number]
    if "points" in else_:
        criteria = [one.id for one in await contests.criteria_of(tx, of.contest)]
        else_["points"] = dict(zip(criteria, else_["points"], strict=True))
    await table.put(tx, replace(said, **else_))


async def county_points(tx: Tx, of: Cast) -> None:
    """The same goes on: who does is no secret when the jury sits."""
    await _said(tx, of, of.own, "county juror", Level.COUNTY, points=(5, 4, 5, 4))


async def county_comment(tx: Tx, of: Cast) -> None:
    await _said(tx, of, of.own, "county juror", Level.COUNTY, comment="Kas kita")


async def county_reason(tx: Tx, of: Cast) -> None:
    await _said(tx, of, of.those[2], "county juror", Level.COUNTY, why="Kas kita")


async def points(tx: Tx, of: Cast) -> None:
    """With these the other wins, and the jury is of one mind."""
    await _said(tx, of, of.guides[0], "chair", Level.COUNTRY, points=(5, 5, 5, 5))


async def comment(tx: Tx, of: Cast) -> None:
    await _said(tx, of, of.own, "juror", Level.COUNTRY, comment="Kas kita")


async def reason(tx: Tx, of: Cast) -> None:
    await _said(tx, of, of.guides[1], "juror", Level.COUNTRY, why="Kas kita")


async def county_votes(tx: Tx, of: Cast) -> None:
    await _swap(tx, of, box_of(of.contest, Level.COUNTY, of.guide, COUNTY))


async def votes(tx: Tx, of: Cast) -> None:
    await _swap(tx, of, box_of(of.contest, Level.COUNTRY, of.guide))


async def _swap(tx: Tx, of: Cast, box: str) -> None:
    """Whoever chose one nomination, chose the other."""
    one, other = of.guides
    cast_ = [
        replace(each, choices={of.guide: other if each.choices[of.guide] == one else one})
        for each in await boxes.of_box(tx, box)
    ]
    assert len(cast_) == VOTES
    await tx.execute(boxes.ballots.delete().where(boxes.ballots.c.box == box))
    await boxes.put(tx, box, cast_)


async def who_voted(tx: Tx, of: Cast) -> None:
    """Another member has, of as many."""
    changed = 0
    for name, voted in (("member", False), ("county juror", True)):
        mine = voters.contest_voters.c.member_id == of.members[name]
        of_guides = voters.contest_voters.c.category_id == of.guide
        statement = voters.contest_voters.update().where(mine, of_guides)
        changed += (await tx.execute(statement.values(voted=voted))).rowcount
    assert changed


async def verdict(tx: Tx, of: Cast) -> None:
    one = Check(of.own, of.members["checker"], Verdict.PASS, None, of.world.clock.now())
    await note_check(tx, one)


VOTES = 5  # of fewer nothing is counted
SECRETS: dict[Phase, Sequence[Secret]] = {
    Phase.CHECK: (verdict,),
    Phase.COUNTY: (county_points, county_comment, county_reason, county_votes, who_voted),
    Phase.JURY: (points, comment, reason),
    Phase.VOTE: (votes,),
}

# When → who → what they are shown, by whatever way; nobody else is shown anything of it.
BEHIND = "county_points county_votes points votes verdict"  # a result: it is in the protocol
SHOWN: dict[Moment, dict[str, str]] = {
    Phase.CHECK: {
        "checker": "verdict",
        "second checker": "verdict",  # once the own one is given: forged buttons give it
    },
    Phase.COUNTY: {
        "county juror": "county_points county_comment who_voted",  # of the own vote
        "member": "who_voted",
    },
    Phase.JURY: {"juror": "comment", "chair": "points"},  # the own ones
    Phase.VOTE: {
        "chair": "points",  # whether jurors are of one mind
        "juror": "comment",  # by `/mydata`, as the next
        "county juror": "county_comment who_voted",
        "member": "who_voted",
    },
    Phase.ANNOUNCEMENT: {"board": f"{BEHIND} county_reason reason", "chair": "points"},
    State.CONFIRMED: {
        "board": f"{BEHIND} county_reason reason",
        "editor": BEHIND,
        "chair": "points",
    },
    State.ANNOUNCED: {
        **dict.fromkeys(("member", "chair"), BEHIND),
        "board": f"{BEHIND} county_reason reason",
        "nominee": f"{BEHIND} county_comment comment",  # in the letter
    },
}


def _by_secret(shown: Mapping[str, str]) -> dict[str, set[str]]:
    every = {name for told in shown.values() for name in told.split()}
    return {one: {reader for reader, told in shown.items() if one in told.split()} for one in every}


async def test_nobody_is_shown_by_any_way_what_is_not_to_be_seen_yet(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    wire = Wire(monkeypatch)
    of = await cast(world, State.FIXED)
    criteria = list((await criteria_of(world, of.contest)).values())
    secrets: list[Secret] = []
    found: dict[Moment, dict[str, set[str]]] = {}
    for moment in (*Phase, State.CONFIRMED, State.ANNOUNCED):
        await _reach(of, moment)
        async with world.app.db.write() as tx:
            if isinstance(moment, Phase):
                await _acts(tx, of, moment, criteria)
                secrets += SECRETS.get(moment, ())
            if secrets:
                wire.readers = ASKED.get(moment, READERS)
                wire.commands = moment is Phase.VOTE
                found[moment] = await _shown(tx, of, wire, secrets)
                await _follows(tx, of, secrets)
            for place in (audit.audit, outbox):
                kept = str((await tx.execute(sa.select(place))).all())
                assert not [one for one in WORDS if one in kept], (moment, place)
    assert found == {moment: _by_secret(shown) for moment, shown in SHOWN.items()}


async def _reach(of: Cast, moment: Moment) -> None:
    match moment:
        case Phase():
            await passes_to(of.world, of.contest, moment)
        case State.CONFIRMED:
            async with of.world.app.db.write() as tx:
                now = of.world.clock.now()
                board = (await of.actors(tx, now))["board"]
                look = await protocols.look(tx, board, of.contest, now)
                await protocols.confirm(tx, board, of.contest, look.seen, now)
        case State():
            async with of.world.app.db.write() as tx:
                now = of.world.clock.now()
                await contests.change(tx, of.contest, state=moment, announced_at=now)


async def _acts(tx: Tx, of: Cast, phase: Phase, criteria: Sequence[int]) -> None:
    """What is secret comes to be by the services."""
    now = of.world.clock.now().astimezone(ZONE)
    dated: dict[str, Any] = {"now": now, "today": now.date()}
    who = await of.actors(tx, now)

    async def give(name: str, number: int, level: Level, *given: int) -> None:
        for criterion, one in zip(criteria, given, strict=True):
            await scores.give(tx, who[name], number, level, criterion, one, **dated)

    async def vote(name: str, number: int, level: Level) -> None:
        receipt = ballots.new_receipt()
        await contest_votes.cast(
            tx, who[name], of.contest, level, of.guide, number=number, receipt=receipt, now=now
        )

    match phase:
        case Phase.CHECK:
            await checks.say(tx, who["checker"], of.own, Verdict.FAIL, DOUBT, **dated)
        case Phase.COUNTY:
            juror, level = who["county juror"], Level.COUNTY
            await give("county juror", of.own, level, 5, 5, 5, 5)
            await give("county juror", of.those[1], level, 3, 3, 3, 3)
            await scores.comment(tx, juror, of.own, level, COUNTY_SAID, **dated)
            await scores.recuse(tx, juror, of.those[2], level, COUNTY_WHY, **dated)
            await vote("member", of.guides[1], level)
            await vote("nominee", of.guides[1], level)
            await judging.votes_in(tx, of.world, of.contest, of.guide, {of.guides[0]: 3}, COUNTY)
        case Phase.JURY:
            level = Level.COUNTRY
            await give("juror", of.own, level, 5, 5, 5, 5)
            await give("juror", of.guides[0], level, 5, 5, 5, 5)
            await give("chair", of.guides[0], level, 1, 1, 1, 1)
            await give("chair", of.guides[1], level, 4, 4, 4, 4)
            await scores.comment(tx, who["juror"], of.own, level, SAID, **dated)
            await scores.recuse(tx, who["juror"], of.guides[1], level, WHY, **dated)
        case Phase.VOTE:
            await vote("member", of.guides[1], Level.COUNTRY)
            await vote("nominee", of.guides[1], Level.COUNTRY)
            await judging.votes_in(tx, of.world, of.contest, of.guide, {of.guides[0]: 3})


# Looking


class Wire:
    """What is asked of the database: whether anything of it is secret, and what is written.

    What is read over and over is kept until something is: there are 10,000 looks.
    """

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.secret = self.wrote = self.sent = self.listens = False
        self.readers: Sequence[str] = READERS
        self.commands = False  # all of them are tried too
        self.writing: set[Key] = set()
        self._known: dict[Any, tuple[Any, bool]] = {}
        for module, name in READ_OFTEN:
            patch.setattr(module, name, self._remembering((module, name), getattr(module, name)))
        patch.setattr(
            making, "document_of", lambda content: self._once(id(content), document_of, content)
        )

    @contextmanager
    def on(self, tx: Tx) -> Iterator[None]:
        sa.event.listen(tx.sync_connection, "before_cursor_execute", self._hear)
        self.listens = True
        self.forget()
        yield
        self.forget()
        self.listens = False
        sa.event.remove(tx.sync_connection, "before_cursor_execute", self._hear)

    def forget(self) -> None:
        self._known.clear()
        self.secret = self.wrote = self.sent = False

    def _hear(self, _connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        self.secret |= SECRET.search(statement) is not None
        if statement.startswith(("INSERT", "UPDATE", "DELETE")):
            self._known.clear()
            self.wrote = True
            self.sent |= "outbox" in statement

    def _once(self, key: Any, make: Callable[[Any], Any], of: Any) -> Any:
        if key not in self._known:
            self._known[key] = make(of), False
            self._known[key, "lives"] = of, False
        return self._known[key][0]

    def _remembering(self, name: Any, read: Callable[..., Awaitable[Any]]) -> Any:
        async def remembered(tx: Tx, *args: Any, **more: Any) -> Any:
            key = (name, *(one.id if isinstance(one, Contest) else one for one in args))
            if more or not self.listens:
                return await read(tx, *args, **more)
            if key not in self._known:
                before, self.secret = self.secret, False
                self._known[key] = await read(tx, *args), self.secret
                self.secret |= before
            found, secret = self._known[key]
            self.secret |= secret
            return found

        return remembered


async def _shown(tx: Tx, of: Cast, wire: Wire, secrets: Sequence[Secret]) -> dict[str, set[str]]:
    """Secret → who is shown something else where it is another.

    What asks the database for nothing secret shows nothing of it.
    """
    before = await _look(tx, of, wire)
    after = await _with(tx, of, secrets, lambda: _look(tx, of, wire, before))
    other = {key for key, shown in before.items() if shown != after[key]}
    reads = other - wire.writing  # of who is shown it by a look already, no deed is asked too
    who = {reader for reader, _ in reads}
    those = {one for one in other if one in reads or one[0] not in who}
    differ = {(reader, way.partition("(")[0]): (reader, way) for reader, way in those}
    found: dict[str, set[str]] = {}
    for secret in secrets if differ else ():
        here = await _with(tx, of, [secret], lambda: _look(tx, of, wire, differ.values()))
        mine = {reader for reader, way in here if here[reader, way] != before[reader, way]}
        if mine:
            found[secret.__name__] = mine
    return found


async def _with(
    tx: Tx, of: Cast, secrets: Sequence[Secret], look: Callable[[], Awaitable[Any]]
) -> Any:
    attempt = await tx.begin_nested()
    for secret in secrets:
        await secret(tx, of)
    contest = await contests.get(tx, of.contest)
    assert contest is not None
    if await protocols.kept(tx, contest) is not None:
        await protocols.make(tx, contest, of.world.clock.now())
    found = await look()
    await attempt.rollback()
    return found


async def _follows(tx: Tx, of: Cast, secrets: Sequence[Secret]) -> None:
    """What is told, and noted, when the phase ends and the next begins, is the same for all."""
    under = await contests.phases_of(tx, of.contest)
    now = of.world.clock.now()
    ends = next((one.span.closes_at for one in under if one.span.covers(now)), None)
    if ends is None:
        return

    async def follow() -> str:
        attempt = await tx.begin_nested()
        while await opening.step(tx, of.contest, ends):
            pass
        written = [(await tx.execute(sa.select(one))).all() for one in (outbox, audit.audit)]
        await attempt.rollback()
        return str(written)

    assert await follow() == await _with(tx, of, secrets, follow)


async def _look(tx: Tx, of: Cast, wire: Wire, only: Collection[Key] | None = None) -> Seen:
    """What every reader is shown by what asks for something secret; or by those ways alone."""
    now, found = of.world.clock.now(), {}
    actors = await of.actors(tx, now)
    newest = (await tx.execute(sa.select(sa.func.max(outbox.c.id)))).scalar_one() or 0
    attempt = await tx.begin_nested()
    with wire.on(tx):
        for reader, (way, needs, does) in product(wire.readers, _ways(of, commands=wire.commands)):
            actor = actors[reader]
            if (only is not None and (reader, way) not in only) or not actor.can(needs):
                continue
            wire.secret = wire.sent = False
            ctx = Ctx(tx, actor, now, nothing(1, actor.account_id), of.world.app.kit)
            try:
                shown = repr(await does(ctx))
            except Refusal as refusal:
                shown = f"{refusal.text_id} {refusal.params}"
            if wire.secret or only is not None:
                if wire.sent:
                    shown += await _sent(tx, of, newest)
                found[reader, way] = shown
            if wire.wrote:
                wire.writing.add((reader, way))
                await attempt.rollback()
                attempt = await tx.begin_nested()
                wire.forget()
    await attempt.rollback()
    return found


async def _sent(tx: Tx, of: Cast, newest: int) -> str:
    """What is sent since; a file with the result is as another as its hash."""
    sent = str((await tx.execute(sa.select(outbox).where(outbox.c.id > newest))).all())
    contest = await contests.get(tx, of.contest)
    made = await protocols.kept(tx, contest) if contest is not None else None
    return sent + (made.protocol.hash if made and "'paper'" in sent else "")


@cache
def _ways(of: Cast, *, commands: bool) -> list[tuple[str, Can, Does]]:
    buttons = ((one, tap) for one in TAPS for tap in _forged(of, one))
    named = [one for one in COMMANDS if one.names[0] in OFTEN or commands]
    return [
        *((str(tap), one.needs, partial(_with_tap, one.handler, tap)) for one, tap in buttons),
        *((f"/{one.names[0]}", one.needs, partial(_with_tap, one.handler, None)) for one in named),
    ]


async def _with_tap(handler: Callable[..., Awaitable[Any]], tap: Tap | None, ctx: Ctx) -> Any:
    return await handler(ctx, tap)


def _forged(of: Cast, route: TapRoute) -> Iterator[Tap]:
    """With all that can be told apart; pages, places and the like are the first."""
    known: dict[str, Sequence[Any]] = {
        "contest": [of.contest],
        "nomination": [of.own, of.guides[0]] if len(route.tap._kinds) < 3 else [of.own],
        "seat": [of.seats["juror"]],
        "category": [of.guide],
        "place": [0, 1],
        "sure": [False],
    }
    kinds = route.tap._kinds
    choices = [known.get(name) or _values(kind) for name, kind in kinds.items()]
    for values in product(*choices):
        yield route.tap(**dict(zip(kinds, values, strict=True)))


def _values(kind: Any) -> Sequence[Any]:
    if kind is bool:
        return (True,)
    if issubclass(kind, Enum):
        return list(kind) if len(kind) < 5 else list(kind)[:1]
    return (0,)
