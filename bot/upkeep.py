"""What the clock has done that is more than a transaction: copies by night, and the watch over all.

Its jobs are run by the ticks; `problems` answers from memory, so that whoever asks for the health
is answered at once, even when the database is stuck.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock
from bot.domain.actors import Role
from bot.domain.messages import Words, words
from bot.domain.settings import NIGHTLY_COPY
from bot.services import alarms, backups, held, settings
from bot.services.backups import BackupFailed, Copy
from bot.services.outbox import following, tell, tell_role
from bot.services.pulse import Pulse
from bot.services.status import SILENT, STUCK, size
from bot.settings import Settings
from bot.telegram.answers import Spawn
from bot.telegram.polling import Health
from bot.web.metrics import Reading
from storage import gauges
from storage.base import Database, Tx

log = logging.getLogger(__name__)

AGAIN = 30 * 60.0  # seconds after which a copy that failed is tried again
LASTS = 45.0  # seconds a problem is there before the owners are told: after a sleep all is late
SLOW = 10.0  # seconds in which the database must have answered
PATIENCE = 1.0  # seconds the metrics wait for the database
DEAF = timedelta(minutes=2)  # without updates from Telegram before health turns red


class Upkeep:
    """Copies, the watch, the alarm."""

    def __init__(
        self,
        db: Database,
        config: Settings,
        clock: Clock,
        pulse: Pulse,
        telegram: Callable[[], Health],
        spawn: Spawn,
    ) -> None:
        self._db = db
        self._settings = config
        self._clock = clock
        self._pulse = pulse
        self._telegram = telegram
        self._spawn = spawn
        self._copying = False
        self._failed_at: float | None = None  # the last copy, by the monotonic clock
        self._found: dict[str, str] = {}  # at the last look, in words of the log
        self._since: dict[str, float] = {}  # each of those, by the monotonic clock

    def problems(self) -> dict[str, str]:
        """What is wrong, by name; empty when all is well. Asks nobody."""
        found = dict(self._found)
        state, pulse = self._telegram(), self._pulse
        if state.conflict:
            found["telegram"] = "another program polls with the same token"
        elif state.since is not None and self._clock.now() - state.since > DEAF:
            found["telegram"] = "no connection"
        if pulse.writing.seconds > SLOW:
            found["database"] = f"not written for {pulse.writing.seconds:.0f} s"
        elif pulse.reading.seconds > SLOW:
            found["database"] = f"not read for {pulse.reading.seconds:.0f} s"
        if pulse.scheduled and pulse.silence > SILENT:
            found["clock"] = f"no tick for {pulse.silence:.0f} s"
        return found

    async def reading(self) -> Reading:
        """For the metrics; without what is in the database, where that does not answer in time."""
        now = self._clock.now()
        copy = await asyncio.to_thread(self._newest)
        reading = Reading(
            self._pulse,
            len(self.problems()),
            gauges=None,
            copy_age=(now - copy.made_at).total_seconds() if copy is not None else None,
        )
        try:
            async with asyncio.timeout(PATIENCE), self._db.read() as tx:
                found = await gauges.read(tx, now)
                is_held = await held.restored(tx) is not None
        except (TimeoutError, SQLAlchemyError, OSError) as error:
            log.warning("no metrics of the database: %s", type(error).__name__)
            return reading
        age = (now - found.oldest).total_seconds() if found.oldest is not None else 0.0
        return replace(reading, gauges=found, oldest_age=age, held=is_held)

    async def look(self) -> None:
        """Look whether messages leave and copies are made; tell the owners what changed."""
        now = self._clock.now()
        copy = await asyncio.to_thread(self._newest)
        self._pulse.reading.begins()
        async with self._db.read() as tx:
            oldest = await gauges.sendable_since(tx, now)
            first = await backups.first_looked(tx)
            told = await alarms.known(tx)
            copies = await settings.value(tx, NIGHTLY_COPY)
        self._pulse.reading.done()
        said: dict[str, Words] = {}
        self._found = {}
        if oldest is not None and now - oldest > STUCK:
            minutes = int((now - oldest).total_seconds() // 60)
            self._found["outbox"] = f"a message has waited for {minutes} min"
            said["outbox"] = words("status.alarm-outbox", minutes=minutes)
        made_at = copy.made_at if copy is not None else first
        if copies and made_at is not None and now - made_at > backups.TOO_OLD:
            days = (now - made_at).days
            self._found["backup"] = f"no copy for {days} days"
            said["backup"] = words("status.alarm-backup", days=days)
        await self._tell(said, told, now)

    async def _tell(
        self, said: Mapping[str, Words], told: Mapping[str, str], now: datetime
    ) -> None:
        """What has been wrong for a while, and what is well again."""
        present = self._clock.monotonic()
        self._since = {name: self._since.get(name, present) for name in said}
        lasting = {
            name: what
            for name, what in said.items()
            if name in told or present - self._since[name] >= LASTS
        }
        if lasting.keys() != told.keys():
            async with self._db.write() as tx:
                await alarms.settle(tx, lasting, now, self._settings.zone)

    async def copy(self) -> None:
        """Have a copy made, if one is due or somebody asked for it; not waiting for it."""
        if self._copying:
            return
        now = self._clock.now()
        newest = await asyncio.to_thread(self._newest)
        async with self._db.read() as tx:
            wanted = await backups.wanted_by(tx)
            first = await backups.first_looked(tx)
            by_night = await settings.value(tx, NIGHTLY_COPY)
        if first is None:
            async with self._db.write() as tx:
                await backups.note_first_look(tx, now)
        last = newest.made_at if newest is not None else first or now
        is_due = by_night and backups.is_due(last, now, self._settings.zone)
        if wanted or (is_due and self._may_try()):
            self._copying = True
            self._spawn(self._copy(now.astimezone(self._settings.zone), wanted))

    def _may_try(self) -> bool:
        return self._failed_at is None or self._clock.monotonic() - self._failed_at >= AGAIN

    def _newest(self) -> Copy | None:
        try:
            return backups.newest(self._settings.backup_dir, self._settings.zone)
        except OSError:
            return None

    async def _copy(self, now: datetime, wanted: list[int]) -> None:
        with following("t:backup"):
            try:
                await self._make(now, wanted)
            except Exception:
                log.exception("nobody can be told of the copy")
            finally:
                self._copying = False

    async def _make(self, now: datetime, wanted: list[int]) -> None:
        folder = self._settings.backup_dir
        try:
            made = await backups.take(self._settings.database_url, folder, now)
        except (BackupFailed, OSError) as error:
            log.error("no copy of the database: %s", error)  # noqa: TRY400 - it says what it is
            self._failed_at = self._clock.monotonic()
            why = _why(error)
            async with self._db.write() as tx:
                await self._answer(tx, wanted, words("status.copy-failed", why=why), now)
                # The owners who wait for it know by now; the others once a day.
                told = words("status.night-failed", why=why)
                if not wanted:
                    key = f"backup-failed:{now.date()}"
                    await tell_role(tx, Role.OWNER, told, key=key, now=now)
            return
        self._failed_at = None
        log.info("a copy of the database: %s, %d bytes", made.path, made.bytes)
        async with self._db.write() as tx:
            told = words("status.copy-made", file=made.path.name, size=size(made.bytes))
            await self._answer(tx, wanted, told, now)

    async def _answer(self, tx: Tx, wanted: list[int], told: Words, now: datetime) -> None:
        for account_id in wanted:
            await tell(tx, account_id, told, key=f"copy:{now.isoformat()}", now=now)
        if wanted:
            await backups.done(tx)


def _why(error: BackupFailed | OSError) -> Words:
    """What to do about it."""
    if isinstance(error, BackupFailed):
        problem = error.problem.name.lower().replace("_", "-")
        return words(f"status.copy-{problem}", detail=error.detail)
    return words("status.copy-folder", detail=f"{error.filename or ''} ({error.strerror})")
