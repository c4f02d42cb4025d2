"""Lines of the log about entries: the number and who decided, never whose an unnamed one is."""

from datetime import datetime

from bot.domain.actors import Actor
from bot.services import audit
from storage.base import Tx
from storage.reports import Report


async def note(
    tx: Tx, actor: Actor | None, verb: str, report: Report, now: datetime, why: str | None = None
) -> None:
    """By a reviewer or the bot; what an author does to an unnamed entry has no line.

    Neither has the reason of an unnamed one: the words that refuse it may tell whose it is.
    """
    if report.unnamed and actor is not None and actor.member_id == report.member_id:
        return
    await audit.note(
        tx,
        actor,
        verb,
        now,
        county=None if report.unnamed else report.county,
        why=None if report.unnamed else why,
        number=str(report.id),
    )
