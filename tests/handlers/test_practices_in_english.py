"""Good practice from a report to a booklet, a nomination and news, for people who read English."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pytest

from bot.domain.contests import Phase
from bot.domain.files import Document
from bot.files.worker import Worker
from bot.sandbox.inline import InlineButton
from bot.sandbox.messages import Message
from bot.services import reviews
from tests.contesting import fixed
from tests.newsroom import actor_of, county_lead, director
from tests.world import Someone, World

# What stays Lithuanian: names, what is looked for as an example, what others are sent of an entry.
NAMES = (
    *(
        "Daugų seniūnija",
        "Alovės seniūnija",
        "Veisiejų seniūnija",
        "Metų seniūnas",
        "Lietuviškai",
        "šaligatviai",
    ),
    *("Alytaus rajono savivaldybė", "Alytaus r.", "Lazdijų r.", "Viceprezidentė", "Direktorė"),
    *("Seniūnas – lyderis", "Seniūnas – vedlys", "Seniūnijos TOP idėja"),
    "Lietuvos savivaldybių seniūnų asociacija",
)
LITHUANIAN = set("ąčęėįšųūžĄČĘĖĮŠŲŪŽ„")


async def goes(someone: Someone, *steps: str) -> list[str]:
    """Taps the newest button that says so, or types it; what is seen after each, buttons too."""
    seen = []
    for step in steps:
        at = next((one for one in reversed(someone.messages) if step in _labels(one)), None)
        if at is not None:
            await someone.taps(step, at)
        elif step == "photo":
            await someone.sends_photo()
        else:
            await someone.says(step)
        seen += [someone.sees, *_labels(someone.messages[-1])]
    return seen


def _labels(message: Message) -> list[str]:
    return [one.text for row in message.buttons for one in row]


def lithuanian(texts: list[str]) -> list[str]:
    """Those that have letters of it besides names."""
    found = []
    for text in texts:
        left = text
        for name in NAMES:
            left = left.replace(name, "")
        if LITHUANIAN & set(left):
            found.append(text)
    return found


def written(value: Any) -> Iterator[str]:
    """Every text of a document."""
    match value:
        case str():
            yield value
        case dict():
            for one in value.values():
                yield from written(one)
        case list() | tuple():
            for one in value:
                yield from written(one)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What files that were made say; to make them takes longer than all else."""
    said: list[str] = []

    async def make(_: Worker, document: Document) -> bytes:
        said.extend(written(asdict(document)))
        return b"-"

    monkeypatch.setattr(Worker, "make", make)
    return said


async def test_good_practice_from_a_report_to_the_news_in_english(
    made: list[str], world: World
) -> None:
    author, reader = await world.member("Daugų seniūnija"), await world.member("Veisiejų seniūnija")
    lead, office = await county_lead(world), await director(world)
    await fixed(world, phase=Phase.INTAKE)
    for someone in (author, reader, lead, office):
        await someone.says("/language")
        await someone.taps("English")
    told = await goes(
        author,
        *("/report", "Playground renewed", "public spaces", "Next ›", "Swings were built", "Skip"),
        *("photo", "Next ›", "Add", "Choose who may read", "Everybody", "Hand in"),
        "Agree and hand in",
    )
    told += await goes(lead, "Review", "Publish")
    assert "Published: report No. 1 “Playground renewed”. The author was told." in lead.texts
    told += await goes(
        reader,
        *("/practices", "playgruond", "1", "👍 Helpful", "We took it over too"),
        *("In our yard as well", "‹ The report", "Ask the author", "What did it cost?"),
    )
    told += await goes(author, "Answer the sender", "4,200 euros")
    assert reader.sees == (
        "✉️ Daugų seniūnija writes about report No. 1 “Playground renewed”:\n4,200 euros"
    )
    told += await goes(
        author,
        *("my reports", "1", "Show the entry", "Who took it over (1)", "‹ The report"),
        *("Manage the entry", "Change the report", "Result", "20 children play there"),
        *("Hand in the changes",),
    )
    told += await goes(reader, "/practices", "playground", "1", "🏅 Nominate with this")
    told += await goes(
        office,
        *("/practices", "📚 Booklets and tables", "Make a booklet (PDF)", "Get a table (XLSX)"),
        *("/practices", "playground", "1", "Get website text", "‹ To the entry"),
        "Make a news item",
    )
    assert office.sees.startswith("Playground renewed\nState: draft\nTo: all members\n")
    told += await goes(
        author,
        *("my reports", "1", "Show versions", "my reports", "1", "Narrow who may read"),
        *("All members", "your year", "/report", "Nobody came", "community", "Next ›", "Skip"),
        *("Skip", "Skip", "Add", "Choose the kind", "What did not work", "Tell without my name"),
        *("‹ To the entry", "Add or correct", "More ›", "Country", "Finland", "Hand in"),
    )
    told += await goes(office, "waiting reports", "2", "Ask for more", "Why was it so?")
    told += await goes(author, "Answer", "Write an answer", "It rained")
    await world.tick(days=1)
    told += [*author.texts[1:], *reader.texts[1:], *lead.texts[1:], *office.texts[1:]]
    assert {"Good practice", "Contents", "County", "1 entry"} <= set(made)  # of both files
    assert lithuanian([*told, *made]) == []
    assert not [text for text in told if text.startswith("I did not understand")]
    assert author.texts[-2] == (
        "🌱 Your reports are of use to colleagues\n1. Playground renewed\n"
        "👍 1 colleague marked it as helpful\n"
        "• Lazdijų r., Veisiejų seniūnija: “In our yard as well”"
    )


async def test_what_comes_by_itself_and_into_other_chats_is_english_too(world: World) -> None:
    """To whoever did it as well, inline, as the month's best."""
    author = await world.member("Daugų seniūnija")
    colleague = await world.member("Alovės seniūnija")
    reader, stranger = await world.member("Veisiejų seniūnija"), world.stranger()
    for someone in (author, colleague, reader):
        await someone.says("/language")
        await someone.taps("English")
    told = await goes(
        author,
        *("/report", "Paths paved", "public spaces", "Next ›", "Skip", "Skip", "Skip", "Add"),
        *("Add or correct", "More ›", "Who did it too", "Alovės seniūnija", "‹ To the entry"),
        *("Choose who may read", "Everybody", "Hand in", "Agree and hand in"),
    )
    actor = await actor_of(world, world.owner)
    async with world.app.db.write() as tx:
        await reviews.publish(tx, actor, 1, world.clock.now())
    await world.settle()
    talk = world.telegram.add_talk(reader.person, stranger.person)
    offered = await reader.asks_inline("pavd paths", talk)
    told += [text or "" for one in offered.results for text in (one.title, one.description)]
    told.append((await reader.chooses(offered, "Paths paved")).plain)
    nothing = await reader.asks_inline("ferry", talk)
    assert nothing.button == InlineButton("Not found – look in the bot", "practices")
    await goes(reader, "/practices", "paths", "1", "We took it over too", "Skip")
    await world.tick(days=8)
    for _ in range(2):
        await world.app.ticks.tick()
    await world.settle()
    told += [*colleague.texts[1:], *reader.texts[1:]]
    assert lithuanian(told) == []
    assert not [text for text in told if text.startswith("I did not understand")]
    published, best = colleague.texts[2:]
    assert published == (
        "Report No. 1 “Paths paved” is published. Its author says that your eldership did it too."
    )
    assert best == (
        "🏆 Best of the month. Alytaus apskritis, November 2026\n"
        "What colleagues took over and found helpful:\n"
        "1. Paths paved (Alytaus r., Daugų seniūnija) – taken over 1, 👍 0"
    )
