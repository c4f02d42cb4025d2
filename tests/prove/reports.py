"""`sueiga prove reports`: the bot is killed at random instants while 40 people report with albums.

By the five questions, or by a picture with words below it; with voices and documents; an album's
parts come in any order, forms and drafts are left half-way and gone on with. Two leads of their
county publish. When everybody holds still, whatever was sent is in an entry, a draft or a form;
when all is told to the end, each entry is exactly what its author sent, in the albums' order, has a
number of its own, and everybody was told once. What was under way at a kill may have come twice,
and what was at two kills may be *uncertain*: both are counted.
"""

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from bot.domain.reports import HANDED_IN
from bot.sandbox.chats import Chat
from bot.sandbox.people import Person
from storage import reports
from tests.fleet import prepare
from tests.prove.author import Author
from tests.prove.place import Place, set_up
from tests.prove.publisher import COUNTY, Publisher, bind_group
from tests.prove.shelf import Found, half_way, whole
from tests.prove.tellings import Risks, told

KILLS, PEOPLE = 100, 40
SMALL_KILLS, SMALL_PEOPLE = 5, 8
ANSWERS = 1.5  # for each of the people, messages that the bot may send at most before it is killed
ANSWERS_FEW = 4.0  # where so few report that it would see nothing begun
FEW = 20
LONGEST = 3.0  # seconds that it is left to do so after its first getUpdates
AFTER = 0.05  # seconds at most between the last of them and the kill
LEADS = 2
SETTLED = 120.0  # seconds for everybody to end what they began


async def prove(kills: int, people: int, seed: int) -> Found:
    begin, dice = time.perf_counter(), random.Random(seed)
    async with set_up() as place:
        everybody = await prepare(place.url, place.telegram, LEADS + people, COUNTY)
        leads, crowd = everybody[:LEADS], everybody[LEADS:]
        group = await bind_group(place, leads, crowd)
        authors = [Author(place, one, random.Random(dice.random())) for one in crowd]
        found = await _kill_and_look(place, authors, leads, group, kills, dice)
    found.seconds = time.perf_counter() - begin
    return found


async def _kill_and_look(
    place: Place,
    authors: Sequence[Author],
    leads: Sequence[Person],
    group: Chat,
    kills: int,
    dice: random.Random,
) -> Found:
    stop, found, risks = asyncio.Event(), Found(kills), Risks()
    publishers = [Publisher(one) for one in leads]
    async with asyncio.TaskGroup() as tasks:
        telling = [tasks.create_task(one.live()) for one in authors]
        for publisher in publishers:
            tasks.create_task(publisher.live(stop))
        await _kill(place, authors, risks, kills, dice)
        child = await place.start()
        await _hold_still(place, authors, publishers, found)
        await _until(lambda: all(task.done() for task in telling))
        for author, task in zip(authors, telling, strict=True):
            if task.cancel():
                found.wrong.append(f"{author.person} is left at {author.texts[:1]}: {author.open}")
        await _all_published(place)
        stop.set()
    await place.worked_off()
    child.terminate()
    child.join()
    async with place.db.read() as tx:
        await whole(tx, authors, found)
        await told(tx, authors, leads, group, risks, found)
    return found


async def _kill(
    place: Place, authors: Sequence[Author], risks: Risks, kills: int, dice: random.Random
) -> None:
    each = ANSWERS if len(authors) > FEW else ANSWERS_FEW
    for _ in range(kills):
        child = await place.start()
        await _work(place, dice, each * len(authors))
        child.kill()
        child.join()
        risks.note(place.in_flight(), place.receipts())


async def _work(place: Place, dice: random.Random, answers: float) -> None:
    """Let the bot work up to an instant that no machine is too slow for."""
    telegram = place.telegram
    with suppress(TimeoutError):
        await telegram.until(telegram.answers + int(dice.uniform(0, answers)), LONGEST)
    await asyncio.sleep(dice.uniform(0, AFTER))


async def _hold_still(
    place: Place, authors: Sequence[Author], publishers: Sequence[Publisher], found: Found
) -> None:
    """Nobody does anything; what was sent is worked off, and looked at; then all ends."""
    await _until(lambda: sum(bool(one.open) for one in authors) > len(authors) / 2)
    people: list[Author | Publisher] = [*authors, *publishers]
    for person in people:
        person.halts = True
    await _until(lambda: not any(one.acts for one in authors))
    await place.processed()
    for author in authors:
        author.note()
    async with place.db.read() as tx:
        await half_way(tx, authors, found)
    for author in authors:
        author.ends = True
    for person in people:
        person.halts = False


async def _until(holds: Callable[[], bool]) -> None:
    deadline = time.perf_counter() + SETTLED
    while time.perf_counter() < deadline:
        if holds():
            return
        await asyncio.sleep(0.05)


async def _all_published(place: Place) -> None:
    deadline = time.perf_counter() + SETTLED
    waiting = reports.reports.c.state.in_(HANDED_IN)
    while time.perf_counter() < deadline:
        async with place.db.read() as tx:
            if not await reports.select(tx, waiting, limit=1):
                return
        await asyncio.sleep(0.1)


def main(*, small: bool = False) -> bool:
    """Print the figures; whether everything held."""
    kills, people = (SMALL_KILLS, SMALL_PEOPLE) if small else (KILLS, PEOPLE)
    found = asyncio.run(prove(kills, people, seed=7))
    left = ", ".join(f"{count} in {where}" for where, count in sorted(found.left.items()))
    twice = ", ".join(f"{what} {count}" for what, count in sorted(found.twice.items()))
    print(
        f"{found.kills} kills while {people} people reported, {found.seconds:.0f} s; "
        f"{found.entries} entries with {found.files} files, {found.albums} albums; "
        f"half-way when all held still: {left or 'nothing'}; "
        f"under way at a kill and told twice: {twice or 'nothing'}, uncertain: {found.uncertain}"
    )
    for line in found.wrong[:60]:
        print(f"WRONG: {line}")
    print(f"{len(found.wrong)} wrong")
    return not found.wrong
