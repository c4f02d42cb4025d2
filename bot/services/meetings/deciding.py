"""From a draft to what is announced: as it was seen, once, after a moment to think again."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.campaigns import SEND_DELAY
from bot.services import audit
from bot.services.audience import Count, Done, Seen
from bot.services.meetings.announcing import start
from bot.services.meetings.counting import count, doubts, hindrance
from bot.services.meetings.items import editable
from bot.services.meetings.joining import JOINING
from storage.base import Tx
from storage.meetings import Meeting


async def decide(  # noqa: PLR0913 - who, what, as seen
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    seen: Seen,
    *,
    now: datetime,
    zone: ZoneInfo,
    sure: bool,
) -> Done:
    """Announce it as it was seen. Raises NotAllowed, Stale, Refusal."""
    now = now.astimezone(zone)
    meeting = await editable(tx, actor, meeting_id)
    counted = await count(tx, meeting, now.date())
    problem = hindrance(meeting, counted, now)
    if problem is not None:
        raise problem
    if seen != Seen(meeting.rev, counted.mark):
        return Done.CHANGED
    if not sure and await doubts(tx, meeting, counted, now, zone):
        return Done.ASK
    return await _go(tx, actor, meeting, counted, now, zone)


async def _go(
    tx: Tx, actor: Actor, meeting: Meeting, counted: Count, now: datetime, zone: ZoneInfo
) -> Done:
    """Nothing to several counties leaves before a moment to think again is over."""
    if await JOINING.invite(tx, actor, meeting, now, zone):
        return Done.CONFIRMING
    await start(tx, meeting, now, SEND_DELAY if counted.is_wide else timedelta())
    county = next(iter(counted.counties)) if len(counted.counties) == 1 else None
    title, total = meeting.title, counted.total
    await audit.note(tx, actor, "meeting-announced", now, county=county, title=title, count=total)
    return Done.STARTED
