"""Cards in groups: right in the end whatever happens, and never edited more often than allowed."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from bot.app import FEATURES
from bot.domain.live import due_at
from bot.domain.menu import to_menu
from bot.domain.messages import Rows, Words, words
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.services import live
from bot.services.outbox import tell
from bot.telegram.pace import Pace
from bot.telegram.routes import Routes
from storage import outbox
from storage.live import live_cards
from storage.outbox import State
from tests.conftest import Sqlite
from tests.delivering import album, campaign
from tests.world import Someone, World, world_on

NOON = datetime.fromisoformat("2026-11-23T12:00:00+02:00")
TEST = "test"


@dataclass
class Tallies:
    """What the cards of the tests show: votes by subject; and the edits that Telegram was asked."""

    world: World
    votes: Counter[int] = field(default_factory=Counter)
    edits: list[tuple[datetime, int, str]] = field(default_factory=list)

    async def card(
        self, group: Chat, subject: int = 1, county: str | None = None, **how: Any
    ) -> Message:
        """Send it to the group, and keep it; with `how`, as a campaign."""
        key = f"card:{subject}"
        if how:
            await campaign(self.world, "Kortelė", [group.id], key=key, **how)
        async with self.world.app.db.write() as tx:
            if not how:
                said, now = words("common.verbatim", text="Kortelė"), self.world.clock.now()
                await tell(tx, group.id, said, key=key, now=now)
            await live.keep(tx, TEST, subject, group.id, edits=key, county=county)
        await self.world.settle()
        return self.world.in_group(group)[-1]

    async def vote(self, subject: int = 1, count: int = 1) -> None:
        """As in production: a row and a mark in one transaction."""
        async with self.world.app.db.write() as tx:
            self.votes[subject] += count
            await live.changed(tx, TEST, subject)

    async def votes_now(self, subject: int = 1, count: int = 1) -> None:
        await self.vote(subject, count)
        await self.world.settle()

    async def finish(self, subject: int = 1) -> None:
        async with self.world.app.db.write() as tx:
            await live.finish(tx, TEST, subject, self.world.clock.now())

    async def passes(self, **time: float) -> None:
        self.world.clock.advance(**time)
        await self.world.settle()

    @property
    def texts(self) -> list[str]:
        """What was put in the place of cards, in order."""
        return [text for _, _, text in self.edits]

    def listen(self) -> None:
        really = self.world.telegram.call

        async def call(token: str, method: str, params: Any, files: Any) -> Any:
            if method.startswith("edit") and int(params["chat_id"]) < 0:
                said = str(params.get("text", params.get("caption")))
                self.edits.append((self.world.clock.now(), int(params["chat_id"]), said))
            return await really(token, method, params, files)

        self.world.telegram.call = call  # type: ignore[method-assign]

    async def show(
        self, tx: Any, subject: int, county: str | None, now: datetime
    ) -> tuple[Words, Rows]:
        said = f"{subject}: {self.votes[subject]}{f' {county}' if county else ''}"
        return words("common.verbatim", text=said), ((to_menu(),),)


@pytest.fixture
async def tallies(
    tmp_path: Any, sqlite: Sqlite, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Tallies]:
    """A bot that knows the noun, at Telegram's own pace."""
    found: list[Tallies] = []

    async def show(*args: Any) -> tuple[Words, Rows]:
        return await found[0].show(*args)

    routes = Routes(TEST)
    routes.live(TEST)(show)
    monkeypatch.setattr("bot.app.FEATURES", (*FEATURES, routes))
    async with world_on(await sqlite.migrated(tmp_path), pace=Pace()) as world:
        found.append(Tallies(world))
        found[0].listen()
        yield found[0]
        assert world.telegram.refused == 0


@pytest.fixture
async def lead(tallies: Tallies) -> Someone:
    return await tallies.world.member("Daugų seniūnija")


@pytest.fixture
async def group(tallies: Tallies, lead: Someone) -> Chat:
    found = await tallies.world.county_group("LT-AL", lead)
    tallies.world.clock.advance(minutes=1)
    return found


async def cards(world: World) -> list[tuple[int, bool]]:
    """Cards that are kept: the group, and whether it shows what is so."""
    async with world.app.db.read() as tx:
        found = await tx.execute(sa.select(live_cards.c.chat_id, live_cards.c.dirty))
        return [(row.chat_id, not row.dirty) for row in found]


async def states(world: World) -> list[str]:
    """What became of the edits, in order."""
    table = outbox.outbox
    async with world.app.db.read() as tx:
        found = await tx.execute(
            sa.select(table.c.state).where(table.c.does == "edit").order_by(table.c.id)
        )
        return list(found.scalars())


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
