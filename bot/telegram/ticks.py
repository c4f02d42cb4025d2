"""The clock's own work. Due times live in the database; a tick asks what is due."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.domain.drafts import expires_at
from bot.domain.messages import Button, one_a_row, tap, words
from bot.services import due, members
from bot.services.outbox import tell
from bot.telegram.forms import Act, FormTap
from bot.telegram.routes import Kit
from bot.telegram.texts import REFERENCE
from storage.base import Database, Tx
from storage.drafts import Draft
from storage.outbox import Priority

log = logging.getLogger(__name__)

EVERY = 15  # seconds


class Ticks:
    """What happens by time alone, in small transactions."""

    def __init__(
        self, db: Database, kit: Kit, clock: Clock, menus: Callable[[], Awaitable[None]]
    ) -> None:
        self._db = db
        self._kit = kit
        self._clock = clock
        self._menus = menus

    def schedule(self) -> AsyncIOScheduler:
        """A scheduler, not started. A job that comes late is run all the same, and once."""
        scheduler = AsyncIOScheduler(
            timezone=self._kit.zone,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        scheduler.add_job(self.tick, "interval", seconds=EVERY, id="tick")
        return scheduler

    async def tick(self) -> None:
        now = self._clock.now()
        async with self._db.write() as tx:
            await due.note_alive(tx, now)
            found = await due.to_remind(tx, now, self._kit.zone)
            for draft in self._kit.forms.usable(found):
                await self._remind(tx, draft, now)
            await due.expire(tx, now)
            await due.forget_updates(tx, now)
        await self._menus()

    async def _remind(self, tx: Tx, draft: Draft, now: datetime) -> None:
        """Remind of the draft, unless its author may no longer submit it."""
        today = now.astimezone(self._kit.zone).date()
        actors = await members.actors(tx, [draft.account_id], today, REFERENCE)
        if not actors[draft.account_id].can(self._kit.forms.of(draft).needs):
            return
        reminder = words(
            "forms.reminder",
            summary=self._kit.forms.summary(draft),
            until=expires_at(draft.updated_at, now).astimezone(self._kit.zone).date(),
        )
        await tell(
            tx,
            draft.account_id,
            reminder,
            key=f"draft:{draft.id}:{draft.rev}",
            now=now,
            rows=one_a_row(
                [_press("forms.continue", draft, Act.STAY), _press("forms.drop", draft, Act.DROP)]
            ),
            priority=Priority.REMINDER,
        )


def _press(label: str, draft: Draft, act: Act) -> Button:
    return tap(label, FormTap(draft.id, draft.rev, act, 0))
