"""`sueiga prove broadcast`: the bot is killed at random instants while news goes to 2,000 people.

Afterwards nobody is left out, only what was in flight at a kill came twice, and the report of each
item says what its receivers have. Some block the bot, have deleted their account, never pressed
Start, or have none. The bot is a process of its own, over HTTP, on a SQLite file.
"""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from bot.domain.outcomes import Outcome
from bot.services import results
from storage import migrate, outbox
from storage.base import Tx
from storage.outbox import State
from tests.prove.crowd import Receiver, Sent, Sort, gather, learn_shapes, send
from tests.prove.place import Place, set_up
from tests.world import TOKEN

KILLS, PEOPLE = 100, 2000
SMALL_KILLS, SMALL_PEOPLE = 5, 125
AT_ONCE = 32  # rows that delivery has under way together; more must not be in doubt after a kill
ALIVE = (0.0, 0.7)  # seconds the bot is left to work after its first getUpdates
LEFT = 0.1  # part of an item's messages that may still wait when the next item starts
BLOCKS = 0.3  # how likely somebody blocks the bot between two starts
SETTLED = 120.0  # seconds for the last start to work everything off


@dataclass
class Found:
    """What was found after the last start; `at_kill` is how many rows were in flight at each."""

    kills: int = 0
    items: int = 0
    messages: int = 0
    at_kill: list[int] = field(default_factory=list)
    doubled: int = 0
    uncertain: int = 0
    seconds: float = 0.0
    totals: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


async def prove(kills: int, people: int, seed: int) -> Found:
    begin = time.perf_counter()
    async with set_up() as place:
        await migrate.upgrade(place.db)
        receivers = await gather(place.db, place.telegram, people, place.telegram.now())
        outcome = await _kill(place, receivers, kills, random.Random(seed))
    outcome.seconds = time.perf_counter() - begin
    return outcome


async def _kill(
    place: Place, receivers: Sequence[Receiver], kills: int, dice: random.Random
) -> Found:
    outcome = Found(kills)
    sent: list[Sent] = []
    doubtful: Counter[str] = Counter()
    for _ in range(kills):
        if place.waiting() <= LEFT * len(receivers):
            sent.append(await send(place.db, place.telegram, len(sent), place.telegram.now()))
        if dice.random() < BLOCKS:
            _somebody_blocks(place, receivers, dice)
        child = await place.start()
        await asyncio.sleep(dice.uniform(*ALIVE))
        child.kill()
        child.join()
        flying = place.in_flight()
        outcome.at_kill.append(len(flying))
        doubtful.update(flying)
    child = await place.start()
    await _worked_off(place)
    child.terminate()
    child.join()
    outcome.items = len(sent)
    learn_shapes(sent, receivers)
    async with place.db.read() as tx:
        for item in sent:
            await _look(tx, outcome, item, receivers, doubtful)
    if max(outcome.at_kill) > AT_ONCE:
        outcome.wrong.append(f"{max(outcome.at_kill)} rows were in flight at a kill")
    return outcome


def _somebody_blocks(place: Place, receivers: Sequence[Receiver], dice: random.Random) -> None:
    """The bot hears of it when it lives again, or finds out by trying."""
    somebody = dice.choice(receivers)
    if somebody.sort is Sort.OPEN:
        somebody.person.blocks(place.telegram.first_bot)


async def _worked_off(place: Place) -> None:
    deadline = time.perf_counter() + SETTLED
    while time.perf_counter() < deadline:
        if not (place.telegram.pending(TOKEN) or place.waiting()):
            break
        await asyncio.sleep(0.1)
    await asyncio.sleep(1.2)  # the reports are closed a moment later


async def _look(
    tx: Tx, outcome: Found, item: Sent, receivers: Sequence[Receiver], doubtful: Counter[str]
) -> None:
    """Compare what the report says of each receiver with what they have."""
    table = outbox.outbox
    key = f"news:{item.number}:"
    rows = await tx.execute(
        sa.select(table.c.chat_id, table.c.state, table.c.error).where(
            table.c.dedupe_key.startswith(key)
        )
    )
    said = {row.chat_id: (State(row.state), row.error) for row in rows}
    have = Counter[Outcome]()
    for one in receivers:
        copies = item.copies(one.person)
        state, error = said.get(one.person.id, (None, None))
        risks = doubtful[f"{key}{one.person.id}"]
        outcome.messages += copies
        outcome.doubled += max(0, copies - 1)
        outcome.uncertain += state is State.UNCERTAIN
        have[_has(one, state, copies, risks)] += 1
        trouble = _trouble(one, state, copies, risks, whole=item.is_whole(one.person))
        if trouble:
            outcome.wrong.append(f"{item.mark} {one.person}, {one.sort}: {trouble}, {error}")
    report = (await results.totals(tx, item.number)).outcomes
    outcome.totals.update({one.code: count for one, count in report.items() if count})
    if {one: count for one, count in report.items() if count} != have:
        outcome.wrong.append(f"{item.mark} the report says {report}, the receivers have {have}")


def _has(one: Receiver, state: State | None, copies: int, risks: int) -> Outcome:
    """What the report must say of them; only the bot knows of what it was in doubt.

    What was in flight at a kill is sent once more: then it is refused to who has blocked since,
    whether or not it had come.
    """
    if state is State.UNCERTAIN:
        return Outcome.UNCERTAIN
    if copies and not (risks and state is State.UNREACHABLE):
        return Outcome.SENT
    if one.sort in {Sort.IDLE, Sort.ABSENT}:
        return Outcome.NOT_STARTED
    return Outcome.BLOCKED if one.person.active else Outcome.DELETED


def _trouble(one: Receiver, state: State | None, copies: int, risks: int, *, whole: bool) -> str:
    """What is wrong with one receiver of one item, in flight at that many kills: `risks`."""
    if copies > 1 + min(risks, 1):
        return f"{copies} copies, in flight at {risks} kills"
    if one.sort in {Sort.IDLE, Sort.ABSENT}:
        return "" if (state, copies) == (None, 0) else f"{state} and {copies} copies"
    match state:
        case State.SENT:
            return "" if whole else f"sent, and has only {copies} copies, not whole"
        case State.UNREACHABLE:
            return "" if one.person.chat().blocked or not one.person.active else "wrongly given up"
        case State.UNCERTAIN:
            shut = one.person.chat().blocked or not one.person.active  # after it came, perhaps
            return "" if risks > (not shut) else f"uncertain, in flight at {risks} kills"
    return f"left as {state}"


def main(*, small: bool = False) -> bool:
    """Print the figures; whether everything held."""
    kills, people = (SMALL_KILLS, SMALL_PEOPLE) if small else (KILLS, PEOPLE)
    outcome = asyncio.run(prove(kills, people, seed=5))
    print(
        f"{outcome.kills} kills during {outcome.items} broadcasts to {people} people, "
        f"{outcome.messages} copies received, {outcome.seconds:.0f} s; in flight at a kill: "
        f"{sum(outcome.at_kill)} in all, at most {max(outcome.at_kill)}; "
        f"came twice: {outcome.doubled}, uncertain: {outcome.uncertain}"
    )
    print(", ".join(f"{name}: {count}" for name, count in sorted(outcome.totals.items())))
    for line in outcome.wrong[:20]:
        print(f"WRONG: {line}")
    print(f"{len(outcome.wrong)} wrong")
    return not outcome.wrong
