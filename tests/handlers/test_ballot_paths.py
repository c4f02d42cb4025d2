"""Every way there is to an anonymous poll, for every kind of reader: none shows what it must not.

Again by comparison. While the poll is open, in one world others have answered, and other things,
than in the second: whoever is not one of those others reads the same in both, to the letter. When
it is over, choices are exchanged among those who answered: everybody reads the same. The ways are
found by themselves: every button that takes a `poll`, and every command.
"""

import asyncio
import random
import re
import shutil
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from bot.app import FEATURES
from bot.domain.actors import Can, Role
from bot.domain.ballots import CODE_SIGNS
from bot.domain.polls import State
from bot.domain.taps import Tap
from bot.files import sheets
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.services import ballots as service
from bot.telegram.routes import Command, Table
from bot.telegram.routes.asked import TapRoute
from tests import pollster
from tests.conftest import Sqlite
from tests.people import from_the_office, tell_roster
from tests.world import Someone, World, world_on

TABLE = Table(FEATURES)
TAPS = [one for one in TABLE.taps if "poll" in one.tap._kinds]
COMMANDS = [one for one in TABLE.commands if one.names]
DRAWN = {"SendChart", "SendCharts"}  # of what the table holds too, for seconds in another process
FREE = re.compile(r"Diske laisva: .*")  # others write to the disk
PLACES = ("Daugų", "Simno", "Alovės", "Krokialaukio", "Nemunaičio", "Pivašiūnų")  # one municipality
CODES = [CODE_SIGNS[number] * 16 for number in range(len(PLACES))]

Answers = Mapping[int, tuple[str, str]]  # voter → option, receipt


@dataclass
class Place:
    """A world with a poll that some have answered, its readers, and all they were shown.

    What only those may open who manage polls the asker tries: nobody sees more of it.
    """

    world: World
    poll: int
    question: int
    other: int  # a member whom only one world's poll was answered by
    group: Chat
    readers: Mapping[str, Someone]
    seen: list[tuple[str, str]] = field(default_factory=list)
    tried: set[str] = field(default_factory=set)

    async def look(self) -> list[tuple[str, str]]:
        """Let every reader try every way: all they were shown."""
        await self._keep()
        self.state = await self._state()
        for name, reader in self.readers.items():
            actor = await pollster.actor_of(self.world, reader)
            routes = [one for one in TAPS if actor.can(one.needs) and not _is_drawn(one)]
            await self._all(name, reader, [one for one in routes if one.needs is not Can.ASK_POLLS])
            managing = [one for one in routes if one.needs is Can.ASK_POLLS and name == "asker"]
            if self.state[0] is State.OPEN:
                for one in managing:
                    await self._all(name, reader, [one])
                    await self._go_back()
            else:
                await self._all(name, reader, managing)
            if name in {"member", "owner", "asker"}:
                await self._say(name, reader, [one for one in COMMANDS if actor.can(one.needs)])
        gauges = (await self.world.app.upkeep.reading()).gauges
        shown = [said(one) for one in self.world.in_group(self.group)]
        return [*self.seen, ("group", str(shown)), ("metrics", str(gauges))]

    async def _all(self, name: str, reader: Someone, routes: Sequence[TapRoute]) -> None:
        """Below an old message: no screen takes the place of another."""
        before = len(reader.messages)
        taps = [tap for route in routes for tap in self._of(route.tap)]
        under = reader.messages[0]
        queries = [reader.person.sends_data(tap.pack(), under) for tap in taps]
        await self.world.settle()
        self.tried |= {type(tap).__name__ for tap in taps}
        self.seen += [(name, f"{tap} {q.answer}") for tap, q in zip(taps, queries, strict=True)]
        self.seen += [(name, said(one)) for one in reader.messages[before:]]

    async def _say(self, name: str, reader: Someone, commands: Sequence[Command]) -> None:
        before = len(reader.messages)
        for command in commands:
            reader.person.says(f"/{command.names[0]}")
        await self.world.settle()
        self.seen += [(name, said(one)) for one in reader.messages[before:]]

    def _of(self, kind: type[Tap]) -> Iterator[Tap]:
        """With all that can be told apart; pages, places and the like are the first."""
        known = {"poll": self.poll, "question": self.question, "member": self.other, "place": 1}
        hints = kind._kinds
        names = list(hints)
        choices = [_values(hints[name]) if name not in known else [known[name]] for name in names]
        for values in product(*choices):
            yield kind(**dict(zip(names, values, strict=True)))

    async def _keep(self) -> None:
        await self.world.app.db.truncate_log()
        await asyncio.to_thread(shutil.copyfile, self._file, self._file.with_name("kept"))

    async def _go_back(self) -> None:
        """To what was kept, where whoever manages the poll has ended it."""
        if await self._state() == self.state:
            return
        await self.world.stop()
        await asyncio.to_thread(shutil.copyfile, self._file.with_name("kept"), self._file)
        await self.world.start()
        await self.world.settle()

    async def _state(self) -> tuple[State, datetime | None]:
        poll = await pollster.poll_of(self.world, self.poll)
        return poll.state, poll.closes_at

    @property
    def _file(self) -> Path:
        file = self.world.app.db.file
        assert file is not None
        return file


