"""Who has not voted in everything is reminded, at half time and before the end, as of polls."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.asking import remind_at
from bot.domain.contest_buttons import OpenContestVote
from bot.domain.contest_votes import LEVELS
from bot.domain.messages import Near, Rows, tap, words
from bot.domain.preferences import How, Kind
from bot.domain.scores import Level
from bot.services import courtesy, reminders
from bot.services.contests import Under, get
from storage import contest_votes, contests, people
from storage.base import Tx


def subject(contest_id: int, level: Level) -> str:
    return f"contest-vote:{contest_id}:{level.code}"


async def deadline_moved(tx: Tx, contest_id: int) -> None:
    """What waits to be sent names an hour that is not right any more: `look` sets it anew."""
    for level in Level:
        await reminders.cancel_all(tx, subject(contest_id, level))


async def look(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    for under in await _voted_now(tx, now):
        dated = under.dated(under.phase) if under.phase else None
        if under.phase in LEVELS and dated is not None and dated.span.closes_at is not None:
            await _remind(tx, under, LEVELS[under.phase], dated.span.closes_at, now, zone)


async def _voted_now(tx: Tx, now: datetime) -> list[Under]:
    found = await contests.open_in(tx, LEVELS, now)
    return [await get(tx, number, now) for number in found]


async def _remind(
    tx: Tx, under: Under, level: Level, until: datetime, now: datetime, zone: ZoneInfo
) -> None:
    """Whoever is late has it set once; who is not any more, loses it."""
    contest, what = under.contest, subject(under.contest.id, level)
    today = now.astimezone(zone).date()
    late = await contest_votes.voters(tx, contest.id, level, late=True)
    accounts = await people.started(tx, late.keys(), today)
    new = await reminders.newly(tx, set(accounts.values()), what, until)
    if not new:
        return
    wishes = await courtesy.wishes(tx, new, [Kind.CONTESTS])
    rows: Rows = ((tap("contest_votes.vote", OpenContestVote(contest.id, level)),),)
    await reminders.remind_all(
        tx,
        [one for one in new if wishes[one][Kind.CONTESTS].how is not How.OFF],
        words("contest_votes.remind", contest=contest.name, until=Near(until)),
        subject=what,
        at=lambda quiet: remind_at(now, until, quiet, zone),
        event=until,
        now=now,
        zone=zone,
        rows=rows,
    )
