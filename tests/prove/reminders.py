"""`sueiga prove reminders`: a year of meetings and their reminders on a simulated clock.

People with hours of their own answer, change their answers and how long before they are reminded,
and put reminders off; the association changes its times; the bot sleeps for two days. Whatever was
to be reminded of is so once, at its time, and nothing else is.
"""

import asyncio
import logging
import random
import re
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from heapq import heappop, heappush
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bot.domain.meeting_buttons import Respond
from bot.domain.meetings import CHOSEN, CONCERNED, MeetingKind
from bot.domain.preferences import QUIET
from bot.domain.quiet import before_quiet, is_quiet, next_morning
from bot.domain.reminders import SETS, Delay, Lead, delays, set_of
from bot.domain.settings import MEETING_LEADS
from handlers.preferences import ChooseLead, ChooseQuiet, UsualLeads
from handlers.reminders import SnoozeUntil
from storage import outbox, settings, territories
from storage.reminders import reminders
from tests import convener
from tests.newsroom import ZONE
from tests.prove.year import hasty
from tests.world import Someone, World, world_at

LATE = timedelta(seconds=90)  # what is due, answered and read in between
SETTING = MEETING_LEADS[MeetingKind.GATHERING]


@dataclass(frozen=True, slots=True)
class Size:
    """From `since` on; so many meetings a week."""

    since: date
    weeks: int
    people: int
    meetings: int


FULL = Size(date(2026, 11, 23), 52, 16, 2)
SMALL = Size(date(2027, 3, 15), 2, 3, 1)  # with the night in which summer time begins
NIGHTS = (date(2027, 3, 28), date(2027, 10, 31))


@dataclass(slots=True)
class Meeting:
    """`concerned`: whom since when; `put_off`: who was promised what, and when they asked."""

    number: int
    starts_at: datetime
    concerned: dict[int, list[tuple[datetime, bool]]] = field(default_factory=dict)
    put_off: dict[int, list[tuple[datetime, datetime]]] = field(default_factory=dict)


@dataclass(slots=True)
class Outcome:
    reminded: int
    done: Counter[str]
    seconds: float
    wrong: Sequence[str]


