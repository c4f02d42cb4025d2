"""What the clock has brought: reminders of drafts, drafts that expire, updates to forget."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.drafts import KEPT, NOTICE, REMINDED
from bot.domain.when import is_waking
from storage import drafts, marks, updates
from storage.base import Tx
from storage.drafts import Draft

UPDATES_KEPT = timedelta(days=7)  # after a week of silence Telegram starts ids anew
TELEGRAM_KEEPS = timedelta(hours=24)  # updates nobody fetches are dropped then
ALIVE = "alive"


async def to_remind(tx: Tx, now: datetime, zone: ZoneInfo) -> list[Draft]:
    """Drafts untouched for long and not reminded of yet, when people are awake."""
    return await drafts.to_remind(tx, now - REMINDED) if is_waking(now, zone) else []


async def mark_reminded(tx: Tx, draft: Draft, now: datetime) -> bool:
    """Note that its author is reminded; False where the draft has changed since it was read."""
    of_author = (await drafts.of(tx, [draft.account_id])).get(draft.account_id, ())
    if not any(one.id == draft.id and one.rev == draft.rev for one in of_author):
        return False
    await drafts.mark_reminded(tx, draft.id, now)
    return True


async def drop(tx: Tx, draft: Draft) -> None:
    """Drop one that nobody can go on with."""
    await drafts.drop(tx, draft.id)


async def expire(tx: Tx, now: datetime) -> int:
    """Drop the drafts whose time is over (see `expires_at`); how many."""
    return await drafts.expire(tx, now - KEPT, now - NOTICE)


async def forget_updates(tx: Tx, now: datetime) -> int:
    return await updates.forget(tx, now - UPDATES_KEPT)


async def note_alive(tx: Tx, now: datetime) -> None:
    await marks.put(tx, ALIVE, now.isoformat())


async def alive(tx: Tx) -> datetime | None:
    """When the bot was last seen at work."""
    before = await marks.get(tx, ALIVE)
    return None if before is None else datetime.fromisoformat(before)


async def slept(tx: Tx, now: datetime) -> timedelta | None:
    """How long the bot was away, if longer than Telegram keeps updates."""
    before = await alive(tx)
    if before is None:
        return None
    away = now - before
    return away if away > TELEGRAM_KEEPS else None
