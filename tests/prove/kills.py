"""`sueiga prove kills`: the bot is killed at random instants while people report over HTTP.

Afterwards every accepted action is there exactly once, no text stands in two fields, everybody's
last screen matches the database, and every queued message arrived; those in flight at a kill may
have come twice, and are counted.
"""

import asyncio
import multiprocessing
import random
import re
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa

from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.server import serve
from storage import groups, outbox, reports, updates
from storage.base import Database
from storage.drafts import Draft
from storage.drafts import active as active_drafts
from storage.outbox import State
from tests.fleet import Timed, prepare
from tests.pictures import photo
from tests.prove.child import run_bot
from tests.world import TOKEN

KILLS, PEOPLE = 100, 40
COUNTY = "LT-SA"  # has 60 elderships
SMALL_KILLS, SMALL_PEOPLE = 5, 12
ALIVE = (0.05, 1.2)  # seconds the bot is left to work after its first getUpdates
IMPATIENCE = 1.5  # seconds after which a person repeats themselves
SETTLED = 30.0  # seconds for the last start to work everything off


@dataclass
class Reporter:
    """A person who reads the last screen and does what it asks, again and again."""

    person: Person
    dice: random.Random
    number: int = 0
    promised: list[int] = field(default_factory=list)  # the numbers they were given

    async def live(self, stop: asyncio.Event) -> None:
        self.person.starts(self.person.telegram.first_bot)
        seen = ""
        while True:
            changed = await self._changed(seen)
            if stop.is_set():
                return
            seen = self._state()
            self.note_promises()
            if changed or self.dice.random() < 0.5:  # the impatient repeat, not all of them
                self._act(self.person.sees)
                await asyncio.sleep(self.dice.random() * 0.1)

    async def _changed(self, seen: str) -> bool:
        deadline = time.perf_counter() + IMPATIENCE
        while time.perf_counter() < deadline:
            if self._state() != seen:
                return True
            await asyncio.sleep(0.03)
        return False

    def _state(self) -> str:
        newest = _newest(self.person)
        return f"{newest.id}:{newest.plain}" if newest else ""

    def note_promises(self) -> None:
        said = " ".join(message.plain for message in self.person.history())
        self.promised = [int(number) for number in re.findall(r"įrašas Nr\. (\d+) gautas", said)]
        self.number = len(set(self.promised))

    def _act(self, sees: str) -> None:
        me = f"{self.person.id}-{self.number}"
        match re.search(r"(\d) iš 5|Peržiūra|Turite nebaigtą", sees):
            case None:
                self.person.says("/report")
            case found if found[0].startswith("Turite"):
                self._tap("Tęsti")
            case found if found[0] == "Peržiūra":
                self._tap("Siųsti")
            case found if found[1] == "1":
                self.person.says(f"T-{me}")
            case found if found[1] == "2":
                self._tap("Toliau ›" if "Įrašyta" in sees else "bendruomenė")
            case found if found[1] == "3":
                self.person.says(f"D-{me}")
            case found if found[1] == "4":
                self.person.says(f"R-{me}")
            case _:
                if "Įrašyta" in sees:
                    self._tap("Toliau ›")
                else:
                    self.person.sends_photo(photo())

    def _tap(self, label: str) -> None:
        newest = _newest(self.person)
        if newest and any(button.text == label for row in newest.buttons for button in row):
            self.person.taps(label, newest)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found after the last start. `wrong` is empty when everything held."""

    kills: int
    reports: int
    doubled: int
    starts: tuple[float, ...]  # seconds from fork to the first getUpdates
    wrong: Sequence[str]


async def prove(kills: int, people: int, seed: int) -> Outcome:
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite+aiosqlite:///{Path(name) / 'sueiga.sqlite'}"
        telegram = Timed(limits=False)
        telegram.add_bot(TOKEN)
        crowd = await prepare(url, telegram, people, COUNTY)
        group = await _bind_group(url, telegram, crowd)
        server = await serve(telegram, page=False)
        try:
            place = Place(telegram, server.url, url, group)
            return await _kill_and_look(place, crowd, kills, dice)
        finally:
            await server.stop()


@dataclass(frozen=True, slots=True)
class Place:
    """Where it happens: `api` is the sandbox's address, `url` the database's."""

    telegram: Timed
    api: str
    url: str
    group: Chat

    def bot(self) -> multiprocessing.context.ForkServerProcess:
        context = multiprocessing.get_context("forkserver")
        return context.Process(target=run_bot, args=(self.api, self.url))


async def _kill_and_look(
    place: Place, crowd: list[Person], kills: int, dice: random.Random
) -> Outcome:
    multiprocessing.get_context("forkserver").set_forkserver_preload(["tests.prove.child"])
    stop = asyncio.Event()
    reporters = [Reporter(person, random.Random(dice.random())) for person in crowd]
    starts = []
    async with asyncio.TaskGroup() as tasks:
        for reporter in reporters:
            tasks.create_task(reporter.live(stop))
        for _ in range(kills):
            child = place.bot()
            starts.append(await _start(place.telegram, child))
            await asyncio.sleep(dice.uniform(*ALIVE))
            child.kill()
            child.join()
        child = place.bot()
        await _start(place.telegram, child)
        await asyncio.sleep(1)
        stop.set()
    await _worked_off(place)
    child.terminate()
    child.join()
    for reporter in reporters:
        reporter.note_promises()  # the last screens, read once more
    wrong, count, doubled = await _look(place, reporters)
    return Outcome(kills, count, doubled, tuple(starts), wrong)


async def _start(telegram: Timed, child: multiprocessing.context.ForkServerProcess) -> float:
    telegram.first_poll = None
    begin = time.perf_counter()
    child.start()
    while telegram.first_poll is None:
        await asyncio.sleep(0.01)
        if not child.is_alive():
            raise RuntimeError(f"the bot ended with {child.exitcode}")
    return telegram.first_poll - begin


async def _worked_off(place: Place) -> None:
    """Wait until every update is processed and every message is out."""
    db = Database(place.url)
    deadline = time.perf_counter() + SETTLED
    while time.perf_counter() < deadline:
        async with db.read() as tx:
            states = await outbox.counts(tx)
            waiting = await updates.open_count(tx), await updates.owed(tx)
        unsent = {State.PENDING, State.SENDING} & set(states)
        if not (place.telegram.pending(TOKEN) or any(waiting) or unsent):
            break
        await asyncio.sleep(0.1)
    await db.close()


async def _look(place: Place, reporters: list[Reporter]) -> tuple[list[str], int, int]:
    db = Database(place.url)
    async with db.read() as tx:
        rows = list(await tx.execute(sa.select(reports.reports).order_by(reports.reports.c.id)))
        files = Counter((await tx.execute(sa.select(reports.report_files.c.report_id))).scalars())
        drafts = {draft.account_id: draft for draft in await active_drafts(tx)}
        states = await outbox.counts(tx)
    await db.close()
    wrong = [f"outbox rows left: {states}"] if set(states) - {State.SENT, State.UNCERTAIN} else []
    titles = Counter(row.title for row in rows)
    wrong += [f"{title} is there {count} times" for title, count in titles.items() if count > 1]
    by_number = {row.id: row for row in rows}
    for row in rows:
        kinds = (row.title[:2], (row.done or "")[:2], (row.result or "")[:2])
        tails = {row.title[2:], (row.done or "")[2:], (row.result or "")[2:]}
        if kinds != ("T-", "D-", "R-") or len(tails) != 1 or files[row.id] < 1:
            wrong.append(f"report {row.id} is not whole: {row.title} {row.done} {row.result}")
    for reporter in reporters:
        wrong += _promises_broken(reporter, by_number)
        wrong += _screen_differs(reporter.person, drafts.get(reporter.person.id))
    shown = Counter(
        number
        for message in place.group.history
        for number in re.findall(r"Veiklos įrašas Nr\. (\d+)$", message.plain)
    )
    wrong += [f"report {row.id} did not reach the group" for row in rows if not shown[str(row.id)]]
    return wrong, len(rows), sum(count - 1 for count in shown.values())


def _promises_broken(reporter: Reporter, by_number: dict[int, sa.Row]) -> list[str]:
    """Every number a person was given is a report of theirs, and each of theirs was told them."""
    mine = f"T-{reporter.person.id}-"
    owned = {number for number, row in by_number.items() if row.title.startswith(mine)}
    told = set(reporter.promised)
    return [f"{reporter.person.id} was told {told ^ owned} wrongly"] if told != owned else []


def _screen_differs(person: Person, draft: Draft | None) -> list[str]:
    """The last screen is the question that waits, or none of a form."""
    steps = ("title", "themes", "done", "result", "files")
    sees = person.sees
    asked = re.search(r"(\d) iš 5", sees)
    if draft is None:
        fits = asked is None and "Peržiūra" not in sees
    elif draft.at == "preview":
        fits = "Peržiūra" in sees
    else:
        fits = asked is not None and steps[int(asked[1]) - 1] == draft.at
    return [] if fits else [f"{person.id} sees {sees!r}, the draft is at {draft and draft.at}"]


def _newest(person: Person) -> Message | None:
    bot = person.telegram.first_bot
    return next((one for one in person.chat().newest_first() if one.sender is bot), None)


async def _bind_group(url: str, telegram: Timed, crowd: list[Person]) -> Chat:
    """The group of the county that everybody is of."""
    bot = telegram.first_bot
    chat = telegram.add_group("Grupė", creator=crowd[0], members=crowd[1:], bots=[bot])
    db = Database(url)
    async with db.write() as tx:
        now = telegram.now()
        await groups.expect(tx, chat.id, "Grupė", COUNTY, now)
    await db.close()
    return chat


def main(*, small: bool = False) -> bool:
    """Print the figures; whether everything held."""
    size = (SMALL_KILLS, SMALL_PEOPLE) if small else (KILLS, PEOPLE)
    outcome = asyncio.run(prove(*size, seed=7))
    starts = sorted(outcome.starts)
    print(
        f"{outcome.kills} kills, {outcome.reports} reports by {size[1]} people, "
        f"{outcome.doubled} messages to the group came twice, "
        f"warm start to first getUpdates: median {starts[len(starts) // 2]:.2f} s"
    )
    for line in outcome.wrong[:20]:
        print(f"WRONG: {line}")
    return not outcome.wrong
