"""Other words for an entry: a reviewer's wait for its author, an author's for a reviewer."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.domain.report_buttons import AnswerReviewer
from bot.domain.reports import HANDED_IN, Content, State
from bot.domain.reviews import (
    AcceptWords,
    DeclineWords,
    Field,
    RevisionState,
    differences,
)
from bot.services.outbox import tell
from bot.services.reviews import duties, noting, reminding
from bot.services.reviews.arriving import arrive
from bot.services.reviews.deciding import concerned, is_closed, who
from bot.services.reviews.differences import changes
from bot.services.reviews.reviewers import author_account, is_own
from storage import reports, reviews
from storage.base import Tx
from storage.reports import Report
from storage.reviews import Revision


async def changeable(tx: Tx, actor: Actor, report_id: int, now: datetime) -> Report:
    """One for which the actor may offer other words. Raises NotAllowed, Stale, Own, Refusal.

    Its author, once it is published: before that they change the entry itself. A reviewer, as long
    as there is an author who can agree.
    """
    report = await concerned(tx, actor, report_id, now)
    if is_own(actor, report):
        if report.state is not State.PUBLISHED:
            raise Stale if report.state in HANDED_IN else is_closed(report)
        return report
    if report.state not in HANDED_IN | {State.PUBLISHED}:
        raise Stale
    if await author_account(tx, report, now) is None:
        raise Refusal("reviews.author-gone", number=str(report.id))
    return report


async def draft(tx: Tx, actor: Actor, report_id: int, now: datetime) -> tuple[Report, Content]:
    """The entry, and what the actor has put together so far. Raises as `changeable`."""
    report = await changeable(tx, actor, report_id, now)
    found = await _draft(tx, actor, report)
    return report, found.content if found else report.content


async def put(
    tx: Tx, actor: Actor, report_id: int, field: Field, value: Any, now: datetime
) -> Report:
    """Say the field otherwise; nobody sees it before it is offered. Raises as `changeable`."""
    report = await changeable(tx, actor, report_id, now)
    found = await _draft(tx, actor, report)
    content = replace(found.content if found else report.content, **{field.code: value})
    if found is not None:
        await reviews.change(tx, found.id, content=content)
        return report
    await reviews.revise(
        tx,
        report.id,
        content,
        now,
        account_id=actor.account_id,
        by_reviewer=not is_own(actor, report),
        state=RevisionState.DRAFT,
        rev=report.rev,
    )
    return report


async def drop(tx: Tx, actor: Actor, report_id: int, now: datetime) -> Report:
    """Forget what the actor has put together. Raises as `changeable`."""
    report = await changeable(tx, actor, report_id, now)
    found = await _draft(tx, actor, report)
    if found is not None:
        await reviews.change(tx, found.id, state=RevisionState.DROPPED, decided_at=now)
    return report


async def offer(tx: Tx, actor: Actor, report_id: int, now: datetime, zone: ZoneInfo) -> Report:
    """Ask the other side whether it may say so. Raises as `changeable`."""
    report = await changeable(tx, actor, report_id, now)
    found = await _draft(tx, actor, report)
    if found is None or not differences(report.content, found.content):
        raise Refusal("reviews.nothing-changed")
    await reviews.drop_open(tx, report.id, now, besides=found.id)
    await reviews.change(tx, found.id, state=RevisionState.WAITING, created_at=now)
    said = await changes(tx, report.content, found.content)
    if not found.by_reviewer:
        closed = words("reviews.card-taken-back", number=str(report.id), title=report.title)
        await duties.close(tx, report, closed, now, decided=False)
        return await arrive(tx, report, now, why="changed", said=said)
    await _ask_author(tx, actor, report, found, now)
    account_id = await author_account(tx, report, now) or 0
    await reminding.remind(tx, report, account_id, now, zone)
    return report


async def _ask_author(
    tx: Tx, actor: Actor, report: Report, revision: Revision, now: datetime
) -> None:
    name = await who(tx, actor.account_id, now)
    shown = {"number": str(report.id), "title": report.title, "who": name}
    await duties.close(tx, report, words("reviews.card-corrected", **shown), now)
    asked = {} if report.state is State.PUBLISHED else {"state": State.ASKED}
    await reports.change(tx, report.id, waiting_since=None, **asked)
    await noting.note(tx, actor, "report-corrected", report, now)
    said = await changes(tx, report.content, revision.content)
    await tell(
        tx,
        await author_account(tx, report, now) or 0,
        words("reviews.told-corrected", **shown, changes=said),
        key=f"review-words:{revision.id}",
        now=now,
        rows=(
            (tap("reviews.agree", AcceptWords(revision.id)),),
            (tap("reviews.disagree", DeclineWords(revision.id)),),
            (tap("reviews.to-answer", AnswerReviewer(report.id)),),
        ),
        about=Kind.REPORTS,
    )


async def _draft(tx: Tx, actor: Actor, report: Report) -> Revision | None:
    """The actor's own, as long as the entry says what it said when it was begun."""
    found = await reviews.open_revision(
        tx, report.id, RevisionState.DRAFT, account_id=actor.account_id
    )
    return found if found is not None and found.rev == report.rev else None
