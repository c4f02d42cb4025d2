"""Before the check ends: checkers who are behind, and the board, of what nobody has decided."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Can
from bot.domain.check_buttons import SeeCheckers
from bot.domain.checks import REMINDED_BEFORE, WARNED_BEFORE
from bot.domain.contest_buttons import OpenChecks
from bot.domain.contests import Phase
from bot.domain.messages import Near, tap, words
from bot.domain.preferences import Kind
from bot.services import reminders
from bot.services.audience import office
from bot.services.checks.finding import checkers, decks_of, undecided
from bot.services.contests import Under, get
from storage import contests, people
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
    await reminders.keep(
        tx,
        set(late.values()),
        words("checks.remind", contest=name, until=Near(until)),
        subject=_behind(number),
        before=REMINDED_BEFORE,
        event=until,
        now=now,
        zone=zone,
        rows=((tap("checks.go-on", OpenChecks(number)),),),
        about=Kind.DUTIES,
    )
    board = await office(tx, Can.OPEN_CONTESTS, now) if await undecided(tx, number) else []
    await reminders.keep(
        tx,
        board,
        words("checks.warn", contest=name, until=Near(until)),
        subject=_undecided(number),
        before=WARNED_BEFORE,
        event=until,
        now=now,
        zone=zone,
        rows=((tap("checks.see-checkers", SeeCheckers(number)),),),
        about=Kind.DUTIES,
    )


def _behind(contest_id: int) -> str:
    return f"checking:{contest_id}"


def _undecided(contest_id: int) -> str:
    return f"unchecked:{contest_id}"
