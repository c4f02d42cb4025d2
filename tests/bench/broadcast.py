"""`sueiga bench broadcast`: one message to many, beside peers in the same run.

(a) 443 people and 10 groups, Telegram's limits on: within 1.05× of rows ÷ the configured rate, no
429; while people tap, p95 ≤ 300 ms. Beside it python-telegram-bot's AIORateLimiter.
(b) 5,000 messages, limits off: at least as fast as a stock bot's loop; the aim is 2.5×.
(c) 50,000 rows in the queue: memory grows < 20 MB, the last thousand ≥ 0.9× of an early one's rate.
"""

import asyncio
import itertools
import tempfile
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.domain.messages import words
from bot.domain.preferences import Kind
from bot.sandbox.media import Upload
from bot.sandbox.people import Person
from bot.sandbox.reply import Reply
from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.services import campaigns
from bot.services.campaigns import Message, To
from storage.base import Database
from tests.fleet import Process, environment, prepare
from tests.world import TOKEN

PEOPLE, GROUPS, TAPPING = 443, 10, 20
MANY = 5_000
QUEUED = 50_000
EARLY, LATE = (500, 1500), (QUEUED - 1000, QUEUED)  # messages whose rate is measured
AFTER = 6.0  # seconds in which a bot has started and people are tapping
TAPS = 2.0  # a second
PATIENCE = 240.0  # seconds for anything
TEXT = "Kviečiame į rudens sąskrydį. " * 8


