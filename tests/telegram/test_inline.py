"""„@bot words“ in any chat: at once, beside the writer, for whoever may; nothing of it is kept."""

import asyncio
import logging
import time
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import Button, words
from bot.sandbox.inline import InlineButton
from bot.telegram.offers import OFFERS_MAX, Inline, Inlined, Offer, Where
from bot.telegram.routes import Ctx, InlineRoute, Routes, Table
from storage import accounts, updates
from tests.reporting import MENU
from tests.world import Someone, World

SIGN_UP = InlineButton("Prisijungti (nariams)", "start")
TERMS = InlineButton("Perskaityti sąlygas", "start")
OPEN = InlineButton("Atverti robotą", "menu")


def said(text: str) -> Any:
    return words("common.verbatim", text=text)


def offer(name: str = "1", text: str = "Šaligatvis", **more: Any) -> Offer:
    return Offer(name, said(text), said(text), **more)


class Library:
    """In place of a feature: remembers what it was asked, and answers the same each time."""

    def __init__(self, world: World, answer: Inlined | Exception) -> None:
        self.asked: list[Inline] = []
        self.answer = answer
        world.app.kit.table.inline = InlineRoute(Can.BELONG, self)

    async def __call__(self, ctx: Ctx, asked: Inline) -> Inlined:
        self.asked.append(asked)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
async def lead(world: World) -> Someone:
    return await world.member("Daugų seniūnija")


async def stored(world: World) -> int:
    async with world.app.db.read() as tx:
        count = sa.select(sa.func.count()).select_from(updates.updates)
        return int((await tx.execute(count)).scalar_one())


async def test_what_a_member_finds_stands_in_another_chat_and_leads_to_the_bot(
    world: World, lead: Someone
) -> None:
    library = Library(
        world,
        Inlined(
            (
                offer("p1", "A & <b>", rows=((Button(said("Atverti"), start="menu"),),)),
                offer("p2", "Antras", description=said("Alytus")),
            ),
            next_offset=2,
            button=Button(said("Pridėti"), start="report"),
        ),
    )
    friend = world.stranger("Kaimynas")
    talk = world.telegram.add_talk(lead.person, friend.person)
    before = await stored(world)
    query = await lead.asks_inline("  šalig\0at ", talk)
    assert library.asked == [Inline("šaligat", 0, Where.PRIVATE)]
    assert query.offer is not None
    assert [(one.title, one.description) for one in query.results] == [
        ("A & <b>", ""),
        ("Antras", "Alytus"),
    ]
    assert (query.offer.next_offset, query.offer.personal, query.offer.cache_time) == (
        "2",
        True,
        timedelta(seconds=10),
    )
    assert query.button == InlineButton("Pridėti", "report")
    message = await lead.chooses(query, "A & <b>")
    assert message.html == "A &amp; &lt;b&gt;"
    assert message.buttons[0][0].url == "https://t.me/sueiga_bot?start=menu"
    assert await stored(world) == before
    await lead.asks_inline("šalig", talk, offset="2")
    await lead.asks_inline("šalig", talk, offset="-7")
    assert [asked.offset for asked in library.asked] == [0, 2, 0]


async def test_what_is_put_into_the_bots_own_chat_is_no_wish(world: World, lead: Someone) -> None:
    Library(world, Inlined((offer(text="/report"),)))
    await lead.says("/menu")
    before = lead.texts
    await lead.chooses(await lead.asks_inline("x"), "/report")
    group = await world.county_group("LT-AL", lead)
    await lead.chooses(await lead.asks_inline("y", group), "/report")
    assert (lead.texts, len(world.in_group(group))) == (before, 1)  # that it is there
    assert lead.sees == MENU


