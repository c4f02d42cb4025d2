"""A person who votes again and again, and answers what is asked, over a bot that keeps dying."""

import asyncio
import random
import re
import time
from dataclasses import dataclass, field
from typing import Any

from bot.domain.polls import Question, QuestionKind
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.queries import Query
from tests.prove.ballot_box import CARD, OPTIONS, Box, Boxes, counting

K = QuestionKind
IMPATIENCE = 1.5  # seconds after which a person repeats themselves
IMPATIENT = 0.3  # of those who waited so long, the part that repeats itself; the others wait on
PATIENCE = 6.0  # seconds: a bot that is behind is not buried under what is said again
FEW = 50  # so many people bury no bot: they need not wait
LOOKS = 0.1  # seconds between two looks at the screen
CODE = re.compile(r"Jūsų kodas: ([A-Z0-9 ]{19})")


@dataclass
class Voter:
    """Reads the last screen and does what it asks; between, taps on the card, here and there."""

    person: Person
    boxes: Boxes
    group: Chat
    dice: random.Random
    many: bool  # people at once
    plan: dict[int, Any] = field(default_factory=dict)  # question → answer
    taps: list[tuple[int, Query]] = field(default_factory=list)  # option and tap, as they came
    code: str = ""  # of the secret ballot, as the confirmation showed it
    named_done: int = 0  # how often the ten answers were said to be noted
    secret_done: bool = False
    named_first: bool = True

    def __post_init__(self) -> None:
        self.named_first = self.dice.random() < 0.5
        for box in (self.boxes.ten, self.boxes.secret):
            answers = {one.id: self._planned(one) for one in box.questions}
            given = {one: answer for one, answer in answers.items() if answer is not None}
            self.plan |= counting(box, given)

    def _planned(self, question: Question) -> Any:
        dice, count = self.dice, question.count
        match question.kind:
            case K.YES_NO | K.ONE:
                return dice.randrange(count)
            case K.SCALE:
                return dice.randint(1, 5)
            case K.SEVERAL:
                return sorted(dice.sample(range(count), dice.randint(question.least or 1, count)))
            case K.RANKING:
                return dice.sample(range(count), dice.randint(1, count))
            case K.NUMBER:
                return dice.choice((0, 3, 12, 2.5))
        optional = question.optional and dice.random() < 0.5
        return None if optional else {"text": f"T{question.id} {self.person.id}", "quote": False}

    @property
    def done(self) -> bool:
        return self.named_done > 0 and self.secret_done and bool(self.taps)

    async def live(self, stop: asyncio.Event, over: asyncio.Event, after: float) -> None:
        """Until all is answered once `stop` is set; `over` ends it where that does not come.

        Begins after so many seconds: not everybody takes the telephone at once.
        """
        await asyncio.sleep(after)
        self.person.starts(self.person.telegram.first_bot)
        seen, patience = "", IMPATIENCE
        while not over.is_set() and not (stop.is_set() and self.done):
            changed = await self._changed(seen, patience)
            longest = PATIENCE if self.many else IMPATIENCE
            patience = IMPATIENCE if changed else min(2 * patience, longest)
            seen = self._state()
            self._note()
            if self.dice.random() < 0.4:
                self._vote()
            if changed or not self.many or self.dice.random() < IMPATIENT:
                self._act(self.person.sees)
            await asyncio.sleep(self.dice.random() * 0.1)

    async def _changed(self, seen: str, patience: float) -> bool:
        deadline = time.perf_counter() + patience
        while time.perf_counter() < deadline:
            if self._state() != seen:
                return True
            await asyncio.sleep(LOOKS)
        return False

    def _state(self) -> str:
        newest = self._newest
        return f"{newest.id}:{newest.plain}:{newest.buttons}" if newest else ""

    @property
    def _newest(self) -> Message | None:
        bot = self.person.telegram.first_bot
        return next((one for one in self.person.chat().newest_first() if one.sender is bot), None)

    def _note(self) -> None:
        """What they were told last."""
        sees = self.person.sees
        if sees.startswith("Ačiū,"):
            self.named_done += 1
        elif "Pakeisti atsakymą galite iki" in sees:  # the thanks were lost with a kill
            self.named_done = max(self.named_done, 1)
        if "Atsakymas įrašytas. Ačiū!" in sees or "atsakymas įrašytas. Kodą rasite" in sees:
            self.secret_done = True
        shown = CODE.search(sees)
        if shown:
            self.code = shown[1].replace(" ", "")
        self.secret_done |= "Jūsų atsakymas į šią apklausą jau įrašytas" in sees

    def _vote(self) -> None:
        """On the card in the group, on the own one, or once more what was tapped before.

        Most wait for the answer to their last tap first: a bot that is behind is not buried.
        """
        waits = bool(self.taps) and self.taps[-1][1].answer is None
        if waits and self.dice.random() < 0.99:
            return
        if self.taps and self.dice.random() < 0.2:
            option, query = self.dice.choice(self.taps)
            self.taps.append((option, self.person.taps_again(query)))
            return
        chat = self.dice.choice((self.group, self.person.chat()))
        option = self.dice.randrange(len(OPTIONS))
        cards = (one for one in chat.newest_first() if _is_card(one))
        card = next(cards, None)
        if card is not None:
            self.taps.append((option, self.person.taps(OPTIONS[option], card)))

    def _act(self, sees: str) -> None:
        if "Peržiūra" in sees:
            self._tap("Patvirtinti" if "Patvirtinto" in sees else "Įrašyti atsakymus")
        elif " · " in sees and (asked := self._asked(sees)) is not None:
            self._answer(asked)
        elif self.named_done and self.secret_done and self._has("Keisti atsakymą"):
            self._tap("Keisti atsakymą")
        else:
            self.person.starts(self.person.telegram.first_bot, self._next.payload)

    @property
    def _next(self) -> Box:
        """One after the other: what is typed answers what is open."""
        if self.secret_done or (self.named_first and not self.named_done):
            return self.boxes.ten
        return self.boxes.secret

    def _asked(self, sees: str) -> Question | None:
        questions = (*self.boxes.ten.questions, *self.boxes.secret.questions)
        return next((one for one in questions if one.text in sees), None)

    def _answer(self, question: Question) -> None:
        wanted = self.plan.get(question.id)
        if wanted is None:
            self._tap("Praleisti")
            return
        match question.kind:
            case K.YES_NO:
                self._tap(OPTIONS[wanted])
            case K.SCALE:
                self._tap(str(wanted))
            case K.ONE:
                short = len(question.options[0]) < 20
                self._tap(question.options[wanted] if short else str(wanted + 1))
            case K.SEVERAL:
                self._gather(question, wanted, "✓ {}")
            case K.RANKING:
                self._gather(question, wanted, "{place}. {}")
            case K.NUMBER:
                self.person.says(str(wanted).replace(".", ","))
            case K.TEXT:
                said = wanted["text"] in self.person.sees
                self._tap("Toliau ›") if said else self.person.says(wanted["text"])

    def _gather(self, question: Question, wanted: list[int], mark: str) -> None:
        """One more of what is still missing; then on."""
        for place, one in enumerate(wanted, 1):
            option = question.options[one]
            if not self._has(mark.format(option, place=place)):
                self._tap(option)
                return
        self._tap("Toliau ›")

    def _tap(self, label: str) -> None:
        newest = self._newest
        if newest is not None and _has(newest, label):
            self.person.taps(label, newest)

    def _has(self, label: str) -> bool:
        return self._newest is not None and _has(self._newest, label)


def _is_card(message: Message) -> bool:
    return message.plain.startswith(f"🗳 {CARD}") and _has(message, OPTIONS[0])


def _has(message: Message, label: str) -> bool:
    return any(button.text == label for row in message.buttons for button in row)
