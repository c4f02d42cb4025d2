"""An entry that waits for a decision, for whoever may decide."""

from datetime import datetime

from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, Stale, require
from bot.domain.messages import Words, words
from bot.domain.reports import HANDED_IN, State
from bot.domain.visibility import over
from bot.services.reviews.reviewers import is_own, others
from storage import directory, reports
from storage.base import Tx
from storage.reports import Report

# How the texts call what somebody decided before: `reviews.before-…`.
BEFORE = {
    State.PUBLISHED: "published",
    State.REFUSED: "refused",
    State.WITHDRAWN: "withdrawn",
}


class Decided(Refusal):
    """Another reviewer was quicker, or the author took it back."""


class Own(Refusal):
    """Nobody decides about their own entry while a colleague may."""


class Changed(Refusal):
    """It says something else now than what was read."""


async def reviewed(tx: Tx, actor: Actor, report_id: int, now: datetime) -> Report:
    """An entry that was handed in, whatever became of it. Raises NotAllowed, Stale, Own."""
    require(actor, Can.REVIEW_REPORTS)
    report = await reports.get(tx, report_id)
    if report is None or report.state is State.DRAFT:
        raise Stale
    require(actor, Can.REVIEW_REPORTS, over=over(report))
    if is_own(actor, report) and await others(tx, report, now):
        raise Own("reviews.own", number=str(report.id))
    return report


async def concerned(tx: Tx, actor: Actor, report_id: int, now: datetime) -> Report:
    """One's own, or one to review, in whatever state. Raises NotAllowed, Stale.

    Who is neither its author nor a reviewer was never shown such a button.
    """
    report = await reports.get(tx, report_id)
    if report is None:
        raise Stale
    if is_own(actor, report):
        return report
    if not actor.can(Can.REVIEW_REPORTS):
        raise Stale
    return await reviewed(tx, actor, report_id, now)


def is_closed(report: Report) -> Refusal:
    """Why its author can answer no more."""
    if report.state is State.DRAFT:
        return Stale()
    return Decided(f"reviews.yours-{BEFORE[report.state]}", number=str(report.id))


async def pending(tx: Tx, actor: Actor, report_id: int, now: datetime) -> Report:
    """One that nobody has decided about. Raises NotAllowed, Stale, Own, Decided."""
    report = await reviewed(tx, actor, report_id, now)
    if report.state not in HANDED_IN:
        raise Decided(
            f"reviews.before-{BEFORE[report.state]}",
            number=str(report.id),
            who=await who(tx, report.decided_by, now),
        )
    return report


async def who(tx: Tx, account_id: int | None, now: datetime) -> Words:
    """A reviewer, by name where the roster has one."""
    person = await directory.of_account(tx, account_id, now.date()) if account_id else None
    if person is None:
        return words("reviews.office")
    return words("common.verbatim", text=person.full)
