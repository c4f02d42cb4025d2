"""How much there is of everything: for the status screen and the metrics, from indexes."""

from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa

from storage.base import Tx
from storage.errands import errands
from storage.outbox import Priority, State, outbox
from storage.updates import State as Step
from storage.updates import updates

CODES = 5  # of updates set aside, the newest


@dataclass(frozen=True, slots=True)
class Gauges:
    """`oldest` is since when the longest waiting message may leave; None where none waits."""

    messages: dict[tuple[str, str], int] = field(default_factory=dict)  # state, priority
    errands: dict[str, int] = field(default_factory=dict)
    updates: dict[str, int] = field(default_factory=dict)
    oldest: datetime | None = None
    doubts: int = 0

    def of(self, *states: str) -> int:
        return sum(count for (state, _), count in self.messages.items() if state in states)

    @property
    def waiting(self) -> list[int]:
        """Messages that wait to leave, by priority."""
        return [self.messages.get((State.PENDING, one.name.lower()), 0) for one in Priority]


@dataclass(frozen=True, slots=True)
class Engine:
    name: str
    version: str
    bytes: int
    revision: str


async def read(tx: Tx, now: datetime) -> Gauges:
    by_state = await tx.execute(
        sa.select(outbox.c.state, outbox.c.priority, sa.func.count()).group_by(
            outbox.c.state, outbox.c.priority
        )
    )
    return Gauges(
        messages={(row[0], Priority(row[1]).name.lower()): row[2] for row in by_state},
        errands=await _counts(tx, errands.c.state),
        updates=await _counts(tx, updates.c.state),
        oldest=await sendable_since(tx, now),
        doubts=await _in_doubt(tx),
    )


async def sendable_since(tx: Tx, now: datetime) -> datetime | None:
    """Since when the longest waiting message may leave; None where none waits."""
    parts = [
        sa.select(sa.func.min(outbox.c.not_before).label("since")).where(
            outbox.c.state == State.PENDING, outbox.c.priority == priority
        )
        for priority in Priority
    ]
    found = await tx.execute(sa.union_all(*parts))
    since: datetime | None = min((moment for moment in found.scalars() if moment), default=None)
    return since if since is not None and since <= now else None


async def _in_doubt(tx: Tx) -> int:
    """Rows under way again after a doubt, and those that stay in it."""
    waiting = outbox.c.state.in_((State.PENDING, State.SENDING)) & (outbox.c.doubts > 0)
    stays = outbox.c.state == State.UNCERTAIN
    found = await tx.execute(sa.select(sa.func.count()).where(waiting | stays).select_from(outbox))
    return int(found.scalar_one())


async def _counts(tx: Tx, column: sa.Column[str]) -> dict[str, int]:
    found = await tx.execute(sa.select(column, sa.func.count()).group_by(column))
    return {row[0]: row[1] for row in found}


async def aside(tx: Tx) -> list[str]:
    """The codes of the newest updates set aside, the newest first."""
    found = await tx.execute(
        sa.select(updates.c.code)
        .where(updates.c.state == Step.ASIDE)
        .order_by(updates.c.received_at.desc())
        .limit(CODES)
    )
    return [code for code in found.scalars() if code]


async def engine(tx: Tx) -> Engine:
    """Which database it is, and how large."""
    is_sqlite = tx.dialect.name == "sqlite"
    version = "SELECT sqlite_version()" if is_sqlite else "SHOW server_version"
    size = (
        "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        if is_sqlite
        else "SELECT pg_database_size(current_database())"
    )
    found = [
        (await tx.exec_driver_sql(question)).scalar_one()
        for question in (version, size, "SELECT version_num FROM alembic_version")
    ]
    name = "SQLite" if is_sqlite else "PostgreSQL"
    return Engine(name, str(found[0]).split()[0], int(found[1]), str(found[2]))
