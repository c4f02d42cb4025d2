"""That the winners of a contest were announced: once, whoever sees it first; and how it looks."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.contests import State
from bot.domain.reports import State as ReportState
from bot.domain.reports import Visibility
from storage.base import Tx
from storage.contests import contests
from storage.reports import report_files, reports


async def announced(tx: Tx, contest_id: int, at: datetime) -> bool:
    """False where it was before, or is not to be."""
    changed = await tx.execute(
        contests.update()
        .where(contests.c.id == contest_id, contests.c.state == State.CONFIRMED)
        .values(state=State.ANNOUNCED, announced_at=at, rev=contests.c.rev + 1)
    )
    return bool(changed.rowcount)


async def hidden(tx: Tx, media: Sequence[Mapping[str, Any]]) -> bool:
    """Whether one of the photos is of an entry that its author shows to the public no more."""
    ids = {file["file_unique_id"] for file in media}
    shown = (reports.c.state == ReportState.PUBLISHED) & (
        reports.c.visibility == Visibility.PUBLIC.code
    )
    rows = await tx.execute(
        sa.select(report_files.c.file_unique_id, shown.label("shown"))
        .join(reports, reports.c.id == report_files.c.report_id)
        .where(report_files.c.file_unique_id.in_(ids))
    )
    known: dict[str, bool] = {}
    for row in rows:
        known[row.file_unique_id] = known.get(row.file_unique_id, False) or bool(row.shown)
    return not all(known.values())
