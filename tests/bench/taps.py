"""`sueiga bench taps`: 443 taps on one card within a second, beside a stock bot in the same run.

Everybody the poll asks taps on its card in one group, which is more than a county's group ever has;
the same card stands in a second one and follows. Telegram's limits are on. Bars: every ballot
counted as it was tapped, every tap answered with the vote's name, p95 ≤ 1.5 s; both cards right in
the end, no call refused, and no card edited above the group's 20 a minute. The stock bot counts in
memory and edits nothing.
"""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.live import CARD_EVERY
from bot.domain.polls import QuestionKind
from bot.sandbox.chats import Chat
from bot.sandbox.media import Upload
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.reply import Reply
from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.services import members, polls
from bot.services.audience import EVERYBODY
from storage import groups, outbox, votes
from storage import polls as table
from storage.base import Database
from tests.fleet import Process, environment, prepare
from tests.world import OWNER, TOKEN

PEOPLE = 443
WITHIN = 1.0  # seconds
MAY_TAKE = 1.5  # seconds, of 95 taps in a hundred
COUNTIES = ("LT-AL", "LT-UT")  # whose groups have the card
OPTIONS = ("Taip", "Ne")
TITLE = "Ar seniūnijai reikia atskiro biudžeto?"
ZONE = ZoneInfo("Europe/Vilnius")
REST = 2.0  # seconds
APART = 60 / 20  # seconds between two edits, by the limit of a group
PATIENCE = 60.0  # seconds for anything


class Seen(Telegram):
    """A sandbox that notes when taps were answered, and when cards were edited."""

    def __init__(self) -> None:
        super().__init__()
        self.answered: dict[str, tuple[float, str]] = {}  # query → when, and what it was told
        self.edits: dict[int, list[float]] = {}  # chat → when

    async def call(
        self, token: str, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]
    ) -> Reply:
        reply = await super().call(token, method, params, files)
        now = time.perf_counter()
        if reply.status == 200 and method == "answerCallbackQuery":
            self.answered[str(params["callback_query_id"])] = now, str(params.get("text", ""))
        if method == "editMessageText":
            self.edits.setdefault(int(params["chat_id"]), []).append(now)
        return reply


