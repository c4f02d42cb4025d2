"""The whole world of the sandbox: bots, people, chats, files, and the calls that bots make."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from bot.sandbox import groups, records
from bot.sandbox.accounts import Account
from bot.sandbox.api.perform import perform
from bot.sandbox.bots import BotAccount
from bot.sandbox.chats import Chat, ChatKind, Counter, Member
from bot.sandbox.clock import utc_now
from bot.sandbox.errors import ApiError, ConnectionLost, NotPossible
from bot.sandbox.faults import Faults
from bot.sandbox.inline import Inlines
from bot.sandbox.keep import Keep
from bot.sandbox.limits import FloodLimits
from bot.sandbox.media import Media, MediaKind, Upload, store
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.polls import Poll
from bot.sandbox.queries import Query
from bot.sandbox.reply import Reply, refusal
from bot.sandbox.updates import UpdateQueue

FIRST_PERSON = 5_000_000_001  # real ids no longer fit 32 bits; ours show a bot that forgot
FIRST_GROUP = -4_000_000_001
FIRST_SUPERGROUP = -1_002_000_000_001
FIRST_CHANNEL = -1_003_000_000_001
FIRST_TALK = -1_004_000_000_001  # no bot ever sees it

_FIRST: dict[ChatKind, int] = {
    "group": FIRST_GROUP,
    "supergroup": FIRST_SUPERGROUP,
    "channel": FIRST_CHANNEL,
    "private": FIRST_TALK,
}

Event = dict[str, Any]


class Telegram:
    """State in memory; with `keep` every change is also in that file and read back at start.

    `now` is the only clock. `limit_scale` multiplies all flood limits, `overall` is another rate
    for all chats together (messages a second); `limits=False` lifts them.
    One event loop uses it; nothing here is for several threads.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime] = utc_now,
        limits: bool = True,
        keep: Path | None = None,
        limit_scale: float = 1.0,
        overall: float | None = None,
    ) -> None:
        self.now = now
        self.limits = limits
        self.limit_scale = limit_scale
        self.overall = overall
        self.keep = Keep(keep)
        self.faults = Faults(on_outage=self.hang_up)
        self.bots: dict[str, BotAccount] = {}  # by token
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}  # private ones are those with the first bot
        self.queries: dict[str, Query] = {}
        self.inline = Inlines(now)
        self.polls: dict[str, Poll] = {}
        self.media: dict[str, Media] = {}  # by unique id
        self._by_file_id: dict[str, Media] = {}
        self._by_path: dict[str, Media] = {}
        self.bot_came = asyncio.Event()  # for whoever serves each bot; they clear it
        self._watchers: set[asyncio.Queue[Event]] = set()
        records.restore(self)

    # Who is here

    def add_bot(
        self,
        token: str,
        *,
        username: str = "sueiga_bot",
        name: str = "Sueiga",
        can_read_all_group_messages: bool = False,
        supports_inline_queries: bool = False,
    ) -> BotAccount:
        """Registers a bot; one that is here already (kept state) only gets these settings."""
        bot = self.bots.get(token) or self.new_bot(token)
        bot.username = username
        bot.name = name
        bot.can_read_all_group_messages = can_read_all_group_messages
        bot.supports_inline_queries = supports_inline_queries
        self.save(bot)
        self.keep.commit()
        return bot

    def new_bot(self, token: str) -> BotAccount:
        bot_id = int(token.partition(":")[0])
        bot = self.bots[token] = BotAccount(
            id=bot_id,
            token=token,
            username="",
            name="",
            queue=UpdateQueue(bot_id, self.now, self.keep),
            limits=FloodLimits(self.now, scale=self.limit_scale, overall=self.overall),
        )
        self.bot_came.set()
        return bot

    def add_person(
        self,
        name: str,
        *,
        user_id: int | None = None,
        username: str | None = None,
        language_code: str = "en",
        phone: str | None = None,
        extra: bool = False,
    ) -> Person:
        """A new account; what follows the first space of `name` is the last name.

        An `extra` is one of the many: there, and not on the page.
        """
        number = user_id or max([FIRST_PERSON - 1, *self.people]) + 1
        if number in self.people:
            raise ValueError(f"there is a person {number} already: {self.people[number]}")
        first, _, last = name.strip().partition(" ")
        person = self.people[number] = Person(
            telegram=self,
            id=number,
            first_name=first,
            last_name=last,
            username=username,
            language_code=language_code,
            phone=phone or f"+3706{number % 10_000_000:07}",
            extra=extra,
        )
        self.save(person)
        self.keep.commit()
        self.tell("person", person=person.id)
        return person

    def add_group(  # noqa: PLR0913 - a group has this many properties
        self,
        title: str,
        *,
        creator: Person,
        members: Iterable[Person] = (),
        bots: Iterable[BotAccount] = (),
        chat_id: int | None = None,
        kind: Literal["group", "supergroup"] = "group",
        bot_is_admin: bool = True,
    ) -> Chat:
        chat = self.new_group(title, kind=kind, chat_id=chat_id)
        groups.found(self, chat, creator, members, bots, admin=bot_is_admin)
        self.keep.commit()
        return chat

    def add_channel(
        self,
        title: str,
        *,
        creator: Person,
        subscribers: Iterable[Person] = (),
        bots: Iterable[BotAccount] = (),
        chat_id: int | None = None,
    ) -> Chat:
        """The bots become its administrators, with every right."""
        chat = self.new_group(title, kind="channel", chat_id=chat_id)
        groups.found(self, chat, creator, subscribers, bots, admin=True)
        self.keep.commit()
        return chat

    def add_talk(self, one: Person, other: Person) -> Chat:
        """What two people say to each other; no bot reads it."""
        chat = self.new_group(f"{one}, {other}", kind="private")
        chat.members = {person.id: Member(person, "member") for person in (one, other)}
        self.save(chat)
        self.keep.commit()
        self.tell("chat", chat)
        return chat

    def new_group(self, title: str, *, kind: ChatKind, chat_id: int | None = None) -> Chat:
        first = _FIRST[kind]
        taken = [chat.id for chat in self.chats.values() if chat.kind == kind]
        number = chat_id or min([first + 1, *taken]) - 1
        if number in self.chats:
            raise ValueError(f"there is a chat {number} already: {self.chats[number]}")
        counter = self.account_counter() if kind == "group" else Counter()
        chat = self.chats[number] = Chat(id=number, kind=kind, title=title, counter=counter)
        return chat

    def account_counter(self) -> Counter:
        """The message ids of basic groups: those of the first bot's account."""
        return self.first_bot.counter if self.bots else Counter()

    @property
    def first_bot(self) -> BotAccount:
        for bot in self.bots.values():
            return bot
        raise NotPossible("there is no bot yet")

    def private_chat(self, person: Account, bot: BotAccount) -> Chat:
        chat = bot.private.get(person.id)
        if chat is None:
            chat = Chat(id=person.id, kind="private", counter=bot.counter, person=person, bot=bot)
            bot.private[person.id] = chat
            if bot is self.first_bot:
                self.chats[chat.id] = chat
        return chat

    # What bots do

    async def call(
        self, token: str, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]
    ) -> Reply:
        """One call of the Bot API; raises ConnectionLost when a fault cuts the line."""
        try:
            plan = self.faults.before(method)
        except ApiError as error:
            return refusal(error)
        reply = await perform(self, token, method, params, files)
        self.keep.commit()
        await plan.carry_out()
        return reply

    def file(self, token: str, file_path: str) -> bytes | None:
        media = self._by_path.get(file_path) if token in self.bots else None
        return None if media is None else media.content

    def pending(self, token: str) -> int:
        """How many updates the bot has not confirmed."""
        return len(self.bots[token].queue)

    @property
    def refused(self) -> int:
        """How many calls the flood limits have refused."""
        return sum(bot.limits.refused for bot in self.bots.values())

    def add_poll(self, poll: Poll) -> Poll:
        self.polls[poll.id] = poll
        self.save(poll)
        return poll

    # Files

    def add_media(
        self, kind: MediaKind, upload: Upload, details: Mapping[str, Any] | None = None
    ) -> Media:
        media = store(kind, upload, len(self.media) + 1, details)
        self.register_media(media)
        self.save(media)
        return media

    def register_media(self, media: Media) -> None:
        self.media[media.unique_id] = media
        self._by_path[media.path] = media
        for size in media.sizes:
            self._by_file_id[size.file_id] = media

    def media_of(self, file_id: str) -> Media | None:
        return self._by_file_id.get(file_id)

    # Watching and keeping

    @contextmanager
    def subscribe(self) -> Iterator[asyncio.Queue[Event]]:
        """Every change from now on, as told by `tell`."""
        queue: asyncio.Queue[Event] = asyncio.Queue()
        self._watchers.add(queue)
        try:
            yield queue
        finally:
            self._watchers.discard(queue)

    def tell(self, what: str, chat: Chat | None = None, **more: Any) -> None:
        """Tells the watchers: {"what": …, "chat": id, "bot": id of a private chat's bot, …}.

        message, edit, delete, pin, unpin: with the id as "message". answer: with "query" and
        "message". inline: an answer, with "query". action (typing…): with "action". chat: title,
        members, blocked. person: with "person". menu: commands or the menu button.
        """
        if not self._watchers:
            return
        event: Event = {"what": what, **more}
        if chat is not None:
            event["chat"] = chat.id
            if chat.bot is not None:
                event["bot"] = chat.bot.id
        for queue in self._watchers:
            queue.put_nowait(event)

    def save(self, thing: Account | BotAccount | Chat | Message | Query | Media | Poll) -> None:
        """Marks a thing as changed; `keep.commit()` writes it."""
        if self.keep.active:
            self.keep.put(*records.row_of(thing))

    def hang_up(self) -> None:
        """Cuts the connections of all polls that wait."""
        for bot in self.bots.values():
            bot.queue.interrupt(ConnectionLost("the server hung up"))

    def close(self) -> None:
        self.hang_up()
        self.keep.close()
