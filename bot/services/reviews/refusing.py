"""An entry is not published: sent back with a reason, or taken back by its author."""

from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.domain.reports import HANDED_IN, State
from bot.domain.reviews import ReturnToDraft
from bot.services.outbox import tell
from bot.services.reports.items import own
from bot.services.reviews import duties, noting, reminding
from bot.services.reviews.deciding import is_closed, pending, who
from bot.services.reviews.reviewers import author_account
from storage import reports, reviews
from storage.base import Tx
from storage.reports import Report


async def refuse(tx: Tx, actor: Actor, report_id: int, reason: str, now: datetime) -> Report:
    """Send it back to its author, who may change it and hand it in again.

    Raises NotAllowed, Stale, Own, Decided.
    """
    report = await pending(tx, actor, report_id, now)
    await reviews.drop_open(tx, report.id, now)
    await reminding.done(tx, report)
    name = await who(tx, actor.account_id, now)
    closed = words("reviews.card-refused", number=str(report.id), title=report.title, who=name)
    await duties.close(tx, report, closed, now)
    await reports.change(
        tx,
        report.id,
        state=State.REFUSED,
        why=reason,
        waiting_since=None,
        decided_by=actor.account_id,
        decided_at=now,
    )
    await noting.note(tx, actor, "report-refused", report, now, reason)
    account_id = await author_account(tx, report, now)
    if account_id is not None:
        said = words(
            "reviews.told-refused",
            number=str(report.id),
            title=report.title,
            who=name,
            reason=reason,
        )
        rows = ((tap("reviews.go-on", ReturnToDraft(report.id)),),)
        key = f"report:{report.id}:refused:{int(now.timestamp())}"
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.REPORTS)
    return report


async def to_draft(tx: Tx, actor: Actor, report_id: int, now: datetime) -> Report:
    """Its author goes on with what was refused, or takes back what waits.

    Raises NotAllowed, Stale, Decided.
    """
    report = await own(tx, actor, report_id)
    if report.state is State.DRAFT:
        return report
    if report.state not in HANDED_IN | {State.REFUSED}:
        raise is_closed(report)
    await reviews.drop_open(tx, report.id, now)
    await reminding.done(tx, report)
    closed = words("reviews.card-taken-back", number=str(report.id), title=report.title)
    await duties.close(tx, report, closed, now, decided=False)
    await reports.change(
        tx, report.id, state=State.DRAFT, waiting_since=None, submitted_at=now, changed_at=now
    )
    return report
