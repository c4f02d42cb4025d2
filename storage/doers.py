"""Whoever did it besides the author, as cards name them: by their elderships."""

from collections.abc import Collection

import sqlalchemy as sa

from bot.domain.folding import alphabetical
from storage.base import Tx
from storage.members import members
from storage.reports import report_doers
from storage.territories import elderships


async def places(tx: Tx, report_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    """Entry → the elderships of those who did it too, each once, by name."""
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
