"""`sueiga prove kills`: the bot is killed at random instants while people report over HTTP.

The lead of their county publishes meanwhile. Afterwards every accepted action is there exactly
once, no text stands in two fields, everybody's last screen matches the database, and every entry's
card reached the group; those in flight at a kill may have come twice, and those in flight at two
kills may be *uncertain*: both are counted.
"""

import asyncio
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass

from bot.sandbox.chats import Chat
from bot.sandbox.people import Person
from tests.fleet import prepare
from tests.prove.evidence import Evidence, look
from tests.prove.place import Place, set_up
from tests.prove.publisher import COUNTY, Publisher, bind_group
from tests.prove.reporter import Reporter

KILLS, PEOPLE = 100, 40
SMALL_KILLS, SMALL_PEOPLE = 5, 3  # `reports` tries more of it
ALIVE = (0.05, 1.2)  # seconds the bot is left to work after its first getUpdates
ENOUGH = 30.0  # seconds for half of the people to have reported


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found after the last start."""

    kills: int
    starts: tuple[float, ...]  # seconds from fork to the first getUpdates
    found: Evidence


async def prove(kills: int, people: int, seed: int) -> Outcome:
    async with set_up() as place:
        lead, *crowd = await prepare(place.url, place.telegram, people + 1, COUNTY)
        group = await bind_group(place, [lead], crowd)
        return await _kill_and_look(place, lead, crowd, group, kills, random.Random(seed))


async def _kill_and_look(
    place: Place,
    lead: Person,
    crowd: Sequence[Person],
    group: Chat,
    kills: int,
    dice: random.Random,
) -> Outcome:
    stop = asyncio.Event()
    reporters = [Reporter(person, random.Random(dice.random())) for person in crowd]
    async with asyncio.TaskGroup() as tasks:
        for reporter in reporters:
            tasks.create_task(reporter.live(stop))
        tasks.create_task(Publisher(lead).live(stop))
        for _ in range(kills):
            child = await place.start()
            await asyncio.sleep(dice.uniform(*ALIVE))
            child.kill()
            child.join()
        child = await place.start()
        await asyncio.sleep(1)
        await _enough(reporters)
        stop.set()
    await place.worked_off()
    child.terminate()
    child.join()
    for reporter in reporters:
        reporter.note_promises()  # the last screens, read once more
    found = await look(place.url, reporters, group)
    return Outcome(kills, tuple(place.starts[:kills]), found)


async def _enough(reporters: Sequence[Reporter]) -> None:
    """On a busy machine the kills leave hardly time to report; now there is."""
    deadline = time.perf_counter() + ENOUGH
    while time.perf_counter() < deadline:
        if sum(reporter.number for reporter in reporters) >= len(reporters) // 2:
            break
        await asyncio.sleep(0.1)


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
