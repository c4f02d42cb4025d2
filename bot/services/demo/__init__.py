"""An association for the sandbox: who is in it stands in `storage/seed/sandbox.csv`."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.services.demo.archive import plant_news, plant_polls
from bot.services.demo.contests import plant_contests
from bot.services.demo.meetings import plant_meetings
from bot.services.demo.people import (
    DemoGroup,
    DemoPerson,
    association,
    others,
    plant_everybody,
)
from bot.services.demo.practices import plant_practices
from storage import marks
from storage.base import Tx

__all__ = ["DemoGroup", "DemoPerson", "association", "others", "plant"]

PLANTED = "demo"


async def plant(
    tx: Tx,
    people: Sequence[DemoPerson],
    found: Sequence[DemoGroup],
    now: datetime,
    zone: ZoneInfo,
) -> None:
    """Put the association into an empty database; done once."""
    if await marks.get(tx, PLANTED):
        return
    await plant_everybody(tx, people, found, now)
    await plant_news(tx, now)
    await plant_polls(tx, now)
    await plant_meetings(tx, people, found, now, zone)
    await plant_practices(tx, now)
    await plant_contests(tx, now, zone)
    await marks.put(tx, PLANTED, now.isoformat())
