"""Reminders: at a time of their own, but not in the receiver's quiet hours, nor after the event."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.messages import Rows, Words
from bot.domain.preferences import Kind
from bot.domain.quiet import before_quiet
from bot.domain.settings import QUIET_HOURS
from bot.services import courtesy, settings
from bot.services.outbox import tell
from storage import courtesy as table
from storage import marks, reminders
from storage.base import Tx
from storage.outbox import Priority
from storage.reminders import Waiting

HOURS = "reminders-hours"  # the association's quiet hours by which reminders were set last


async def remind(  # noqa: PLR0913 - what a reminder has; all but the first three by name
    tx: Tx,
    account_id: int,
    message: Words,
    *,
    subject: str,
    at: datetime,
    event: datetime | None,
    now: datetime,
    zone: ZoneInfo,
    rows: Rows = (),
    about: Kind = Kind.REMINDERS,
    media: Sequence[Mapping[str, Any]] = (),
) -> bool:
    """Queue a reminder of the event for `at`; False where one of the subject is there already.

    In the receiver's quiet hours it goes at 19:00 of the last day before that is not quiet, an hour
    before hours that begin earlier. Two of one `subject` („meeting:12“) that meet there are one.
    Where that moment is over, it comes the next morning; from the event on it does not come at all,
    and is counted as expired. Its words must be true on whichever of these days they are read.
    """
    quiet = (await courtesy.wishes(tx, [account_id], [about]))[account_id][about].quiet
    goes = before_quiet(at, quiet, zone)
    key = _key(subject, goes)
    added = await tell(
        tx,
        account_id,
        message,
        key=key,
        now=now,
        rows=rows,
        media=media,
        priority=Priority.REMINDER,
        about=about,
        not_before=max(goes, now),
        expires_at=event,
    )
    if added:
        await reminders.note(tx, f"{key}:{account_id}", at)
    return added


async def cancel(tx: Tx, account_id: int, subject: str) -> int:
    """Drop what waits of the subject: it was acted on, or is no more; how many that was."""
    mine = [one for one in await reminders.waiting(tx, account_id) if _subject(one) == subject]
    await reminders.drop(tx, [one.id for one in mine])
    return len(mine)


async def reconsider(tx: Tx, account_id: int, now: datetime, zone: ZoneInfo) -> None:
    """The receiver's wishes changed: all that they hold back asks them anew."""
    await table.reconsider(tx, account_id, now)
    await _set_anew(tx, await reminders.waiting(tx, account_id), now, zone)


async def follow_hours(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Where the association's quiet hours changed, set everybody's reminders by the new ones."""
    usual = await settings.value(tx, QUIET_HOURS)
    before = await marks.get(tx, HOURS)
    if usual == before:
        return
    await marks.put(tx, HOURS, usual)
    if before is not None or usual != QUIET_HOURS.default:
        await _set_anew(tx, await reminders.waiting(tx), now, zone)


async def _set_anew(tx: Tx, found: Sequence[Waiting], now: datetime, zone: ZoneInfo) -> None:
    """By the hours that hold now; those of one subject that meet become one."""
    if not found:
        return
    wishes = await courtesy.wishes(tx, {one.account_id for one in found}, [Kind.REMINDERS])
    wanted = {}
    for one in found:
        quiet = wishes[one.account_id][Kind.REMINDERS].quiet
        goes = before_quiet(one.at, quiet, zone)
        wanted[one.id] = (f"{_key(_subject(one), goes)}:{one.account_id}", max(goes, now))
    taken = await reminders.taken(tx, {key for key, _ in wanted.values()})
    moves: dict[int, tuple[str, datetime]] = {}
    for row_id, (key, goes) in wanted.items():
        if key not in taken:
            taken.add(key)
            moves[row_id] = (key, goes)
    await reminders.drop(tx, wanted.keys() - moves.keys())
    await reminders.move(tx, moves)


def _key(subject: str, goes: datetime) -> str:
    return f"remind:{subject}:{goes.astimezone(UTC):%Y%m%d%H%M}"


def _subject(one: Waiting) -> str:
    """Of the key „remind:<subject>:<moment>:<account>“."""
    return one.key.removeprefix("remind:").rsplit(":", 2)[0]
