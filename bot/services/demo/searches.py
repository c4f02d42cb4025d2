"""The date that is being found in the sandbox: its times, and whom each suits so far."""

from collections.abc import Collection
from datetime import datetime

from bot.domain.slots import Suits
from bot.services.demo.days import length, moment
from storage import meetings, reference, slots
from storage.base import Tx
from storage.meetings import Meeting

HUNDRED, SPREAD, SHIFT = 100, 37, 23  # the times do not suit in the order of people
SAID, OF = 3, 4  # so many of so many have said something


async def plant_search(
    tx: Tx, meeting: Meeting, newcomers: Collection[int], local: datetime
) -> None:
    """Those who use the bot have answered, but for some, and for whoever a newcomer can be."""
    rows = reference.rows("sandbox_slots.csv")
    invited = await meetings.all_invited(tx, meeting.id)
    people = [one for one in invited if one.account_id and one.account_id not in newcomers]
    for place, row in enumerate(rows):
        starts = moment(row, local)
        number = await slots.add(tx, meeting.id, starts, starts + length(row), None)
        assert number is not None  # noqa: S101 - no two of them are alike
        for count, one in enumerate(people):
            if count % OF < SAID:
                point = (count * SPREAD + place * SHIFT) % HUNDRED
                await slots.mark(tx, number, one.member_id, _suits(row, point), local)


def _suits(row: dict[str, str], point: int) -> Suits:
    if point < int(row["yes"]):
        return Suits.YES
    return Suits.IF_NEEDED if point < int(row["yes"]) + int(row["if_needed"]) else Suits.NO
