"""The world of a test: the real bot, a real SQLite file, and the sandbox's Telegram in the process.

People say and tap; after each action the world runs until nothing is left to do, so the next line
of a story can look at what they see.
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import sqlalchemy as sa
from telegram.error import NetworkError

from bot.app import App, running
from bot.domain import consent
from bot.domain.actors import Role
from bot.sandbox.chats import Chat
from bot.sandbox.inline import InlineQuery
from bot.sandbox.media import MediaKind
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.queries import Query
from bot.sandbox.request import InProcessRequest
from bot.sandbox.telegram import Telegram
from bot.settings import Settings
from bot.telegram.pace import UNLIMITED, Pace
from bot.telegram.request import Lost, NotSent
from storage import accounts, groups, members, migrate, roles, territories, updates
from storage.base import Database, Tx
from tests.clock import FakeClock
from tests.pictures import photo

TOKEN = "1000001:sandbox-token-of-the-tests"
OWNER = 5_000_000_001


def settings(database_url: str, **changes: Any) -> Settings:
    values: dict[str, Any] = {
        "bot_token": TOKEN,
        "owner_ids": str(OWNER),
        "bot_api_url": "http://127.0.0.1:1",
        "database_url": database_url,
        "feed_private": True,
        "_env_file": None,
        "backup_dir": _beside(database_url),
    }
    return Settings(**(values | changes))


@cache
def _usual() -> Settings:
    """Read once: pydantic takes as long as somebody's message does."""
    return settings("sqlite+aiosqlite:///x.sqlite")


def _beside(database_url: str) -> Path:
    """A folder for copies that is not the checkout's."""
    _, _, file = database_url.partition(":///")
    folder = Path(file).parent if database_url.startswith("sqlite") else Path(gettempdir())
    return folder / "sueiga-backups"


Screen = tuple[str, list[list[str]]]


class Someone:
    """A person of the sandbox, whose actions are waited out."""

    def __init__(self, world: "World", person: Person) -> None:
        self.world = world
        self.person = person
        self.id = person.id

    @property
    def sees(self) -> str:
        """The newest message of the bot in the private chat, as plain text."""
        return self.person.sees

    @property
    def buttons(self) -> list[list[str]]:
        """The labels under the newest message that the bot sent, row by row."""
        newest = self.messages[-1] if self.messages else None
        return [[button.text for button in row] for row in newest.buttons] if newest else []

    @property
    def screen(self) -> Screen:
        """What it says, and what can be tapped below."""
        return self.sees, self.buttons

    @property
    def messages(self) -> list[Message]:
        """What the bot wrote in the private chat."""
        return [one for one in self.person.history() if one.sender is not self.person]

    async def starts(self, payload: str | None = None) -> None:
        self.person.starts(self.world.telegram.first_bot, payload)
        await self.world.settle()

    async def says(self, text: str, chat: Chat | None = None) -> Message:
        message = self.person.says(text, chat)
        await self.world.settle()
        return message

    async def taps(self, button: str, message: Message | None = None) -> Query:
        query = self.person.taps(button, message)
        await self.world.settle()
        return query

    async def taps_again(self, query: Query) -> Query:
        query = self.person.taps_again(query)
        await self.world.settle()
        return query

    async def sends_data(self, data: str, message: Message | None = None) -> Query:
        query = self.person.sends_data(data, message or self.messages[-1])
        await self.world.settle()
        return query

    async def sends_photo(self, caption: str = "", chat: Chat | None = None) -> Message:
        message = self.person.sends_photo(photo(), caption, chat)
        await self.world.settle()
        return message

    async def sends_document(self, name: str, content: bytes = b"%PDF-1.4") -> Message:
        message = self.person.sends_document(content, name)
        await self.world.settle()
        return message

    async def sends_album(self, kinds: Sequence[MediaKind]) -> list[Message]:
        sent = self.person.sends_album([(kind, photo()) for kind in kinds])
        await self.world.settle()
        return sent

    async def asks_inline(
        self, text: str, chat: Chat | None = None, offset: str = ""
    ) -> InlineQuery:
        """Types „@bot text“ in any chat; what is offered there is in the query."""
        query = self.person.asks(self.world.telegram.first_bot, text, chat, offset)
        await self.world.settle()
        return query

    async def chooses(self, query: InlineQuery, title: str) -> Message:
        message = self.person.chooses(query, title)
        await self.world.settle()
        return message

    async def edits(self, message: Message, text: str) -> None:
        self.person.edits(message, text)
        await self.world.settle()

    async def blocks(self) -> None:
        self.person.blocks(self.world.telegram.first_bot)
        await self.world.settle()

    async def leaves_the_association(self) -> None:
        """The roster says that they are no member any more."""
        async with self.world.app.db.write() as tx:
            today = self.world.clock.now().date()
            profile = (await members.profiles(tx, [self.id], today))[self.id]
            assert profile.member_id is not None
            await members.leave(tx, [profile.member_id], today)

    @property
    def texts(self) -> list[str]:
        """Everything the bot wrote in the private chat, the oldest first."""
        return [message.plain for message in self.messages]


