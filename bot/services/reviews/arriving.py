"""An entry comes into the queue, again where its author has answered."""

from datetime import datetime

from bot.domain.messages import Words
from bot.domain.reports import Level, State
from bot.services.reviews import duties, reminding
from bot.services.reviews.reviewers import level_of
from storage import reports, reviews
from storage.base import Tx
from storage.reports import Report


async def arrive(
    tx: Tx, report: Report, now: datetime, *, why: str | None = None, said: Words | None = None
) -> Report:
    """It waits from now on, and whoever may decide is told; whose rights, the caller has asked.

    A draft is handed in so, what its author was asked about waits again, and for a published entry
    it is the author's other words that wait. `why` is how the text begins that tells of it
    (`reviews.duty-…`). `Report.level` of what it returns says for whom.
    """
    why = why or ("again" if report.state is State.ASKED else "new")
    await reminding.done(tx, report)
    if report.state is not State.PUBLISHED:
        await reviews.drop_open(tx, report.id, now)
    risen = report.state is State.ASKED and report.level is Level.OFFICE
    await reports.change(
        tx,
        report.id,
        state=State.PUBLISHED if report.state is State.PUBLISHED else State.WAITING,
        level=Level.OFFICE if risen else await level_of(tx, report, now),
        waiting_since=now,
    )
    after = await reports.get(tx, report.id)
    assert after is not None  # noqa: S101 - just changed
    await duties.announce(tx, after, why, now, said=said)
    return after
