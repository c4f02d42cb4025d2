"""Three days and one day before judging ends: who has not said something of everything."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.contest_buttons import OpenDeck
from bot.domain.contests import Phase
from bot.domain.messages import Near, tap, words
from bot.domain.preferences import Kind
from bot.domain.scores import REMINDED_BEFORE, Level
from bot.services import reminders
from bot.services.contests import Under, get
from bot.services.scores.decks import PHASES
from bot.services.scores.progress import level_of, progress
from storage import contests, people
from storage.base import Tx

AHEAD = max(REMINDED_BEFORE) + timedelta(days=4)  # a weekend with a holiday: they are set by then


def subject(contest_id: int, level: Level) -> str:
    return f"judging:{contest_id}:{level.code}"


def subjects(contest_id: int) -> list[str]:
    return [subject(contest_id, level) for level in Level]


async def deadline_moved(tx: Tx, contest_id: int) -> None:
    """It ends at another hour, or not at all: what waits to be sent is not true."""
    for what in subjects(contest_id):
        await reminders.cancel_all(tx, what)


async def look(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    for under in await _judged_now(tx, now):
        level = level_of(under)
        dated = under.dated(under.phase) if under.phase else None
        until = dated.span.closes_at if dated else None
        if level is not None and until is not None and until - AHEAD <= now:
            await _remind(tx, under, level, until, now, zone)


async def _judged_now(tx: Tx, now: datetime) -> list[Under]:
    found = await contests.open_in(tx, PHASES.values(), now)
    under = [await get(tx, number, now) for number in found]
    return [one for one in under if one.phase in {Phase.COUNTY, Phase.JURY}]


async def _remind(
    tx: Tx, under: Under, level: Level, until: datetime, now: datetime, zone: ZoneInfo
) -> None:
    contest = under.contest
    await reminders.keep(
        tx,
        await behind(tx, under, level, now, zone),
        words("scores.remind", contest=contest.name, until=Near(until)),
        subject=subject(contest.id, level),
        before=REMINDED_BEFORE,
        event=until,
        now=now,
        zone=zone,
        rows=((tap("scores.go-on", OpenDeck(contest.id, level)),),),
        about=Kind.DUTIES,
    )


async def behind(tx: Tx, under: Under, level: Level, now: datetime, zone: ZoneInfo) -> set[int]:
    """The accounts of those who have something still to say."""
    today = now.astimezone(zone).date()
    those = await progress(tx, under.contest, level, today)
    late = {one.member_id for one in those if one.left}
    return set((await people.started(tx, late, today)).values())
