"""Minutes as a file, for whoever may read them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.messages import words
from bot.services.minutes.reading import Record, Unpublished, read, record
from bot.services.minutes.writing import kept_by
from bot.services.outbox import paper, tell
from storage.base import Tx

PAPER = "minutes"  # what makes the file


async def order(tx: Tx, actor: Actor, meeting_id: int, now: datetime, zone: ZoneInfo) -> None:
    """Send the file to the actor. Raises NotAllowed, Stale, Refusal."""
    found = await for_paper(tx, actor, meeting_id, now, zone)
    said = words("minutes.file", title=found.meeting.title)
    key = f"minutes-file:{meeting_id}:{now.isoformat()}"
    file = paper(PAPER, meeting=meeting_id)
    await tell(tx, actor.account_id, said, key=key, now=now, media=[file])


async def for_paper(tx: Tx, actor: Actor, meeting_id: int, now: datetime, zone: ZoneInfo) -> Record:
    """Published ones for whoever may read them, a draft for whoever keeps it.

    Raises NotAllowed, Stale, Refusal.
    """
    try:
        return (await read(tx, actor, meeting_id, now, zone)).record
    except Unpublished:
        if not actor.can(Can.CALL_MEETINGS):
            raise
    mine, kept = await kept_by(tx, actor, meeting_id, now)
    if kept is None:
        raise Unpublished(mine.meeting.title)
    return await record(tx, mine.meeting, kept, now, zone)
