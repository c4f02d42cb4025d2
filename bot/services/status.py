"""How the bot is: what it has to do, what it has done lately, and what is wrong."""

import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.metadata import version as version_of
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.errors import require
from bot.domain.groups import missing
from bot.domain.messages import Words, words
from bot.domain.settings import NIGHTLY_COPY
from bot.services import audit, backups, held, settings
from bot.services.backups import Copy
from bot.services.held import Restored
from bot.services.pulse import Pulse
from storage import gauges, groups
from storage.base import Tx
from storage.gauges import Engine, Gauges

__all__ = ["Gauges"]

SILENT = 120.0  # seconds without a tick: the clock's work stands still
STUCK = timedelta(minutes=10)  # a message that may leave and does not
MEGA, GIGA = 2**20, 2**30
DISK_LEAST = 500 * MEGA  # bytes; SQLite and a copy of it need room


@dataclass(frozen=True, slots=True)
class Status:
    """Of the running process `tick_age` (seconds) and `rate` (messages a second).

    `copies` says that the bot makes them by itself.
    """

    gauges: Gauges
    engine: Engine
    copy: Copy | None
    looked_since: datetime | None
    copies: bool
    free: int | None
    groups_lacking: int
    restored: Restored | None
    aside: list[str]
    update_at: datetime | None
    tick_age: float
    rate: float
    failures: dict[str, int]
    version: str
    now: datetime

    @property
    def stuck(self) -> timedelta | None:
        """How long the oldest message has been able to leave, where that is too long."""
        oldest = self.gauges.oldest
        waits = self.now - oldest if oldest is not None else timedelta()
        return waits if waits > STUCK else None

    @property
    def ticks_silent(self) -> bool:
        return self.tick_age > SILENT

    @property
    def copy_is_old(self) -> bool:
        last = self.copy.made_at if self.copy is not None else self.looked_since
        return self.copies and last is not None and self.now - last > backups.TOO_OLD

    @property
    def disk_is_full(self) -> bool:
        return self.free is not None and self.free < DISK_LEAST


async def look(
    tx: Tx, actor: Actor, pulse: Pulse, folder: Path, now: datetime, zone: ZoneInfo
) -> Status:
    """Raises NotAllowed."""
    require(actor, Can.SEE_STATUS, over=Nationwide())
    today = f"{now.astimezone(zone).date()}"
    lacking = [
        group
        for group in await groups.present(tx)
        if group.bound and missing(group.rights or (), forum=group.forum)
    ]
    copy, free = on_disk(folder, zone)
    return Status(
        gauges=await gauges.read(tx, now),
        engine=await gauges.engine(tx),
        copy=copy,
        looked_since=await backups.first_looked(tx),
        copies=await settings.value(tx, NIGHTLY_COPY),
        free=free,
        groups_lacking=len(lacking),
        restored=await held.restored(tx),
        aside=await gauges.aside(tx),
        update_at=pulse.update_at,
        tick_age=pulse.silence,
        rate=pulse.rate(),
        failures=pulse.failures(today),
        version=version_of("sueiga"),
        now=now,
    )


def on_disk(folder: Path, zone: ZoneInfo) -> tuple[Copy | None, int | None]:
    """The newest copy, and how many bytes are free where copies go; None for what is not known."""
    try:
        copy = backups.newest(folder, zone)
    except OSError:
        copy = None
    existing = next((path for path in (folder, *folder.absolute().parents) if path.exists()), None)
    try:
        free = shutil.disk_usage(existing).free if existing is not None else None
    except OSError:
        free = None
    return copy, free


async def want_backup(tx: Tx, actor: Actor, now: datetime) -> None:
    """A copy is made within seconds, and the actor told. Raises NotAllowed."""
    require(actor, Can.RELEASE, over=Nationwide())
    await backups.want(tx, actor.account_id)
    await audit.note(tx, actor, "backup-made", now)


def size(count: int) -> Words:
    """Bytes in words."""
    giga = count >= GIGA
    number = round(count / (GIGA if giga else MEGA), 1)
    return words("status.size-gb" if giga else "status.size-mb", size=number)
