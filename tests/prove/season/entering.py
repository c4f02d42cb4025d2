"""Nominations are put forward, answered and checked, all by what people say and tap."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.check_buttons import (
    AnswerCheckers,
    AskNominator,
    FailNomination,
    PassNomination,
)
from bot.domain.contest_buttons import NominateEntry
from bot.domain.counties import short_municipality
from bot.domain.directory import short_eldership
from bot.domain.nomination_buttons import DeclineNomination, NominateIn
from bot.domain.territories import Eldership
from tests.contesting import CATEGORIES
from tests.practising import published
from tests.prove.season.cast import Cast, One, Size
from tests.world import Someone, World

RECEIVED = re.compile(r"kandidatūra Nr. (\d+) gauta")
PREVIEW = "Pateikti"
APART = 8  # nominees of the second contest from those of the first, in their county


class Way(StrEnum):
    SELF = "self"
    COLLEAGUE = "colleague"
    ENTRY = "entry"


class Fate(StrEnum):
    """What becomes of it before it is judged."""

    PASSES = "passes"
    DECLINED = "declined"
    LAPSED = "lapsed"  # the nominee never answered
    FAILED = "failed"  # the check
    RETURNED = "returned"  # and answered, and passed
    UNCHECKED = "unchecked"  # only one checker was in time


@dataclass(slots=True)
class Entry:
    """`title` is nobody else's."""

    contest: int
    category: str
    nominee: One
    nominator: One
    way: Way
    title: str
    fate: Fate = Fate.PASSES
    number: int = 0

    @property
    def county(self) -> str:
        return self.nominee.county

    @property
    def judged(self) -> bool:
        return self.fate in {Fate.PASSES, Fate.RETURNED, Fate.UNCHECKED}


# In the last of all categories, where nobody's places hang on how many there are.
FATES = {
    Way.COLLEAGUE: [Fate.DECLINED, Fate.LAPSED],
    Way.SELF: [Fate.RETURNED, Fate.FAILED, Fate.UNCHECKED],
}


def planned(cast: Cast, size: Size, contest: int, turn: int) -> list[Entry]:
    """So many in each category and county, by each way in its turn."""
    found = list(_entries(cast, size, contest, turn))
    for one in reversed(found):
        wanted = FATES.get(one.way, [])
        place = size.counties > 2 or one.county == cast.counties[-1]
        used = {other.fate for other in found}
        fate = next((each for each in wanted if each not in used), None)
        if place and fate is not None and (size.counties > 2 or fate is Fate.RETURNED):
            one.fate = fate
    return found


def _entries(cast: Cast, size: Size, contest: int, turn: int) -> Iterator[Entry]:
    ways = list(Way)
    count = 0
    for at, county in enumerate(cast.counties):
        people = cast.nominees[county]
        next_ = turn * min(len(people) // 2, APART)
        for place in range(size.categories):
            for _ in range(size.counts[(at + place) % len(size.counts)]):
                nominee = people[next_ % len(people)]
                way = ways[(count + 2 * turn) % len(ways)]
                by = _colleague(people, next_) if way is Way.COLLEAGUE else nominee
                title = f"Darbas {contest}x{count}x"
                yield Entry(contest, CATEGORIES[place][0], nominee, by, way, title)
                count, next_ = count + 1, next_ + 1


def _colleague(people: Sequence[One], at: int) -> One:
    """Of the same municipality, where there is one: else two of those who judge could not."""
    nominee, *others = (people[(at + n) % len(people)] for n in range(len(people)))
    near = [one for one in others if one.municipality == nominee.municipality]
    return (near or others)[0]


async def nominate(world: World, one: Entry, name: str) -> None:
    """From the first tap to the receipt; then the nominee answers. `name`: the contest's."""
    who = one.nominator.someone
    match one.way:
        case Way.ENTRY:
            report = await published(world, who, one.title, done="Padaryta", result="Pavyko")
            await who.sends_data(NominateEntry(report).pack())
            if has(who, name):
                await who.taps(name)
        case Way.SELF:
            await who.sends_data(NominateIn(one.contest, 0).pack())
            await who.taps("Siūlau save")
        case Way.COLLEAGUE:
            assert one.nominee.place is not None
            await who.sends_data(NominateIn(one.contest, 0).pack())
            await who.says(one.nominee.place.name)
            await who.taps(_like(who, one.nominee.place))
    await who.says(one.category)
    if one.way is not Way.ENTRY:
        await who.says(one.title)
        await who.says("Nes verta")
    for _ in range(3):
        if has(who, PREVIEW):
            break
        await who.taps("Praleisti")
    await who.taps(PREVIEW)
    found = RECEIVED.search(who.sees)
    assert found is not None, who.sees
    one.number = int(found[1])
    if one.way is Way.COLLEAGUE:
        await _answer(one)


async def _answer(one: Entry) -> None:
    nominee = one.nominee.someone
    if one.fate is Fate.LAPSED:
        return
    if one.fate is Fate.DECLINED:
        await nominee.sends_data(DeclineNomination(one.number, sure=True).pack())
        return
    cards = (card for card in reversed(nominee.messages) if _has(card.buttons, "Sutinku"))
    card = next(cards, None)
    assert card is not None, nominee.texts[-1:]
    await nominee.taps("Sutinku", card)


async def check(cast: Cast, one: Entry) -> None:
    """By both checkers."""
    first, second = (each.someone for each in cast.checkers)
    if one.fate in {Fate.DECLINED, Fate.LAPSED}:
        return
    if one.fate is Fate.RETURNED:
        await first.sends_data(AskNominator(one.number).pack())
        await first.says("Kiek žmonių?")
        await first.taps("Siųsti")
        await one.nominator.someone.sends_data(AnswerCheckers(one.number).pack())
        await one.nominator.someone.says("Keturiasdešimt")
        if has(one.nominator.someone, "Siųsti"):
            await one.nominator.someone.taps("Siųsti")
    await first.sends_data(PassNomination(one.number).pack())
    if one.fate is Fate.UNCHECKED:
        return
    if one.fate is Fate.FAILED:
        await second.sends_data(FailNomination(one.number).pack())
        await second.says("Ne apie tai")
        await second.taps("Netinka")
        return
    await second.sends_data(PassNomination(one.number).pack())


def has(someone: Someone, label: str) -> bool:
    return any(label in row for row in someone.buttons)


def _has(rows: object, label: str) -> bool:
    return any(button.text == label for row in rows for button in row)  # type: ignore[attr-defined]


def _like(someone: Someone, place: Eldership) -> str:
    """The button of whoever serves there; of two elderships of that name it says which."""
    short = f"{short_eldership(place.name)}, {short_municipality(place.municipality_name)}"
    return short if has(someone, short) else place.name
