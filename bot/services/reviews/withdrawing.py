"""A published entry is taken back: by its author, or by a reviewer with a reason."""

from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import words
from bot.domain.preferences import Kind
from bot.domain.reports import State
from bot.services.outbox import tell
from bot.services.reviews import duties, noting, reminding
from bot.services.reviews.deciding import concerned, who
from bot.services.reviews.following import follow
from bot.services.reviews.reviewers import author_account, is_own
from storage import reports, reviews
from storage.base import Tx
from storage.reports import Report


class Gone(Refusal):
    """It was taken back before."""


async def withdrawable(tx: Tx, actor: Actor, report_id: int, now: datetime) -> Report:
    """A published one, of the actor's own or to review. Raises NotAllowed, Stale, Gone."""
    report = await concerned(tx, actor, report_id, now)
    if report.state is State.WITHDRAWN:
        raise Gone("reviews.before-withdrawn", number=str(report.id))
    if report.state is not State.PUBLISHED:
        raise Stale
    return report


async def withdraw(tx: Tx, actor: Actor, report_id: int, reason: str, now: datetime) -> Report:
    """Nobody finds or reads it any more. Raises as `withdrawable`."""
    before = await withdrawable(tx, actor, report_id, now)
    await reviews.drop_open(tx, before.id, now)
    await reminding.done(tx, before)
    closed = words("reviews.card-taken-back", number=str(before.id), title=before.title)
    await duties.close(tx, before, closed, now)
    mine = is_own(actor, before)
    await reports.change(
        tx,
        before.id,
        state=State.WITHDRAWN,
        why=reason,
        waiting_since=None,
        decided_by=None if mine and before.unnamed else actor.account_id,
        decided_at=now,
        changed_at=now,
        rev=before.rev + 1,
    )
    after = await reports.get(tx, before.id)
    assert after is not None  # noqa: S101 - just changed
    await follow(tx, before, after, now)
    await noting.note(tx, actor, "report-withdrawn", before, now, reason)
    if not mine:
        await _tell_author(tx, actor, before, reason, now)
    return after


async def _tell_author(tx: Tx, actor: Actor, report: Report, reason: str, now: datetime) -> None:
    account_id = await author_account(tx, report, now)
    if account_id is None:
        return
    name = await who(tx, actor.account_id, now)
    shown = {"number": str(report.id), "title": report.title, "who": name, "reason": reason}
    told = words("reviews.told-withdrawn", **shown)
    key = f"report:{report.id}:withdrawn"
    await tell(tx, account_id, told, key=key, now=now, about=Kind.REPORTS)
