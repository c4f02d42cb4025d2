"""What people type for an answer, and what it is taken for: tables of cases over one world."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.polls import Question, QuestionKind, fits
from bot.telegram.fields import Problem, Taken
from bot.telegram.incoming import nothing
from bot.telegram.routes import Ctx
from handlers.votes.fields import answer_of, field_of, value_of
from tests.newsroom import actor_of
from tests.world import World

K = QuestionKind
PLACES = ["Keliai, takai", "Kiemai", "5 vietos", "10", "Parkai ir skverai"]


@pytest.fixture
async def ctx(world: World) -> AsyncIterator[Ctx]:
    lead = await world.member("Daugų seniūnija")
    actor = await actor_of(world, lead)
    async with world.app.db.read() as tx:
        yield Ctx(tx, actor, world.clock.now(), nothing(1, lead.id), world.app.kit)


def question(kind: QuestionKind, **columns: Any) -> Question:
    return Question(1, 1, 1, kind, "Klausimas?", **columns)


async def taken(ctx: Ctx, asked: Question, text: str, before: Any = None) -> Any:
    """The answer the text is, or the text id of what is wrong with it."""
    incoming = replace(ctx.incoming, kind="message", text=text, message_id=7)
    reading = await field_of(asked).read(ctx, incoming, before)
    if isinstance(reading, Problem):
        return reading.why.id.removeprefix("votes.")
    answer = answer_of(asked, reading.value)
    assert answer_of(asked, value_of(asked, answer)) == answer
    assert fits(asked, answer) or field_of(asked).lacks(reading.value)
    return answer


async def test_options_are_typed_by_words_beginnings_and_numbers(ctx: Ctx) -> None:
    one, several = question(K.ONE, options=PLACES), question(K.SEVERAL, options=PLACES)
    wanted: dict[str, Any] = {
        "kiemai": 1,
        "PARK": 4,
        "keliai, takai": 0,
        "10": 3,  # its own words
        "5": 4,  # the fifth
        "2": 1,
        "2.": 1,
        "5 v": 2,
        "k": "option-unknown",  # two begin so
        "9": "option-unknown",
        "2, 3": "one-wanted",
        "": "choose-wanted",
    }
    assert {text: await taken(ctx, one, text) for text in wanted} == wanted
    wanted = {
        "2, 5": [1, 4],
        "1 3 5": [0, 2, 4],
        "1 ir 2": [0, 1],
        "kiemai; parkai": [1, 4],
        "kiemai, 3": [1, 2],
        "2, 99": "option-unknown",
        "2, tiltai": "option-unknown",
    }
    assert {text: await taken(ctx, several, text) for text in wanted} == wanted


async def test_yes_no_and_points_are_typed(ctx: Ctx) -> None:
    yes_no, point = question(K.YES_NO), question(K.SCALE)
    said = {text: await taken(ctx, yes_no, text) for text in ("Taip.", "ne", "neturiu", "gal", "t")}
    assert said == {"Taip.": 0, "ne": 1, "neturiu": 2, "gal": "option-unknown", "t": 0}
    said = {text: await taken(ctx, point, text) for text in ("1", "5", "0", "6", "penki", "4,5")}
    assert said == {
        "1": 1,
        "5": 5,
        "0": "option-unknown",
        "6": "option-unknown",
        "penki": "option-unknown",
        "4,5": "one-wanted",
    }


async def test_an_order_goes_on_where_it_was(ctx: Ctx) -> None:
    asked = question(K.RANKING, options=PLACES)
    assert await taken(ctx, asked, "3, 1") == [2, 0]
    assert await taken(ctx, asked, "kiemai", [2, 0]) == [2, 0, 1]
    assert await taken(ctx, asked, "3", [2, 0]) == [2, 0]


async def test_numbers_are_read_as_people_write_them(ctx: Ctx) -> None:
    asked = question(K.NUMBER)
    wanted = {
        "12": 12,
        " 0 ": 0,
        "12,5": 12.5,
        "12.50": 12.5,
        "1 200": 1200,
        "1\N{NO-BREAK SPACE}200,5": 1200.5,
        "-3": -3,
        "\N{MINUS SIGN}3": -3,
    }
    assert {text: await taken(ctx, asked, text) for text in wanted} == wanted
    for text in ("12 km", "1,2,3", "٣", "1e9", "NaN", "∞", ",5", "du"):
        assert await taken(ctx, asked, text) == "number-unknown", text
    for text in ("1" * 13, "0," + "1" * 7, "9" * 5000):
        assert await taken(ctx, asked, text) == "number-too-long", text
    assert await taken(ctx, asked, "") == "number-wanted"


async def test_words_are_gathered_and_those_edited_changed(ctx: Ctx) -> None:
    asked = question(K.TEXT)
    field = field_of(asked)
    first = await field.read(ctx, replace(ctx.incoming, text="Viena", message_id=1), None)
    assert isinstance(first, Taken)
    both = await field.read(ctx, replace(ctx.incoming, text="kita", message_id=2), first.value)
    assert isinstance(both, Taken)
    edited = await field.read(ctx, replace(ctx.incoming, text="Pirma", message_id=1), both.value)
    assert isinstance(edited, Taken)
    assert answer_of(asked, edited.value) == {"text": "Pirma\nkita", "quote": False}
    assert await taken(ctx, asked, "a" * 2001) == "text-too-long"
    assert await taken(ctx, asked, "a" * 1996, edited.value) == "text-too-long"
    assert await taken(ctx, asked, "kita", both.value) == {"text": "Viena\nkita", "quote": False}
    again = value_of(asked, {"text": "Pernai", "quote": True})
    assert await taken(ctx, asked, "Šiemet", again) == {"text": "Šiemet", "quote": True}
