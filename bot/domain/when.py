"""Hours of the day that matter to people. Times are aware; the zone is the association's."""

from datetime import datetime
from zoneinfo import ZoneInfo

WAKING = range(9, 19)  # hours in which a reminder disturbs nobody


def is_waking(now: datetime, zone: ZoneInfo) -> bool:
    return now.astimezone(zone).hour in WAKING
