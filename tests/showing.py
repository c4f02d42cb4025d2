"""A noun of tests whose cards in groups show votes."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.menu import to_menu
from bot.domain.messages import Rows, Words, words
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.services import live
from bot.services.outbox import tell
from storage import outbox
from storage.live import live_cards
from tests.delivering import campaign
from tests.world import World

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
