"""What waits for a bot: getUpdates and webhooks take from the same queue."""

import asyncio
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from bot.sandbox.errors import ApiError, conflict
from bot.sandbox.keep import Keep
from bot.sandbox.spec import UPDATE_KINDS

UPDATE_LIFE = timedelta(hours=24)  # Telegram keeps an update no longer
BATCH = 100  # the most that one getUpdates gives

ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
BY_DEFAULT = frozenset(UPDATE_KINDS) - ON_REQUEST

POLL_CONFLICT = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that is not confirmed yet; `body` is the whole Update."""

    id: int
    at: datetime
    body: dict[str, Any]


@dataclass(slots=True)
class Webhook:
    url: str = ""
    secret: str | None = None
    max_connections: int = 40
    last_error_at: datetime | None = None
    last_error: str | None = None


class Poll:
    """One getUpdates that waits; it ends with an update, its time, or an error."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self._woken = asyncio.Event()

    def wake(self, error: Exception | None = None) -> None:
        self.error = self.error or error
        self._woken.set()

    async def wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return
        if self.error is not None:
            raise self.error


class UpdateQueue:
    """The unconfirmed updates of one bot, the oldest first; every change is kept."""

    def __init__(self, bot_id: int, now: Callable[[], datetime], keep: Keep) -> None:
        self.bot_id = bot_id
        self.last_id = random.randrange(100_000_000, 900_000_000)
        self.allowed: frozenset[str] = BY_DEFAULT
        self.webhook = Webhook()
        self.arrived = asyncio.Event()  # for the webhook's sender, which clears it
        self._now = now
        self._keep = keep
        self._waiting: deque[Waiting] = deque()
        self._poll: Poll | None = None

    def __len__(self) -> int:
        self._drop_old()
        return len(self._waiting)

    def push(self, kind: str, content: dict[str, Any]) -> None:
        """Queues an update, unless the bot did not ask for this kind."""
        if kind not in self.allowed:
            return
        self.last_id += 1
        update = Waiting(self.last_id, self._now(), {"update_id": self.last_id, kind: content})
        self.restore(update)
        self._keep.put("update", self._key(update.id), _row(update))
        self._keep.put("last_update", str(self.bot_id), self.last_id)
        self.arrived.set()
        if self._poll is not None:
            self._poll.wake()

    def restore(self, update: Waiting) -> None:
        self._waiting.append(update)

    def first(self) -> Waiting | None:
        self._drop_old()
        return self._waiting[0] if self._waiting else None

    def clear(self) -> None:
        self._forget(len(self._waiting))

    async def take(self, offset: int, limit: int, seconds: float) -> list[dict[str, Any]]:
        """getUpdates: confirms what is below `offset`, then waits until there is something.

        A poll that is already waiting ends with 409: the newest one wins.
        """
        if self.webhook.url:
            raise conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        self.interrupt(conflict(POLL_CONFLICT))
        self._confirm(offset)
        if seconds > 0 and not self._waiting:
            await self._wait(seconds)
        self._drop_old()
        return [update.body for update in islice(self._waiting, limit)]

    async def _wait(self, seconds: float) -> None:
        self._keep.commit()  # what this call confirmed must not wait for the end of the poll
        poll = self._poll = Poll()
        try:
            await poll.wait(seconds)
        finally:
            if self._poll is poll:
                self._poll = None

    def interrupt(self, error: Exception) -> None:
        """Ends the waiting poll, if there is one."""
        if self._poll is not None:
            self._poll.wake(error)
            self._poll = None

    def confirm_up_to(self, update_id: int) -> None:
        self._confirm(update_id + 1)

    def _confirm(self, offset: int) -> None:
        self._drop_old()
        if offset < 0:
            self._forget(len(self._waiting) + offset)
        while self._waiting and self._waiting[0].id < offset:
            self._forget(1)

    def _drop_old(self) -> None:
        if self._waiting:
            oldest = self._now() - UPDATE_LIFE
            while self._waiting and self._waiting[0].at < oldest:
                self._forget(1)

    def _forget(self, count: int) -> None:
        for _ in range(count):
            self._keep.erase("update", self._key(self._waiting.popleft().id))

    def _key(self, update_id: int) -> str:
        return f"{self.bot_id}:{update_id}"


def _row(update: Waiting) -> dict[str, Any]:
    return {"at": update.at.isoformat(), "body": update.body}


def wanted_kinds(names: list[str] | None, before: frozenset[str]) -> frozenset[str]:
    """allowed_updates as a set: not given means as before, an empty list the default."""
    if names is None:
        return before
    unknown = set(names) - set(UPDATE_KINDS)
    if unknown:
        raise ApiError(400, f"Bad Request: unknown update type {min(unknown)}")
    return frozenset(names) or BY_DEFAULT