class Year:
    """What is done, and what is known of it."""

    def __init__(self, world: World, size: Size, dice: random.Random) -> None:
        self.world, self.size, self.dice = world, size, dice
        self.people: list[Someone] = []
        self.hours: dict[int, str] = {}
        self.own: dict[int, list[tuple[datetime, frozenset[Lead] | None]]] = {}
        self.of_all: list[tuple[datetime, frozenset[Lead] | None]] = []
        self.meetings: list[Meeting] = []
        self.sleeps: list[tuple[datetime, datetime]] = []
        self.done: Counter[str] = Counter()
        self._plan: list[tuple[datetime, int, str]] = []

    @property
    def now(self) -> datetime:
        return self.world.clock.now()

    async def begin(self) -> None:
        since = datetime.combine(self.size.since, datetime.min.time().replace(hour=10), ZONE)
        self.world.clock.advance(seconds=(since - self.now).total_seconds())
        async with self.world.app.db.read() as tx:
            places = [one for one in await territories.all_elderships(tx) if one.county == "LT-AL"]
        self.of_all = [(self.now, set_of(SETTING.default))]
        for place in places[: self.size.people]:
            someone = await self.world.member(place.name)
            name = self.dice.choice(list(QUIET))
            await someone.sends_data(ChooseQuiet(QUIET[name].since, QUIET[name].until).pack())
            self.people.append(someone)
            self.hours[someone.id], self.own[someone.id] = name, [(self.now, None)]

    async def live(self) -> None:
        for week in range(self.size.weeks):
            self._plan_week(self.now + timedelta(days=7 * week), week)
        while self._plan:
            moment, _, what = heappop(self._plan)
            await self._until(moment)
            self.done[what] += bool(await getattr(self, what)())
        await self._until(self.now + timedelta(days=40))

    def _plan_week(self, monday: datetime, week: int) -> None:
        for _ in range(self.size.meetings):
            self._add(monday + timedelta(minutes=self.dice.randrange(400)), "meeting")
        often = ["answer"] * self.size.people + ["leads", "put_off", "put_off", "put_off"]
        seldom = ["sleep"] * (week % 5 == 1) + ["usual"] * (week % 9 == 1)
        for what in often + seldom:
            self._add(monday + timedelta(minutes=self.dice.randrange(7 * 1440)), what)

    def _add(self, moment: datetime, what: str) -> None:
        heappush(self._plan, (moment, len(self._plan) + self.dice.randrange(10**9), what))

    async def _until(self, moment: datetime) -> None:
        """The clock stops wherever something is to leave."""
        last = None
        while True:
            async with self.world.app.db.read() as tx:
                due = await outbox.next_due(tx)
            if due is None or due > moment or due == last:
                break
            last = due
            await self.world.tick(seconds=max((due - self.now).total_seconds(), 0))
        await self.world.tick(seconds=max((moment - self.now).total_seconds(), 0))

    # What happens

    async def meeting(self) -> bool:
        today = self.now.astimezone(ZONE).date()
        night = next(
            (one for one in NIGHTS if timedelta(0) < one - today < timedelta(days=20)), None
        )
        day = night or today + timedelta(days=self.dice.randrange(1, 25))
        at = datetime(day.year, day.month, day.day, self.dice.randrange(5, 22), tzinfo=ZONE)
        number = len(self.meetings) + 1
        await convener.announced(
            self.world, title=f"Sueiga Nr. {number}", starts_at=at, ends_at=at + timedelta(hours=2)
        )
        self.meetings.append(Meeting(number, at))
        for someone in self.people:
            if self.dice.random() < 0.8:
                await self._answers(someone, self.meetings[-1])
        return True

    async def answer(self) -> bool:
        coming = [one for one in self.meetings if one.starts_at > self.now + LATE]
        if not coming:
            return False
        await self._answers(self.dice.choice(self.people), self.dice.choice(coming))
        return True

    async def _answers(self, someone: Someone, meeting: Meeting) -> None:
        answer = self.dice.choice(sorted(CHOSEN))
        await someone.sends_data(Respond(meeting.number, answer).pack())
        told = meeting.concerned.setdefault(someone.id, [])
        told.append((self.now, answer in CONCERNED))

    async def leads(self) -> bool:
        someone = self.dice.choice(self.people)
        if self.dice.random() < 0.3:
            await someone.sends_data(UsualLeads().pack())
            self.own[someone.id].append((self.now, None))
            return True
        lead, wanted = self.dice.choice(list(Lead)), self.dice.random() < 0.5
        own = self.own[someone.id][-1][1]
        before = own if own is not None else set_of(SETTING.default)  # as of other kinds
        await someone.sends_data(ChooseLead(lead, wanted).pack())
        after = before | {lead} if wanted else before - {lead}
        self.own[someone.id].append((self.now, frozenset(after)))
        return True

    async def usual(self) -> bool:
        code = self.dice.choice(SETS)
        async with self.world.app.db.write() as tx:
            await settings.put(tx, SETTING.name, code)
        await self.world.tick(seconds=0)
        self.of_all.append((self.now, set_of(code)))
        return True

    async def put_off(self) -> bool:
        async with self.world.app.db.read() as tx:
            found = await tx.execute(
                sa.select(reminders.c.id, reminders.c.account_id, reminders.c.subject).where(
                    reminders.c.event > self.now + timedelta(hours=3)
                )
            )
            rows = found.all()
        if not rows:
            return False
        row = self.dice.choice(rows)
        meeting = self.meetings[int(row.subject.partition(":")[2]) - 1]
        someone = next(one for one in self.people if one.id == row.account_id)
        delay = self.dice.choice(list(Delay))
        moment = delays(self.now, meeting.starts_at, ZONE).get(delay)
        asked = self.now
        await someone.sends_data(SnoozeUntil(row.id, delay).pack())
        if someone.sees.startswith("Priminsiu") and moment is not None:
            meeting.put_off.setdefault(someone.id, []).append((asked, moment))
            return True
        return False

    async def sleep(self) -> bool:
        since = self.now
        self.world.clock.advance(days=2)
        self.sleeps.append((since, self.now))
        await self.world.restart()
        return True


# What was to come of it, by the rules


