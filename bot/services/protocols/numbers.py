"""The numbers by which the protocol calls those who judge and check.

They are drawn, so that no list of the jury tells whose they are.
"""

from collections.abc import Mapping, Sequence
from random import SystemRandom

from bot.domain.juries import Seat
from storage import juries
from storage.base import Tx
from storage.juries import Seated

GROUPS = (
    frozenset({Seat.JUROR, Seat.CHAIR}),
    frozenset({Seat.COUNTY}),
    frozenset({Seat.CHECKER}),
)


async def numbered(tx: Tx, contest_id: int) -> list[Seated]:
    """All who ever sat, each with a number; whoever came later has a later one."""
    seats = await juries.of_contest(tx, contest_id, left=True)
    for group in GROUPS:
        for number, those in _drawn([one for one in seats if one.seat in group]):
            for one in those:
                await juries.change(tx, one.id, number=number)
    return await juries.of_contest(tx, contest_id, left=True)


def _drawn(seats: Sequence[Seated]) -> list[tuple[int, list[Seated]]]:
    """Those without a number yet; somebody who sits twice has one number."""
    known = {one.member_id: one.number for one in seats if one.number is not None}
    found = [(known[one.member_id], [one]) for one in seats if _is_again(one, known)]
    new = sorted({one.member_id or 0 for one in seats if one.member_id not in known})
    SystemRandom().shuffle(new)
    last = max((one.number or 0 for one in seats), default=0)
    for number, member_id in enumerate(new, start=last + 1):
        found.append((number, [one for one in seats if (one.member_id or 0) == member_id]))
    return found


def _is_again(one: Seated, known: Mapping[int | None, int]) -> bool:
    return one.number is None and one.member_id in known
