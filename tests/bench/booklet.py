"""`sueiga bench booklet`: 100 entries with their photos bound, while twenty people tap.

The photos come from the sandbox's Telegram on localhost, at most ten a second; each is of its own
noise, 1,280 pixels wide. Bars: within 30 s with two photos an entry; the child that makes files at
300 MB at the most; no tap waits longer than a second; the bar in the chat moves; nothing is missing
in what comes. Beside it, without a bar: with three photos an entry, which is half a minute of
fetching alone, and then a file of each county, of which one leaves in a second.
"""

import asyncio
import io
import itertools
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil
from PIL import Image
from pypdf import PdfReader

from bot.domain.booklets import FILE_MAX, MakeBooklet, Whom
from bot.domain.reports import Content, State, Visibility
from bot.sandbox.media import Upload
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from storage import reports, territories
from storage.base import Database, Tx
from tests.bench.taps import Seen, at_work, until
from tests.fleet import Process, prepare
from tests.world import OWNER, TOKEN

ENTRIES = 100
MAY_TAKE = 30.0  # seconds
MEMORY = 300.0  # MB, of the child
WAIT = 1.0  # seconds a tap may wait
APART = 0.25  # seconds between two taps
TAPPING = 20
MODULE = "bot.files.making"
WORDS = "Bendruomenė kartu su seniūnija nutiesė šaligatvį, pasodino ąžuolų ir įrengė aikštelę. "


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds, but for `peak`, which is in MB, and counts."""

    taken: float
    peak: float
    waits: Sequence[float]
    edits: int
    files: int
    size: int  # bytes of the largest
    titles: int  # entries that are in what came
    photos: int  # … and photos

    def met(self, entries: int, photos: int) -> bool:
        whole = (self.titles, self.photos) == (entries, photos) and self.size <= FILE_MAX
        calm = self.peak <= MEMORY and max(self.waits) <= WAIT
        return self.taken <= MAY_TAKE and calm and whole and self.edits > 1


def picture(number: int, width: int = 1280, height: int = 960) -> bytes:
    """As Telegram keeps a telephone's: it takes some 160 KB."""
    content = io.BytesIO()
    noise = Image.effect_noise((width // 8, height // 8), 18 + number % 12)
    noise.resize((width, height)).convert("RGB").save(content, "JPEG", quality=87)
    return content.getvalue()


def photos(telegram: Telegram, count: int, side: int = 1280) -> list[dict[str, str]]:
    """That Telegram has, each another one."""
    found = []
    for number in range(count):
        content = picture(number, side, side * 3 // 4)
        media = telegram.add_media("photo", Upload("1.jpg", content, "image/jpeg"))
        unique = {"file_unique_id": media.unique_id}
        found.append({"kind": "photo", "file_id": media.file_id} | unique)
    return found


async def tell(tx: Tx, member_id: int, shots: Sequence[dict[str, str]], entries: int) -> None:
    """So many published entries, which share the photos out."""
    now = datetime.now(UTC)  # noqa: TID251 - a benchmark lives in real time
    each = len(shots) // entries
    places = await territories.all_elderships(tx)
    theme = (await reports.open_themes(tx))[0].id
    for number in range(entries):
        await reports.add(
            tx,
            Content(
                f"Įrašas-{number}-gatavas",
                (theme,),
                done=WORDS * 8,
                result=WORDS * 3,
                files=shots[number * each : (number + 1) * each],
            ),
            submitted_at=now,
            member_id=member_id,
            eldership_id=places[number * 5 % len(places)].id,
            state=State.PUBLISHED,
            visibility=Visibility.MEMBERS.code,
            agreed_at=now,
            published_at=now,
            published_no=number + 1,
            version=1,
        )


async def measure(entries: int, each: int) -> Figures:
    with tempfile.TemporaryDirectory() as name:
        folder, telegram = Path(name), Seen()
        telegram.add_bot(TOKEN)
        url = f"sqlite+aiosqlite:///{folder / 'sueiga.sqlite'}"
        owner = telegram.add_person("Direktorius", user_id=OWNER)
        people = await prepare(url, telegram, TAPPING)
        db = Database(url)
        shots = photos(telegram, entries * each)
        async with db.write() as tx:
            await tell(tx, 1, shots, entries)
        await db.close()
        await telegram.call(TOKEN, "deleteWebhook", {"drop_pending_updates": True}, {})
        async with at_work(folder, telegram, "tests.bench.programs.paced") as process:
            owner.starts(telegram.first_bot)
            await until("a screen", lambda: bool(owner.history()[1:]))
            return await _bound(owner, people, telegram, process)


async def _bound(
    owner: Person, people: Sequence[Person], telegram: Seen, process: Process
) -> Figures:
    await asyncio.sleep(2.0)  # what else there is to do at a start
    told = owner.history()[-1]
    before = len(telegram.edits.get(owner.id, ()))
    began, waits = time.perf_counter(), list[float]()
    owner.sends_data(MakeBooklet(0, 0, 0, Whom.MEMBERS).pack(), told)
    peak = [0.0]
    async with asyncio.TaskGroup() as tasks:
        tapping = tasks.create_task(_tap(people, waits))
        looking = tasks.create_task(_look(process, peak))
        await until("a file", lambda: any(one.media for one in owner.history()))
        taken = time.perf_counter() - began
        while await _comes(owner):
            taken = time.perf_counter() - began
        tapping.cancel()
        looking.cancel()
    made = [one.media.content for one in owner.history() if one.media]
    pages = [page for one in made for page in PdfReader(io.BytesIO(one)).pages]
    text = "\n".join(page.extract_text() for page in pages)
    titles = {word for word in text.split() if word.startswith("Įrašas-")}
    return Figures(
        taken=taken,
        peak=peak[0],
        waits=waits,
        edits=len(telegram.edits.get(owner.id, ())) - before,
        files=len(made),
        size=max(map(len, made)),
        titles=len(titles),
        photos=sum(len(page.images) for page in pages),
    )


async def _comes(owner: Person) -> bool:
    """Whether one more file comes; there are several where one would be too large."""
    count = len(owner.history())
    with suppress(TimeoutError):
        async with asyncio.timeout(5.0):
            while len(owner.history()) == count:  # noqa: ASYNC110 - what comes is only looked at
                await asyncio.sleep(0.01)
    return len(owner.history()) > count


async def _tap(people: Sequence[Person], waits: list[float]) -> None:
    """One after the other asks for the menu, and is waited for."""
    for number in itertools.count():
        person = people[number % len(people)]
        count, began = len(person.history()), time.perf_counter()
        person.says("/menu")
        while len(person.history()) < count + 2:  # noqa: ASYNC110 - what comes is only looked at
            await asyncio.sleep(0.005)
        waits.append(time.perf_counter() - began)
        await asyncio.sleep(APART)


async def _look(process: Process, peak: list[float]) -> None:
    """How much the child has had at the most, as the kernel counts it."""
    while True:
        for child in psutil.Process(process.pid).children():
            with suppress(psutil.Error, OSError):
                if MODULE in child.cmdline():
                    peak[0] = max(peak[0], high_water(child.pid))
        await asyncio.sleep(0.1)


def high_water(pid: int) -> float:
    """MB that the process has had resident at the most."""
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return next(float(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


async def compare() -> bool:
    good = True
    for each, barred in ((2, True), (3, False)):
        found = await measure(ENTRIES, each)
        print(
            f"{ENTRIES} entries, {each} photos each: {found.taken:.1f} s"
            f"{f' (bar {MAY_TAKE:.0f} s)' if barred else ''}; child {found.peak:.0f} MB (bar "
            f"{MEMORY:.0f} MB); longest tap {max(found.waits):.2f} s of {len(found.waits)} (bar "
            f"{WAIT:.0f} s); bar edited {found.edits} times; files {found.files}, the largest "
            f"{found.size / 1e6:.1f} MB; {found.titles} entries and {found.photos} photos in them"
        )
        good &= found.met(ENTRIES, ENTRIES * each) or not barred
    return good


def main(**_: bool) -> bool:
    """Whether every bar is met."""
    return asyncio.run(compare())
