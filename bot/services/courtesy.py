"""Whether messages that are due may go now: what their receivers want, and how much they get."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.courtesy import Says, Verdict
from bot.domain.preferences import Kind
from bot.services import preferences
from storage.base import Tx
from storage.outbox import Row


async def judge(
    tx: Tx, rows: Sequence[Row], urgent: Collection[int], now: datetime, zone: ZoneInfo
) -> Mapping[int, Verdict]:
    """Row → verdict; a row without one may go. `urgent` are campaigns that go at any hour."""
    found = {}
    for row in rows:
        kind = Kind.__members__.get((row.about or "").upper())
        if kind is None or row.message_ids:
            continue
        goes = await preferences.may_go(tx, row.chat_id, kind, row.created_at, now, zone)
        if goes is None:
            found[row.id] = Verdict(Says.DECLINED)
        elif goes > now and row.campaign_id not in urgent:
            found[row.id] = Verdict(Says.LATER, goes)
    return found
