"""„Pranešta telefonu“."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.errors import Stale, require
from bot.services import acks, audit
from bot.services.calls.reading import place, sent
from storage import calls, news
from storage.base import Tx
from storage.calls import Line
from storage.news import Item


async def note(
    tx: Tx, actor: Actor, news_id: int, member_id: int, now: datetime, zone: ZoneInfo
) -> Line:
    """The member was told by telephone: nobody reminds them any more. Told twice, it is once.

    Raises NotAllowed, Stale, Refusal.
    """
    item, line = await _line(tx, actor, news_id, member_id, now, zone)
    if line.acked_at is None and line.phoned_at is None:
        told = {"phoned_at": now, "phoned_by": actor.account_id}
        await news.mark(tx, news_id, [member_id], **told)
        if line.account_id is not None:
            await acks.call_off(tx, news_id, line.account_id, now)
        await _audit(tx, actor, "news-phoned", item, line, now)
    return line


async def undo(
    tx: Tx, actor: Actor, news_id: int, member_id: int, now: datetime, zone: ZoneInfo
) -> Line:
    """They were not told after all. Raises NotAllowed, Stale, Refusal."""
    item, line = await _line(tx, actor, news_id, member_id, now, zone)
    if line.phoned_at is not None:
        await news.mark(tx, news_id, [member_id], phoned_at=None, phoned_by=None)
        await _audit(tx, actor, "news-phoned-undone", item, line, now)
    return line


async def _line(
    tx: Tx, actor: Actor, news_id: int, member_id: int, now: datetime, zone: ZoneInfo
) -> tuple[Item, Line]:
    require(actor, Can.PHONE)
    item = await sent(tx, news_id)
    lines = await calls.lines(tx, item.id, item.campaign_id, now.astimezone(zone).date())
    line = next((one for one in lines if one.member_id == member_id), None)
    if line is None:
        raise Stale
    require(actor, Can.PHONE, over=place(line))
    return acks.must_stand(item), line


async def _audit(tx: Tx, actor: Actor, verb: str, item: Item, line: Line, now: datetime) -> None:
    await audit.note(
        tx,
        actor,
        verb,
        now,
        member_id=line.member_id,
        county=line.county,
        title=acks.title(item),
    )
