"""The lead of the county, who publishes whatever waits, over a bot that keeps dying."""

import asyncio
import time

from bot.sandbox.messages import Message
from bot.sandbox.people import Person

IMPATIENCE = 1.5  # seconds after which the lead asks again what waits
QUEUE = "laukiantys įrašai"
EMPTY = "Dabar niekas nelaukia"


class Publisher:
    """Reads the queue and publishes its first entry, again and again."""

    def __init__(self, person: Person) -> None:
        self.person = person

    async def live(self, stop: asyncio.Event) -> None:
        """Until `stop` is set and nothing waits."""
        self.person.starts(self.person.telegram.first_bot)
        seen = self._state()
        while not (stop.is_set() and EMPTY in self.person.sees):
            changed = await self._changed(seen)
            seen = self._state()
            self._act(asks=not changed)

    async def _changed(self, seen: str) -> bool:
        deadline = time.perf_counter() + IMPATIENCE
        while time.perf_counter() < deadline:
            if self._state() != seen:
                return True
            await asyncio.sleep(0.03)
        return False

    def _state(self) -> str:
        newest = self._newest()
        return f"{newest.id}:{newest.plain}" if newest else ""

    def _act(self, *, asks: bool) -> None:
        """Tap what is there to be tapped; having published, or where nothing came, ask anew."""
        newest = self._newest()
        labels = [button.text for row in newest.buttons for button in row] if newest else []
        number = next((label for label in labels if label.isdecimal()), None)
        wanted = "Paskelbti" if "Paskelbti" in labels else number
        if newest is None or wanted is None or asks:
            self.person.says(QUEUE)
        else:
            self.person.taps(wanted, newest)

    def _newest(self) -> Message | None:
        bot = self.person.telegram.first_bot
        return next((one for one in self.person.chat().newest_first() if one.sender is bot), None)
