"""What somebody tells: the entry that must come of it, whatever happens meanwhile."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bot.sandbox.media import MediaKind
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.posting import deliver
from tests.albums import posted

SLOW = 0.3  # seconds at most between two parts of an album: a kill may come between them
MIXED = 0.5  # of the albums: so many come in another order than they were sent in
ALBUM = (1, 4)  # files
FILES_MAX = 10  # as many as an entry has room for


class Way(StrEnum):
    FORM = "form"  # the five questions
    FAST = "fast"  # a picture or an album, with words below the one that arrives first
    SILENT = "silent"  # an album that begins without words: the form asks


@dataclass
class Story:
    """`said` and `files` are what its author has sent so far; that much must not get lost."""

    tag: str
    way: Way
    said: dict[str, str] = field(default_factory=dict)  # as the entry calls it → the words
    files: list[Message] = field(default_factory=list)
    number: int | None = None  # as its author was told
    again: int = 0  # times that what hands it in was tapped once more
    more: bool = False  # more was told once there was a draft
    below: set[str] = field(default_factory=set)  # of `said`, what was written below a picture

    def says(self, part: str, text: str) -> str:
        self.said[part] = text
        return text

    @property
    def room(self) -> int:
        """Files that it can still take."""
        return FILES_MAX - len(self.files)

    @property
    def begun(self) -> bool:
        return bool(self.said or self.files)

    @property
    def title(self) -> str:
        """In the fast way the theme is known by a word of it."""
        return f"T-{self.tag} bendruomenė" if self.way is Way.FAST else f"T-{self.tag}"

    @property
    def sent(self) -> list[str]:
        """Telegram's ids of the files, as they stand in the chat."""
        return ids(self.files)


def ids(messages: Sequence[Message]) -> list[str]:
    in_order = sorted(messages, key=lambda one: one.id)
    return [one.media.unique_id for one in in_order if one.media is not None]


async def send(
    story: Story,
    person: Person,
    parts: Sequence[tuple[MediaKind, str]],
    dice: random.Random,
    first: int | None = None,
) -> None:
    """An album, or one file: each of its parts is an update of its own, and they come in any order.

    A part is its kind and the words below it; that at the place `first` is the first to arrive.
    """
    sent = posted(person, parts)
    story.files += sent
    if dice.random() < MIXED:  # as a webhook may bring them
        dice.shuffle(sent)
    if first is not None:
        ahead = story.files[len(story.files) - len(parts) + first]
        sent = [ahead, *(one for one in sent if one is not ahead)]
    for one in sent:
        deliver(person.telegram, one)
        await asyncio.sleep(dice.choice((0, dice.uniform(0, SLOW))))


def pictures(dice: random.Random) -> list[MediaKind]:
    """An album: photos and videos go together. One alone is no album."""
    kinds: tuple[MediaKind, ...] = ("photo", "photo", "video")
    return [dice.choice(kinds) for _ in range(dice.randint(*ALBUM))]
