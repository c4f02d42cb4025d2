"""Files are made in a child: a picture slows no tap, and its libraries take none of our memory."""

import asyncio
import pickle
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from typing import Self

from bot.domain.files import Document, NotMade
from bot.files.child import HEADER, ROOT, command, packed

IDLE = 60.0  # seconds; the child keeps some 100 MB
JOB_MAY_TAKE = 60.0  # seconds; the slowest file takes three
FILE_MAX = 50 * 1024 * 1024  # bytes; Telegram takes no larger file from a bot
MODULE = "bot.files.making"


class Worker:
    """One child, started by the first job, ended when idle; it makes one file at a time."""

    def __init__(self, *, idle: float = IDLE, job_may_take: float = JOB_MAY_TAKE) -> None:
        self._idle = idle
        self._job_may_take = job_may_take
        self._turn = asyncio.Lock()
        self._child: _Child | None = None
        self._idle_timer: asyncio.TimerHandle | None = None
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def make(self, document: Document) -> bytes:
        """Raises NotMade. A child that failed is ended: the next job starts another."""
        async with self._turn:
            if self._closed:
                raise NotMade("the worker is closed")
            if self._idle_timer is not None:
                self._idle_timer.cancel()
            try:
                content = await self._made(pickle.dumps(document))
            except BaseException:  # cancelled, too: what the child still writes is nobody's
                await self._end()
                raise
            self._idle_timer = asyncio.get_running_loop().call_later(self._idle, self._let_go)
            return content

    async def close(self) -> None:
        """A job under way, and whoever waits for a turn, gets NotMade."""
        self._closed = True
        self._let_go()
        async with self._turn:
            if self._idle_timer is not None:
                self._idle_timer.cancel()
            await self._end()

    async def _made(self, job: bytes) -> bytes:
        try:
            async with asyncio.timeout(self._job_may_take):
                return await (await self._ready()).answer(job)
        except TimeoutError:
            raise NotMade(f"took more than {self._job_may_take:.0f} s") from None
        except (OSError, EOFError) as error:
            raise NotMade("the child is gone") from error

    async def _ready(self) -> "_Child":
        if self._child is not None and self._child.is_leaving():
            await self._end()
        if self._child is None:
            self._child = await _Child.started()
        return self._child

    def _let_go(self) -> None:
        if self._child is not None:
            self._child.kill()

    async def _end(self) -> None:
        if self._child is not None:
            await self._child.end()
            self._child = None


class _Child:
    """Ends with its input, so that it does not outlive a bot that was killed."""

    def __init__(self, process: Process) -> None:
        assert process.stdin is not None  # noqa: S101 - started with both pipes
        assert process.stdout is not None  # noqa: S101
        self._process = process
        self._jobs = process.stdin
        self._answers = process.stdout
        self._killed = False

    @classmethod
    async def started(cls) -> Self:
        return cls(
            await asyncio.create_subprocess_exec(
                *command(MODULE),
                cwd=ROOT,
                stdin=PIPE,
                stdout=PIPE,
                start_new_session=True,  # Ctrl-C is for the bot, which then ends its child
            )
        )

    async def answer(self, job: bytes) -> bytes:
        """Raises NotMade if the maker failed, OSError or EOFError if the child did."""
        self._jobs.write(packed(job))
        await self._jobs.drain()
        well, size = HEADER.unpack(await self._answers.readexactly(HEADER.size))
        if size > FILE_MAX:
            raise NotMade(f"of {size} bytes: too large to send")
        content = await self._answers.readexactly(size)
        if not well:
            raise NotMade(content.decode())
        return content

    def is_leaving(self) -> bool:
        return self._killed or self._process.returncode is not None

    def kill(self) -> None:
        self._killed = True
        with suppress(ProcessLookupError):
            self._process.kill()

    async def end(self) -> None:
        self.kill()
        self._jobs.close()
        while await self._answers.read(FILE_MAX):
            pass
        await self._process.wait()
