"""Papers: files that are made when they are sent, from what the database says then."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.clock import Clock
from bot.domain.actors import Actor
from bot.domain.files import Document
from bot.domain.messages import Words
from bot.services import members
from bot.telegram.routes import Kit
from storage.base import Database, Tx

Make = Callable[[Document], Awaitable[bytes]]


@dataclass(frozen=True, slots=True)
class PaperCtx:
    """A transaction that reads, and whoever gets the paper: what they may see is asked again."""

    tx: Tx
    actor: Actor
    now: datetime
    kit: Kit

    def say(self, text_id: str, **params: Any) -> str:
        """A text as the receiver reads it, without markup."""
        return self.kit.texts.plain(self.actor.language, Words(text_id, params))


class Papers:
    """Makes the papers of an outbox row."""

    def __init__(self, db: Database, kit: Kit, make: Make, clock: Clock, language: str) -> None:
        self._db = db
        self._kit = kit
        self._make = make
        self._clock = clock
        self._language = language

    async def made(self, chat_id: int, media: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """The media with every paper as a file. Raises Refusal, NotMade."""
        return [
            await self._paper(chat_id, file) if "paper" in file else dict(file) for file in media
        ]

    async def _paper(self, chat_id: int, file: Mapping[str, Any]) -> dict[str, Any]:
        now = self._clock.now()
        today = now.astimezone(self._kit.zone).date()
        async with self._db.read() as tx:
            actors = await members.actors(tx, [chat_id], today, self._language)
            ctx = PaperCtx(tx, actors[chat_id], now, self._kit)
            paper = await self._kit.table.papers[file["paper"]](ctx, file["args"])
        made = paper.document
        content = made if isinstance(made, bytes) else await self._make(made)
        return {"kind": file["kind"], "content": content, "name": paper.name}