def expected(year: Year, meeting: Meeting, someone: int) -> list[datetime]:
    """When they are reminded of it; two that meet are one."""
    told = meeting.concerned.get(someone, [])
    found: dict[datetime, datetime] = {}
    quiet = QUIET[year.hours[someone]]
    for lead in Lead:
        at = meeting.starts_at.astimezone(UTC) - lead.span
        goes = before_quiet(at, quiet, ZONE)
        for since, until in _spans(year, meeting, someone, lead):
            comes = _comes(year, max(goes, since), someone)
            if since < at and comes < min(until, meeting.starts_at):
                found[goes] = min(comes, found.get(goes, comes))
                break
    promised = []
    asked = meeting.put_off.get(someone, [])
    for place, (since, moment) in enumerate(asked):
        comes = _awake(year, moment)
        later = asked[place + 1][0] if place + 1 < len(asked) else meeting.starts_at
        lost = [at for at, concerned in told if at > since and not concerned]
        if _last(told, since) and comes < min([later, meeting.starts_at, *lost]):
            promised.append(comes)
    return sorted([*found.values(), *promised])


def _spans(
    year: Year, meeting: Meeting, someone: int, lead: Lead
) -> list[tuple[datetime, datetime]]:
    """While they are to be reminded so long before."""
    told, own = meeting.concerned.get(someone, []), year.own[someone]
    changes = sorted({at for at, _ in (*told, *own, *year.of_all)})
    spans: list[tuple[datetime, datetime]] = []
    for place, at in enumerate(changes):
        until = changes[place + 1] if place + 1 < len(changes) else meeting.starts_at
        chosen = _last(own, at) if _last(own, at) is not None else _last(year.of_all, at)
        if not _last(told, at) or lead not in (chosen or ()):
            continue
        if spans and spans[-1][1] == at:
            spans[-1] = (spans[-1][0], until)
        else:
            spans.append((at, until))
    return spans


def _last(log: Sequence[tuple[datetime, Any]], at: datetime) -> Any:
    return next((what for since, what in reversed(log) if since <= at), None)


def _comes(year: Year, at: datetime, someone: int) -> datetime:
    """When the bot is awake, and it is not quiet."""
    while True:
        comes = _awake(year, at)
        quiet = QUIET[year.hours[someone]]
        if not is_quiet(comes, quiet, ZONE):
            return comes
        at = next_morning(comes, quiet, ZONE)


def _awake(year: Year, at: datetime) -> datetime:
    return next((until for since, until in year.sleeps if since < at < until), at)


def compare(year: Year) -> tuple[int, list[str]]:
    """How many there were, and where what came is not what was to come."""
    wrong, count = [], 0
    for someone in year.people:
        came: dict[int, list[datetime]] = {}
        for message in someone.messages:
            found = re.match(r"Primename: .*Sueiga Nr\. (\d+)\.", message.plain)
            if found:
                came.setdefault(int(found[1]), []).append(message.date)
        for meeting in year.meetings:
            real, due = came.get(meeting.number, []), expected(year, meeting, someone.id)
            count += len(real)
            near = len(real) == len(due) and all(
                abs(one - other) < LATE for one, other in zip(sorted(real), due, strict=True)
            )
            if not near:
                wrong.append(
                    f"{someone.person.name}, {meeting.number}: {_said(real)} ≠ {_said(due)}"
                )
    return count, wrong


def _said(moments: Sequence[datetime]) -> list[str]:
    return [f"{one.astimezone(ZONE):%m-%d %H:%M:%S}" for one in moments]


async def prove(size: Size, seed: int) -> Outcome:
    begin = time.perf_counter()
    with hasty(), tempfile.TemporaryDirectory() as name:
        async with world_at(Path(name)) as world:
            year = Year(world, size, random.Random(seed))
            await year.begin()
            await year.live()
            count, wrong = compare(year)
            return Outcome(count, year.done, time.perf_counter() - begin, wrong)


def main(*, small: bool = False) -> bool:
    """Print the figures; whether everything held."""
    logging.disable(logging.CRITICAL)
    size = SMALL if small else FULL
    outcome = asyncio.run(prove(size, seed=7))
    print(f"{size.weeks} weeks, {size.people} people: {outcome.reminded} reminders, "
          f"{outcome.seconds:.0f} s")  # fmt: skip
    print(", ".join(f"{name}: {count}" for name, count in sorted(outcome.done.items())))
    for line in outcome.wrong[:40]:
        print(f"WRONG: {line}")
    print(f"{len(outcome.wrong)} wrong")
    return not outcome.wrong
