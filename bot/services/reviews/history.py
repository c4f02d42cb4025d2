"""The versions of an entry: for its author, and for whoever may review it."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.errors import Stale
from bot.services.reviews.deciding import concerned
from storage import reviews
from storage.base import Tx
from storage.reports import Report
from storage.reviews import Revision


async def history(
    tx: Tx, actor: Actor, report_id: int, now: datetime
) -> tuple[Report, Sequence[Revision]]:
    """What was published, the newest first. Raises NotAllowed, Stale.

    Other readers see what it says now: what was corrected may have been wrong about somebody.
    """
    report = await concerned(tx, actor, report_id, now)
    found = await reviews.versions(tx, report_id)
    if not found:
        raise Stale
    return report, found


async def version(
    tx: Tx, actor: Actor, revision_id: int, now: datetime
) -> tuple[Report, Revision, Revision | None]:
    """The entry, one of its versions, and the one before it. Raises NotAllowed, Stale."""
    one = await reviews.revision(tx, revision_id)
    if one is None or one.version is None:
        raise Stale
    report, found = await history(tx, actor, one.report_id, now)
    earlier = [other for other in found if (other.version or 0) < one.version]
    return report, one, earlier[0] if earlier else None
