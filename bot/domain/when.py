"""Hours of the day that matter to people. Times are aware; the zone is the association's."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.quiet import is_day_off

WAKING = range(9, 19)  # hours in which a reminder disturbs nobody


def is_waking(now: datetime, zone: ZoneInfo) -> bool:
    here = now.astimezone(zone)
    return here.hour in WAKING and not is_day_off(here.date())
