"""The other side says whether an entry may say the words that were offered."""

from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.preferences import Kind
from bot.domain.report_buttons import ManageReport, ReviewReport
from bot.domain.reports import State
from bot.domain.reviews import Field, RevisionState, differences
from bot.services.outbox import tell
from bot.services.reports.items import own
from bot.services.reviews import duties, noting, reminding
from bot.services.reviews.arriving import arrive
from bot.services.reviews.deciding import concerned, reviewed, who
from bot.services.reviews.following import follow
from bot.services.reviews.reviewers import author_account, is_own
from storage import reports, reviews
from storage.base import Tx
from storage.reports import Report
from storage.reviews import Revision


class Over(Refusal):
    """The words are not asked about any more."""


async def offered(tx: Tx, actor: Actor, revision_id: int, now: datetime) -> tuple[Report, Revision]:
    """Words that wait for the actor. Raises NotAllowed, Stale, Own, Over."""
    report, found = await _asked(tx, actor, revision_id, now)
    if found.state is not RevisionState.WAITING or found.rev != report.rev:
        raise Over("reviews.words-over", number=str(report.id))
    return report, found


async def _asked(tx: Tx, actor: Actor, revision_id: int, now: datetime) -> tuple[Report, Revision]:
    """Words about which the actor decides, or has. Raises NotAllowed, Stale, Own."""
    found = await reviews.revision(tx, revision_id)
    if found is None:
        raise Stale
    report = await concerned(tx, actor, found.report_id, now)
    if found.by_reviewer:
        report = await own(tx, actor, report.id)
    elif is_own(actor, report):
        report = await reviewed(tx, actor, report.id, now)
    return report, found


async def is_by_reviewer(tx: Tx, revision_id: int) -> bool:
    """Whether the words are a reviewer's, which its author need not say why they decline."""
    found = await reviews.revision(tx, revision_id)
    return found is not None and found.by_reviewer


async def accept(tx: Tx, actor: Actor, revision_id: int, now: datetime) -> Report:
    """It says so from now on: a published entry at once, as its next version. Raises as `offered`.

    Before it is published it waits for a reviewer again.
    """
    report, found = await _asked(tx, actor, revision_id, now)
    if found.state is RevisionState.ACCEPTED:  # a second tap
        return report
    before, found = await offered(tx, actor, revision_id, now)
    await reviews.drop_open(tx, before.id, now, besides=found.id)
    await reminding.done(tx, before)
    taken = {"state": RevisionState.ACCEPTED, "decided_at": now}
    if before.state is not State.PUBLISHED:
        await reviews.change(tx, found.id, **taken)
        await reports.say(tx, before.id, found.content, changed_at=now)
        return await arrive(tx, await _again(tx, before.id), now, why="agreed")
    version = before.version + 1
    await reviews.change(tx, found.id, version=version, **taken)
    await duties.close(tx, before, await _decided(tx, "accepted", actor, before, now), now)
    put = {"version": version, "changed_at": now, "waiting_since": None}
    if not found.by_reviewer and Field.FILES in differences(before.content, found.content):
        put["agreed_at"] = found.created_at  # its author: for those on the new photos
    await reports.say(tx, before.id, found.content, **put)
    after = await _again(tx, before.id)
    await follow(tx, before, after, now)
    await noting.note(tx, actor, "report-changed", after, now)
    await _tell(tx, after, found, "accepted", now)
    return after


async def decline(
    tx: Tx, actor: Actor, revision_id: int, now: datetime, reason: str | None = None
) -> Report:
    """It goes on saying what it said; an author is told why. Raises as `offered`."""
    report, found = await _asked(tx, actor, revision_id, now)
    if found.state is RevisionState.DECLINED:  # a second tap
        return report
    report, found = await offered(tx, actor, revision_id, now)
    await reviews.change(tx, found.id, state=RevisionState.DECLINED, decided_at=now)
    await reminding.done(tx, report)
    if report.state is not State.PUBLISHED:
        return await arrive(tx, report, now, why="disagreed")
    await duties.close(tx, report, await _decided(tx, "declined", actor, report, now), now)
    await reports.change(tx, report.id, waiting_since=None)
    await _tell(tx, report, found, "declined", now, reason)
    return report


async def _decided(tx: Tx, how: str, actor: Actor, report: Report, now: datetime) -> Words:
    name = await who(tx, actor.account_id, now)
    return words(f"reviews.card-words-{how}", number=str(report.id), title=report.title, who=name)


async def _tell(
    tx: Tx, report: Report, found: Revision, how: str, now: datetime, reason: str | None = None
) -> None:
    """Whoever offered the words, of what became of them."""
    shown = {"number": str(report.id), "title": report.title}
    rows: Rows = ((tap("reviews.manage", ManageReport(report.id)),),)
    account_id, about = await author_account(tx, report, now), Kind.REPORTS
    side = "author"
    if found.by_reviewer:
        rows = ((tap("reviews.read", ReviewReport(report.id)),),)
        account_id, about, side = found.account_id, Kind.DUTIES, "reviewer"
    if account_id is None:
        return
    said = words(f"reviews.told-{side}-{how}", **shown)
    if reason is not None:
        said = words(f"reviews.told-{side}-{how}-why", **shown, reason=reason)
    key = f"review-words:{found.id}:decided"
    await tell(tx, account_id, said, key=key, now=now, rows=rows, about=about)


async def _again(tx: Tx, report_id: int) -> Report:
    report = await reports.get(tx, report_id)
    assert report is not None  # noqa: S101 - there before
    return report
