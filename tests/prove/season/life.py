"""What happens in two contests that overlap, from the first day to what everybody reads."""

import random
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bot.domain.contest_buttons import ManageContest
from bot.domain.contest_keeping_buttons import DatePhase
from bot.domain.contests import Counties, Method, Phase, Rules, State
from bot.domain.juries import Seat
from bot.domain.scores import Level
from bot.services import juries
from storage import contests
from tests.contesting import CATEGORIES, EACH, fixed, now_of, spans
from tests.newsroom import ZONE, actor_of
from tests.prove.season.cast import Cast, One, Size
from tests.prove.season.electors import Elector, Paper
from tests.prove.season.entering import Entry, check, nominate, planned
from tests.prove.season.jurors import Juror
from tests.prove.season.robots import Robot
from tests.prove.season.stage import Heard
from tests.prove.season.wishes import Pair, Wishes
from tests.world import World

FIRST, SECOND = "Metų seniūnas", "Drąsus sumanymas"
RULES = {  # in the counties of the one members choose, in those of the other juries
    FIRST: Rules(counties=Counties.MEMBERS, vote=30),
    SECOND: Rules(counties=Counties.JURY, method=Method.TRIMMED, scores=3, county_conflict=True),
}
DAY = timedelta(days=1)
MOVED = "Dėl rinkimų"
MOST = 3000  # things that somebody does until all is done


