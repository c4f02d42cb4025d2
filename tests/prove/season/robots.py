"""People who read the last screen and do what it asks, over a bot that may be killed meanwhile."""

import asyncio
import random
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.taps import Tap, is_tap, unpack
from bot.sandbox.messages import Message
from bot.sandbox.queries import Query
from tests.prove.place import Place
from tests.prove.season.cast import One

LOOKS = 0.05  # seconds between two looks at the screen
AGAIN = 0.1  # of the taps: so many are made twice


@dataclass
class Robot(ABC):
    """`upto`: Telegram's number of the last update that came of it."""

    one: One
    dice: random.Random
    upto: int = 0
    asked: bool = False  # for what comes next: the answer is read once

    @property
    @abstractmethod
    def done(self) -> bool: ...

    @abstractmethod
    def note(self) -> None:
        """What they were told."""

    @abstractmethod
    def act(self) -> None:
        """The next thing to do, by what is on the screen."""

    async def live(self, place: Place, over: asyncio.Event, after: float) -> None:
        """Until all is done. Waits until what they did is answered; begins after some seconds."""
        await asyncio.sleep(after)
        while not over.is_set():
            if not place.is_behind(self.one.someone.id, self.upto):
                self.note()
                if self.done:
                    return
                self.step()
            await asyncio.sleep(LOOKS)

    def step(self) -> None:
        self.act()
        self.upto = self.one.someone.person.telegram.first_bot.queue.last_id

    @property
    def newest(self) -> Message:
        person = self.one.someone.person
        return next(one for one in person.chat().newest_first() if one.sender is not person)

    @property
    def sees(self) -> str:
        return self.newest.plain

    def taps(self) -> Iterator[tuple[str, Tap]]:
        for row in self.newest.buttons:
            for button in row:
                if button.data and is_tap(button.data):
                    yield button.text, unpack(button.data)

    def has(self, label: str) -> bool:
        return any(button.text == label for row in self.newest.buttons for button in row)

    def press(self, label: str | None = None, tap: Tap | None = None) -> Query:
        """Now and then twice, as whoever is in a hurry does."""
        person = self.one.someone.person
        if label is not None:
            query = person.taps(label, self.newest)
        else:
            assert tap is not None
            query = person.sends_data(tap.pack(), self.newest)
        if self.dice.random() < AGAIN:
            person.taps_again(query)
        return query
