"""The thread between reviewer and author: what is asked for, and what is answered."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.errors import Refusal
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.domain.quiet import DAY
from bot.domain.report_buttons import AnswerReviewer, ReviewReport
from bot.domain.reports import HANDED_IN, State
from bot.domain.reviews import NOTES_A_DAY, THREAD_SHOWN
from bot.services.outbox import tell
from bot.services.reports.items import own
from bot.services.reviews import duties, noting, reminding
from bot.services.reviews.arriving import arrive
from bot.services.reviews.deciding import is_closed, pending, who
from bot.services.reviews.reviewers import author_account, of_level
from storage import reports, reviews
from storage.base import Tx
from storage.reports import Report
from storage.reviews import Note


async def askable(tx: Tx, actor: Actor, report_id: int, now: datetime) -> Report:
    """One whose author can be asked for something. Raises NotAllowed, Stale, Own, Decided, Refusal.

    Who left or was forgotten can answer nothing.
    """
    report = await pending(tx, actor, report_id, now)
    if await author_account(tx, report, now) is None:
        raise Refusal("reviews.author-gone", number=str(report.id))
    return report


async def ask(
    tx: Tx, actor: Actor, report_id: int, text: str, now: datetime, zone: ZoneInfo
) -> Report:
    """Ask the author for something: it waits for them, and for no reviewer. Raises as `askable`."""
    report = await askable(tx, actor, report_id, now)
    note = await _write(tx, actor, report, text, now, by_reviewer=True)
    name = await who(tx, actor.account_id, now)
    closed = words("reviews.card-asked", number=str(report.id), title=report.title, who=name)
    await duties.close(tx, report, closed, now)
    await reports.change(tx, report.id, state=State.ASKED, waiting_since=None)
    await noting.note(tx, actor, "report-asked", report, now)
    account_id = await author_account(tx, report, now) or 0
    await reminding.remind(tx, report, account_id, now, zone)
    await tell(
        tx,
        account_id,
        words(
            "reviews.told-asked",
            number=str(report.id),
            title=report.title,
            who=name,
            text=text,
        ),
        key=f"review-note:{note}",
        now=now,
        rows=((tap("reviews.to-answer", AnswerReviewer(report.id)),),),
        about=Kind.REPORTS,
    )
    return report


async def answerable(tx: Tx, actor: Actor, report_id: int, now: datetime) -> Report:
    """One's own that a reviewer has not decided about.

    Raises NotAllowed, Stale, Decided; Refusal where they wrote enough for a day.
    """
    report = await own(tx, actor, report_id)
    if report.state not in HANDED_IN:
        raise is_closed(report)
    if await reviews.count_written(tx, report.id, now - DAY) >= NOTES_A_DAY:
        raise Refusal("reviews.too-many-notes", most=NOTES_A_DAY)
    return report


async def answer(tx: Tx, actor: Actor, report_id: int, text: str, now: datetime) -> Report:
    """Write to the reviewers; what they asked about waits for them again.

    Raises as `answerable`.
    """
    report = await answerable(tx, actor, report_id, now)
    note = await _write(tx, actor, report, text, now, by_reviewer=False)
    said = words("reviews.answered", text=text)
    if report.state is State.ASKED:
        return await arrive(tx, report, now, why="answered", said=said)
    told = words("reviews.told-more", number=str(report.id), title=report.title, text=text)
    rows = ((tap("reviews.read", ReviewReport(report.id)),),)
    for account_id in await of_level(tx, report, report.level, now):
        key = f"{duties.CARDS}{report.id}:note:{note}"
        await tell(
            tx, account_id, told, key=key, now=now, rows=rows, protect=True, about=Kind.DUTIES
        )
    return report


async def thread(tx: Tx, report: Report) -> Sequence[Note]:
    """The newest lines, in their order."""
    return await reviews.thread(tx, report.id, THREAD_SHOWN)


async def _write(
    tx: Tx, actor: Actor, report: Report, text: str, now: datetime, *, by_reviewer: bool
) -> int:
    return await reviews.write(
        tx, report.id, text, now, account_id=actor.account_id, by_reviewer=by_reviewer
    )
