"""Reminders: at a time of their own, but not in the receiver's quiet hours, nor after the event."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.messages import Rows, Words, tap, to_json
from bot.domain.preferences import AUTOMATIC, Kind, Less
from bot.domain.quiet import Hours, before_quiet
from bot.domain.settings import QUIET_HOURS
from bot.services import courtesy, settings
from bot.services.outbox import cause, tell
from storage import courtesy as table
from storage import marks, outbox, reminders
from storage.base import Tx
from storage.outbox import Priority
from storage.reminders import Waiting

APART = timedelta(hours=24)  # what was as far apart as this stays so, whatever hours move it
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


async def remind_all(  # noqa: PLR0913 - as `remind`, all but the first three by name
    tx: Tx,
    account_ids: Collection[int],
    message: Words,
    *,
    subject: str,
    at: Callable[[Hours], Sequence[datetime]],
    event: datetime,
    now: datetime,
    zone: ZoneInfo,
    rows: Rows = (),
    about: Kind = Kind.REMINDERS,
) -> int:
    """As `remind`, for many at once; `at` says when, for somebody's quiet hours. How many."""
    if about in AUTOMATIC:
        rows = (*rows, (tap("preferences.less", Less(about)),))
    alike = {
        "text_id": message.id,
        "params": to_json(message.params),
        "buttons": to_json(rows),
        "media": [],
        "about": about.code,
        "priority": Priority.REMINDER,
        "expires_at": event,
        "created_at": now,
        "cause": cause.get(),
    }
    wishes = await courtesy.wishes(tx, account_ids, [about]) if account_ids else {}
    waiting = []
    for account_id in sorted(wishes):
        quiet = wishes[account_id][about].quiet
        for moment in at(quiet):
            goes = before_quiet(moment, quiet, zone)
            own = {
                "chat_id": account_id,
                "dedupe_key": f"{_key(subject, goes)}:{account_id}",
                "not_before": max(goes, now),
                "remind_at": moment,
            }
            waiting.append(alike | own)
    return await outbox.add_all(tx, waiting)


async def cancel(tx: Tx, account_id: int, subject: str) -> int:
    """Drop what waits of the subject: it was acted on, or is no more; how many that was."""
    mine = [one for one in await reminders.waiting(tx, account_id) if _subject(one) == subject]
    await reminders.drop(tx, [one.id for one in mine])
    return len(mine)


async def cancel_all(tx: Tx, subject: str) -> int:
    """Drop what waits of the subject for anybody; how many that was."""
    found = await reminders.waiting_of(tx, f"remind:{subject}:")
    await reminders.drop(tx, found)
    return len(found)


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
    """By the hours that hold now; those of one subject that meet become one.

    Of two that were a day apart and would come closer, the later one is kept.
    """
    if not found:
        return
    wishes = await courtesy.wishes(tx, {one.account_id for one in found}, [Kind.REMINDERS])
    goes_at = {
        one.id: before_quiet(one.at, wishes[one.account_id][Kind.REMINDERS].quiet, zone)
        for one in found
    }
    close = _too_close(found, goes_at)
    wanted = {
        one.id: (
            f"{_key(_subject(one), goes_at[one.id])}:{one.account_id}",
            max(goes_at[one.id], now),
        )
        for one in found
        if one.id not in close
    }
    taken = await reminders.taken(tx, {key for key, _ in wanted.values()})
    moves: dict[int, tuple[str, datetime]] = {}
    for row_id, (key, goes) in wanted.items():
        if key not in taken:
            taken.add(key)
            moves[row_id] = (key, goes)
    await reminders.drop(tx, {one.id for one in found} - moves.keys())
    await reminders.move(tx, moves)


def _too_close(found: Sequence[Waiting], goes_at: Mapping[int, datetime]) -> set[int]:
    """Those that would come within a day of a later one from which they were further apart."""
    close = set()
    later: dict[tuple[int, str], list[Waiting]] = {}
    for one in sorted(found, key=lambda one: one.at, reverse=True):
        others = later.setdefault((one.account_id, _subject(one)), [])
        if any(
            other.at - one.at >= APART > goes_at[other.id] - goes_at[one.id] for other in others
        ):
            close.add(one.id)
        else:
            others.append(one)
    return close


def _key(subject: str, goes: datetime) -> str:
    return f"remind:{subject}:{goes.astimezone(UTC):%Y%m%d%H%M}"


def _subject(one: Waiting) -> str:
    """Of the key „remind:<subject>:<moment>:<account>“."""
    return one.key.removeprefix("remind:").rsplit(":", 2)[0]