class Seen(Telegram):
    """A sandbox that notes when messages came, and when they were answered."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.chats_of_all: frozenset[int] = frozenset()  # those of the broadcast
        self.first: float | None = None  # call of the broadcast
        self.done: list[float] = []  # its answers
        self.told: dict[int, list[float]] = {}  # other chat → when it was answered

    async def call(
        self, token: str, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]
    ) -> Reply:
        if method != "sendMessage":
            return await super().call(token, method, params, files)
        chat = int(params["chat_id"])
        if chat in self.chats_of_all and self.first is None:
            self.first = time.perf_counter()
        reply = await super().call(token, method, params, files)
        if reply.status == 200:
            times = self.done if chat in self.chats_of_all else self.told.setdefault(chat, [])
            times.append(time.perf_counter())
        return reply

    @property
    def seconds(self) -> float:
        return self.done[-1] - (self.first or 0.0)


@dataclass(frozen=True, slots=True)
class Figures:
    seconds: float  # from the first call to the last answer
    refused: int = 0  # calls answered 429
    p95: float = 0.0  # milliseconds that whoever wrote meanwhile waited


@asynccontextmanager
async def stage(folder: Path, telegram: Seen, module: str, **more: str) -> AsyncIterator[Process]:
    """The program at work on that Telegram, with the database in the folder."""
    server = await serve(telegram, page=False)
    given = environment(server.url, folder / "sueiga.sqlite") | more
    process = Process(module, given, folder / "log.txt")
    try:
        await process.start()
        yield process
    finally:
        await process.end()
        await server.stop()


async def arrived(telegram: Seen, count: int) -> None:
    """Wait for that many answers. Raises TimeoutError, saying how many there were."""
    deadline = time.perf_counter() + PATIENCE
    while len(telegram.done) < count:
        if time.perf_counter() > deadline:
            raise TimeoutError(f"{len(telegram.done)} answers of {count}")
        await asyncio.sleep(0.02)


async def queue(folder: Path, chats: Sequence[int], at: datetime, times: int = 1) -> None:
    """Campaigns to all the chats, to leave at that moment."""
    db = Database(f"sqlite+aiosqlite:///{folder / 'sueiga.sqlite'}")
    now = datetime.now(UTC)  # noqa: TID251 - a benchmark lives in real time
    for number in range(times):
        async with db.write() as tx:
            await campaigns.start(
                tx,
                Message(words("common.verbatim", text=TEXT)),
                [To(chat) for chat in chats],
                key=f"bench:{number}",
                noun="bench",
                subject=number,
                now=now,
                not_before=at,
                about=Kind.NEWS,
                urgent=True,  # whatever the hour
            )
    await db.close()


def in_a_moment() -> datetime:
    return datetime.now(UTC) + timedelta(seconds=AFTER)  # noqa: TID251 - a benchmark lives in real time


# (a) Telegram's limits


async def limited(module: str, *, tapping: bool, ours: bool) -> Figures:
    with tempfile.TemporaryDirectory() as name:
        folder, telegram = Path(name), Seen()
        telegram.add_bot(TOKEN)
        url = f"sqlite+aiosqlite:///{folder / 'sueiga.sqlite'}"
        people = await prepare(url, telegram, PEOPLE + TAPPING)
        groups = [
            telegram.add_group(f"Grupė {n}", creator=people[0], bots=[telegram.first_bot])
            for n in range(GROUPS)
        ]
        drop = {"drop_pending_updates": True}  # that it was let in is not what is measured
        await telegram.call(TOKEN, "deleteWebhook", drop, {})
        chats = [*(person.id for person in people[:PEOPLE]), *(group.id for group in groups)]
        telegram.chats_of_all = frozenset(chats)
        listed = folder / "chats.txt"
        listed.write_text("\n".join(map(str, chats)), "utf-8")
        if ours:
            await queue(folder, chats, in_a_moment())
        given = {"CHATS": str(listed), "TEXT": TEXT, "AFTER": str(AFTER)}
        async with stage(folder, telegram, module, **given), asyncio.TaskGroup() as tasks:
            asked: list[tuple[Person, int, float]] = []
            task = tasks.create_task(_tap(telegram, people[PEOPLE:], asked)) if tapping else None
            await arrived(telegram, len(chats))
            if task is not None:
                await asyncio.sleep(1.0)
                task.cancel()
        return Figures(telegram.seconds, telegram.refused, _p95(telegram, asked))


async def _tap(
    telegram: Seen, people: Sequence[Person], asked: list[tuple[Person, int, float]]
) -> None:
    for number in itertools.count():
        person = people[number % len(people)]
        asked.append((person, len(telegram.told.get(person.id, ())), time.perf_counter()))
        person.says("/menu")
        await asyncio.sleep(1 / TAPS)


def _p95(telegram: Seen, asked: Sequence[tuple[Person, int, float]]) -> float:
    """Of what was asked during the broadcast."""
    begin, end = telegram.first or 0.0, telegram.done[-1]
    waits = sorted(
        telegram.told[person.id][place] - at if place < len(telegram.told[person.id]) else PATIENCE
        for person, place, at in asked
        if begin <= at < end
    )
    return waits[int(len(waits) * 0.95)] * 1000 if waits else 0.0


async def with_limits() -> bool:
    good = True
    for tapping, rate in ((True, 25.0), (False, 30.0)):
        due = (PEOPLE + GROUPS) / rate
        ours = await limited("tests.bench.programs.paced", tapping=tapping, ours=True)
        peer = await limited("tests.bench.programs.limited", tapping=tapping, ours=False)
        print(f"(a) {PEOPLE} people, {GROUPS} groups, {'taps' if tapping else 'no taps'}:", end=" ")
        print(f"{due:.1f} s by the rate of {rate:.0f}/s")
        for label, figures in (("sueiga", ours), ("AIORateLimiter", peer)):
            print(
                f"    {label:15} {figures.seconds:5.1f} s  {figures.seconds / due:.3f}×  "
                f"429s {figures.refused:4}  p95 of answers {figures.p95:6.0f} ms"
            )
        good &= ours.seconds <= 1.05 * due and ours.refused == 0 and ours.p95 <= 300
    return good


# (b), (c) without limits


def crowd(telegram: Seen, count: int) -> list[int]:
    found = [telegram.add_person(f"Seniūnas {n}", user_id=7_000_000_000 + n) for n in range(count)]
    for person in found:
        person.chat().opened = True
    telegram.chats_of_all = frozenset(person.id for person in found)
    return [person.id for person in found]


async def unlimited(module: str, *, ours: bool, times: int = 1) -> tuple[Seen, float]:
    """How it went, and by how many MB the program grew from the first thousand on."""
    with tempfile.TemporaryDirectory() as name:
        folder, telegram = Path(name), Seen(limits=False)
        telegram.add_bot(TOKEN)
        await prepare(f"sqlite+aiosqlite:///{folder / 'sueiga.sqlite'}", telegram, 1)
        chats = crowd(telegram, MANY)
        listed = folder / "chats.txt"
        listed.write_text("\n".join(map(str, chats)), "utf-8")
        if ours:
            await queue(folder, chats, in_a_moment(), times)
        async with stage(folder, telegram, module, CHATS=str(listed), TEXT=TEXT) as process:
            await arrived(telegram, EARLY[1])
            before = process.usage()[1]
            await arrived(telegram, MANY * times)
            return telegram, process.usage()[1] - before


async def many() -> bool:
    peer, _ = await unlimited("tests.bench.programs.loop", ours=False)
    ours, _ = await unlimited("tests.bench.programs.unpaced", ours=True)
    ratio = peer.seconds / ours.seconds
    print(f"(b) {MANY} messages, no limits:")
    for label, telegram in (("sueiga", ours), ("stock loop", peer)):
        print(f"    {label:15} {MANY / telegram.seconds:5.0f} messages/s")
    print(f"    {ratio:.2f} of the loop's rate (bar 1.0, aim 2.5)")
    return ratio >= 1.0


async def long_queue() -> bool:
    ours, grown = await unlimited("tests.bench.programs.unpaced", ours=True, times=QUEUED // MANY)
    early, late = (_rate(ours.done, begin, end) for begin, end in (EARLY, LATE))
    print(
        f"(c) {QUEUED} rows queued: {early:.0f} messages/s early, {late:.0f} at the end,", end=" "
    )
    print(f"{late / early:.2f} (bar 0.9); memory grew by {grown:.0f} MB (bar 20)")
    return late >= 0.9 * early and grown < 20


def _rate(done: Sequence[float], begin: int, end: int) -> float:
    return (end - begin) / (done[end - 1] - done[begin])


async def compare() -> bool:
    return all([await with_limits(), await many(), await long_queue()])


def main(**_: bool) -> bool:
    """Whether every bar is met."""
    return asyncio.run(compare())
