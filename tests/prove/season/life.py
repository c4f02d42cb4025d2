"""What happens in two contests that overlap, from the first day to what everybody reads."""

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bot.domain.award_buttons import DraftNews, ReadLetter
from bot.domain.contest_buttons import (
    ManageContest,
    OpenAwards,
    OpenProtocol,
    SeeStandings,
)
from bot.domain.contest_keeping_buttons import DatePhase
from bot.domain.contest_vote_buttons import SeeTurnout
from bot.domain.contests import Counties, Method, Phase, Rules, State
from bot.domain.juries import Seat, Way
from bot.domain.jury_buttons import Resign
from bot.domain.nomination_buttons import WithdrawNomination
from bot.domain.protocol_buttons import File, SeeCounties, SeeResult, SeeSpread, SendProtocol
from bot.domain.roster.entries import Facts, Present
from bot.domain.roster.plan import Plan
from bot.domain.scores import Level
from bot.services import juries, roster
from storage import contest_votes, contests, nominations
from storage import juries as seats
from tests.contesting import CATEGORIES, EACH, fixed, now_of, spans
from tests.newsroom import ZONE, actor_of
from tests.prove.season.cast import Cast, One, Size
from tests.prove.season.electors import Elector, Paper
from tests.prove.season.entering import Entry, check, nominate, planned
from tests.prove.season.jurors import Juror
from tests.prove.season.robots import Robot
from tests.prove.season.stage import Heard
from tests.prove.season.wishes import Pair, Wishes, level_votes
from tests.world import Someone, World

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
    resigned: int = 0  # line
    gone: set[int] = field(default_factory=set)  # nominations that passed, and are no more
    news: dict[str, str] = field(default_factory=dict)  # contest → the announcement
    files: dict[str, bytes] = field(default_factory=dict)  # contest → the protocol
    _pried: int = 0
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
            await self._tick(min(one for one in steps if one > self.now))
        await self._tick(self.now + timedelta(minutes=90))

    async def _tick(self, moment: datetime) -> None:
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

    @property
    def moved_by(self) -> timedelta:
        return DAY

    # While it is judged

    async def open_juries(self) -> None:
        """Of the first contest the country's, of the second those of the counties."""
        await self.look_onward()
        await self.pair_in_county()
        await self.deal((FIRST, Level.COUNTRY), (SECOND, Level.COUNTY))
        await self.hand_out(SECOND, Level.COUNTY)

    async def open_vote(self) -> None:
        """Of the first contest, and the jury of the second."""
        await self.pair_in_country()
        await self.deal((SECOND, Level.COUNTRY))
        await self.hand_out(FIRST, Level.COUNTRY)

    async def deal(self, *what: tuple[str, Level]) -> None:
        """Give everybody who judges a deck of those contests."""
        async with self.world.app.db.read() as tx:
            for name, level in what:
                number = self.contests[name]
                wanted = {Seat.COUNTY} if level is Level.COUNTY else {Seat.JUROR, Seat.CHAIR}
                for seat in await seats.of_contest(tx, number):
                    if seat.seat in wanted and seat.member_id is not None:
                        self._juror(seat.member_id).decks.append((number, level))

    def _juror(self, line: int) -> Juror:
        if line not in self.jurors:
            self.jurors[line] = Juror(
                self.cast.of(line),
                random.Random(self.dice.random()),
                wants=self.wishes.of,
                criteria=self.criteria,
                contest_of={one.number: one.contest for one in self.entries},
            )
        return self.jurors[line]

    async def hand_out(self, name: str, level: Level) -> None:
        """Ballots to all who may vote."""
        number = self.contests[name]
        if not self.electors:
            counties = self.cast.counties[: self.size.voting]
            self.electors = [
                Elector(one, random.Random(self.dice.random()))
                for one in self.cast.electors
                if one.county in counties
            ]
        async with self.world.app.db.read() as tx:
            for one in self.electors:
                mine = await contest_votes.of_member(tx, number, level, one.one.line)
                one.papers += [Paper(number, level, it.category_id, it.county) for it in mine]
        for one in self.electors:
            if self.size.counties > 2:  # where there are few, each is needed
                one.papers = [it for it in one.papers if self.dice.random() < 0.7]

    async def level_county(self) -> None:
        """Somewhere two are to have as many votes of their county."""
        for county in self.cast.counties:
            for name, category in self.categories[self.one].items():
                those = [one for one in self.judged(self.one, county) if one.category == name]
                if len(those) != 2:
                    continue
                paper = Paper(self.one, Level.COUNTY, category, county)
                mine = [one for one in self.electors if one.one.county == county]
                for one in mine:
                    if paper not in one.papers:
                        one.papers.append(paper)
                pair = (those[0].number, those[1].number)
                level_votes(paper, mine, await self._offered(mine, those), pair)
                self.county_vote = (paper, pair)
                return

    async def _offered(
        self, electors: Sequence[Elector], those: Sequence[Entry]
    ) -> dict[int, list[int]]:
        """By line: not of the own eldership."""
        return {
            one.one.line: [
                each.number
                for each in those
                if each.nominee.place
                and one.one.place
                and each.nominee.place.id != one.one.place.id
            ]
            for one in electors
        }

    async def pair_in_county(self) -> None:
        """Of a county's jury: two that only the heaviest criterion tells apart."""
        async with self.world.app.db.read() as tx:
            ways = await seats.ways_of(tx, self.other)
        for county in self.cast.counties:
            for name, category in self.categories[self.other].items():
                those = [one for one in self.judged(self.other, county) if one.category == name]
                if ways.get((category, county)) is Way.JURY:
                    pair = (those[0].number, those[1].number)
                    self.wishes.told_apart.add((Level.COUNTY, pair))
                    return

    async def pair_in_country(self) -> None:
        """In the first category two told apart, in the second two that share their place."""
        async with self.world.app.db.read() as tx:
            table = nominations.nominations.c
            found = await nominations.select(
                tx, table.contest_id == self.other, table.state == "passed", table.goes_on.is_(True)
            )
        kinds = [self.wishes.told_apart, self.wishes.shared]
        for kind, name in zip(kinds, self.categories[self.other], strict=False):
            category = self.categories[self.other][name]
            those = [one.id for one in found if one.category_id == category]
            kind.add((Level.COUNTRY, (those[0], those[1])))

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

    async def shake(self) -> None:
        """A juror resigns, a nominee withdraws, one leaves the association, a phase is moved."""
        juror = self.cast.jurors[-1]
        async with self.world.app.db.read() as tx:
            mine = await seats.of_member(tx, juror.line)
        seat = next(one for one in mine if one.contest_id == self.one)
        await juror.someone.sends_data(Resign(seat.id, sure=True).pack())
        self.resigned = juror.line
        robot = self.jurors[juror.line]
        robot.decks = [deck for deck in robot.decks if deck[0] != self.one]
        going = self._spare(self.one, on=True)
        await going.nominee.someone.sends_data(WithdrawNomination(going.number, sure=True).pack())
        self.gone.add(going.number)
        leaving = self._spare(self.other, on=False)
        who = leaving.nominee
        self.gone.update(one.number for one in self.entries if one.judged and one.nominee is who)
        plan = Plan(
            (), (), 0, (Present(leaving.nominee.line, Facts(None, name=None)),), (), (),
            too_many_leave=False,
        )  # fmt: skip
        async with self.world.app.db.write() as tx:
            await roster.apply(tx, plan, self.now, self.now.date())
        await self.world.settle()
        for one in self.electors:
            if one.one.line == leaving.nominee.line:
                one.papers.clear()
        await self.move(FIRST, Phase.JURY, DAY)

    def _spare(self, contest: int, *, on: bool) -> Entry:
        """One on which no tie hangs, whose nominee is not missed elsewhere."""
        kept = {number for _, pair in self.wishes.told_apart for number in pair}
        if self.county_vote is not None:
            kept.update(self.county_vote[1])
        county = self.cast.counties[-2 if self.cast.short else -1]
        return next(
            one
            for one in self.judged(contest, county)
            if one.number not in kept and (not on or one.number in self.onward)
        )

    onward: set[int] = field(default_factory=set)  # of the first contest, from the counties

    async def look_onward(self) -> None:
        async with self.world.app.db.read() as tx:
            table = nominations.nominations.c
            found = await nominations.select(tx, table.goes_on.is_(True))
        self.onward = {one.id for one in found}

    # The end

    async def confirm(self, name: str) -> None:
        number, board = self.contests[name], self.cast.board
        await board.sends_data(OpenProtocol(number).pack())
        await board.taps("✅ Patvirtinti")
        await board.taps("Taip, patvirtinti")
        assert "Protokolas patvirtintas" in board.sees, board.sees

    async def announce(self, name: str) -> None:
        number, office = self.contests[name], self.cast.office
        await office.sends_data(DraftNews(number).pack())
        self.telegram.mark(f"{number}:announced")
        await office.taps("Išsiųsti")
        while (await now_of(self.world, number)).contest.state is not State.ANNOUNCED:
            await self._tick(self.now + timedelta(minutes=5))

    async def read(self, name: str) -> None:
        """As any member does: the announcement that came, and the file that was asked for."""
        member, number = self.cast.electors[0].someone, self.contests[name]
        title = f"Konkurso „{name}“ ("
        self.news[name] = next(one for one in reversed(member.texts) if one.startswith(title))
        await member.sends_data(SendProtocol(number, File.JSON).pack())
        for _ in range(3):
            await self._tick(self.now + timedelta(minutes=1))
        found = (one.media for one in reversed(member.messages) if one.media is not None)
        self.files[name] = next(found).content

    async def pry(self) -> None:
        """Some try to see what is not out yet, by every button there is."""
        few = self.size.probes
        every: list[Someone] = [one.someone for one in self.cast.electors[:few]]
        every += [one.someone for one in self.cast.jurors[:few]]
        every += [self.cast.office, self.cast.board]
        self._pried += 1
        people = every if few > 1 else [every[self._pried % len(every)]]
        for number in self.contests.values():
            for someone in people:
                for tap in (
                    SeeStandings(number),
                    SeeResult(number, 0),
                    OpenProtocol(number),
                    SendProtocol(number, File.JSON),
                    SeeCounties(number, 0),
                    SeeSpread(number),
                    SeeTurnout(number),
                    OpenAwards(number),
                    *(ReadLetter(one.number) for one in self.judged(number)[:1]),
                ):
                    await someone.sends_data(tap.pack())