@dataclass(frozen=True, slots=True)
class Figures:
    """`waits` are the seconds each tap waited for its answer, the shortest first."""

    waits: Sequence[float]
    taken: float  # seconds from the first tap to the last answer
    cpu: float  # milliseconds a tap
    unnamed: int  # answers that do not name the vote

    @property
    def p95(self) -> float:
        return self.waits[int(len(self.waits) * 0.95)]

    @property
    def rate(self) -> float:
        """Taps answered a second."""
        return len(self.waits) / self.taken


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is so when all is quiet again."""

    miscounted: int  # ballots that are not what was tapped, or are missing
    wrong: int  # cards that do not show the last count
    refused: int  # calls answered 429
    edits: Sequence[int]  # of each card
    closest: float  # seconds between two edits of a card, the least

    @property
    def good(self) -> bool:
        return not (self.miscounted or self.wrong or self.refused) and self.closest >= APART


@asynccontextmanager
async def at_work(folder: Path, telegram: Seen, module: str) -> AsyncIterator[Process]:
    """The program, on that Telegram, with the database in the folder."""
    server = await serve(telegram, page=False)
    process = Process(module, environment(server.url, folder / "sueiga.sqlite"), folder / "log.txt")
    try:
        await process.start()
        yield process
    except TimeoutError:
        print((folder / "log.txt").read_text("utf-8"))
        raise
    finally:
        await process.end()
        await server.stop()


async def until(what: str, holds: Callable[[], bool]) -> None:
    """Wait for it. Raises TimeoutError."""
    deadline = time.perf_counter() + PATIENCE
    while not holds():
        if time.perf_counter() > deadline:
            raise TimeoutError(what)
        await asyncio.sleep(0.01)


async def stage(url: str, telegram: Telegram, count: int) -> tuple[list[Person], list[Chat]]:
    """The people, known to the database, and the groups; the bot need not hear of them."""
    people = await prepare(url, telegram, count)
    inside = {"creator": people[0], "members": people[1:], "bots": [telegram.first_bot]}
    chats = [telegram.add_group(f"{county} grupė", **inside) for county in COUNTIES]
    await telegram.call(TOKEN, "deleteWebhook", {"drop_pending_updates": True}, {})
    return people, chats


async def ask(url: str, chats: Sequence[Chat], now: datetime) -> int:
    """A poll with one question, on its way into the groups; its number.

    Nobody gets it in private: at Telegram's pace that would take a while.
    """
    db = Database(url)
    async with db.write() as tx:
        await members.ensure_owners(tx, [OWNER], now)
        actor = (await members.actors(tx, [OWNER], now.date(), "lt"))[OWNER]
        for chat, county in zip(chats, COUNTIES, strict=True):
            await groups.enter(tx, chat.id, chat.title, now)
            await groups.bind(tx, chat.id, county)
        number = await polls.create(tx, actor, TITLE, EVERYBODY, now, author_id=None)
        draft = await table.get(tx, number)
        assert draft is not None
        await polls.add_question(tx, draft, QuestionKind.YES_NO, TITLE)
        await polls.start(tx, draft, now)
        invited = outbox.outbox.c.campaign_id.is_not(None)
        privately = invited & (outbox.outbox.c.chat_id > 0)
        await tx.execute(outbox.outbox.update().where(privately).values(state="cancelled"))
    await db.close()
    return number


def card_in(chat: Chat, telegram: Telegram) -> Message | None:
    """The card of the poll, once it is there."""
    own = [one for one in chat.history if one.sender is telegram.first_bot and one.buttons]
    return own[-1] if own else None


async def tap(people: Sequence[Person], card: Message, telegram: Seen, process: Process) -> Figures:
    """Everybody taps within the second: one the first option, the next the second."""
    cpu, began = process.usage()[0], time.perf_counter()
    asked: list[tuple[float, str, str]] = []
    for number, person in enumerate(people):
        at = began + number * WITHIN / len(people)
        await asyncio.sleep(max(0.0, at - time.perf_counter()))
        now, label = time.perf_counter(), OPTIONS[number % 2]
        asked.append((now, person.taps(label, card).id, label))
    await until("answers", lambda: all(query in telegram.answered for _, query, _ in asked))
    answers = [(at, *telegram.answered[query], label) for at, query, label in asked]
    return Figures(
        waits=sorted(when - at for at, when, _, _ in answers),
        taken=max(when for _, when, _, _ in answers) - began,
        cpu=(process.usage()[0] - cpu) / len(people) * 1000,
        unnamed=sum(label not in text for _, _, text, label in answers),
    )


async def ours(count: int) -> tuple[Figures, Outcome]:
    with tempfile.TemporaryDirectory() as name:
        folder, telegram = Path(name), Seen()
        telegram.add_bot(TOKEN)
        people, chats = await stage(_url(folder), telegram, count)
        now = datetime.now(ZONE)  # noqa: TID251 - a benchmark lives in real time
        number = await ask(_url(folder), chats, now)
        async with at_work(folder, telegram, "tests.bench.programs.paced") as process:
            await until("cards", lambda: all(card_in(chat, telegram) for chat in chats))
            cards = [one for chat in chats if (one := card_in(chat, telegram))]
            await asyncio.sleep(REST)  # what else there is to do at a start
            figures = await tap(people, cards[0], telegram, process)
            with suppress(TimeoutError):
                shows = f"{count} iš {count}"
                await until("the count", lambda: all(shows in card.plain for card in cards))
            await asyncio.sleep(CARD_EVERY.total_seconds())  # nothing more comes
        return figures, Outcome(
            miscounted=await miscounted(_url(folder), number, people),
            wrong=sum(shows not in card.plain for card in cards),
            refused=telegram.refused,
            edits=[len(telegram.edits.get(chat.id, ())) for chat in chats],
            closest=min(
                (b - a for one in telegram.edits.values() for a, b in pairwise(one)),
                default=PATIENCE,
            ),
        )


async def miscounted(url: str, number: int, people: Sequence[Person]) -> int:
    """Ballots that are not what their people tapped (see `tap`), are missing, or are too many."""
    db = Database(url)
    async with db.read() as tx:
        given = await votes.of_poll(tx, number)
        known = {one.account_id: one.member_id for one in await table.all_asked(tx, number)}
    await db.close()
    found = [list(given.get(known[person.id], {}).values()) for person in people]
    wrong = sum(one != [place % 2] for place, one in enumerate(found))
    return wrong + abs(len(given) - len(people))


async def peer(count: int) -> Figures:
    with tempfile.TemporaryDirectory() as name:
        folder, telegram = Path(name), Seen()
        telegram.add_bot(TOKEN)
        people, chats = await stage(_url(folder), telegram, count)
        row = [{"text": label, "callback_data": label} for label in OPTIONS]
        said = {"chat_id": chats[0].id, "text": TITLE, "reply_markup": {"inline_keyboard": [row]}}
        await telegram.call(TOKEN, "sendMessage", said, {})
        card = card_in(chats[0], telegram)
        assert card is not None
        async with at_work(folder, telegram, "tests.bench.programs.tally") as process:
            query = people[0].taps(OPTIONS[0], card)  # it has begun
            await until("the peer", lambda: query.id in telegram.answered)
            return await tap(people, card, telegram, process)


def _url(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'sueiga.sqlite'}"


async def compare(count: int = PEOPLE) -> bool:
    stock = await peer(count)
    figures, outcome = await ours(count)
    for label, one in (("stock handler", stock), ("sueiga", figures)):
        print(
            f"{label:15} {one.rate:5.0f} taps/s  answered: p50 {one.waits[len(one.waits) // 2]:.2f}"
            f" s  p95 {one.p95:.2f} s  last {one.waits[-1]:.2f} s  cpu {one.cpu:.2f} ms/tap  "
            f"unnamed {one.unnamed}"
        )
    print(
        f"p95: {figures.p95 / stock.p95:.2f}× the stock handler's (bar {MAY_TAKE} s); "
        f"ballots missing or wrong {outcome.miscounted}, cards wrong {outcome.wrong}, "
        f"429s {outcome.refused}, edits {list(outcome.edits)}, {outcome.closest:.1f} s apart"
    )
    return outcome.good and not figures.unnamed and figures.p95 <= MAY_TAKE


def main(**_: bool) -> bool:
    """Whether every bar is met."""
    return asyncio.run(compare())
