"""How often cards in groups are edited, and when for the first and the last time."""

import asyncio
from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import event

from bot.domain.live import due_at
from bot.sandbox.chats import Chat
from bot.services import live
from tests.showing import TEST, Tallies, cards
from tests.world import Someone

NOON = datetime.fromisoformat("2026-11-23T12:00:00+02:00")


async def test_the_first_vote_is_seen_at_once_and_then_one_edit_in_ten_seconds_shows_all(
    tallies: Tallies, group: Chat
) -> None:
    card = await tallies.card(group, county="LT-AL")
    assert card.plain == "Kortelė"
    tallies.world.clock.advance(seconds=5)
    began = tallies.world.clock.now()
    for _ in range(25):
        await tallies.votes_now()
        tallies.world.clock.advance(seconds=1)
    await tallies.world.settle()
    assert card.plain == "1: 21 LT-AL"
    await tallies.passes(seconds=10)
    assert card.plain == "1: 25 LT-AL"
    assert [button.text for row in card.buttons for button in row] == ["Į pradžią"]
    at = [((moment - began).total_seconds(), text) for moment, _, text in tallies.edits]
    assert at == [
        (0, "1: 1 LT-AL"), (10, "1: 11 LT-AL"), (20, "1: 21 LT-AL"), (35, "1: 25 LT-AL"),
    ]  # fmt: skip
    await tallies.passes(minutes=5)
    assert len(tallies.edits) == 4


async def test_cards_of_five_polls_share_half_of_what_the_group_may_take(
    tallies: Tallies, group: Chat
) -> None:
    found = [await tallies.card(group, subject) for subject in range(1, 6)]
    tallies.world.clock.advance(minutes=2)
    for _ in range(40):
        for subject in range(1, 6):
            await tallies.vote(subject)
        await tallies.world.settle()
        tallies.world.clock.advance(seconds=1.5)
    moments = [moment for moment, _, _ in tallies.edits]
    assert len(moments) == 10
    assert {b - a for a, b in pairwise(moments)} == {timedelta(seconds=6)}
    assert Counter(text.split(":")[0] for text in tallies.texts) == dict.fromkeys("12345", 2)
    for _ in range(5):
        await tallies.passes(seconds=6)
    assert [card.plain for card in found] == [f"{subject}: 40" for subject in range(1, 6)]
    assert len(tallies.edits) == 15


async def test_every_group_gets_its_own_line_and_is_waited_for_by_itself(
    tallies: Tallies, group: Chat, lead: Someone
) -> None:
    other = await tallies.world.county_group("LT-UT", lead)
    one = await tallies.card(group, county="LT-AL")
    two = await tallies.card(other, county="LT-UT")
    tallies.world.clock.advance(seconds=5)
    await tallies.votes_now()
    assert (one.plain, two.plain) == ("1: 1 LT-AL", "1: 1 LT-UT")


async def test_the_last_edit_comes_at_once_and_nothing_after_it(
    tallies: Tallies, group: Chat
) -> None:
    card = await tallies.card(group)
    tallies.world.clock.advance(seconds=5)
    await tallies.votes_now()
    await tallies.vote()
    await tallies.finish()
    await tallies.world.settle()
    assert card.plain == "1: 2"
    await tallies.finish()
    await tallies.votes_now()
    await tallies.passes(minutes=1)
    assert (card.plain, tallies.texts) == ("1: 2", ["1: 1", "1: 2"])
    assert await cards(tallies.world) == [(group.id, True)]


async def test_while_nothing_changes_it_costs_nothing_and_a_second_vote_wakes_nobody(
    tallies: Tallies, group: Chat
) -> None:
    asked: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        asked.append(statement)

    await tallies.card(group)
    app, woken = tallies.world.app, []
    event.listen(app.db._reader.sync_engine, "before_cursor_execute", note)
    tallies.world.clock.advance(hours=1)
    assert (await app.live.drain(), asked) == (0, [])
    app.db.queued.append(lambda: woken.append(1))
    for _ in range(3):
        await tallies.vote()
    assert len(woken) == 1


async def test_it_works_by_itself(tallies: Tallies, group: Chat) -> None:
    card = await tallies.card(group)
    app = tallies.world.app
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        app.spawn = tasks.create_task
        work = [tasks.create_task(app.live.run()), tasks.create_task(app.delivery.run(app.spawn))]
        await tallies.vote()
        while card.plain != "1: 1":  # noqa: ASYNC110 - what is waited for is no event
            await asyncio.sleep(0.01)
        for task in work:
            task.cancel()


async def test_nobody_has_a_live_card_in_private(tallies: Tallies, lead: Someone) -> None:
    async with tallies.world.app.db.write() as tx:
        with pytest.raises(ValueError, match="private"):
            await live.keep(tx, TEST, 1, lead.id, edits="card")


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


@pytest.mark.parametrize(
    ("card", "group", "final", "due"),
    [
        (None, None, False, 0),
        (-4, None, False, 6),
        (-4, None, True, 6),
        (-12, -1, False, 5),
        (-12, -1, True, 0),
        (3600, 3600, False, 0),  # the clock was set back
    ],
)
def test_when_a_card_is_due(
    card: float | None, group: float | None, due: float, *, final: bool
) -> None:
    shown_at, group_at = (None if ago is None else NOON + seconds(ago) for ago in (card, group))
    assert due_at(shown_at, group_at, NOON, final=final) == NOON + seconds(due)
