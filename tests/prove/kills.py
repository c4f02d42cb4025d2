"""`sueiga prove kills`: the bot is killed at random instants while people report over HTTP.

The lead of their county publishes meanwhile. Afterwards every accepted action is there exactly
once, no text stands in two fields, everybody's last screen matches the database, and every entry's
card reached the group; those in flight at a kill may have come twice, and those in flight at two
kills may be *uncertain*: both are counted.
"""

import asyncio
import multiprocessing
import random
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.actors import Role
from bot.domain.quiet import is_day_off
from bot.sandbox.chats import Chat
from bot.sandbox.people import Person
from bot.sandbox.server import serve
from storage import groups, members, outbox, roles, updates
from storage.base import Database
from storage.outbox import State
from tests.fleet import Timed, prepare
from tests.prove.child import run_bot
from tests.prove.evidence import Evidence, look
from tests.prove.publisher import Publisher
from tests.prove.reporter import Reporter
from tests.world import TOKEN

KILLS, PEOPLE = 100, 40
COUNTY = "LT-SA"  # has 60 elderships
SMALL_KILLS, SMALL_PEOPLE = 5, 12
ALIVE = (0.05, 1.2)  # seconds the bot is left to work after its first getUpdates
SETTLED = 30.0  # seconds for the last start to work everything off


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found after the last start."""

    kills: int
    starts: tuple[float, ...]  # seconds from fork to the first getUpdates
    found: Evidence


async def prove(kills: int, people: int, seed: int) -> Outcome:
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite+aiosqlite:///{Path(name) / 'sueiga.sqlite'}"
        by = _to_a_workday()
        telegram = Timed(limits=False, now=lambda: _real() + by)
        telegram.add_bot(TOKEN)
        lead, *crowd = await prepare(url, telegram, people + 1, COUNTY)
        group = await _bind_group(url, telegram, lead, crowd)
        server = await serve(telegram, page=False)
        try:
            place = Place(telegram, server.url, url, group, lead, by)
            return await _kill_and_look(place, crowd, kills, dice)
        finally:
            await server.stop()


def _real() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - a process lives in real time


def _to_a_workday() -> timedelta:
    """How far it is to ten in the morning of a day on which the lead is told of what waits."""
    then = (_real() + timedelta(days=1)).replace(hour=8, minute=0)
    while is_day_off(then.date()):
        then += timedelta(days=1)
    return then - _real()


@dataclass(frozen=True, slots=True)
class Place:
    """Where it happens: `api` is the sandbox's address, `url` the database's, `by` the clock's."""

    telegram: Timed
    api: str
    url: str
    group: Chat
    lead: Person
    by: timedelta

    def bot(self) -> multiprocessing.context.ForkServerProcess:
        context = multiprocessing.get_context("forkserver")
        return context.Process(target=run_bot, args=(self.api, self.url, self.by))


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
        tasks.create_task(Publisher(place.lead).live(stop))
        for _ in range(kills):
            child = place.bot()
            starts.append(await _start(place.telegram, child))
            await asyncio.sleep(dice.uniform(*ALIVE))
            child.kill()
            child.join()
        child = place.bot()
        await _start(place.telegram, child)
        await asyncio.sleep(1)
        await _enough(reporters)
        stop.set()
    await _worked_off(place)
    child.terminate()
    child.join()
    for reporter in reporters:
        reporter.note_promises()  # the last screens, read once more
    return Outcome(kills, tuple(starts), await look(place.url, reporters, place.group))


async def _start(telegram: Timed, child: multiprocessing.context.ForkServerProcess) -> float:
    telegram.first_poll = None
    begin = time.perf_counter()
    child.start()
    while telegram.first_poll is None:
        await asyncio.sleep(0.01)
        if not child.is_alive():
            raise RuntimeError(f"the bot ended with {child.exitcode}")
    return telegram.first_poll - begin


async def _enough(reporters: Sequence[Reporter]) -> None:
    """On a busy machine the kills leave hardly time to report; now there is."""
    deadline = time.perf_counter() + SETTLED
    while time.perf_counter() < deadline:
        if sum(reporter.number for reporter in reporters) >= len(reporters) // 2:
            break
        await asyncio.sleep(0.1)


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


async def _bind_group(url: str, telegram: Timed, lead: Person, crowd: list[Person]) -> Chat:
    """The group of the county that everybody is of, and its lead."""
    bot = telegram.first_bot
    chat = telegram.add_group("Grupė", creator=lead, members=crowd, bots=[bot])
    db = Database(url)
    async with db.write() as tx:
        now = telegram.now()
        profile = (await members.profiles(tx, [lead.id], now.date()))[lead.id]
        assert profile.member_id is not None
        await roles.grant_member(tx, profile.member_id, Role.COUNTY_LEAD, COUNTY, now)
        await groups.expect(tx, chat.id, "Grupė", COUNTY, now)
    await db.close()
    return chat


def main(*, small: bool = False) -> bool:
    """Print the figures; whether everything held."""
    size = (SMALL_KILLS, SMALL_PEOPLE) if small else (KILLS, PEOPLE)
    outcome = asyncio.run(prove(*size, seed=7))
    starts, found = sorted(outcome.starts), outcome.found
    print(
        f"{outcome.kills} kills, {found.reports} reports by {size[1]} people; cards in flight at a "
        f"kill: {found.doubled} came twice, {found.uncertain} stay uncertain; "
        f"warm start to first getUpdates: median {starts[len(starts) // 2]:.2f} s"
    )
    for line in found.wrong[:20]:
        print(f"WRONG: {line}")
    return not found.wrong
