"""Before the check ends: checkers who are behind, and the board, of what nobody has decided."""

from collections.abc import Collection
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Can
from bot.domain.check_buttons import SeeCheckers
from bot.domain.checks import REMINDED_BEFORE, WARNED_BEFORE
from bot.domain.contest_buttons import OpenChecks
from bot.domain.contests import Phase
from bot.domain.messages import Near, Rows, Words, tap, words
from bot.domain.preferences import Kind
from bot.services import reminders
from bot.services.audience import office
from bot.services.checks.finding import checkers, decks_of, undecided
from bot.services.contests import Under, get
from storage import contests, people
from storage import reminders as set_
from storage.base import Tx

AHEAD = max(REMINDED_BEFORE) + timedelta(days=4)  # a weekend with a holiday: they are set by then


async def drop(tx: Tx, contest_id: int) -> None:
    """The check ends at another hour, or has ended: what waits to be sent is not true."""
    for subject in (_behind(contest_id), _undecided(contest_id)):
        await reminders.cancel_all(tx, subject)


async def look(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    for under in await _checked_now(tx, now):
        dated = under.dated(Phase.CHECK)
        until = dated.span.closes_at if dated else None
        if until is not None and until - AHEAD <= now:
            await _remind(tx, under, until, now, zone)


async def _checked_now(tx: Tx, now: datetime) -> list[Under]:
    found = await contests.open_in(tx, [Phase.CHECK], now)
    under = [await get(tx, number, now) for number in found]
    return [one for one in under if one.phase is Phase.CHECK]


async def _remind(tx: Tx, under: Under, until: datetime, now: datetime, zone: ZoneInfo) -> None:
    number, name = under.contest.id, under.contest.name
    today = now.astimezone(zone).date()
    those = await checkers(tx, await decks_of(tx, under.contest, today))
    late = await people.started(tx, [one.member_id for one in those if one.waits], today)
    await _keep(
        tx,
        _behind(number),
        set(late.values()),
        words("checks.remind", contest=name, until=Near(until)),
        ((tap("checks.go-on", OpenChecks(number)),),),
        times=[until - before for before in REMINDED_BEFORE],
        until=until,
        now=now,
        zone=zone,
    )
    board = await office(tx, Can.OPEN_CONTESTS, now) if await undecided(tx, number) else []
    await _keep(
        tx,
        _undecided(number),
        board,
        words("checks.warn", contest=name, until=Near(until)),
        ((tap("checks.see-checkers", SeeCheckers(number)),),),
        times=[until - before for before in WARNED_BEFORE],
        until=until,
        now=now,
        zone=zone,
    )


async def _keep(  # noqa: PLR0913 - whom, of what, when
    tx: Tx,
    subject: str,
    whom: Collection[int],
    said: Words,
    rows: Rows,
    *,
    times: Collection[datetime],
    until: datetime,
    now: datetime,
    zone: ZoneInfo,
) -> None:
    """Each of them has it set once; of whom it is not true any more, loses it."""
    known = await set_.reminded(tx, subject, until)
    for account_id in sorted(known.keys() - set(whom)):
        if not known[account_id]:
            await reminders.cancel(tx, account_id, subject)
    ahead = [at for at in times if at > now]
    again = {one for one, over in known.items() if over}
    new = sorted((set(whom) - known.keys()) | (set(whom) & again))
    if not new or not ahead:
        return
    await reminders.remind_all(
        tx,
        new,
        said,
        subject=subject,
        at=lambda _: ahead,
        event=until,
        now=now,
        zone=zone,
        rows=rows,
        about=Kind.DUTIES,
    )


def _behind(contest_id: int) -> str:
    return f"checking:{contest_id}"


def _undecided(contest_id: int) -> str:
    return f"unchecked:{contest_id}"
