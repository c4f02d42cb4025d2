"""Edits of a card that wait, are under way, or stay in doubt."""

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from bot.sandbox.chats import Chat
from storage.outbox import State
from tests.showing import Tallies, cards, states


async def test_an_edit_that_waits_makes_way_for_the_next(tallies: Tallies, group: Chat) -> None:
    card = await tallies.card(group)
    for _ in range(3):
        await tallies.vote()
        assert await tallies.world.app.live.drain() == 1
        tallies.world.clock.advance(seconds=10)
    assert await states(tallies.world) == ["cancelled", "cancelled", "pending"]
    await tallies.world.settle()
    assert (card.plain, tallies.texts) == ("1: 3", ["1: 3"])


async def test_an_edit_taken_for_sending_makes_way_too(tallies: Tallies, group: Chat) -> None:
    """Delivery knows its words already: it asks before it sends."""
    card = await tallies.card(group)
    app = tallies.world.app
    await tallies.vote()
    await app.live.drain()
    (job,) = await app.delivery._take()
    await tallies.vote()
    tallies.world.clock.advance(seconds=10)
    await app.live.drain()
    await app.delivery._finish(job)
    assert tallies.texts == []
    await tallies.world.settle()
    assert (card.plain, tallies.texts) == ("1: 2", ["1: 2"])


async def test_behind_an_edit_under_way_the_next_one_waits(tallies: Tallies, group: Chat) -> None:
    """Should it come back, it would go after the newer one."""
    card = await tallies.card(group)
    app = tallies.world.app
    await tallies.vote()
    await app.live.drain()
    (job,) = await app.delivery._take()
    assert await app.delivery._ledger.claim(job.row.id)
    await tallies.vote()
    tallies.world.clock.advance(seconds=10)
    assert await app.live.drain() == 0
    await app.delivery._ledger.note(job.row.id, state=State.PENDING)
    app.delivery._busy.clear()
    await tallies.world.settle()
    await tallies.passes(seconds=10)
    assert (card.plain, tallies.texts[-1]) == ("1: 2", "1: 2")


Kill = Callable[[Tallies], Coroutine[Any, Any, None]]


async def marked(_: Tallies) -> None:
    """The vote is committed, and that is all."""


async def queued(tallies: Tallies) -> None:
    await tallies.world.app.live.drain()


async def arrived(tallies: Tallies) -> None:
    """Telegram has edited; nobody has written that down."""
    app = tallies.world.app
    await app.live.drain()
    (job,) = await app.delivery._take()
    parts = await app.delivery._maker.parts(job)
    assert await app.delivery._ledger.claim(job.row.id)
    assert job.earlier is not None
    await app.delivery._sender._calls.edit_text(job.chat_id, job.earlier.message_ids[0], parts[0])


async def under_way(tallies: Tallies) -> None:
    """Claimed; Telegram has heard nothing."""
    app = tallies.world.app
    await app.live.drain()
    (job,) = await app.delivery._take()
    assert await app.delivery._ledger.claim(job.row.id)


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize("kill", [marked, queued, arrived, under_way])
async def test_a_kill_loses_no_vote_on_the_card(
    tallies: Tallies, group: Chat, kill: Kill, *, last: bool
) -> None:
    card = await tallies.card(group)
    tallies.world.clock.advance(seconds=5)
    await tallies.votes_now(count=5)
    await tallies.vote()
    if last:
        await tallies.finish()
    tallies.world.clock.advance(seconds=10)
    await kill(tallies)
    await tallies.world.restart()
    assert card.plain == "1: 6"
    assert await cards(tallies.world) == [(group.id, True)]


async def test_an_edit_that_stays_in_doubt_is_made_again(tallies: Tallies, group: Chat) -> None:
    """An edit may arrive twice; that it never does is worse."""
    card = await tallies.card(group)
    await tallies.vote()
    await tallies.finish()
    tallies.world.telegram.faults.add("500", method="editMessageText", times=5)
    await tallies.world.settle()
    for _ in range(2):
        assert (card.plain, await cards(tallies.world)) == ("Kortelė", [(group.id, False)])
        await tallies.passes(seconds=10)
    assert await states(tallies.world) == ["uncertain", "uncertain", "sent"]
    assert (card.plain, await cards(tallies.world)) == ("1: 1", [(group.id, True)])


async def test_told_to_wait_it_comes_later(tallies: Tallies, group: Chat) -> None:
    card = await tallies.card(group)
    tallies.world.telegram.faults.add("429", method="editMessageText", times=1, seconds=25)
    await tallies.votes_now()
    for _ in range(3):
        await tallies.votes_now()
        await tallies.passes(seconds=10)
    await tallies.passes(seconds=10)
    assert (card.plain, tallies.texts[-1]) == ("1: 4", "1: 4")
    assert await cards(tallies.world) == [(group.id, True)]
    assert (await states(tallies.world)).count("pending") == 0
