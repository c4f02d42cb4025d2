"""Binds files: fetches what Telegram has, has it made, leaves it in a folder to be sent.

Files are fetched at most ten a second, whoever asks: Telegram's limits are for messages too.
"""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.clock import Clock
from bot.domain.actors import Actor
from bot.domain.errors import Refusal, require
from bot.domain.files import Document, NotMade, Scaled
from bot.domain.messages import to_json
from bot.services import bindings, members
from bot.services.bindings import Progress
from bot.telegram.bot import RawBot
from bot.telegram.papers import PaperCtx
from bot.telegram.request import retry_after
from bot.telegram.routes import Binding, Fetched, Kit
from storage.base import Database

Params = Mapping[str, Any]
File = Mapping[str, Any]
Result = dict[str, Any]

PER_SECOND = 10
AT_ONCE = 8  # files under way: each may have 20 MB
SHOWN_EVERY = 3.0  # seconds between two edits of the bar
MAKING_TAKES = 3  # seconds, about
TRIES = 3  # of a file, where the connection fails
PAUSE = 2.0  # seconds between them
KEPT = timedelta(hours=6)  # what has not left by then was not to be sent


@dataclass(slots=True)
class _Fetching:
    """What is there so far, by the file's `file_unique_id`."""

    there: dict[str, Fetched] = field(default_factory=dict)
    done: int = 0
    shown_at: float = 0.0


class Binder:
    """What is made lies in `Kit.bound`, which nobody else knows, until it is sent."""

    def __init__(
        self,
        db: Database,
        kit: Kit,
        bot: RawBot,
        make: Callable[[Document], Awaitable[bytes]],
        clock: Clock,
        language: str,
    ) -> None:
        self._db = db
        self._kit = kit
        self._bot = bot
        self._make = make
        self._clock = clock
        self._language = language
        self._next = 0.0  # by the monotonic clock: when the next file may be asked for

    async def bind(self, chat_id: int, params: Params) -> Result:
        """What lies in the folder then, for `bindings.take`. Raises TelegramError, NotMade."""
        self._kit.bound.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._clear_away()
        try:
            binding = await self._planned(chat_id, params)
        except Refusal as refusal:
            return _refused(refusal)
        folder = self._kit.bound / uuid4().hex
        folder.mkdir(mode=0o700)
        try:
            there = await self._fetched(chat_id, params, binding, folder)
            return await self._made(binding, there)
        except Refusal as refusal:
            return _refused(refusal)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    async def _planned(self, chat_id: int, params: Params) -> Binding:
        """What it shall be, as of now. Raises Refusal: what they may is asked again."""
        route = self._kit.table.bindings[params["name"]]
        now = self._clock.now()
        today = now.astimezone(self._kit.zone).date()
        async with self._db.read() as tx:
            found: dict[int, Actor] = await members.actors(tx, [chat_id], today, self._language)
            require(found[chat_id], route.needs)
            ctx = PaperCtx(tx, found[chat_id], now, self._kit)
            return await route.handler(ctx, params["args"])

    async def _made(self, binding: Binding, there: Mapping[str, Fetched]) -> Result:
        """Raises NotMade, Refusal."""
        made = binding.made(there)
        parts = []
        for part in made.parts:
            content = await self._make(part.document)
            name = uuid4().hex
            await asyncio.to_thread((self._kit.bound / name).write_bytes, content)
            parts.append({"file": name, "name": part.name, "said": to_json(part.said)})
        lost = len({one["file_unique_id"] for one in binding.files} - there.keys())
        return {"said": to_json(made.said), "parts": parts, "lost": lost, "of": list(binding.of)}

    # Fetching

    async def _fetched(
        self, chat_id: int, params: Params, binding: Binding, folder: Path
    ) -> dict[str, Fetched]:
        """What is gone at Telegram, or is no picture, is left out. Raises TelegramError."""
        wanted = {one["file_unique_id"]: one for one in binding.files}
        fetching, places = _Fetching(), asyncio.Semaphore(AT_ONCE)
        fetching.shown_at = self._clock.monotonic()

        async def one(file: File) -> None:
            try:
                found = await self._file(file, binding, folder)
            finally:
                places.release()
            if found is not None:
                fetching.there[file["file_unique_id"]] = found
            fetching.done += 1

        try:
            async with asyncio.TaskGroup() as tasks:
                for file in wanted.values():
                    await places.acquire()
                    await self._turn()
                    tasks.create_task(one(file))
                    await self._show(chat_id, params, fetching, len(wanted))
        except* TelegramError as group:
            raise _first(group) from None
        if wanted:
            await self._show(chat_id, params, fetching, len(wanted), last=True)
        return fetching.there

    async def _turn(self) -> None:
        now = self._clock.monotonic()
        turn = max(self._next, now)
        self._next = turn + 1 / PER_SECOND
        if turn > now:
            await self._clock.sleep(turn - now)

    async def _show(
        self, chat_id: int, params: Params, fetching: _Fetching, of: int, *, last: bool = False
    ) -> None:
        now = self._clock.monotonic()
        if not last and now - fetching.shown_at < SHOWN_EVERY:
            return
        fetching.shown_at = now
        left = (of - fetching.done) // PER_SECOND + MAKING_TAKES
        seen = Progress(of if last else min(fetching.done, of - 1), of, left)
        async with self._db.write() as tx:
            await bindings.tell_progress(tx, chat_id, params, seen, self._clock.now())

    async def _file(self, file: File, binding: Binding, folder: Path) -> Fetched | None:
        """In that folder; None: it cannot be had. Raises TelegramError."""
        content = await self._content(file)
        if content is None:
            return None
        quality = binding.qualities.get(file["file_unique_id"])
        if quality is not None:
            try:
                content = await self._make(Scaled(content, binding.side, quality))
            except NotMade:
                return None
        path = folder / uuid4().hex
        await asyncio.to_thread(path.write_bytes, content)
        return Fetched(str(path), len(content))

    async def _content(self, file: File) -> bytes | None:
        for attempt in range(1, TRIES + 1):
            try:
                found = await self._bot.get_file(file["file_id"])
                return bytes(await found.download_as_bytearray())
            except RetryAfter as error:
                await self._clock.sleep(retry_after(error))
            except (
                BadRequest,
                Forbidden,
                InvalidToken,
            ):  # gone, too big, or its address has expired
                return None
            except NetworkError:
                if attempt == TRIES:
                    raise
                await self._clock.sleep(PAUSE)
        raise NetworkError("Telegram asked to wait too often")

    def _clear_away(self) -> None:
        since = (self._clock.now() - KEPT).timestamp()
        for path in self._kit.bound.iterdir():
            with suppress(OSError):
                if path.is_file() and path.stat().st_mtime < since:
                    path.unlink()


def _refused(refusal: Refusal) -> Result:
    return {"refused": refusal.text_id, "params": to_json(refusal.params)}


def _first(group: BaseExceptionGroup[TelegramError]) -> TelegramError:
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    assert isinstance(error, TelegramError)  # noqa: S101 - the group has no others
    return error
