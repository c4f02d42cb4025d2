"""`sueiga bench intake`: every update stored, processed and answered, beside a stock echo bot.

The stock bot remembers nothing; both run in the same run. Bars: 0.5 of its rate at the least (the
aim is 1.0), p99 ≤ 250 ms at 60 updates a second, 150 MB, first getUpdates within 5 s.
"""

import asyncio
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bot.sandbox.server import serve
from tests.fleet import Process, Timed, environment, prepare
from tests.world import TOKEN

PEOPLE = 400
SAID = ("/report", "Sutvarkyta aikštelė", "bendruomenė", "atgal", "/menu")
ROUNDS = 2
STEADY_RATE = 60  # updates a second
STEADY_TIME = 15.0  # seconds
PATIENCE = 60.0  # seconds for anything


@dataclass(frozen=True, slots=True)
class Figures:
    rate: float  # updates a second
    cpu: float  # milliseconds an update
    p50: float  # milliseconds
    p99: float
    rss: float  # MB
    first_poll: float  # seconds


async def measure(module: str, folder: Path) -> Figures:
    telegram = Timed(limits=False)
    telegram.add_bot(TOKEN)
    database = folder / f"{module.rpartition('.')[2]}.sqlite"
    people = await prepare(f"sqlite+aiosqlite:///{database}", telegram, PEOPLE)
    server = await serve(telegram, page=False)
    process = Process(module, environment(server.url, database), folder / "log.txt")
    try:
        await process.start()
        for person in people[:10]:  # warm both sides
            person.says("/menu")
        await telegram.until(10, PATIENCE)
        first_poll = (telegram.first_poll or 0) - process.started
        rate, cpu = await _burst(telegram, people, process)
        p50, p99 = await _steady(telegram, people)
        return Figures(rate, cpu, p50, p99, process.usage()[1], first_poll)
    finally:
        await process.end()
        await server.stop()


async def _burst(telegram: Timed, people: list, process: Process) -> tuple[float, float]:
    """All say everything at once; how fast it is worked off."""
    texts = [text for _ in range(ROUNDS) for text in SAID]
    expected = telegram.answers + len(people) * len(texts)
    cpu, begin = process.usage()[0], time.perf_counter()
    for text in texts:
        for person in people:
            person.says(text)
    await telegram.until(expected, PATIENCE)
    count = len(people) * len(texts)
    taken = time.perf_counter() - begin
    return count / taken, (process.usage()[0] - cpu) / count * 1000


async def _steady(telegram: Timed, people: list) -> tuple[float, float]:
    """Somebody says something every 1/60 s; how long each waits for the answer, in ms."""
    waits: list[float] = []
    before = telegram.answers
    begin = time.perf_counter()
    asked: list[tuple[int, int, float]] = []
    for n in range(int(STEADY_RATE * STEADY_TIME)):
        await asyncio.sleep(max(0.0, begin + n / STEADY_RATE - time.perf_counter()))
        person = people[n % len(people)]
        place = len(telegram.answered.get(person.id, ()))
        asked.append((person.id, place, time.perf_counter()))
        person.says(SAID[n // len(people) % len(SAID)])
    await telegram.until(before + len(asked), PATIENCE)
    waits = [telegram.answered[id_][place] - at for id_, place, at in asked]
    return statistics.median(waits) * 1000, sorted(waits)[int(len(waits) * 0.99)] * 1000


async def compare() -> bool:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        stock = await measure("tests.bench.programs.stock", folder)
        ours = await measure("tests.bench.programs.unpaced", folder)
    ratio = ours.rate / stock.rate
    for label, figures in (("stock echo bot", stock), ("sueiga", ours)):
        print(
            f"{label:15} {figures.rate:6.0f} updates/s  cpu {figures.cpu:.2f} ms/update  "
            f"at 60/s p50 {figures.p50:.0f} ms p99 {figures.p99:.0f} ms  "
            f"RSS {figures.rss:.0f} MB  first getUpdates {figures.first_poll:.1f} s"
        )
    print(f"rate: {ratio:.2f} of the stock bot's (bar 0.5, aim 1.0)")
    return ratio >= 0.5 and ours.p99 <= 250 and ours.rss <= 150 and ours.first_poll <= 5


def main(**_: bool) -> bool:
    """Whether every bar is met."""
    return asyncio.run(compare())
