"""Who checks which nominations; and that checkers hear when what they asked for is answered."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.check_buttons import CheckNomination
from bot.domain.juries import Seat
from bot.domain.messages import tap, words
from bot.domain.preferences import Kind
from bot.services import conflicts
from bot.services.outbox import tell
from storage import contests, juries, people
from storage.base import Tx
from storage.contests import Contest
from storage.nominations import Nomination


async def checked_by(
    tx: Tx, contest: Contest, those: Sequence[Nomination], today: date
) -> dict[int, list[Nomination]]:
    """Checker → what they may check: as jurors, nothing of their own place or making."""
    seats = [
        one
        for one in await juries.of_contest(tx, contest.id)
        if one.seat is Seat.CHECKER and one.member_id is not None
    ]
    hidden = await conflicts.between(tx, contest, those, seats, today)
    return {
        seat.member_id: [one for one in those if (one.id, seat.member_id) not in hidden]
        for seat in seats
        if seat.member_id is not None
    }


async def tell_answered(tx: Tx, one: Nomination, now: datetime) -> None:
    """All who may check it: it waits for them again, each time anew."""
    contest = await contests.get(tx, one.contest_id)
    if contest is None:
        return
    whom = [who for who, some in (await checked_by(tx, contest, [one], now.date())).items() if some]
    said = words("checks.told-answered", number=str(one.id), contest=contest.name)
    rows = ((tap("checks.check-one", CheckNomination(one.id)),),)
    key = f"checks-answered:{one.id}:{one.rev}"
    for account_id in (await people.started(tx, whom, now.date())).values():
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)
