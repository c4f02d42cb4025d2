"""The lead of the county, who publishes whatever waits, over a bot that keeps dying."""

import asyncio
import time
from collections.abc import Sequence

from bot.domain.actors import Role
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from storage import groups, members, roles
from tests.prove.place import Place

COUNTY = "LT-SA"  # has 60 elderships
IMPATIENCE = 1.5  # seconds after which the lead asks again what waits
BREATH = 0.5  # seconds before the lead asks again, where nothing waits
QUEUE = "laukiantys įrašai"
EMPTY = "Dabar niekas nelaukia"


class Publisher:
    """Reads the queue and publishes its first entry, again and again."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.halts = False  # to be set: holds still

    async def live(self, stop: asyncio.Event) -> None:
        """Until `stop` is set and nothing waits."""
        self.person.starts(self.person.telegram.first_bot)
        seen = self._state()
        while not (stop.is_set() and EMPTY in self.person.sees):
            changed = await self._changed(seen)
            seen = self._state()
            if not self.halts:
                self._act(asks=not changed)
            if EMPTY in self.person.sees:
                await asyncio.sleep(BREATH)

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


async def bind_group(place: Place, leads: Sequence[Person], crowd: Sequence[Person]) -> Chat:
    """The group of the county that everybody is of, and its leads."""
    telegram, now = place.telegram, place.telegram.now()
    chat = telegram.add_group(
        "Grupė", creator=leads[0], members=[*leads[1:], *crowd], bots=[telegram.first_bot]
    )
    async with place.db.write() as tx:
        profiles = await members.profiles(tx, [one.id for one in leads], now.date())
        for profile in profiles.values():
            assert profile.member_id is not None
            await roles.grant_member(tx, profile.member_id, Role.COUNTY_LEAD, COUNTY, now)
        await groups.expect(tx, chat.id, "Grupė", COUNTY, now)
    return chat