def _is_drawn(route: TapRoute) -> bool:
    return route.tap.__name__ in DRAWN


def _values(hint: Any) -> Sequence[Any]:
    if hint is bool:
        return (False, True)
    return list(hint)[:1] if issubclass(hint, Enum) else (0,)


def said(message: Message) -> str:
    """All that a message shows; of a sheet what is in it."""
    buttons = [[(one.text, one.data, one.url) for one in row] for row in message.buttons]
    media, shown = message.media, ""
    if media is not None and media.name.endswith(".xlsx"):
        shown = str([(one.name, one.rows) for one in sheets.read(media.content)])
    elif media is not None:
        shown = f"{media.name} {media.content!r}"
    return f"{FREE.sub('', message.plain)}\n{buttons}\n{shown}"


@pytest.fixture
def codes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The receipt that is given next."""
    now: list[str] = []
    monkeypatch.setattr(service, "new_receipt", lambda: now[-1])
    monkeypatch.setattr(random, "randrange", lambda *_: 381_774_245)  # the first number
    return now


@asynccontextmanager
async def place(
    folder: Path, sqlite: Sqlite, codes: list[str], answers: Answers
) -> AsyncIterator[Place]:
    await asyncio.to_thread(folder.mkdir)
    async with world_on(await sqlite.migrated(folder)) as world:
        voters = [await world.member(f"{one} seniūnija") for one in PLACES]
        await world.give(voters[0], Role.MUNICIPAL_LEAD, "LT-03")
        readers = await _readers(world)
        group = await world.county_group("LT-AL", *voters)
        poll = await pollster.sent(
            world, by=readers["asker"], anonymous=True, title="Biudžetas", quorum=50
        )
        late = await world.member("Raitininkų seniūnija")
        for number, (option, code) in answers.items():
            codes.append(code)
            await voters[number].taps("Atsakyti")
            await voters[number].taps(option)
            await voters[number].taps("Patvirtinti")
        await world.tick(hours=90)  # reminders have gone
        (question,) = await pollster.questions_of(world, poll)
        other = await tell_roster(world, voters[1])
        everybody = {"late": late, "municipal lead": voters[0], "member": voters[2], **readers}
        yield Place(world, poll, question.id, other, group, everybody)


async def _readers(world: World) -> dict[str, Someone]:
    stranger = world.stranger()
    for someone in (stranger, world.owner):
        await someone.starts()
    return {
        "stranger": stranger,
        "county lead": await pollster.county_lead(world),
        "president": await from_the_office(world, "Prezidentas", Role.PRESIDENT),
        "editor": await from_the_office(world, "Redaktorė", Role.EDITOR),
        "owner": world.owner,
        "asker": await pollster.director(world),
    }


YES, NO, NONE = "Taip", "Ne", "Neturiu nuomonės"


async def test_while_it_is_open_nobody_learns_who_has_answered_nor_what(
    tmp_path: Path, sqlite: Sqlite, hurry: None, codes: list[str]
) -> None:
    first = {0: YES, 1: YES, 2: NO, 3: YES, 4: YES}
    second = {0: NO, 5: NO, 2: YES, 3: NONE, 4: NO}
    seen, tried = [], set[str]()
    for name, options in (("first", first), ("second", second)):
        answers = {number: (option, CODES[number]) for number, option in options.items()}
        async with place(tmp_path / name, sqlite, codes, answers) as found:
            seen.append(await found.look())
            tried |= found.tried
    compare(*seen)
    assert tried == {one.tap.__name__ for one in TAPS} - DRAWN


async def test_when_it_is_over_everybody_sees_what_they_would_had_others_chosen_it(
    tmp_path: Path, sqlite: Sqlite, hurry: None, codes: list[str]
) -> None:
    chosen = [(YES, CODES[0]), (NO, CODES[1]), (YES, CODES[2]), (NONE, CODES[3]), (NO, CODES[4])]
    seen = []
    for name, order in (("first", (0, 1, 2, 3, 4)), ("second", (3, 0, 1, 2, 4))):
        answers = {number: chosen[place_] for number, place_ in enumerate(order)}
        async with place(tmp_path / name, sqlite, codes, answers) as found:
            await pollster.closes(found.world, found.poll)
            seen.append(await found.look())
    compare(*seen)
    assert {name for name, shown in seen[0] if "Taip – 2 (40 %)" in shown} >= {"member", "group"}


def compare(first: list[tuple[str, str]], second: list[tuple[str, str]]) -> None:
    different = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    assert different[:1] == []
