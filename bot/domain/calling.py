"""How a meeting is put together: what is typed for it, what cannot be, what is doubtful."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.audience import Audience
from bot.domain.errors import Refusal
from bot.domain.meetings import AGENDA_ITEM_MAX, AGENDA_MAX, FOR, LONGEST, USUAL, MeetingKind
from bot.domain.quiet import Hours

DAY = timedelta(days=1)
FAR = timedelta(days=400)  # a meeting later than that was perhaps meant for another year
CAPACITIES = (20, 30, 50, 100)  # that a button offers
_NUMBERED = re.compile(r"^\s*(?:\d{1,2}[.)]|[-–—•*])(?:\s+|$)")


def fits(kind: MeetingKind, audience: Audience) -> bool:
    return audience.kind in FOR[kind]


def ends(starts_at: datetime, ends_at: datetime | None) -> datetime:
    """When it ends, where nobody said so."""
    return ends_at or starts_at + USUAL


def mistimed(starts_at: datetime | None, ends_at: datetime | None, now: datetime) -> Refusal | None:
    """Why it cannot be then."""
    if starts_at is None or ends_at is None:
        return Refusal("meetings.no-time")
    if starts_at <= now:
        return Refusal("meetings.time-past")
    if ends_at <= starts_at:
        return Refusal("meetings.ends-before")
    if ends_at - starts_at > LONGEST:
        return Refusal("meetings.too-long", days=LONGEST // DAY)
    return None


def answered_late(
    answers_until: datetime | None, starts_at: datetime | None, now: datetime
) -> Refusal | None:
    """Why answers cannot be taken until then."""
    if answers_until is None:
        return None
    if answers_until <= now:
        return Refusal("meetings.answers-past")
    if starts_at is not None and answers_until > starts_at:
        return Refusal("meetings.answers-late", starts=starts_at)
    return None


def is_at_night(starts_at: datetime, quiet: Hours, zone: ZoneInfo) -> bool:
    """Whether it begins when nobody is disturbed: the hour was perhaps meant otherwise."""
    local = starts_at.astimezone(zone)
    return not quiet.until <= local.hour * 60 + local.minute < quiet.since


def is_far(starts_at: datetime, now: datetime) -> bool:
    return starts_at > now + FAR


def read_items(text: str) -> list[str] | Refusal:
    """One item of the agenda a line, numbered or not; a Refusal says what to do."""
    lines = [" ".join(_NUMBERED.sub("", line).split()) for line in text.strip().splitlines()]
    found = [line for line in lines if line]
    if not found:
        return Refusal("meetings.agenda-empty")
    return agenda_problem(found) or found


def agenda_problem(items: Sequence[str]) -> Refusal | None:
    if len(items) > AGENDA_MAX:
        return Refusal("meetings.agenda-many", count=len(items), most=AGENDA_MAX)
    for number, item in enumerate(items, 1):
        length = len(item.encode("utf-16-le")) // 2
        if length > AGENDA_ITEM_MAX:
            shown = {"number": str(number), "length": length, "longest": AGENDA_ITEM_MAX}
            return Refusal("meetings.agenda-item-long", **shown)
    return None


def moved(items: Sequence[str], item: int, to: int) -> list[str]:
    """With one of them in another place."""
    found = list(items)
    found.insert(to, found.pop(item))
    return found
