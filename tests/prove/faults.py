"""`sueiga prove faults`: news goes out while everything goes wrong that the sandbox can do.

Each kind of fault at 1 %, 10 % and 50 % of calls, an hour without a connection, a minute in which
Telegram refuses everything, and a flood limit half of what was promised: each ends with every
message sent or, in doubt twice, *uncertain*; nobody has one twice but by doubt; and no more
requests were made than there were messages and failed calls, and a fifth.

Time is the loop's own (see `virtual`), with Telegram's limits and the bot's pace as they are.
"""

import asyncio
import logging
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from telegram.error import NetworkError

from bot.app import App, running
from bot.sandbox.errors import ConnectionLost
from bot.sandbox.faults import FaultKind
from bot.sandbox.limits import FloodLimits
from bot.sandbox.media import Upload
from bot.sandbox.reply import Reply
from bot.sandbox.request import InProcessRequest
from bot.sandbox.telegram import Telegram
from bot.telegram.pace import Pace
from bot.telegram.request import Lost, NotSent
from storage import base, campaigns, migrate, outbox
from storage.base import Database
from storage.outbox import State
from tests.prove import virtual
from tests.prove.crowd import Receiver, Sent, gather, learn_shapes, send
from tests.world import TOKEN, settings

PEOPLE, SMALL_PEOPLE = 443, 26
SHARES, SMALL_SHARES = (0.01, 0.1, 0.5), (0.5,)
KINDS: tuple[FaultKind, ...] = (
    *("429", "500", "502", "lost_before", "lost_after", "delay", "outage"),
)
SLOW = 2.0  # seconds a delayed answer takes, and that a 429 asks to wait
SLOWER = 30.0  # seconds after which nobody waits for an answer any more
HALF = 15.0  # messages a second, where 30 were promised
MOST = 1.2  # requests for each message or failed call
SORTS = 3  # of items: a text, an album with a text, a picture
BETWEEN = 900.0  # seconds: the pace of one story is forgotten in the next
LOOK = 5.0  # seconds between two looks whether it is over
DEADLINE = 6 * 3600.0  # seconds after which what has not left never will


class Counting(Telegram):
    """Counts calls, and those that no good answer came back from."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.calls = Counter[str]()

    async def call(
        self, token: str, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]
    ) -> Reply:
        self.calls["all"] += 1
        good = False
        try:
            reply = await super().call(token, method, params, files)
            good = reply.ok
            self.calls[str(reply.status)] += 1
        finally:
            self.calls["failed"] += not good
        return reply


class Line(InProcessRequest):
    """What happens on the line, said as aiohttp's does: not even sent, or lost on the way."""

    async def do_request(self, url: str, *args: Any, **options: Any) -> tuple[int, bytes]:
        try:
            return await super().do_request(url, *args, **options)
        except NetworkError as error:
            lost = error.__cause__
            if not isinstance(lost, ConnectionLost):
                raise
            raise (NotSent if lost.args == ("outage",) else Lost)(str(lost)) from None


