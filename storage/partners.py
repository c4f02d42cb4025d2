"""Other counties that were asked to take part in something, and what their leads said."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.partners import State
from storage.base import Key, Moment, Tx, as_dict, metadata, upsert

partners = sa.Table(
    "partners",
    metadata,
    sa.Column("id", Key, primary_key=True),
    sa.Column("noun", sa.String(16), nullable=False),  # „polls“
    sa.Column("subject", sa.BigInteger, nullable=False),
    sa.Column("county", sa.String(6), nullable=False),
    sa.Column("state", sa.String(10), nullable=False),
    sa.Column("level", sa.String(16), nullable=False),  # the role whose answer it waits for
    sa.Column("asked_at", Moment, nullable=False),
    sa.Column("raise_at", Moment),  # then the director decides; none: was raised
    sa.Column("decided_by", sa.BigInteger),
    sa.Column("decided_at", Moment),
    sa.UniqueConstraint("noun", "subject", "county"),
    sa.Index("ix_partners_state", "state", "raise_at"),
    sqlite_autoincrement=True,  # a button of an earlier round must never fit a later one
)


@dataclass(frozen=True, slots=True)
class Partner:
    id: int
    noun: str
    subject: int
    county: str
    state: State
    level: str
    asked_at: datetime
    raise_at: datetime | None
    decided_by: int | None
    decided_at: datetime | None


_COLUMNS = tuple(partners.c[name] for name in Partner.__dataclass_fields__)


async def ask(tx: Tx, noun: str, subject: int, county: str, **columns: Any) -> int | None:
    """The number of the question; None where the county was asked before."""
    statement = (
        upsert(tx, partners)
        .values(noun=noun, subject=subject, county=county, state=State.ASKED, **columns)
        .on_conflict_do_nothing(
            index_elements=[partners.c.noun, partners.c.subject, partners.c.county]
        )
        .returning(partners.c.id)
    )
    found = (await tx.execute(statement)).scalar()
    return None if found is None else int(found)


async def get(tx: Tx, partner_id: int) -> Partner | None:
    return next(iter(await _found(tx, partners.c.id == partner_id)), None)


async def of(tx: Tx, noun: str, subject: int) -> list[Partner]:
    return await _found(tx, partners.c.noun == noun, partners.c.subject == subject)


async def due(tx: Tx, now: datetime) -> list[Partner]:
    """Those that wait for longer than a county's lead has."""
    return await _found(tx, partners.c.state == State.ASKED, partners.c.raise_at <= now)


async def change(tx: Tx, partner_id: int, **columns: Any) -> None:
    await tx.execute(partners.update().where(partners.c.id == partner_id).values(**columns))


async def decide(
    tx: Tx, partner_id: int, state: State, decided_by: int | None, now: datetime
) -> bool:
    """Whether this decided it: it had not been decided before."""
    changed = await tx.execute(
        partners.update()
        .where(partners.c.id == partner_id, partners.c.state == State.ASKED)
        .values(state=state, decided_by=decided_by, decided_at=now)
    )
    return bool(changed.rowcount)


async def forget(tx: Tx, noun: str, subject: int, but: Collection[str] = ()) -> None:
    """They are asked no more, and may be asked anew."""
    await tx.execute(
        partners.delete().where(
            partners.c.noun == noun,
            partners.c.subject == subject,
            partners.c.county.not_in(but),
        )
    )


async def _found(tx: Tx, *which: sa.ColumnElement[bool]) -> list[Partner]:
    rows = await tx.execute(sa.select(*_COLUMNS).where(*which).order_by(partners.c.id))
    return [Partner(**as_dict(row) | {"state": State(row.state)}) for row in rows]
