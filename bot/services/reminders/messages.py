"""From what somebody is reminded of to messages that wait for their time."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.messages import Button, tap, to_json
from bot.domain.preferences import AUTOMATIC, Kind, Less
from bot.domain.quiet import Hours, before_quiet
from bot.domain.reminders import OpenLeads, Snooze
from bot.services import courtesy
from bot.services.outbox import cause
from storage import outbox
from storage.base import Tx
from storage.outbox import Priority
from storage.reminders import Reminder


async def queue(
    tx: Tx,
    found: Sequence[tuple[Reminder, datetime]],
    hours: Mapping[int, Hours],
    now: datetime,
    zone: ZoneInfo,
) -> int:
    """A message for each time, by its receiver's hours; how many: two that meet are one."""
    rows = []
    for one, at in found:
        goes = before_quiet(at, hours[one.account_id], zone)
        own = {
            "dedupe_key": key_of(one.subject, goes, one.account_id),
            "not_before": max(goes, now),
            "remind_at": at,
            "about": one.about,
            "buttons": [*_with_later(one), *_fewer(one)],
        }
        rows.append(_said(one, now) | own)
    return await outbox.add_all(tx, rows)


async def queue_put_off(tx: Tx, one: Reminder, moment: datetime, now: datetime) -> None:
    """Its receiver chose the moment: no hours, pause or budget hold it, as what one asked for."""
    own = {
        "dedupe_key": f"snooze:{one.id}:{_stamp(moment)}:{one.account_id}",
        "not_before": moment,
        "remind_at": None,
        "about": None,
        "buttons": _with_later(one),
    }
    await outbox.add_all(tx, [_said(one, now) | own])


async def hours_of(tx: Tx, account_ids: Collection[int]) -> dict[int, Hours]:
    """Account → its quiet hours."""
    if not account_ids:
        return {}
    wishes = await courtesy.wishes(tx, account_ids, [Kind.REMINDERS])
    return {one: wish[Kind.REMINDERS].quiet for one, wish in wishes.items()}


def key_of(subject: str, goes: datetime, account_id: int) -> str:
    """Two of one subject that go at the same time are one."""
    return f"remind:{subject}:{_stamp(goes)}:{account_id}"


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%d%H%M}"


def _said(one: Reminder, now: datetime) -> dict[str, Any]:
    return {
        "chat_id": one.account_id,
        "reminder_id": one.id,
        "text_id": one.text_id,
        "params": one.params,
        "media": one.media,
        "priority": Priority.REMINDER,
        "expires_at": one.event,
        "created_at": now,
        "cause": cause.get(),
    }


def _with_later(one: Reminder) -> list[Any]:
    """„Priminti vėliau“ stands beside the first button, if that is alone in its row."""
    later = to_json(tap("reminders.later", Snooze(one.id)))
    first, *rest = one.buttons or [[]]
    return [[*first, later], *rest] if len(first) <= 1 else [first, [later], *rest]


def _fewer(one: Reminder) -> list[list[Any]]:
    """„Rečiau apie tai“: of meetings by how long before, of all else by how soon."""
    return [[to_json(button)] for button in (_less(one),) if button is not None]


def _less(one: Reminder) -> Button | None:
    if one.kind is not None:
        return tap("preferences.less", OpenLeads())
    about = Kind[one.about.upper()]
    return tap("preferences.less", Less(about)) if about in AUTOMATIC else None
