"""„Kurti pagal ankstesnįjį“: a new draft that has what an earlier meeting had, but for its day."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.alike import retitled
from bot.domain.errors import Stale, require
from bot.domain.meetings import TITLE_MAX, USUAL, State
from bot.services.meetings import jointly
from bot.services.meetings.items import create
from storage import meetings
from storage.base import Tx
from storage.meetings import Meeting

COPIED = (
    "place",
    "latitude",
    "longitude",
    "link",
    "agenda",
    "capacity",
    "guests",
    "leads_only",
    "in_groups",
)


async def example(tx: Tx, actor: Actor, meeting_id: int) -> Meeting:
    """A meeting to call another one after: whoever may call all of whom it was for.

    Somebody else's draft is none. Raises NotAllowed, Stale.
    """
    require(actor, Can.CALL_MEETINGS)
    meeting = await meetings.get(tx, meeting_id)
    if meeting is None:
        raise Stale
    if meeting.state is State.DRAFT and meeting.author_id != actor.account_id:
        raise Stale
    await jointly.check(tx, actor, meeting.audience)
    return meeting


async def create_like(  # noqa: PLR0913, PLR0917 - who, after which, when
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    starts_at: datetime,
    ends_at: datetime | None,
    now: datetime,
    zone: ZoneInfo,
) -> int:
    """The number of the new draft; it lasts as long, unless its end is said.

    The deadline for answers and the files are of the earlier one alone. Raises NotAllowed, Stale.
    """
    before = await example(tx, actor, meeting_id)
    return await create(
        tx,
        actor,
        before.kind,
        _title(before, starts_at, zone),
        before.audience,
        now,
        starts_at=starts_at,
        ends_at=ends_at or starts_at + _lasts(before),
        **{name: getattr(before, name) for name in COPIED},
    )


def _title(before: Meeting, starts_at: datetime, zone: ZoneInfo) -> str:
    if before.starts_at is None:
        return before.title
    days = before.starts_at.astimezone(zone).date(), starts_at.astimezone(zone).date()
    return retitled(before.title, *days)[:TITLE_MAX]


def _lasts(before: Meeting) -> timedelta:
    if before.starts_at is None or before.ends_at is None:
        return USUAL
    return before.ends_at - before.starts_at
