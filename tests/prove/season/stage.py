"""Where a contest is played: a Telegram that remembers all it was asked to show, and a bot that
lives in this process until it is to be killed in one of its own."""

import json
import multiprocessing
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.domain.taps import Tap, is_tap, unpack
from bot.sandbox.buttons import inline_rows
from bot.sandbox.media import Upload
from bot.sandbox.reply import Reply
from bot.sandbox.server import serve
from tests.fleet import Timed
from tests.prove.place import Place
from tests.world import World


@dataclass(frozen=True, slots=True)
class Shown:
    """What somebody was shown: words, names of files, and what can be tapped below."""

    at: datetime
    to: int
    words: str
    taps: tuple[Tap, ...]


class Heard(Timed):
    """Keeps whatever a bot sends, edits or answers; `marks`: how much it was when a name passed."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.log: list[Shown] = []
        self.marks: dict[str, int] = {}

    def mark(self, name: str) -> None:
        self.marks[name] = len(self.log)

    async def call(
        self, token: str, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]
    ) -> Reply:
        self._hear(method, params, files)
        return await super().call(token, method, params, files)

    def _hear(self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]) -> None:
        if method == "answerCallbackQuery":
            query = self.queries.get(str(params.get("callback_query_id")))
            to = query.person.id if query is not None else 0
        elif "chat_id" in params:
            to = int(params["chat_id"])
        else:
            return
        names = [one.name or "" for one in files.values()]
        words = [str(params[name]) for name in ("text", "caption", "media") if params.get(name)]
        if words or names:
            self.log.append(Shown(self.now(), to, "\n".join([*words, *names]), _taps(params)))


def _taps(params: Mapping[str, Any]) -> tuple[Tap, ...]:
    markup = params.get("reply_markup")
    if isinstance(markup, str):
        markup = json.loads(markup)
    data = (one.data for row in inline_rows(markup) for one in row if one.data)
    return tuple(unpack(one) for one in data if is_tap(one))


@asynccontextmanager
async def away(world: World, telegram: Heard, file: Path) -> AsyncIterator[Place]:
    """The bot is not in this process meanwhile: it is started, and killed, over HTTP."""
    multiprocessing.get_context("forkserver").set_forkserver_preload(["tests.prove.child"])
    await world.stop()
    begin = time.perf_counter()
    by = world.clock.now() - datetime.now(UTC)  # noqa: TID251 - a process lives in real time
    server = await serve(telegram, page=False)
    place = Place(file, server.url, telegram, by)
    try:
        yield place
    finally:
        await place.db.close()
        await server.stop()
        world.clock.advance(seconds=time.perf_counter() - begin)
        await world.start()
        await world.settle()
