"""A person who tells of their work in every way there is, over a bot that keeps dying."""

import asyncio
import random
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.sandbox.media import MediaKind
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from tests.prove.place import Place
from tests.prove.story import ALBUM, Story, Way, pictures, send

IMPATIENCE = 1.5  # seconds after which a person repeats themselves
LOOKS = 0.03  # seconds between two looks at the telephone
UNASKED = "Jūsų veiklos įrašas Nr."  # how it begins that a lead has published one
RECEIVED = re.compile(r"įrašas Nr\. (\d+) gautas")
TAG = re.compile(r"T-(\d+-\d+)")
OTHERS: tuple[MediaKind, ...] = ("voice", "document", "audio")
OPEN_MAX = 3  # stories that are begun and not handed in
# How often, at each chance: a form is left, a file comes where it was not asked for, a draft is
# left, more is told of it, something new is begun while something is left.
LEAVES, BESIDE, PARKS, ADDS, BEGINS = 0.06, 0.15, 0.2, 0.5, 0.5


@dataclass
class Author:
    """Reads the last screen and does what it asks; leaves it at times, and comes back.

    Whoever gets no answer says or taps the same once more; nothing else before it is answered.
    """

    place: Place
    person: Person
    dice: random.Random
    stories: list[Story] = field(default_factory=list)
    form: Story | None = None  # what the five questions are of, open or left
    entry: Story | None = None  # whose draft was seen last
    handing: Story | None = None  # which they have tapped to hand in
    asks: bool = False  # has asked by /report what there is, and waits
    waits: bool = False  # has sent files that nobody asked for, and waits
    halts: bool = False  # to be set: holds still
    ends: bool = False  # to be set: begins nothing new
    acts: bool = False
    again: Callable[[], object] | None = None  # what they did last, once more
    upto: int = 0  # Telegram's number of the update that came of it

    @property
    def open(self) -> list[Story]:
        """What is begun, and not known to have arrived."""
        return [one for one in self.stories if one.number is None]

    @property
    def texts(self) -> list[str]:
        """What the bot has written to them, the newest first."""
        bot = self.person.telegram.first_bot
        return [one.plain for one in self.person.chat().newest_first() if one.sender is bot]

    async def live(self) -> None:
        """Until all that was begun is handed in, one at least, once they are to end."""
        self.person.starts(self.person.telegram.first_bot)
        seen = ""
        while not (self.ends and self.stories and not self.open):
            answered = await self._is_answered(seen)
            self.note()
            if self.halts:
                continue
            if answered or self.dice.random() < 0.5:
                self.acts = True
                seen = await self._act(seen, answered=answered)
                self.acts = False
                self.upto = self.person.telegram.first_bot.queue.last_id

    async def _act(self, seen: str, *, answered: bool) -> str:
        """Do something; what was on the screen then."""
        now = self._state()
        if answered or not self._waits_for_bot:
            self.again = None
            await self._read(self._sees, changed=answered)
            return now
        if self.again is not None and now == seen:
            self.again()
        return seen

    @property
    def _waits_for_bot(self) -> bool:
        return self.place.is_behind(self.person.id, self.upto)

    def note(self) -> None:
        """The number that they were told last."""
        known = {one.number for one in self.stories}
        told = {int(one) for text in self.texts for one in RECEIVED.findall(text)}
        if self.handing is not None and told - known:
            self.handing.number = min(told - known)
            if self.form is self.handing:
                self.form = None
            self.handing = self.entry = None

    async def _is_answered(self, seen: str) -> bool:
        """Whether all they did is, by another screen; or they wait no longer."""
        deadline = time.perf_counter() + IMPATIENCE
        while time.perf_counter() < deadline:
            if not self.halts and self._state() != seen and not self._waits_for_bot:
                return True
            await asyncio.sleep(LOOKS)
        return False

    def _state(self) -> str:
        newest = self._newest
        return f"{newest.id}:{newest.plain}:{newest.buttons}" if newest else ""

    @property
    def _newest(self) -> Message | None:
        """The last screen: what the bot says unasked leaves it where it is."""
        bot = self.person.telegram.first_bot
        screens = (
            one
            for one in self.person.chat().newest_first()
            if one.sender is bot and not one.plain.startswith(UNASKED)
        )
        return next(screens, None)

    @property
    def _sees(self) -> str:
        newest = self._newest
        return newest.plain if newest else ""

    async def _read(self, seen: str, *, changed: bool) -> None:
        ways: list[tuple[str, Callable[[str], Awaitable[None]]]] = [
            ("Turite nebaigtų veiklos įrašų", self._choose),
            ("Turite nebaigtą", self._go_on),
            (" iš 5", self._answer),
            ("Peržiūra", self._preview),
            ("Sutinku ir pateikiu", self._agree),
            ("Kas iš to išėjo", self._tell_result),
            ("Pridėkite nuotraukų", self._add_files),
            ("Ką papildyti ar taisyti", self._choose_part),
            ("Dar nepateikta", self._draft),
        ]
        way = next((way for shows, way in ways if shows in seen), None)
        if way is None:
            await self._idle()
            return
        if changed:
            self.asks = self.waits = False
        if not self._is_answered_below(seen):
            await way(seen)
        elif not changed:
            self._ask()

    def _ask(self) -> None:
        self.asks = True
        self._say("/report")

    # Where nothing is asked of them

    async def _idle(self) -> None:
        """Begin something, or look what is begun. What came of files sent has to be seen first."""
        goes_on = self.ends or len(self.open) >= OPEN_MAX or self.dice.random() > BEGINS
        if self.asks or self.waits or (self.open and goes_on):
            self._ask()
        elif not (self.ends and self.stories):
            await self._begin()

    async def _begin(self) -> None:
        """A picture without words would join the form that was left."""
        way = Way.FAST if self.form is not None else self.dice.choice(list(Way))
        story = Story(f"{self.person.id}-{len(self.stories)}", way)
        self.stories.append(story)
        if way is Way.FAST:
            await self._send_fast(story)
            return
        self.form = story
        if way is Way.FORM:
            self._ask()
        else:
            await self._send_silent(story)

    async def _send_fast(self, story: Story) -> None:
        """What arrives first has words below it: a title, and perhaps what was done."""
        self.waits = True
        kinds = pictures(self.dice)
        first, *others = self.dice.sample(range(len(kinds)), len(kinds))
        words = {first: story.says("title", story.title)}
        told = []
        if self.dice.random() < 0.6:
            told.append(f"D-{story.tag}")
            words[first] += f"\n{told[0]}"
        if others and self.dice.random() < 0.3:
            told.append(f"L-{story.tag}")
            words[others[0]] = told[-1]
        if told:
            story.says("done", "\n".join(told))
        parts = [(kind, words.get(place, "")) for place, kind in enumerate(kinds)]
        await send(story, self.person, parts, self.dice, first)

    async def _send_silent(self, story: Story) -> None:
        """What arrives first has no words; below another there may be the title."""
        self.waits = True
        kinds = pictures(self.dice)
        first, *others = self.dice.sample(range(len(kinds)), len(kinds))
        words = {}
        if others and self.dice.random() < 0.5:
            words[others[0]] = self._below(story, "title", story.title)
        parts = [(kind, words.get(place, "")) for place, kind in enumerate(kinds)]
        await send(story, self.person, parts, self.dice, first)

    async def _choose(self, _: str) -> None:
        """Of what is begun; or the form, where that is what was to be begun."""
        if self.form is not None and not self.form.begun:
            self._tap("Naujas įrašas")
            return
        labels = [label for label in self._labels if self._of(label) in self.open]
        if labels:
            self._tap(self.dice.choice(labels))
        else:
            self._ask()

    async def _go_on(self, _: str) -> None:
        self._tap("Tęsti")

    # The five questions

    async def _answer(self, seen: str) -> None:
        story = self.form
        step = seen[seen.index(" iš 5") - 1]
        if story is None or (not self.ends and self.dice.random() < LEAVES):
            self._say("/menu")
        elif step != "5" and story.room > 2 * ALBUM[1] and self.dice.random() < BESIDE:
            await send(story, self.person, [(self.dice.choice(OTHERS), "")], self.dice)
        elif step == "1":
            self._say(story.says("title", story.title))
        elif step == "2":
            self._tap("Toliau ›" if "Įrašyta" in seen else "bendruomenė")
        elif step == "3":
            await self._tell_done(story)
        elif step == "4":
            self._say(story.says("result", f"R-{story.tag}"))
        elif story.files:
            self._tap("Toliau ›")
        else:
            parts = [(kind, "") for kind in pictures(self.dice)]
            await send(story, self.person, parts, self.dice)

    async def _tell_done(self, story: Story) -> None:
        if "done" in story.said or story.files or self.dice.random() > BESIDE:
            self._say(story.says("done", f"D-{story.tag}"))
            return
        kinds = pictures(self.dice)
        words = {self.dice.randrange(len(kinds)): self._below(story, "done", f"D-{story.tag}")}
        parts = [(kind, words.get(place, "")) for place, kind in enumerate(kinds)]
        await send(story, self.person, parts, self.dice)

    async def _preview(self, _: str) -> None:
        adds = not self.ends and self.dice.random() < PARKS
        if adds or self.form is None:
            self._tap("Papildyti")
        else:
            self._hand_in(self.form, "Siųsti")

    def _below(self, story: Story, part: str, text: str) -> str:
        story.below.add(part)
        return story.says(part, text)

    def _is_answered_below(self, seen: str) -> bool:
        """The words below a picture answer it, and are not repeated without one."""
        asked = {" 1 iš 5": "title", " 3 iš 5": "done"}
        below = self.form.below if self.form is not None else ()
        return any(shows in seen and part in below for shows, part in asked.items())

    # A draft

    async def _draft(self, seen: str) -> None:
        story = self._of(seen)
        if story is None or story.number is not None:
            self._ask()
            return
        self.entry = story
        if self.form is story:
            self.form = None
        if not self.ends and len(self.open) < OPEN_MAX and self.dice.random() < PARKS:
            self._say("/menu")
        elif not story.more and self.dice.random() < ADDS:
            self._tap("Papildyti ar taisyti")
        else:
            self._hand_in(story, "Pateikti")

    async def _agree(self, _: str) -> None:
        if self.entry is not None:
            self._hand_in(self.entry, "Sutinku ir pateikiu")

    async def _choose_part(self, seen: str) -> None:
        story = self._of(seen)
        if story is None or story.more:
            self._tap("‹ Į įrašą")
        elif "result" not in story.said:
            self._tap("Rezultatas")
        else:
            self._tap("✓ Priedai" if story.files else "Priedai")

    async def _tell_result(self, seen: str) -> None:
        story = self._of(seen)
        if story is not None:
            self._say(story.says("result", f"R-{story.tag}"))

    async def _add_files(self, seen: str) -> None:
        """One after the other: a document, a voice."""
        story = self._of(seen)
        if story is None or story.more or not story.room:
            self._tap("Toliau ›")
            return
        story.more = True
        for kind in OTHERS[: min(self.dice.randint(1, 2), story.room)]:
            await send(story, self.person, [(kind, "")], self.dice)

    def _hand_in(self, story: Story, label: str) -> None:
        """What is tapped twice may be answered twice."""
        self.handing = story
        self._tap(label)
        tap = self.again

        def once_more() -> None:
            if tap is not None:
                story.again += 1
                tap()

        self.again = once_more

    def _of(self, text: str) -> Story | None:
        found = TAG.search(text)
        tag = found[1] if found else None
        return next((one for one in self.stories if one.tag == tag), None)

    @property
    def _labels(self) -> list[str]:
        newest = self._newest
        return [button.text for row in newest.buttons for button in row] if newest else []

    def _tap(self, label: str) -> None:
        newest = self._newest
        if newest is not None and label in self._labels:
            tapped = self.person.taps(label, newest)
            self.again = lambda: self.person.taps_again(tapped)

    def _say(self, text: str) -> None:
        self.person.says(text)
        self.again = lambda: self.person.says(text)