@dataclass
class Season:
    """`one` and `other`: the contests' numbers; the second begins a week after the first."""

    world: World
    telegram: Heard
    file: Path
    size: Size
    cast: Cast
    dice: random.Random
    contests: dict[str, int] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    jurors: dict[int, Juror] = field(default_factory=dict)  # by line
    electors: list[Elector] = field(default_factory=list)
    wishes: Wishes = field(init=False)
    county_vote: tuple[Paper, Pair] | None = None  # who are to have equal votes
    criteria: dict[int, list[int]] = field(default_factory=dict)
    categories: dict[int, dict[str, int]] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)  # nominations that passed, and are no more
    news: dict[str, str] = field(default_factory=dict)  # contest → the announcement
    files: dict[str, bytes] = field(default_factory=dict)  # contest → the protocol
    onward: set[int] = field(default_factory=set)  # from the counties, in both
    pried: int = 0
    _hidden: dict[int, list[tuple[int, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.wishes = Wishes(random.Random(self.dice.random()), len(self.size.criteria))

    @property
    def now(self) -> datetime:
        return self.world.clock.now()

    @property
    def one(self) -> int:
        return self.contests[FIRST]

    @property
    def other(self) -> int:
        return self.contests[SECOND]

    def judged(self, contest: int, county: str | None = None) -> list[Entry]:
        return [
            one
            for one in self.entries
            if one.contest == contest and one.judged and county in {None, one.county}
        ]

    def entry(self, number: int) -> Entry:
        return next(one for one in self.entries if one.number == number)

    # Who may not judge what, by the territory

    @property
    def judge(self) -> dict[int, One]:
        """Account → who judges, in the country or in a county."""
        leads = [one for those in self.cast.leads.values() for one in those]
        return {one.someone.id: one for one in (*self.cast.jurors, *leads)}

    def strangers_to(self, number: int, level: Level) -> set[int]:
        """The lines of those who must not judge it."""
        entry = self.entry(number)
        judges = self.cast.leads[entry.county] if level is Level.COUNTY else self.cast.jurors
        near = {one.place.municipality for one in (entry.nominee, entry.nominator) if one.place}
        of_county = level is Level.COUNTRY and RULES[SECOND].county_conflict
        counties = {entry.county} if of_county and entry.contest == self.other else set()
        return {
            one.line
            for one in judges
            if one.place and (one.place.municipality in near or one.county in counties)
        }

    def hidden_from(self, juror: One) -> list[tuple[int, str]]:
        """Numbers and titles of what somebody of the country's jury must not judge."""
        if juror.line not in self._hidden:
            self._hidden[juror.line] = [
                (one.number, one.title)
                for one in self.entries
                if juror.line in self.strangers_to(one.number, Level.COUNTRY)
            ]
        return self._hidden[juror.line]

    # Until the counties choose

    async def begin(self) -> None:
        """Both are fixed by the board, after the jury was appointed."""
        board, office = self.cast.board, self.cast.office
        for turn, (name, rules) in enumerate(RULES.items()):
            few = CATEGORIES[: self.size.categories]
            number = await fixed(
                self.world, rules=rules, categories=few, criteria=self.size.criteria, name=name
            )
            self.contests[name] = number
            later = spans(rules, self.now + timedelta(hours=23) + turn * EACH)
            actor, today = await actor_of(self.world, office), self.now.date()
            async with self.world.app.db.write() as tx:
                await contests.date_phases(tx, number, later)
                await contests.change(tx, number, state=State.DRAFT, fixed_at=None)
                for seat, those in (
                    (Seat.JUROR, self.cast.jurors),
                    (Seat.CHECKER, self.cast.checkers),
                ):
                    for one in those:
                        await juries.appoint(
                            tx, actor, number, one.line, seat, now=self.now, today=today
                        )
                self.criteria[number] = [c.id for c in await contests.criteria_of(tx, number)]
                found = await contests.categories_of(tx, number)
            self.categories[number] = {each.name: each.id for each in found}
            await board.sends_data(ManageContest(number).pack())
            for label in ("Tvirtinti ir skelbti", "Taisyklės ›", "Tvirtinti konkursą"):
                await board.taps(label)
            self.entries += planned(self.cast, self.size, number, turn)
        for someone in (board, office):
            await someone.says("/konkursas")

    async def until(self, name: str, phase: Phase) -> None:
        """Let the clock go on to its opening, and all between happen at its hour."""
        number = self.contests[name]
        while True:
            dated = (await now_of(self.world, number)).dated(phase)
            assert dated is not None
            if dated.span.opens_at <= self.now:
                break
            steps = [dated.span.opens_at, *await self._moments()]
            if self.size.daily:
                steps.append(self.now + DAY)
            await self.wait_until(min(one for one in steps if one > self.now))
        await self.wait_until(self.now + timedelta(minutes=90))

    async def wait_until(self, moment: datetime) -> None:
        await self.world.tick(seconds=(moment - self.now).total_seconds())

    async def _moments(self) -> list[datetime]:
        found = []
        for number in self.contests.values():
            for one in (await now_of(self.world, number)).phases:
                found += [one.span.opens_at, one.span.closes_at or one.span.opens_at]
        return [one for one in found if one > self.now]

    async def enter(self, name: str) -> None:
        number = self.contests[name]
        for one in self.entries:
            if one.contest == number:
                await nominate(self.world, one, name)

    async def check(self, name: str) -> None:
        number = self.contests[name]
        for one in self.entries:
            if one.contest == number:
                await check(self.cast, one)

    async def move(self, name: str, phase: Phase, by: timedelta) -> None:
        """Its end, with a reason."""
        office, number = self.cast.office, self.contests[name]
        dated = (await now_of(self.world, number)).dated(phase)
        assert dated is not None
        assert dated.span.closes_at is not None
        ends = (dated.span.closes_at + by).astimezone(ZONE)
        await office.sends_data(DatePhase(number, phase).pack())
        await office.says(f"{ends:%Y-%m-%d %H:%M}")
        await office.says(MOVED)
        await office.taps("Perkelti")
        assert "Perkelta" in office.sees, office.sees

    async def drive(self, robots: Collection[Robot], steps: int = MOST) -> None:
        """Here, without kills: each does one thing after the other, some of them so many."""
        for robot in robots:
            for _ in range(steps):
                robot.note()
                if robot.done:
                    break
                robot.step()
                await self.world.settle()
            robot.note()
            assert steps < MOST or robot.done, robot.sees
