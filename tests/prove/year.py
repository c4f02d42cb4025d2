"""`sueiga prove year`: a year of an association on a simulated clock, through the real bot.

Every week the office sends its list, with people who left, came, were succeeded or moved; people
sign up in each way, join and leave groups; and things go wrong. At the end roster and groups are
what they ought to be, nobody is inside who should not, and every message is accounted for.
"""

import asyncio
import logging
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from storage import base, territories
from tests.prove.association.checks import look
from tests.prove.association.life import Life
from tests.prove.association.office import Office
from tests.world import World, world_at


@dataclass(frozen=True, slots=True)
class Size:
    """`nights` are those of a week with a nightly look; `busy` is how much happens in one."""

    counties: int
    members: int
    weeks: int
    nights: int
    busy: int


FULL = Size(counties=10, members=443, weeks=52, nights=2, busy=12)
MISHAPS = (
    "upgraded",
    "rights_taken",
    "rights_given",
    "away",
    "topics",
    "bot_removed",
    "owner_leaves",
)
HAPPENS = (  # of mishaps, as they are counted
    "upgraded",
    "rights taken",
    "rights given",
    "updates lost",
    "topic closed",
    "bot removed and back",
    "group owner left the roster",
)
SMALL = Size(counties=2, members=30, weeks=4, nights=1, busy=2)


@dataclass(frozen=True, slots=True)
class Outcome:
    done: Counter[str]
    inside: int
    seconds: float
    wrong: Sequence[str]


async def prove(size: Size, seed: int) -> Outcome:
    begin = time.perf_counter()
    dice = random.Random(seed)
    with hasty(), tempfile.TemporaryDirectory() as name:
        async with world_at(Path(name)) as world:
            life = Life(world, await _office(world, size, dice), dice)
            await _first_week(life, size)
            mishaps = _mishaps(life, size)
            for week in range(size.weeks):
                await _week(life, size, mishaps.get(week, ()))
            await life.night()
            await life.night()
            inside = sum(
                member.is_in for chat in life.chats.values() for member in chat.members.values()
            )
            wrong = [*life.wrong, *await look(life)]
            return Outcome(life.done, inside, time.perf_counter() - begin, wrong)


@contextmanager
def hasty() -> Iterator[None]:
    """SQLite does not wait for the disk: nobody cuts the power in this year."""
    kept = base.PRAGMAS
    base.PRAGMAS = tuple(one.replace("synchronous=FULL", "synchronous=OFF") for one in kept)
    try:
        yield
    finally:
        base.PRAGMAS = kept


async def _office(world: World, size: Size, dice: random.Random) -> Office:
    async with world.app.db.read() as tx:
        places = await territories.all_elderships(tx)
    counties = sorted({place.county for place in places})[: size.counties]
    office = Office(dice, [place for place in places if place.county in counties])
    office.fill(size.members)
    return office


async def _first_week(life: Life, size: Size) -> None:
    await life.world.owner.starts()
    await life.sends_the_list()
    await life.found_groups()
    await life.night()


def _mishaps(life: Life, size: Size) -> dict[int, list[tuple[str, str]]]:
    """Week → what goes wrong, and where; each kind in each county in its turn."""
    found: dict[int, list[tuple[str, str]]] = {}
    for number, county in enumerate(sorted(life.chats)):
        for step, kind in enumerate(MISHAPS):
            week = step * size.weeks // (len(MISHAPS) + 1) + number % max(size.weeks // 10, 1)
            found.setdefault(week, []).append((kind, county))
    return found


async def _week(life: Life, size: Size, mishaps: Sequence[tuple[str, str]]) -> None:
    dice = life.dice
    life.done.update(life.office.change())
    await life.sends_the_list()
    for line in dice.sample(missing := life.missing(), min(size.busy, len(missing))):
        await life.signs_up(line)
        if dice.random() < 0.8:
            await life.joins(line)
        life.world.clock.advance(minutes=7)
    members = sorted(life.signed_up)
    for name in dice.sample(members, min(size.busy // 4, len(members))):
        await life.joins(life.office.lines[name])
    await life.leaves(life.office.lines[dice.choice(members)])
    await life.stranger_asks()
    for kind, county in mishaps:
        await getattr(life, kind)(county)
    for _ in range(size.nights):
        await life.night()
    life.world.clock.advance(days=7 - size.nights)


def main(*, small: bool = False) -> bool:
    """Print the figures; whether everything held."""
    logging.disable(logging.CRITICAL)
    size = SMALL if small else FULL
    outcome = asyncio.run(prove(size, seed=3))
    print(
        f"{size.weeks} weeks of {size.members} members in {size.counties} counties, "
        f"{outcome.inside} people in the groups at the end, {outcome.seconds:.0f} s"
    )
    print(", ".join(f"{name}: {count}" for name, count in sorted(outcome.done.items())))
    for line in outcome.wrong[:40]:
        print(f"WRONG: {line}")
    print(f"{len(outcome.wrong)} wrong")
    return not outcome.wrong
