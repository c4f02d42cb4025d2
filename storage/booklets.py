"""What booklets and tables of entries take along, for many at once."""

from collections.abc import Collection, Sequence

import sqlalchemy as sa

from bot.domain.folding import alphabetical
from storage.base import Tx
from storage.members import members
from storage.reports import report_doers, reports
from storage.territories import elderships


async def ids(tx: Tx, which: Sequence[sa.ColumnElement[bool]]) -> list[int]:
    """Entries that fit, the newest first."""
    found = await tx.execute(
        sa.select(reports.c.id)
        .where(*which)
        .order_by(reports.c.published_at.desc(), reports.c.id.desc())
    )
    return list(found.scalars())


async def doers(tx: Tx, report_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    """Entry → the elderships of those who did it too, by name."""
    rows = await tx.execute(
        sa.select(report_doers.c.report_id, elderships.c.name)
        .join(members, members.c.id == report_doers.c.member_id)
        .join(elderships, elderships.c.id == members.c.eldership_id)
        .where(report_doers.c.report_id.in_(report_ids))
    )
    found: dict[int, set[str]] = {}
    for report_id, name in rows:
        found.setdefault(report_id, set()).add(name)
    return {one: tuple(sorted(names, key=alphabetical)) for one, names in found.items()}