@dataclass(frozen=True, slots=True)
class Story:
    """What goes wrong: `trouble` begins with the broadcast and goes on beside it."""

    name: str
    trouble: Callable[[Telegram], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a story ended; `seconds` are simulated ones."""

    name: str
    states: Mapping[str, int]
    requests: int
    failed: int
    refused: int  # by 429
    messages: int
    doubled: int
    seconds: float
    wrong: Sequence[str]


def stories(shares: Sequence[float]) -> list[Story]:
    """The first is without trouble: what it sends is what a whole copy looks like."""
    found = [Story("nothing", _share(None))]
    for kind in KINDS:
        found += [Story(f"{kind} at {share:.0%}", _share(kind, share)) for share in shares]
    found += [
        Story(f"no answer at {share:.0%}", _share("delay", share, SLOWER)) for share in shares
    ]
    return [
        *found,
        Story("an hour without a connection", _for(3600, "outage")),
        Story("429 for everything for a minute", _for(60, "429")),
        Story("half the promised flood limit", _half),
    ]


def _share(
    kind: FaultKind | None, share: float = 1.0, seconds: float = SLOW
) -> Callable[[Telegram], Awaitable[None]]:
    async def trouble(telegram: Telegram) -> None:
        if kind is not None:
            telegram.faults.add(kind, share=share, seconds=seconds, seed=len(telegram.media))

    return trouble


def _for(length: float, kind: FaultKind) -> Callable[[Telegram], Awaitable[None]]:
    """From the third second on: the broadcast is under way."""

    async def trouble(telegram: Telegram) -> None:
        await asyncio.sleep(0.5)
        telegram.faults.add(kind, seconds=SLOW)
        await asyncio.sleep(length)
        telegram.faults.clear()

    return trouble


async def _half(telegram: Telegram) -> None:
    telegram.first_bot.limits = FloodLimits(telegram.now, overall=HALF)


async def prove(people: int, shares: Sequence[float]) -> list[Ended]:
    clock = virtual.Clock()
    telegram = Counting(now=clock.now)
    telegram.add_bot(TOKEN)
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite+aiosqlite:///{Path(name) / 'sueiga.sqlite'}"
        db = Database(url)
        await migrate.upgrade(db)
        receivers = await gather(db, telegram, people, clock.now())
        async with running(settings(url), db, clock, request=Line(telegram), pace=Pace()) as app:
            work = asyncio.create_task(_work(app))  # noqa: TID251 - ended below
            try:
                return await _all(app, telegram, receivers, stories(shares))
            finally:
                work.cancel()
                await asyncio.gather(work, return_exceptions=True)


async def _work(app: App) -> None:
    async with asyncio.TaskGroup() as tasks:
        app.spawn = tasks.create_task
        tasks.create_task(app.delivery.run(app.spawn))
        tasks.create_task(app.watch.run())


async def _all(
    app: App, telegram: Counting, receivers: Sequence[Receiver], told: Sequence[Story]
) -> list[Ended]:
    """One after the other. The first three are without trouble: so a whole copy looks."""
    ended: list[Ended] = []
    texts: list[int] = []
    for turn, story in enumerate([*[told[0]] * SORTS, *told[1:]]):
        await asyncio.sleep(BETWEEN)
        telegram.calls.clear()
        item, took = await _tell(app, telegram, story, turn)
        if turn < SORTS:
            learn_shapes([item], receivers)
            texts.append(item.shape["text"])
        item.shape = Counter(dict.fromkeys(item.files, 1) | {"text": texts[turn % SORTS]})
        ended.append(await _look(app, telegram, story, item, receivers, took))
    return ended


async def _tell(app: App, telegram: Counting, story: Story, turn: int) -> tuple[Sent, float]:
    """Send an item while the story goes on; how long it took, or until the deadline."""
    item = await send(app.db, telegram, turn, app.clock.now())
    app.delivery.wake()
    trouble = asyncio.create_task(_trouble(telegram, story))  # noqa: TID251 - awaited below
    took = DEADLINE
    for _ in range(int(DEADLINE / LOOK)):
        await asyncio.sleep(LOOK)
        async with app.db.read() as tx:
            campaign = await campaigns.by_key(tx, f"news:{item.number}")
        if campaign is not None and campaign.finished_at is not None:
            took = (campaign.finished_at - campaign.created_at).total_seconds()
            break
    await trouble
    telegram.faults.clear()
    return item, took


async def _trouble(telegram: Counting, story: Story) -> None:
    telegram.first_bot.limits = FloodLimits(telegram.now)
    await story.trouble(telegram)


async def _look(
    app: App,
    telegram: Counting,
    story: Story,
    item: Sent,
    receivers: Sequence[Receiver],
    took: float,
) -> Ended:
    table = outbox.outbox
    async with app.db.read() as tx:
        mine = table.c.dedupe_key.startswith(f"news:{item.number}:")
        columns = table.c.chat_id, table.c.state, table.c.doubts, table.c.error
        rows = {row.chat_id: row for row in await tx.execute(sa.select(*columns).where(mine))}
    wrong = []
    for one in receivers:
        problem = _problem(one, rows.get(one.person.id), item)
        if problem:
            wrong.append(f"{story.name}: {one.person}, {one.sort}: {problem}")
    copies = [item.copies(one.person) for one in receivers]
    calls = item.shape["text"] + bool(item.files)
    messages = calls * sum(1 for count in copies if count)
    requests, failed = telegram.calls["all"], telegram.calls["failed"]
    if requests > MOST * (messages + failed):
        wrong.append(f"{story.name}: {requests} requests for {messages} and {failed} failed ones")
    return Ended(
        story.name,
        Counter(row.state for row in rows.values()),
        requests,
        failed,
        telegram.calls["429"],
        messages,
        sum(max(0, count - 1) for count in copies),
        took,
        wrong,
    )


def _problem(one: Receiver, row: Any, item: Sent) -> str:
    """What is wrong with the item's row for one receiver, and with what they have."""
    copies = item.copies(one.person)
    if row is None:
        return f"{copies} copies, and no row" if copies else ""
    if copies > 1 + min(row.doubts, 1):
        return f"{copies} copies, in doubt {row.doubts} times"
    match State(row.state):
        case State.SENT:
            return "" if item.is_whole(one.person) else f"sent, and is not whole: {copies}"
        case State.UNREACHABLE:
            shut = one.person.chat().blocked or not one.person.active
            return "" if shut else f"given up: {row.error}"
        case State.UNCERTAIN:
            shut = one.person.chat().blocked or not one.person.active  # after it came, perhaps
            return "" if row.doubts > (not shut) else f"uncertain, in doubt {row.doubts} times"
    return f"left {row.state}: {row.error}"


def measured(people: int, shares: Sequence[float]) -> list[Ended]:
    """All stories, in the loop whose time jumps. SQLite does not wait for the disk meanwhile."""
    kept = base.PRAGMAS
    base.PRAGMAS = tuple(one.replace("synchronous=FULL", "synchronous=OFF") for one in kept)
    try:
        return virtual.run(lambda: prove(people, shares))
    finally:
        base.PRAGMAS = kept


def main(*, small: bool = False) -> bool:
    """Print a table; whether everything held."""
    logging.disable(logging.CRITICAL)
    begin = time.perf_counter()
    ended = measured(*((SMALL_PEOPLE, SMALL_SHARES) if small else (PEOPLE, SHARES)))
    print(f"{'':34}{'sent':>6}{'uncert.':>8}{'shut':>6}{'twice':>6}", end="")
    print(f"{'messages':>9}{'requests':>9}{'failed':>7}{'429':>5}{'seconds':>9}")
    for one in ended:
        states = (one.states.get(name, 0) for name in ("sent", "uncertain", "unreachable"))
        print(f"{one.name:34}" + "{:6}{:8}{:6}".format(*states), end="")
        print(f"{one.doubled:6}{one.messages:9}{one.requests:9}{one.failed:7}", end="")
        print(f"{one.refused:5}{one.seconds:9.1f}")
    wrong = [line for one in ended for line in one.wrong]
    for line in wrong[:20]:
        print(f"WRONG: {line}")
    print(f"{len(wrong)} wrong, {time.perf_counter() - begin:.0f} s")
    return not wrong
