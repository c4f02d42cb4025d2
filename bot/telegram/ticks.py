"""The clock's own work. Due times live in the database; a tick asks what is due."""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.domain.actors import Role
from bot.domain.drafts import expires_at
from bot.domain.messages import Button, Words, one_a_row, tap, words
from bot.domain.preferences import Kind
from bot.services import due, members
from bot.services.outbox import following, tell, tell_role
from bot.telegram.forms import Act, FormTap, Gone
from bot.telegram.incoming import nothing
from bot.telegram.routes import Ctx, Kit, TickRoute
from bot.telegram.texts import REFERENCE
from storage.base import Database, Tx
from storage.drafts import Draft
from storage.outbox import Priority

log = logging.getLogger(__name__)

EVERY = 15  # seconds
LATE = 3 * EVERY  # seconds without a tick, after which one is brought about
SHARED = 0.02  # seconds after which a transaction takes no further route: whoever taps waits
JOB = "tick"

Job = Callable[[], Awaitable[object]]


class Ticks:
    """What happens by time alone, in short transactions."""

    def __init__(
        self, db: Database, kit: Kit, clock: Clock, jobs: Mapping[str, Job] | None = None
    ) -> None:
        """`jobs` are those that are more than a transaction, by the name their failure has."""
        self.jobs = dict(jobs or {})
        self._db = db
        self._kit = kit
        self._clock = clock
        self._pulse = kit.pulse

    def schedule(self) -> AsyncIOScheduler:
        """A scheduler, not started. A job that comes late is run all the same, and once."""
        scheduler = AsyncIOScheduler(
            timezone=self._kit.zone,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        scheduler.add_job(self.tick, "interval", seconds=EVERY, id=JOB)
        self._pulse.scheduled = True
        return scheduler

    async def keep_time(self, scheduler: AsyncIOScheduler) -> None:
        """The scheduler goes by the wall clock: set back an hour, it would be silent for that hour.

        Works until cancelled.
        """
        while True:
            await self._clock.sleep(EVERY)
            if self._pulse.silence > LATE and not self._pulse.is_ticking:
                log.warning("no tick for %d s: was the clock set?", self._pulse.silence)
                scheduler.modify_job(JOB, next_run_time=self._clock.now())
                await self._clock.sleep(EVERY)

    async def tick(self) -> None:
        """Every job by itself: one that fails is told of, and keeps no other from its work."""
        now = self._clock.now()
        self._pulse.tick_begins()
        await self._try("alive", partial(self._alive, now))
        await self._try("reminders", partial(self._remind_all, now))
        await self._try("expiry", partial(self._write, due.expire, now))
        await self._try("updates", partial(self._write, due.forget_updates, now))
        await self._try("log", self._db.truncate_log)
        await self._routes(now)
        for name, job in self.jobs.items():
            await self._try(name, job)
        self._pulse.tick_ends()

    async def _alive(self, now: datetime) -> None:
        self._pulse.writing.begins()
        await self._write(due.note_alive, now)
        self._pulse.writing.done()

    async def _try(self, name: str, job: Job) -> None:
        with following(f"t:{name}"):
            await self._run(name, job)

    async def _run(self, name: str, job: Job) -> None:
        try:
            await job()
        except Exception as error:
            self._pulse.failed(name, f"{self._clock.now().astimezone(self._kit.zone).date()}")
            log.exception("the job „%s“ failed", name)
            try:
                await self._tell_owners(name, error)
            except Exception:
                log.exception("the owners cannot be told")

    async def _tell_owners(self, name: str, error: Exception) -> None:
        """Once a day: most failures come again at every tick."""
        now = self._clock.now().astimezone(self._kit.zone)
        cause = type(error).__name__
        told = words("common.job-failed-owners", job=words(f"common.job-{name}"), cause=cause)
        key = f"job:{name}:{now.date()}"
        async with self._db.write() as tx:
            await tell_role(tx, Role.OWNER, told, key=key, now=now)

    async def _write(
        self, work: Callable[[Tx, datetime], Awaitable[object]], now: datetime
    ) -> None:
        async with self._db.write() as tx:
            await work(tx, now)

    async def _routes(self, now: datetime) -> None:
        """They share transactions; where one fails, it and those not done yet are run alone."""
        left = list(self._kit.table.ticks)
        try:
            while left:
                del left[: await self._together(left, now)]
        except Exception:  # noqa: BLE001 - it comes again below, where it is told of
            for route in left:
                await self._try(route.name, partial(self._route, route, now))

    async def _together(self, routes: Sequence[TickRoute], now: datetime) -> int:
        """The first of them in one transaction, until it has lasted for `SHARED`; how many.

        Most find nothing due, and to begin and end a transaction takes as long as to ask.
        """
        until = self._clock.monotonic() + SHARED
        done = 0
        async with self._db.write() as tx:
            while done < len(routes) and (not done or self._clock.monotonic() < until):
                with following(f"t:{routes[done].name}"):
                    await routes[done].handler(tx, now, self._kit.zone)
                done += 1
        return done

    async def _route(self, route: TickRoute, now: datetime) -> None:
        async with self._db.write() as tx:
            await route.handler(tx, now, self._kit.zone)

    async def _remind_all(self, now: datetime) -> None:
        """A transaction for each draft, so that one that cannot be told of stays alone with it."""
        async with self._db.read() as tx:
            found = await due.to_remind(tx, now, self._kit.zone)
        for draft in found:
            await self._try("reminders", partial(self._write, partial(self._take, draft), now))

    async def _take(self, draft: Draft, tx: Tx, now: datetime) -> None:
        """One whose form is no more is marked too, or it would never expire."""
        if await due.mark_reminded(tx, draft, now) and self._kit.forms.usable([draft]):
            await self._remind(tx, draft, now)

    async def _remind(self, tx: Tx, draft: Draft, now: datetime) -> None:
        """Remind of the draft, unless its author may no longer submit it.

        One whose poll or the like is over goes silently: nobody asked for it just now.
        """
        today = now.astimezone(self._kit.zone).date()
        actors = await members.actors(tx, [draft.account_id], today, REFERENCE)
        actor = actors[draft.account_id]
        if not actor.can(self._kit.forms.of(draft).needs):
            return
        ctx = Ctx(tx, actor, now, nothing(0, draft.account_id), self._kit, [draft])
        try:
            summary = await self._summary(ctx, draft)
        except Gone:
            await due.drop(tx, draft)
            return
        until = expires_at(draft.updated_at, now).astimezone(self._kit.zone).date()
        ways = [_press("forms.continue", draft, Act.STAY), _press("forms.drop", draft, Act.DROP)]
        await tell(
            tx,
            draft.account_id,
            words("forms.reminder", summary=summary, until=until),
            key=f"draft:{draft.id}:{draft.rev}",
            now=now,
            rows=one_a_row(ways),
            priority=Priority.REMINDER,
            about=Kind.DRAFTS,
        )

    async def _summary(self, ctx: Ctx, draft: Draft) -> Words:
        """What the draft is about. Raises Gone; of a secret one no error that may quote it."""
        try:
            return await self._kit.forms.summary(ctx, draft)
        except Gone:
            raise
        except Exception as error:
            if draft.secret:
                raise RuntimeError(type(error).__name__) from None
            raise


def _press(label: str, draft: Draft, act: Act) -> Button:
    return tap(label, FormTap(draft.id, draft.rev, act, 0))
