"""Cards whose message is not there, not yet, or no more."""

from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox.chats import Chat
from storage import outbox
from tests.delivering import album
from tests.showing import Tallies, cards, states
from tests.world import Someone


async def test_a_card_that_cannot_be_edited_is_given_up_and_not_sent_anew(
    tallies: Tallies, group: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    before = tallies.world.in_group(group)
    card = await tallies.card(group)
    card.deleted = True
    await tallies.votes_now()
    assert await cards(tallies.world) == []
    await tallies.votes_now()
    await tallies.passes(minutes=5)
    assert (len(tallies.edits), await states(tallies.world)) == (1, ["failed"])
    assert tallies.world.in_group(group) == before
    assert "is live no longer: " in caplog.text


async def test_where_the_bot_was_put_out_it_is_given_up_too(
    tallies: Tallies, group: Chat, lead: Someone
) -> None:
    other = await tallies.world.county_group("LT-UT", lead)
    await tallies.card(group)
    card = await tallies.card(other)
    tallies.world.owner.person.removes(tallies.world.telegram.first_bot, group)
    await tallies.votes_now()
    await tallies.passes(seconds=10)
    assert await cards(tallies.world) == [(other.id, True)]
    assert card.plain == "1: 1"


async def test_before_it_has_left_a_card_waits_and_is_right_soon_after(
    tallies: Tallies, group: Chat
) -> None:
    later = tallies.world.clock.now() + timedelta(hours=1)
    await tallies.card(group, not_before=later)
    await tallies.votes_now()
    await tallies.world.restart()
    assert (tallies.texts, await states(tallies.world)) == ([], [])
    await tallies.passes(hours=1)
    await tallies.passes(seconds=5)
    assert [card.plain for card in tallies.world.in_group(group)][1:] == ["1: 1"]  # the welcome


async def test_a_card_that_was_never_sent_is_given_up(tallies: Tallies, group: Chat) -> None:
    await tallies.card(group, not_before=tallies.world.clock.now() + timedelta(hours=1))
    async with tallies.world.app.db.write() as tx:
        await outbox.cancel(tx, 1)
    await tallies.votes_now()
    assert (await cards(tallies.world), await states(tallies.world)) == ([], [])


async def test_its_picture_stays(tallies: Tallies, group: Chat, lead: Someone) -> None:
    (picture,) = await album(lead, 1)
    tallies.world.clock.advance(seconds=10)
    card = await tallies.card(group, media=[picture])
    await tallies.votes_now()
    assert card.photo is not None
    assert (card.plain, card.photo.unique_id) == ("1: 1", picture["file_unique_id"])
    await tallies.world.tick(days=31)  # what messages said is emptied by then
    await tallies.votes_now()
    assert (card.plain, card.photo.unique_id) == ("1: 2", picture["file_unique_id"])


async def test_a_group_that_grew_keeps_what_had_not_left(tallies: Tallies, lead: Someone) -> None:
    """What lies in the old group cannot be edited any more."""
    group = await tallies.world.county_group("LT-AL", lead)
    later = tallies.world.clock.now() + timedelta(hours=1)
    await tallies.card(group, 1, not_before=later)
    await tallies.card(group, 2)
    grown = tallies.world.owner.person.upgrades(group)
    await tallies.world.settle()
    assert await cards(tallies.world) == [(grown.id, True)] * 2
    await tallies.vote(2)
    await tallies.votes_now(1)
    assert await cards(tallies.world) == [(grown.id, False)]
    await tallies.passes(hours=1)
    await tallies.passes(seconds=5)
    assert [card.plain for card in tallies.world.in_group(grown)] == ["1: 1"]
    assert await cards(tallies.world) == [(grown.id, True)]


async def test_what_cannot_be_made_keeps_no_other_from_being_shown(
    tallies: Tallies, group: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    await tallies.card(group, 1)
    two = await tallies.card(group, 2)
    really = tallies.show

    async def show(tx: Any, subject: int, *rest: Any) -> Any:
        if subject == 1:
            raise LookupError("no such poll")
        return await really(tx, subject, *rest)

    monkeypatch.setattr(tallies, "show", show)
    await tallies.vote(1)
    await tallies.votes_now(2)
    await tallies.passes(seconds=10)
    assert two.plain == "2: 1"
    monkeypatch.undo()
    await tallies.passes(seconds=10)
    assert tallies.texts == ["2: 1", "1: 1"]
