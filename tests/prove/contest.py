"""`sueiga prove contest`: two contests on a simulated clock, and a bot that is killed meanwhile.

They overlap; of the one members choose in the counties, of the other juries do. People are put
forward by themselves, by colleagues, by their entries; checked, judged, voted for; a phase is
moved, a juror resigns, a nominee withdraws, another leaves the association; some are equal. The bot
is killed again and again while people judge and vote. In the end the file that everybody can have
says what they did, and is reckoned again by itself; nobody has seen what was not to be seen yet.
"""

import asyncio
import logging
import random
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.domain.contests import Phase
from bot.domain.scores import Level
from tests.haste import hasten, straighten
from tests.prove.season import dealing, ending, shaking
from tests.prove.season.cast import FULL, SMALL, Size, gather
from tests.prove.season.killing import Kept, kill
from tests.prove.season.life import DAY, FIRST, SECOND, Season
from tests.prove.season.looking import look
from tests.prove.season.stage import Heard, away
from tests.world import world_at

BEFORE = 6  # what each juror does before one of them resigns


@dataclass(slots=True)
class Outcome:
    kept: Kept
    figures: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)


async def prove(size: Size, seed: int, folder: Path) -> Outcome:
    """In the folder lies the database; it may be there already, migrated."""
    begin, dice = time.perf_counter(), random.Random(seed)
    outcome = Outcome(Kept())
    async with world_at(folder, telegram=Heard) as world:
        telegram = world.telegram
        assert isinstance(telegram, Heard)
        cast = await gather(world, size)
        season = Season(world, telegram, folder, size, cast, dice)
        await _until_judged(season)
        await _judged(season, outcome.kept)
        await _ended(season)
        outcome.wrong = [*outcome.kept.wrong, *look(season, outcome.figures)]
    outcome.seconds = time.perf_counter() - begin
    return outcome


async def _until_judged(season: Season) -> None:
    await season.begin()
    await season.until(FIRST, Phase.INTAKE)
    await season.enter(FIRST)
    await season.until(FIRST, Phase.CHECK)
    await season.check(FIRST)
    await season.enter(SECOND)
    await season.move(SECOND, Phase.INTAKE, DAY)
    await ending.pry(season)


async def _judged(season: Season, kept: Kept) -> None:
    """A county's members choose; then juries of both judge; then members vote beside a jury."""
    first, second, third = season.size.kills
    await season.until(FIRST, Phase.COUNTY)
    await dealing.hand_out(season, FIRST, Level.COUNTY)
    await dealing.level_county(season)
    await _window(season, first, kept)
    await ending.pry(season)
    await season.until(SECOND, Phase.CHECK)
    await season.check(SECOND)
    await season.until(SECOND, Phase.COUNTY)
    await dealing.open_juries(season)
    await season.drive(season.jurors.values(), BEFORE)
    await shaking.shake(season)
    await _window(season, second, kept)
    await ending.pry(season)
    await season.until(SECOND, Phase.JURY)
    await season.until(FIRST, Phase.VOTE)
    await dealing.open_vote(season)
    await _window(season, third, kept)
    await ending.pry(season)


async def _window(season: Season, kills: int, kept: Kept) -> None:
    robots = [*season.electors, *season.jurors.values()]
    if not kills:
        await season.drive(robots)
        return
    async with away(season.world, season.telegram, season.file) as place:
        await kill(place, robots, kills, season.dice, kept)


async def _ended(season: Season) -> None:
    for name in (FIRST, SECOND):
        await season.until(name, Phase.ANNOUNCEMENT)
    season.telegram.mark("closed")
    await ending.pry(season)
    for name in (FIRST, SECOND):
        await ending.confirm(season, name)
    season.telegram.mark("confirmed")
    await ending.pry(season)
    for name in (FIRST, SECOND):
        await ending.announce(season, name)
    for name in (FIRST, SECOND):
        await ending.read(season, name)


def main(*, small: bool = False) -> bool:
    """Print the figures; whether everything held."""
    logging.disable(logging.CRITICAL)
    size = SMALL if small else FULL
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as name:
        hasten(patch)
        straighten(patch)
        outcome = asyncio.run(prove(size, 8, Path(name)))
    kept = outcome.kept
    print(
        f"{size.people} people in {size.counties} counties, {kept.kills} kills, "
        f"{outcome.seconds:.0f} s; looked for after kills: {kept.points} points and "
        f"{kept.ballots} ballots that were acknowledged"
    )
    print(", ".join(f"{name}: {count}" for name, count in outcome.figures.items()))
    for line in outcome.wrong[:60]:
        print(f"WRONG: {line}")
    print(f"{len(outcome.wrong)} wrong")
    return not outcome.wrong
