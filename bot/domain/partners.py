"""Other counties in something joint: each county's lead says for the own county."""

from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.actors import Can
from bot.domain.meetings import NOUN as MEETINGS
from bot.domain.polls import NOUN as POLLS
from bot.domain.quiet import DAY, workday
from bot.domain.taps import Tap

WORKING_DAYS = 2  # for a county's lead to answer; then the director decides
REASON_MAX = 300
NEEDS = {
    POLLS: Can.ASK_POLLS,
    MEETINGS: Can.CALL_MEETINGS,
}  # noun → what whoever says for a county must be allowed there


class State(StrEnum):
    ASKED = "asked"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    DROPPED = "dropped"  # nobody waits for it any more


class ConfirmPart(Tap, prefix="uy"):
    partner: int


class DeclinePart(Tap, prefix="un"):
    """Asks why."""

    partner: int


class LookAtPart(Tap, prefix="ul"):
    """What the county is asked to take part in."""

    partner: int


class TakeBackJoint(Tap, prefix="ub"):
    """The poll is a draft again, and nobody is asked."""

    poll: int


class NotWait(Tap, prefix="uw"):
    """Go on without the counties that have not answered: asks first, `sure` does it."""

    poll: int
    sure: bool


def raise_at(asked_at: datetime, zone: ZoneInfo) -> datetime:
    """When the working days are over: at the same hour of the second working day after."""
    local = asked_at.astimezone(zone)
    day = workday(local.date())
    for _ in range(WORKING_DAYS):
        day = workday(day + DAY)
    return local + timedelta(days=(day - local.date()).days)
