"""A meeting of several counties: each other county's lead says first whether theirs takes part."""

from dataclasses import replace
from datetime import datetime

from bot.domain.actors import Can
from bot.domain.audience import Audience
from bot.domain.errors import Refusal, Stale
from bot.domain.meeting_buttons import ManageMeeting
from bot.domain.meetings import NOUN, State
from bot.domain.messages import Words, tap, words
from bot.services.joining import Joining
from bot.services.meetings.announcing import start
from bot.services.meetings.counting import count, hindrance
from storage import meetings
from storage.base import Tx
from storage.meetings import Meeting


async def shown(tx: Tx, meeting_id: int) -> Meeting:
    """What another county is asked to take part in. Raises Stale."""
    meeting = await meetings.get(tx, meeting_id)
    if meeting is None or meeting.state in {State.DRAFT, State.CANCELLED}:
        raise Stale
    return meeting


async def _hindrance(tx: Tx, meeting: Meeting, invited: Audience, now: datetime) -> Refusal | None:
    meant = replace(meeting, audience=invited)
    return hindrance(meant, await count(tx, meant, now.date()), now)


async def _said(_: Tx, meeting: Meeting) -> Words:
    """What it is and when."""
    kind = words(f"meetings.kind-{meeting.kind.code}")
    return words("meetings.joint-what", kind=kind, starts=meeting.starts_at, ends=meeting.ends_at)


JOINING = Joining[Meeting](
    NOUN,
    "meeting",
    Can.CALL_MEETINGS,
    lambda part: f"meetings.joint-{part}",
    meetings.get,
    meetings.change,
    _said,
    _hindrance,
    start,
    lambda number: tap("meetings.to-card", ManageMeeting(number)),
)
