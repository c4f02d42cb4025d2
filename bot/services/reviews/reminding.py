"""An author who was asked for something, and is silent, is reminded once."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.domain.report_buttons import AnswerReviewer
from bot.services import reminders
from storage.base import Tx
from storage.reports import Report

AFTER = timedelta(days=5)  # as long as a reviewer has


async def remind(tx: Tx, report: Report, account_id: int, now: datetime, zone: ZoneInfo) -> None:
    """In place of an earlier reminder of the same entry."""
    await done(tx, report)
    await reminders.remind(
        tx,
        account_id,
        words("reviews.reminder", number=str(report.id), title=report.title),
        subject=_subject(report),
        at=now + AFTER,
        event=None,
        now=now,
        zone=zone,
        rows=((tap("reviews.to-answer", AnswerReviewer(report.id)),),),
        about=Kind.REPORTS,
    )


async def done(tx: Tx, report: Report) -> None:
    """They have answered, or nobody waits for it any more."""
    await reminders.cancel_all(tx, _subject(report))


def _subject(report: Report) -> str:
    return f"review:{report.id}"
