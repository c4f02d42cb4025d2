"""Fewer may read a published entry, at once: its author’s consent to the others is taken back."""

from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.reports import State, Visibility, narrower
from bot.services.reports.items import own
from bot.services.reviews import noting
from bot.services.reviews.following import follow
from storage import reports
from storage.base import Tx
from storage.reports import Report


async def narrow(
    tx: Tx, actor: Actor, report_id: int, visibility: Visibility, now: datetime
) -> Report:
    """What has left the bot before stays where it is. Raises NotAllowed, Stale, Refusal."""
    before = await own(tx, actor, report_id)
    if before.state is not State.PUBLISHED:
        raise Stale
    if visibility is before.visibility:  # a second tap
        return before
    if visibility not in narrower(before.visibility, unnamed=before.unnamed):
        raise Refusal("reports.only-narrower")
    await reports.change(tx, before.id, visibility=visibility.code, changed_at=now)
    after = await own(tx, actor, report_id)
    await follow(tx, before, after, now)
    await noting.note(tx, actor, "report-narrowed", after, now)
    return after
