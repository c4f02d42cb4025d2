"""One row at Telegram: sent part by part, or an earlier message changed or taken back."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

from telegram.error import BadRequest

from bot.clock import Clock
from bot.telegram.delivery.batch import Job
from bot.telegram.delivery.calls import Calls
from bot.telegram.delivery.line import Line
from bot.telegram.ledger import Ledger
from bot.telegram.pace import Lane, Pacer
from bot.telegram.parts import Part
from storage.outbox import Earlier, State

AT_ONCE = 32  # rows under way together: what a kill leaves in doubt
KNOWN_FOR = timedelta(minutes=2)  # what is known of a row; then it is asked anew whether it may go
DELETABLE = timedelta(hours=47)  # Telegram's limit is 48; a broadcast takes a while

T = TypeVar("T")


class GivenBack(Exception):
    """It was not to be sent, or not now: the row stays as it is."""


class NotThere(Exception):
    """The earlier message cannot be changed; says why."""


@dataclass(slots=True)
class Way:
    """How far a row is: `sent` are its messages that are done; `begun`, a part may be under way."""

    job: Job
    sent: list[int] = field(default_factory=list)
    begun: bool = False
    claimed: bool = False


class Sender:
    """A row is *sending* only while a part is under way: a kill while it waits leaves no doubt."""

    def __init__(
        self, calls: Calls, pacer: Pacer, ledger: Ledger, line: Line, clock: Clock
    ) -> None:
        self._calls = calls
        self._pacer = pacer
        self._ledger = ledger
        self._line = line
        self._clock = clock
        self._under_way: set[int] = set()
        self._places = asyncio.Semaphore(AT_ONCE)
        self.stopping = False

    @property
    def busy(self) -> bool:
        """Whether an end now would leave a doubt."""
        return bool(self._under_way)

    @property
    def count(self) -> int:
        """How many rows a kill now would leave in doubt."""
        return len(self._under_way)

    def over(self, way: Way) -> None:
        """What became of it is written down."""
        self._leave(way)

    async def send(self, way: Way, parts: Sequence[Part]) -> None:
        """Send the parts that are not out yet."""
        row, thread = way.job.row, way.job.thread
        silent = row.silent or way.job.verdict.silent
        done = len(way.sent)
        for part in parts:
            if done >= part.count:
                done -= part.count
                continue
            await self._pause(way)
            way.sent += await self._call(
                way,
                lambda part=part: self._calls.send(  # type: ignore[misc] # this part, not the last
                    row.chat_id, part, silent=silent, thread=thread, protect=row.protect
                ),
                cost=part.count,
            )

    async def replace(self, way: Way, message_id: int, part: Part) -> bool:
        """Put it in the place of an earlier message; False where that cannot be edited."""
        edit = self._calls.edit_file if part.files else self._calls.edit_text
        try:
            await self._call(way, lambda: edit(way.job.row.chat_id, message_id, part))
        except BadRequest:
            return False
        way.sent.append(message_id)
        return True

    async def edit(self, way: Way, parts: Sequence[Part]) -> None:
        """Give every message of the earlier row its new content. Raises NotThere."""
        earlier = _known(way.job)
        if sum(part.count for part in parts) > len(earlier.message_ids):
            raise NotThere("it has fewer messages than are needed now")
        files = dict(enumerate(earlier.media))
        if files and [file["kind"] for file in earlier.media] != [
            file["kind"] for part in parts for file in part.files
        ]:
            raise NotThere("its files are of other kinds")
        place = 0
        for part in parts:
            for at, message_id in enumerate(earlier.message_ids[place : place + part.count]):
                if place + at >= len(way.sent):
                    one = Part(part.text, part.files[at : at + 1], part.markup)
                    await self._pause(way)
                    await self._edit_one(way, message_id, one, files.get(place + at))
                    way.sent.append(message_id)
            place += part.count
        if surplus := earlier.message_ids[place:]:
            await self._call(way, lambda: self._calls.delete(way.job.row.chat_id, surplus))

    async def _edit_one(self, way: Way, message_id: int, part: Part, was: Any) -> None:
        # After a month nobody knows any more which files it had (see `storage/retention.py`).
        chat_id, edit = way.job.row.chat_id, self._calls.edit_any
        if part.files:
            same = was is not None and _unique(was) == _unique(part.files[0]) != ""
            if same and not part.text and part.markup is None and len(_known(way.job).media) > 1:
                return  # of an album, where nothing stands under it
            edit = self._calls.edit_caption if same else self._calls.edit_file
        try:
            await self._call(way, lambda: edit(chat_id, message_id, part))
        except BadRequest as error:
            raise NotThere(error.message) from error

    async def withdraw(self, way: Way, said: Part) -> None:
        """Delete the earlier message; where it is too old for that, say so in it. Raises NotThere.

        No picture of it stays: somebody on it may not have agreed. Only the first message has to
        take what is `said`: in others there may be no place for it.
        """
        earlier, chat_id = _known(way.job), way.job.row.chat_id
        ids = list(earlier.message_ids)
        young = earlier.sent_at is not None and self._clock.now() - earlier.sent_at < DELETABLE
        # Of old ones the first is asked for by itself: Telegram may skip some without a word.
        first = ids if young else ids[:1]
        if await self._call(way, lambda: self._calls.delete(chat_id, first)):
            if rest := ids[len(first) :]:
                await self._call(way, lambda: self._calls.delete(chat_id, rest))
            return
        try:
            await self._call(way, lambda: self._calls.cover(chat_id, ids[0], said))
        except BadRequest as error:
            raise NotThere(error.message) from error
        for message_id in ids[1:]:
            await self._mark(way, message_id, Part(said.text))

    async def _mark(self, way: Way, message_id: int, said: Part) -> None:
        chat_id = way.job.row.chat_id
        try:
            await self._call(way, lambda: self._calls.cover(chat_id, message_id, said))
        except BadRequest:
            return

    async def _call(self, way: Way, call: Callable[[], Awaitable[T]], cost: int = 1) -> T:
        """Wait for the connection and the turn, claim the row, call."""
        async with self._line.through():
            await self._pacer.turn(way.job.row.chat_id, Lane.OTHERS, cost)
            await self._claim(way)
            return await call()

    async def _claim(self, way: Way) -> None:
        """Write down that its turn has come. Raises GivenBack.

        What has begun to leave is finished, also where its campaign was stopped meanwhile.
        """
        if way.begun:
            return
        row = way.job.row
        await self._places.acquire()
        self._under_way.add(row.id)
        known_for = self._clock.now() - way.job.at
        if self.stopping or (known_for > KNOWN_FOR and not way.claimed):
            raise GivenBack
        if way.claimed:
            await self._ledger.note(row.id, state=State.SENDING)
        elif not await self._ledger.claim(row.id):
            raise GivenBack
        way.claimed = way.begun = True

    async def _pause(self, way: Way) -> None:
        """Between two parts nothing is under way."""
        if way.begun:
            await self._ledger.note(way.job.row.id, state=State.PENDING, message_ids=list(way.sent))
            way.begun = False
            self._leave(way)

    def _leave(self, way: Way) -> None:
        if way.job.row.id in self._under_way:
            self._under_way.remove(way.job.row.id)
            self._places.release()


def _known(job: Job) -> Earlier:
    assert job.earlier is not None  # noqa: S101 - asked by the caller
    return job.earlier


def _unique(file: Any) -> str:
    """What stays the same when Telegram names the file anew."""
    return str(file.get("file_unique_id") or file.get("file_id") or "")