async def test_who_may_not_is_shown_the_way_in(world: World, lead: Someone) -> None:
    library = Library(world, Inlined((offer(),)))
    stranger = world.stranger()
    new = await world.member("Alovės seniūnija", consented=False)
    gone = await world.member("Simno seniūnija")
    async with world.app.db.write() as tx:
        row = accounts.accounts.update().where(accounts.accounts.c.id == gone.id)
        await tx.execute(row.values(forget_at=world.clock.now()))
    group = world.telegram.add_group(
        "Be roboto", creator=lead.person, members=[one.person for one in (stranger, new, gone)]
    )
    shown = {}
    for name, someone in (("stranger", stranger), ("new", new), ("gone", gone), ("lead", lead)):
        query = await someone.asks_inline("x", group)
        shown[name] = (len(query.results), query.button)
    assert shown == {
        "stranger": (0, SIGN_UP),
        "new": (0, TERMS),
        "gone": (0, SIGN_UP),
        "lead": (1, None),
    }
    assert len(library.asked) == 1
    world.app.kit.table.inline = InlineRoute(Can.GRANT_ROLES, library)
    assert (await lead.asks_inline("other", group)).button == OPEN
    query = await stranger.asks_inline("x", group)
    assert not query.cached  # signing up shows with the next letter
    stranger.person.opens_from(query)
    new.person.opens_from(await new.asks_inline("x", group))
    await world.settle()
    assert [len(one.messages) for one in (stranger, new)] == [1, 2]


async def writing(ctx: Ctx, asked: Inline) -> Inlined:
    await accounts.set_language(ctx.tx, ctx.actor.account_id, asked.query)
    return Inlined((offer(),))


async def test_what_fails_is_answered_empty_and_stops_nobody(
    world: World, lead: Someone, caplog: pytest.LogCaptureFixture
) -> None:
    """The last is no failure: there is nothing yet to be found."""
    shown = {}
    for what, handler in {
        "raised": Library(world, RuntimeError("no such luck")),
        "refused": Library(world, Refusal("groups.not-there")),
        "no text": Library(world, Inlined((Offer("1", said("x"), words("common.none")),))),
        "not taken": Library(world, Inlined((Offer("1", said(" "), said("x")),))),
        "writes": writing,
        "no route": None,
    }.items():
        caplog.clear()
        route = InlineRoute(Can.BELONG, handler) if handler else None
        world.app.kit.table.inline = route
        lead.person.says("/menu")
        query = await lead.asks_inline("en")
        errors = [one for one in caplog.records if one.levelno >= logging.WARNING]
        shown[what] = (query.results, query.button, len(errors))
        assert lead.sees == MENU
    assert shown == {
        "raised": ((), OPEN, 1),
        "refused": ((), OPEN, 0),
        "no text": ((), OPEN, 1),
        "not taken": ((), OPEN, 1),
        "writes": ((), OPEN, 1),
        "no route": ((), OPEN, 0),
    }


async def test_of_each_letter_typed_only_the_newest_is_answered(
    world: World, lead: Someone
) -> None:
    other = await world.member("Alovės seniūnija")
    library = Library(world, Inlined((offer(),)))
    bot = world.telegram.first_bot
    queries = [lead.person.asks(bot, "šaligatvis"[:end]) for end in range(1, 11)]
    theirs = other.person.asks(bot, "parkas")
    await world.settle()
    assert {asked.query for asked in library.asked} == {"šaligatvis", "parkas"}
    assert [bool(query.offer) for query in queries] == [False] * 9 + [True]
    assert theirs.offer is not None
    again = await lead.asks_inline("kelias")  # nothing is stuck
    assert again.offer is not None


async def test_it_waits_neither_for_the_writer_nor_for_what_the_person_did_before(
    world: World, lead: Someone
) -> None:
    Library(world, Inlined((offer(),)))
    query = lead.person.asks(world.telegram.first_bot, "x")
    async with world.app.db.write():
        await world.app.polling.once()
        jobs, world._jobs[:] = list(world._jobs), []
        await asyncio.wait_for(asyncio.gather(*jobs), 1)
        assert query.offer is not None


