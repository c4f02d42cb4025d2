"""That the winners of a contest were announced: once, whoever sees it first."""

from datetime import datetime

from bot.domain.contests import State
from storage.base import Tx
from storage.contests import contests


async def announced(tx: Tx, contest_id: int, at: datetime) -> bool:
    """False where it was before, or is not to be."""
    changed = await tx.execute(
        contests.update()
        .where(contests.c.id == contest_id, contests.c.state == State.CONFIRMED)
        .values(state=State.ANNOUNCED, announced_at=at, rev=contests.c.rev + 1)
    )
    return bool(changed.rowcount)
