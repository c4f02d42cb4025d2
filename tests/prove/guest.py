"""A person who answers an invitation again and again, over a bot that keeps dying."""

import asyncio
import random
from dataclasses import dataclass, field

from bot.domain.meetings import CHOSEN, Rsvp
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.queries import Query

LABELS = {
    Rsvp.COMING: "Dalyvausiu",
    Rsvp.PERHAPS: "Galbūt",
    Rsvp.NOT_COMING: "Nedalyvausiu",
}
OFFERED = {Rsvp.COMING: "Patvirtinti", Rsvp.NOT_COMING: "Atsisakyti"}
LIKELY = (5, 1, 2)  # how often each of `CHOSEN` is said
BREATH = (0.05, 0.4)  # seconds between two looks at the telephone
GUESTS = 0.15  # how often somebody brings guests, where they can say so
REPEAT = 0.15  # how often an earlier tap comes once more, as phones do after a lost connection
IMPATIENT = 0.01  # how often somebody does not wait for the answer to their last tap


@dataclass
class Guest:
    """Taps on the card in the group and on the own one, on offers, on numbers of guests."""

    person: Person
    group: Chat
    dice: random.Random
    taps: list[tuple[Rsvp, Query]] = field(default_factory=list)  # as they came

    @property
    def done(self) -> bool:
        return bool(self.taps) and self.taps[-1][1].answer is not None

    @property
    def last(self) -> Rsvp:
        return self.taps[-1][0]

    async def live(self, stop: asyncio.Event, after: float) -> None:
        """Until `stop` is set; begins after so many seconds. Nobody leaves without an answer."""
        await asyncio.sleep(after)
        while not (stop.is_set() and self.taps):
            waits = bool(self.taps) and self.taps[-1][1].answer is None
            if not waits or self.dice.random() < IMPATIENT:
                self._act()
            await asyncio.sleep(self.dice.uniform(*BREATH))

    def _act(self) -> None:
        if self.taps and self.dice.random() < REPEAT:
            answer, query = self.dice.choice(self.taps)
            self.taps.append((answer, self.person.taps_again(query)))
            return
        newest = next(iter(self._own()), None)
        if newest is not None and _has(newest, OFFERED[Rsvp.COMING]):
            self._tap(self.dice.choice(tuple(OFFERED)), newest, OFFERED)
        elif self.dice.random() < GUESTS:
            self._bring()
        else:
            self._answer()

    def _answer(self) -> None:
        (answer,) = self.dice.choices(CHOSEN, LIKELY)
        chat = self.dice.choice((self.group, self.person.chat()))
        cards = (one for one in chat.newest_first() if _has(one, LABELS[answer]))
        card = next(cards, None)
        if card is not None:
            self._tap(answer, card, LABELS)

    def _bring(self) -> None:
        """It says nothing else of the answer: who does not come is told that it is too late."""
        number = self.dice.choice("012")
        shown = next((one for one in self._own() if _has(one, number)), None)
        if shown is not None:
            self.person.taps(number, shown)

    def _tap(self, answer: Rsvp, message: Message, labels: dict[Rsvp, str]) -> None:
        self.taps.append((answer, self.person.taps(labels[answer], message)))

    def _own(self) -> list[Message]:
        """What the bot wrote to them, the newest first."""
        bot = self.person.telegram.first_bot
        return [one for one in self.person.chat().newest_first() if one.sender is bot]


def _has(message: Message, label: str) -> bool:
    return any(button.text == label for row in message.buttons for button in row)
