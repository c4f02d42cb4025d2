"""How many a meeting would invite, and what stands in the way: shown before anything leaves."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.audience import AudienceKind
from bot.domain.calling import answered_late, fits, is_at_night, is_far, mistimed
from bot.domain.errors import Refusal
from bot.domain.messages import Words, words
from bot.domain.preferences import QUIET
from bot.domain.settings import QUIET_HOURS
from bot.services import settings
from bot.services.audience import Count, of_own
from bot.services.meetings.who import groups_of, members
from storage.base import Tx
from storage.meetings import Meeting


async def count(tx: Tx, meeting: Meeting, today: date) -> Count:
    people, groups = await members(tx, meeting, today), await groups_of(tx, meeting)
    return Count(meeting.audience, people, groups, None, privately=True)


def hindrance(meeting: Meeting, counted: Count, now: datetime) -> Refusal | None:
    """Why it cannot be announced as it is; None where it can."""
    if not fits(meeting.kind, meeting.audience):
        return Refusal("meetings.kind-misfit")
    problem = mistimed(meeting.starts_at, meeting.ends_at, now)
    if problem is not None:
        return problem
    if not counted.total:
        return Refusal("meetings.nobody")
    if not counted.accounts and not counted.groups:
        return Refusal("meetings.nowhere")
    return answered_late(meeting.answers_until, meeting.starts_at, now)


async def doubts(
    tx: Tx, meeting: Meeting, counted: Count, now: datetime, zone: ZoneInfo
) -> list[Words]:
    """What is to be confirmed once more."""
    lines = []
    if counted.is_few:
        lines.append(words("meetings.doubt-few", count=counted.total, sent=len(counted.accounts)))
    if meeting.starts_at is not None:
        quiet = QUIET[await settings.value(tx, QUIET_HOURS)]
        if is_at_night(meeting.starts_at, quiet, zone):
            lines.append(words("meetings.doubt-night", starts=meeting.starts_at))
        if is_far(meeting.starts_at, now):
            lines.append(words("meetings.doubt-far", starts=meeting.starts_at))
    if not (meeting.place or meeting.link or meeting.latitude is not None):
        lines.append(words("meetings.doubt-nowhere"))
    return lines


def own(actor: Actor, counted: Count) -> Count:
    """Those whose names the actor may see: not those of counties one joins with."""
    if counted.audience.kind is not AudienceKind.COUNTIES:
        return counted
    return of_own(actor, Can.CALL_MEETINGS, counted)


def has_no_groups(meeting: Meeting) -> bool:
    """Whether no group is of its audience: a part of a county and a role have none."""
    return meeting.audience.kind in {AudienceKind.MUNICIPALITIES, AudienceKind.ROLES}
