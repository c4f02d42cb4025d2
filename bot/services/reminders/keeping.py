"""Reminders of those who are behind, kept right by a tick for as long as they are."""

from collections.abc import Collection
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.messages import Rows, Words
from bot.domain.preferences import Kind
from bot.services.reminders.setting import cancel, remind_all
from storage import reminders
from storage.base import Tx


async def keep(  # noqa: PLR0913 - as `remind_all`, all but the first three by name
    tx: Tx,
    behind: Collection[int],
    message: Words,
    *,
    subject: str,
    before: Collection[timedelta],
    event: datetime,
    now: datetime,
    zone: ZoneInfo,
    rows: Rows,
    about: Kind,
) -> None:
    """As `remind_all`, so long before the event, for each of these until they are behind no more.

    Whoever comes to be behind again after that is reminded anew, as far as it is not too late.
    """
    new = await newly(tx, behind, subject, event)
    times = [event - one for one in before if event - one > now]
    if new and times:
        await remind_all(
            tx,
            new,
            message,
            subject=subject,
            at=lambda _: times,
            event=event,
            now=now,
            zone=zone,
            rows=rows,
            about=about,
        )


async def newly(tx: Tx, behind: Collection[int], subject: str, event: datetime) -> list[int]:
    """Drop what waits for those who are behind no more; who is still to be reminded, or anew."""
    known = await reminders.reminded(tx, subject, event)
    for account_id in sorted(known.keys() - set(behind)):
        if not known[account_id]:
            await cancel(tx, account_id, subject)
    return sorted(one for one in behind if known.get(one, True))
