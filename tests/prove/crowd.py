"""Many receivers of news: the rows that make them, their accounts, and what they have got."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from math import ceil

from bot.domain import consent
from bot.domain.news import Channel, Content, Option
from bot.sandbox.media import Upload
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from bot.services.audience import EVERYBODY
from bot.services.news import New, create, start
from storage import members, news, territories
from storage.accounts import Reach, accounts
from storage.base import Database
from storage.members import Kind
from tests.pictures import photo
from tests.world import OWNER

AMONG = 25  # of so many receivers, one is of each sort that cannot be reached


class Sort(StrEnum):
    """What Telegram makes of a message to them; the bot finds out by trying."""

    OPEN = "open"
    BLOCKED = "blocked"
    DELETED = "deleted"  # the Telegram account
    IDLE = "idle"  # never pressed Start
    ABSENT = "absent"  # a line of the roster without an account


_RARE = {3: Sort.BLOCKED, 10: Sort.DELETED, 16: Sort.IDLE, 22: Sort.ABSENT}


@dataclass(frozen=True, slots=True)
class Receiver:
    member_id: int
    person: Person
    sort: Sort


async def gather(db: Database, telegram: Telegram, count: int, now: datetime) -> list[Receiver]:
    """So many members, each of an eldership of their own; the database is migrated."""
    people = [telegram.add_person(f"Seniūnas {n}", user_id=OWNER + n) for n in range(1, count + 1)]
    sorts = [_RARE.get(n % AMONG, Sort.OPEN) for n in range(count)]
    async with db.write() as tx:
        [municipality, *_] = await territories.all_municipalities(tx)
        made = [{"municipality": municipality.code, "name": f"{n} seniūnija"} for n in range(count)]
        await tx.execute(territories.elderships.insert(), made)
        places = {place.name: place.id for place in await territories.all_elderships(tx)}
        ids = await members.add_all(
            tx,
            [
                {"kind": Kind.MEMBER, "eldership_id": places[row["name"]], "joined_on": now.date()}
                for row in made
            ],
        )
        known = [
            {
                "id": person.id,
                "member_id": member_id,
                "reach": None if sort is Sort.IDLE else Reach.OPEN,
                "started_at": None if sort is Sort.IDLE else now,
                "consent": consent.VERSION,
                "consented_at": now,
            }
            for person, member_id, sort in zip(people, ids, sorts, strict=True)
            if sort is not Sort.ABSENT
        ]
        await tx.execute(accounts.insert(), known)
    for person, sort in zip(people, sorts, strict=True):
        person.chat().opened = sort not in {Sort.IDLE, Sort.ABSENT}
        person.chat().blocked = sort is Sort.BLOCKED
        person.active = sort is not Sort.DELETED
    return [Receiver(*one) for one in zip(ids, people, sorts, strict=True)]


@dataclass(slots=True)
class Sent:
    """A news item on its way: its number, and by what its messages are known."""

    number: int
    mark: str
    files: frozenset[str]
    shape: Counter[str] = field(default_factory=Counter)  # of one copy: what, how often

    def parts(self, person: Person) -> Counter[str]:
        """What of it the person has."""
        found = (self._part(message) for message in person.history())
        return Counter(part for part in found if part)

    def _part(self, message: Message) -> str:
        if message.media is not None and message.media.unique_id in self.files:
            return message.media.unique_id
        return "text" if self.mark in message.plain else ""

    def copies(self, person: Person) -> int:
        """How often the person has it, or a part of it."""
        parts = self.parts(person)
        return max((ceil(count / self.shape[part]) for part, count in parts.items()), default=0)

    def is_whole(self, person: Person) -> bool:
        return self.shape <= self.parts(person)


async def send(db: Database, telegram: Telegram, turn: int, now: datetime) -> Sent:
    """Start one item to everybody, urgent: no hour and no wish holds it back.

    The first is a text, the second an album with a text, the third one picture, and so on.
    """
    pictures = [
        telegram.add_media("photo", Upload("", photo(4 + n, 3), ""))
        for n in range((0, 2, 1)[turn % 3])
    ]
    files = [
        {"kind": "photo", "file_id": one.file_id, "file_unique_id": one.unique_id}
        for one in pictures
    ]
    mark = f"Naujiena Nr. {turn}."
    options = (Option.URGENT, Option.ACK)
    new = New(Content(mark, files), EVERYBODY, (Channel.PRIVATE,), options)
    async with db.write() as tx:
        number = await create(tx, None, new, now)
        item = await news.get(tx, number)
        assert item is not None
        await start(tx, item, now)
    return Sent(number, mark, frozenset(one.unique_id for one in pictures))


def learn_shapes(sent: Sequence[Sent], receivers: Sequence[Receiver]) -> None:
    """What one copy is made of: what most of those who have any of it have."""
    for item in sent:
        seen = Counter(frozenset(item.parts(one.person).items()) for one in receivers)
        del seen[frozenset()]
        item.shape = Counter(dict(max(seen, key=lambda parts: seen[parts])))
