"""Jurors are told when their phase opens: how much waits for them, and until when."""

from datetime import datetime

from bot.domain.contest_buttons import OpenDeck, OpenJury
from bot.domain.messages import Rows, tap, words
from bot.domain.preferences import Kind
from bot.domain.scores import Level
from bot.services.contests import Under
from bot.services.outbox import tell
from bot.services.scores.decks import PHASES
from bot.services.scores.progress import progress
from storage import people
from storage.base import Tx


async def tell_county(tx: Tx, under: Under, now: datetime) -> None:
    """Once the counties' juries are seated, and it is known who chooses where."""
    await _tell(tx, under, Level.COUNTY, now)


async def tell_country(tx: Tx, under: Under, now: datetime) -> None:
    await _tell(tx, under, Level.COUNTRY, now)


async def _tell(tx: Tx, under: Under, level: Level, now: datetime) -> None:
    """Nobody for whom there is nothing, and nobody of what is over already."""
    contest, dated = under.contest, under.dated(PHASES[level])
    if dated is None or not dated.span.covers(now):
        return
    waits = {one.member_id: one.left for one in await progress(tx, contest, level, now.date())}
    late = {one for one, count in waits.items() if count}
    rows: Rows = (
        (tap("scores.begin", OpenDeck(contest.id, level)),),
        (tap("scores.my-seat", OpenJury(contest.id)),),
    )
    for member_id, account_id in (await people.started(tx, late, now.date())).items():
        said = words(
            f"scores.opened-{level.code}",
            contest=contest.name,
            count=waits[member_id],
            until=dated.span.closes_at,
        )
        await tell(
            tx,
            account_id,
            said,
            key=f"judging:{contest.id}:{level.code}",
            now=now,
            rows=rows,
            about=Kind.DUTIES,
            expires_at=dated.span.closes_at,
        )
