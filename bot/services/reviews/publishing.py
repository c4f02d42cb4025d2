"""An entry is published: numbered in its order, found, shown to its county, its author told."""

from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.domain.report_buttons import ManageReport, ShowPractice
from bot.domain.reports import State
from bot.domain.reviews import RevisionState
from bot.domain.visibility import shows_whose
from bot.services.outbox import tell
from bot.services.reviews import duties, noting, reminding
from bot.services.reviews.deciding import Changed, pending, who
from bot.services.reviews.following import follow
from bot.services.reviews.reviewers import author_account
from storage import directory, reports, reviews
from storage.base import Tx
from storage.reports import Report


async def publish(
    tx: Tx, actor: Actor, report_id: int, now: datetime, *, rev: int | None = None
) -> Report:
    """Whoever may read it finds it from now on; `rev` is that of what the reviewer has read.

    Raises NotAllowed, Stale, Own, Decided, Changed.
    """
    before = await pending(tx, actor, report_id, now)
    if rev is not None and rev != before.rev:
        raise Changed("reviews.changed-meanwhile", number=str(before.id))
    await reviews.drop_open(tx, before.id, now)
    await reminding.done(tx, before)
    name = await who(tx, actor.account_id, now)
    closed = words("reviews.card-published", number=str(before.id), title=before.title, who=name)
    await duties.close(tx, before, closed, now)
    await reports.change(
        tx,
        before.id,
        state=State.PUBLISHED,
        published_at=now,
        published_no=await reviews.next_no(tx),
        version=before.version + 1,
        waiting_since=None,
        decided_by=actor.account_id,
        decided_at=now,
        changed_at=now,
        rev=before.rev + 1,
        why=None,
    )
    after = await reports.get(tx, before.id)
    assert after is not None  # noqa: S101 - just changed
    await keep_version(tx, after, now)
    await follow(tx, before, after, now)
    await noting.note(tx, actor, "report-published", after, now)
    await _tell_author(tx, after, now)
    await _tell_doers(tx, after, now)
    return after


async def keep_version(tx: Tx, report: Report, now: datetime) -> None:
    """What it says from now on is its version of that number."""
    await reviews.revise(
        tx,
        report.id,
        report.content,
        now,
        account_id=None,  # who it is, the entry knows as long as it may
        by_reviewer=False,
        state=RevisionState.ACCEPTED,
        rev=report.rev,
        version=report.version,
    )


async def _tell_author(tx: Tx, report: Report, now: datetime) -> None:
    account_id = await author_account(tx, report, now)
    if account_id is None:
        return
    said = words(
        f"reviews.told-published-{report.visibility.code}",
        number=str(report.id),
        title=report.title,
    )
    rows = (
        (tap("reviews.show", ShowPractice(report.id)),),
        (tap("reviews.manage", ManageReport(report.id)),),
    )
    key = f"report:{report.id}:published"
    await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.REPORTS)


async def _tell_doers(tx: Tx, report: Report, now: datetime) -> None:
    """Colleagues whom the author named, each once: their elderships stand on the card.

    On that of an unnamed entry nobody's does, and they are of its author's municipality.
    """
    if not shows_whose(report):
        return
    said = words("reviews.told-doer", number=str(report.id), title=report.title)
    rows = ((tap("reviews.show", ShowPractice(report.id)),),)
    for member_id in await reports.doers(tx, report.id):
        person = await directory.one(tx, member_id, now.date())
        if person is None or person.account_id is None:
            continue
        key = f"report:{report.id}:doer:{member_id}"
        await tell(tx, person.account_id, said, key=key, now=now, rows=rows, about=Kind.REPORTS)
