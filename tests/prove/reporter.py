"""A person who reports again and again over a bot that keeps dying."""

import asyncio
import random
import re
import time
from dataclasses import dataclass, field

from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from tests.pictures import photo

IMPATIENCE = 1.5  # seconds after which a person repeats themselves
UNASKED = "Jūsų veiklos įrašas Nr."  # how it begins that the lead has published one


@dataclass
class Reporter:
    """A person who reads the last screen and does what it asks, again and again."""

    person: Person
    dice: random.Random
    number: int = 0
    promised: list[int] = field(default_factory=list)  # the numbers they were given

    async def live(self, stop: asyncio.Event) -> None:
        self.person.starts(self.person.telegram.first_bot)
        seen = ""
        while True:
            changed = await self._changed(seen)
            if stop.is_set():
                return
            seen = self._state()
            self.note_promises()
            if changed or self.dice.random() < 0.5:  # the impatient repeat, not all of them
                self._act(sees(self.person))
                await asyncio.sleep(self.dice.random() * 0.1)

    async def _changed(self, seen: str) -> bool:
        deadline = time.perf_counter() + IMPATIENCE
        while time.perf_counter() < deadline:
            if self._state() != seen:
                return True
            await asyncio.sleep(0.03)
        return False

    def _state(self) -> str:
        newest = _newest(self.person)
        return f"{newest.id}:{newest.plain}" if newest else ""

    def note_promises(self) -> None:
        said = " ".join(message.plain for message in self.person.history())
        self.promised = [int(number) for number in re.findall(r"įrašas Nr\. (\d+) gautas", said)]
        self.number = len(set(self.promised))

    def _act(self, seen: str) -> None:
        me = f"{self.person.id}-{self.number}"
        match re.search(r"(\d) iš 5|Peržiūra|Turite nebaigtą", seen):
            case None:
                self.person.says("/report")
            case found if found[0].startswith("Turite"):
                self._tap("Tęsti")
            case found if found[0] == "Peržiūra":
                self._tap("Siųsti")
            case found if found[1] == "1":
                self.person.says(f"T-{me}")
            case found if found[1] == "2":
                self._tap("Toliau ›" if "Įrašyta" in seen else "bendruomenė")
            case found if found[1] == "3":
                self.person.says(f"D-{me}")
            case found if found[1] == "4":
                self.person.says(f"R-{me}")
            case _:
                if "Įrašyta" in seen:
                    self._tap("Toliau ›")
                else:
                    self.person.sends_photo(photo())

    def _tap(self, label: str) -> None:
        newest = _newest(self.person)
        if newest and any(button.text == label for row in newest.buttons for button in row):
            self.person.taps(label, newest)


def sees(person: Person) -> str:
    """The last screen: what the bot says unasked leaves it where it is."""
    newest = _newest(person)
    return newest.plain if newest else ""


def _newest(person: Person) -> Message | None:
    bot = person.telegram.first_bot
    screens = (
        one
        for one in person.chat().newest_first()
        if one.sender is bot and not one.plain.startswith(UNASKED)
    )
    return next(screens, None)
