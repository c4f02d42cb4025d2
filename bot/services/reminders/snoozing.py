"""„Priminti vėliau“: once more, at a time its receiver chooses.

That is their own wish, made now: neither their quiet hours nor a pause or a budget hold it back.
The times that were set anyway stay, as an alarm's do. Whoever acts meanwhile is not reminded.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, require
from bot.domain.messages import Rows, from_json
from bot.domain.reminders import Delay, delays
from bot.services.reminders.messages import queue_put_off
from storage import reminders
from storage.base import Tx
from storage.reminders import Reminder


@dataclass(frozen=True, slots=True)
class PutOff:
    """When it comes, and what can be done about it at once."""

    moment: datetime
    rows: Rows


async def options(
    tx: Tx, actor: Actor, reminder_id: int, now: datetime, zone: ZoneInfo
) -> Mapping[Delay, datetime]:
    """Until when it can be put off, if at all. Raises Refusal where there is nothing to."""
    one = await _of(tx, actor, reminder_id, now)
    return delays(now, one.event, zone)


async def snooze(
    tx: Tx, actor: Actor, reminder_id: int, delay: Delay, now: datetime, zone: ZoneInfo
) -> PutOff | None:
    """Remind of it then, once: the last choice counts. None: too late for that. Raises Refusal."""
    one = await _of(tx, actor, reminder_id, now)
    moment = delays(now, one.event, zone).get(delay)
    if moment is None:
        return None
    await reminders.drop(tx, await reminders.put_off(tx, one))
    await queue_put_off(tx, one, moment, now)
    return PutOff(moment, from_json(one.buttons))


async def _of(tx: Tx, actor: Actor, reminder_id: int, now: datetime) -> Reminder:
    """The actor's own one that is not over. Raises Refusal."""
    require(actor, Can.BELONG)
    one = await reminders.get(tx, reminder_id)
    if one is None or one.account_id != actor.account_id or one.over:
        raise Refusal("reminders.over")
    if one.event is not None and one.event <= now:
        raise Refusal("reminders.over")
    return one