async def test_too_late_an_answer_is_nobodys_loss(
    world: World, lead: Someone, caplog: pytest.LogCaptureFixture
) -> None:
    Library(world, Inlined((offer(),)))
    query = lead.person.asks(world.telegram.first_bot, "x")
    world.clock.advance(minutes=1)
    await world.settle()
    assert query.offer is None
    assert [one for one in caplog.records if one.levelno >= logging.WARNING] == []


async def test_odd_queries_stop_nobody(world: World, lead: Someone) -> None:
    Library(world, Inlined((offer(),)))
    lead.person.says("/menu")
    (good,) = await world.app.bot.get_raw_updates(None, 0)
    odd: list[Any] = [
        None,
        {},
        {"id": "1"},
        {"id": "1", "from": "x", "query": "x"},
        {"id": "1", "from": {}, "query": "x"},
        {"id": "1", "from": {"id": "x"}, "query": "x"},
        {"id": "1", "from": {"id": 5}},
        {"id": 1, "from": {"id": 6}, "query": 5, "offset": {}, "chat_type": []},
        {"id": "1", "from": {"id": 7}, "query": "\ud800" * 9999, "chat_type": "other"},
    ]
    batch = [{"update_id": 7, "inline_query": body} for body in odd]
    await world.app.intake.take([*batch, good])
    await world.settle()
    assert lead.sees == MENU
    assert (await lead.asks_inline("x")).offer is not None


async def test_a_tap_below_such_a_message_is_answered_in_private(
    world: World, lead: Someone
) -> None:
    """Our own have links only; this one is forged, as anybody can."""
    Library(world, Inlined((offer(),)))
    stranger = world.stranger()
    group = world.telegram.add_group("x", creator=lead.person, members=[stranger.person])
    message = await lead.chooses(await lead.asks_inline("x", group), "Šaligatvis")
    before = len(lead.messages)
    known = await lead.sends_data("mm:0", message)
    unknown = await stranger.sends_data("mm:0", message)
    stale = await lead.sends_data("zz", message)
    answers = [query.answer.text for query in (known, unknown, stale) if query.answer]
    assert [bool(text) for text in answers] == [True] * 3
    assert len(lead.messages) - before <= 1


def test_what_cannot_be_offered_is_a_mistake_of_ours() -> None:
    for wrong in ("", "ž" * 33):
        with pytest.raises(ValueError, match="cannot be called"):
            offer(wrong)
    with pytest.raises(ValueError, match="is a link"):
        offer(rows=((Button(said("x"), data="m:0"),),))
    with pytest.raises(ValueError, match="too many"):
        Inlined(tuple(offer(str(n)) for n in range(OFFERS_MAX + 1)))
    with pytest.raises(ValueError, match="one id"):
        Inlined((offer(), offer()))
    with pytest.raises(ValueError, match="leads nowhere"):
        Inlined(button=Button(said("x"), start="ą"))


def test_one_noun_answers_it() -> None:
    async def found(ctx: Ctx, asked: Inline) -> Inlined:
        return Inlined()

    one, two = Routes("one"), Routes("two")
    for routes in (one, two):
        routes.inline(needs=Can.BELONG)(found)
    assert Table([one]).inline == InlineRoute(Can.BELONG, found)
    with pytest.raises(ValueError, match="'inline' is claimed twice"):
        Table([one, two])


async def test_it_takes_few_milliseconds(world: World, lead: Someone) -> None:
    """From the update to the answer, with nothing to find; the usual is two milliseconds."""
    Library(world, Inlined(tuple(offer(str(n)) for n in range(20))))
    took = []
    for n in range(20):
        query = lead.person.asks(world.telegram.first_bot, str(n))
        raws = await world.app.bot.get_raw_updates(None, 0)
        began = time.perf_counter()
        await world.app.intake.take(raws)
        await world.send_screens()
        took.append(time.perf_counter() - began)
        assert query.offer is not None
        world.telegram.first_bot.queue.clear()
    assert sorted(took)[10] < 0.1
