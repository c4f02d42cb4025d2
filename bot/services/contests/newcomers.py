"""Who has begun to use the bot lately is told, too, of what members can do in a contest now."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.contest_votes import BY_MEMBERS, LEVELS
from bot.domain.contests import Phase
from bot.domain.preferences import Kind
from bot.services.contests.gate import get
from bot.services.contests.telling import key, to_members
from bot.services.outbox import tell
from storage import contest_votes, contests, people
from storage.base import Tx
from storage.contests import Contest
from storage.outbox import Priority

SETTLED = timedelta(minutes=30)  # before that they are in the middle of what they began for
NEW = timedelta(days=1)  # since somebody began, in which they are told; once, by its key


async def tell_newcomers(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    for number in await contests.open_in(tx, BY_MEMBERS, now):
        under = await get(tx, number, now)
        one = under.contest
        dated = None if under.phase is None else under.dated(under.phase)
        if dated is None or dated.opened_at is None or dated.span.phase not in BY_MEMBERS:
            continue
        since, today = max(dated.opened_at, now - NEW), now.astimezone(zone).date()
        newcomers = await people.newcomers(tx, since, now - SETTLED, today)
        for account_id in await _concerned(tx, one, dated.span.phase, newcomers, today):
            message = to_members(one, dated.span)
            await tell(
                tx,
                account_id,
                message.said,
                key=key(one, dated.span),
                now=now,
                rows=message.rows,
                priority=Priority.BROADCAST,
                about=Kind.CONTESTS,
                expires_at=dated.span.closes_at,
            )


async def _concerned(
    tx: Tx, contest: Contest, phase: Phase, found: list[int], today: date
) -> list[int]:
    """Of a vote only those who have one."""
    if not found or phase not in LEVELS:
        return found
    voters = await contest_votes.voters(tx, contest.id, LEVELS[phase])
    accounts = set((await people.started(tx, voters.keys(), today)).values())
    return [one for one in found if one in accounts]
