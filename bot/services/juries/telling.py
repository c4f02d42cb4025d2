"""What those who judge are told of their seats, and those who keep a contest of empty ones."""

from datetime import datetime

from bot.domain.contest_buttons import OpenChecks, OpenDeck, OpenJury, ShowContest
from bot.domain.contests import Phase
from bot.domain.juries import Seat
from bot.domain.messages import Rows, tap, words
from bot.domain.preferences import Kind
from bot.domain.scores import Level
from bot.services.contests import Under
from bot.services.contests.keepers import tell_keepers
from bot.services.outbox import tell
from storage import juries, people
from storage.base import Tx
from storage.juries import Seated


async def appointed(
    tx: Tx, under: Under, seat_id: int, seat: Seat, account_id: int | None, now: datetime
) -> None:
    """With the way to what waits already, where judging or checking goes on."""
    if account_id is None:
        return
    contest = under.contest
    said = words(f"juries.told-{seat.code}", contest=contest.name)
    rows: Rows = ((tap("juries.my-seat", OpenJury(contest.id)),),)
    if seat is Seat.CHECKER and under.phase is Phase.CHECK:
        rows = ((tap("juries.check", OpenChecks(contest.id)),), *rows)
    elif seat is not Seat.CHECKER and under.phase is Phase.JURY:
        rows = ((tap("juries.judge", OpenDeck(contest.id, Level.COUNTRY)),), *rows)
    key = f"jury-seat:{seat_id}:{seat.code}:{now.timestamp()}"
    await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)


async def taken(tx: Tx, under: Under, one: Seated, why: str, now: datetime) -> None:
    """Whoever had the seat."""
    account_id = await account_of(tx, one.member_id, now)
    if account_id is None:
        return
    seat = words(f"juries.seat-{one.seat.code}")
    said = words("juries.told-taken", contest=under.contest.name, seat=seat, why=why)
    key = f"jury-taken:{one.id}:{now.timestamp()}"
    rows: Rows = ((tap("contests.look", ShowContest(under.contest.id)),),)
    await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)


async def left(tx: Tx, under: Under, one: Seated, how: str, now: datetime) -> None:
    """Those who keep the contest: somebody resigned, or left the association."""
    seats = await juries.of_contest(tx, under.contest.id)
    same = {Seat.JUROR, Seat.CHAIR} if one.seat in {Seat.JUROR, Seat.CHAIR} else {one.seat}
    count = sum(other.seat in same and other.county == one.county for other in seats)
    needed = under.contest.rules.scores
    few = one.seat is not Seat.CHECKER and count < needed
    who = next(iter(await people.named(tx, [one.member_id or 0])), None)
    said = words(
        f"juries.told-{how}-few" if few else f"juries.told-{how}",
        contest=under.contest.name,
        who=who.label if who else "–",
        seat=words(f"juries.seat-{one.seat.code}"),
        count=count,
        **({"needed": needed} if few else {}),
    )
    rows: Rows = ((tap("juries.to-jury", OpenJury(under.contest.id)),),)
    key = f"jury-{how}:{one.id}:{now.timestamp()}"
    await tell_keepers(tx, said, key=key, now=now, rows=rows)


async def account_of(tx: Tx, member_id: int | None, now: datetime) -> int | None:
    """Whoever pressed Start."""
    known = await people.started(tx, [] if member_id is None else [member_id], now.date())
    return known.get(member_id or 0)