async def _place(tx: Tx, eldership: str) -> int:
    """The first of that name; to read all 534 takes as long as all else that makes a member."""
    those = territories.elderships.c.name == eldership, territories.elderships.c.closed_on.is_(None)
    number = sa.func.min(territories.elderships.c.id)
    return int((await tx.execute(sa.select(number).where(*those))).scalar_one())


class Line(InProcessRequest):
    """The way to the sandbox; where there is no connection at all, it says so as aiohttp's does."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__(telegram)
        self.cut = 0  # how many calls find no connection

    async def do_request(self, url: str, *args: Any, **options: Any) -> tuple[int, bytes]:
        if self.cut and not url.endswith("/getUpdates"):
            self.cut -= 1
            raise NotSent("no connection")
        try:
            return await super().do_request(url, *args, **options)
        except NetworkError as error:
            if "connection lost" in error.message:
                raise Lost("ServerDisconnectedError") from None
            raise


class World:
    """Telegram, the clock, the database and the bot; `restart` ends the bot and starts it again."""

    def __init__(
        self, database_url: str, pace: Pace = UNLIMITED, telegram: type[Telegram] = Telegram
    ) -> None:
        self.clock = FakeClock()
        self.telegram = telegram(now=self.clock.now, limits=pace is not UNLIMITED)
        self.telegram.add_bot(TOKEN, supports_inline_queries=True)
        where = {"database_url": database_url, "backup_dir": _beside(database_url)}
        self.settings = _usual().model_copy(update=where)
        self.app: App
        self.line: Line
        self.watched = False  # whether copies are made by night, and alarms raised
        self._pace = pace
        self._looked: datetime | None = None  # when delivery and errands last did, since queueing
        self._stack = AsyncExitStack()
        self._jobs: list[Coroutine[Any, Any, None]] = []
        self.owner = Someone(self, self.telegram.add_person("Direktorius", user_id=OWNER))

    async def start(self) -> None:
        db = Database(self.settings.database_url)
        self.line = Line(self.telegram)
        self.app = await self._stack.enter_async_context(
            running(self.settings, db, self.clock, request=self.line, pace=self._pace)
        )
        self.app.spawn = self._jobs.append
        self._looked = None
        db.queued.append(self._hear)
        if not self.watched:
            for job in ("backup", "health"):
                del self.app.ticks.jobs[job]
        await self.app.begin()

    async def stop(self) -> None:
        for job in self._jobs:
            job.close()
        self._jobs.clear()
        await self._stack.aclose()
        self._stack = AsyncExitStack()

    async def restart(self) -> None:
        """What a kill leaves and a start finds; then everything is worked off."""
        await self.stop()
        await self.start()
        await self.settle()

    async def settle(self) -> None:
        """Run until there is nothing left to do.

        What waits to reach Telegram is looked for when, as in life, it is heard that something was
        queued, or time has passed.
        """
        while True:
            came = await self.app.polling.once()
            worked = bool(len(self.app.queue) or self._jobs)
            await self.app.queue.drain()
            await self.send_screens()
            left = 0
            while self._looked != self.clock.now():
                self._looked = self.clock.now()
                left += await self.app.delivery.drain()
                left += await self.app.errands.drain()
                left += await self.app.bindings.drain()
            looked = await self.app.watch.drain()
            shown = await self.app.live.drain()
            if not (came or worked or left or looked or shown):
                return

    def _hear(self) -> None:
        """Something was queued."""
        self.look_again()

    def look_again(self) -> None:
        """What waits was changed by hand, which nobody heard."""
        self._looked = None

    async def store(self) -> None:
        """Updates are stored, but not processed: a kill comes before."""
        await self.app.polling.once()

    async def take_in(self) -> None:
        """Updates are stored and processed, but no screen leaves: a kill comes before."""
        await self.store()
        await self.app.queue.drain()

    async def send_screens(self) -> None:
        while self._jobs:
            jobs, self._jobs[:] = list(self._jobs), []
            await asyncio.gather(*jobs)
            await self.app.queue.drain()

    async def tick(self, **later: float) -> None:
        """Let time pass, and the bot look at the clock."""
        self.clock.advance(**later)
        await self.app.ticks.tick()
        await self.settle()

    def stranger(self, name: str = "Nepažįstamas") -> Someone:
        return Someone(self, self.telegram.add_person(name))

    async def member(
        self, eldership: str = "Daugų seniūnija", *, started: bool = True, consented: bool = True
    ) -> Someone:
        """A member of the roster with their Telegram account."""
        person = self.telegram.add_person(f"{eldership} vadovas")
        async with self.app.db.write() as tx:
            member_id = await members.add(
                tx,
                kind=members.Kind.MEMBER,
                eldership_id=await _place(tx, eldership),
                joined_on=self.clock.now().date(),
            )
            await accounts.link(tx, person.id, member_id)
            if consented:
                await accounts.accept_terms(tx, person.id, consent.VERSION, self.clock.now())
        someone = Someone(self, person)
        if started:
            await someone.starts()
        return someone

    async def give(self, someone: Someone, role: Role, scope: str = "") -> None:
        async with self.app.db.write() as tx:
            profile = await members.profiles(tx, [someone.id], self.clock.now().date())
            member_id = profile[someone.id].member_id
            assert member_id is not None
            await roles.grant_member(tx, member_id, role, scope, self.clock.now())

    async def county_group(self, county: str, *people: Someone) -> Chat:
        """A group of the county with the bot in it, bound."""
        chat = self.telegram.add_group(
            f"{county} grupė",
            creator=self.owner.person,
            members=[someone.person for someone in people],
            bots=[self.telegram.first_bot],
        )
        await self.settle()
        async with self.app.db.write() as tx:
            await groups.bind(tx, chat.id, county)
        return chat

    async def update_states(self) -> set[str]:
        """What has become of all updates there were: „done“, „new“, „aside“."""
        async with self.app.db.read() as tx:
            return set((await tx.execute(sa.select(updates.updates.c.state))).scalars())

    def in_group(self, chat: Chat) -> list[Message]:
        """What the bot wrote in the group."""
        return [one for one in chat.history if one.sender is self.telegram.first_bot]


@asynccontextmanager
async def world_at(folder: Path, **options: Any) -> AsyncIterator[World]:
    """A world with a database of its own, made in the folder."""
    url = f"sqlite+aiosqlite:///{folder / 'sueiga.sqlite'}"
    db = Database(url)
    await migrate.upgrade(db)
    await db.close()
    async with world_on(url, **options) as world:
        yield world


@asynccontextmanager
async def world_on(database_url: str, **options: Any) -> AsyncIterator[World]:
    """A world on that database, which is migrated."""
    world = World(database_url, **options)
    await world.start()
    try:
        yield world
    finally:
        await world.stop()
