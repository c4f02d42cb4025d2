"""Setting reminders, and dropping them when they were acted on."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.meetings import MeetingKind
from bot.domain.messages import Rows, Words, to_json
from bot.domain.preferences import Kind
from bot.domain.quiet import Hours
from bot.domain.reminders import times_before
from bot.services.reminders.leads import meeting_leads
from bot.services.reminders.messages import hours_of, queue
from storage import reminders
from storage.base import Tx

Times = Callable[[int, Hours], Sequence[datetime]]  # of an account with such quiet hours


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
    and is counted as expired. Its words must be true on whichever of these days they are read: a
    moment given as `Near` is. A subject has one message and one event, the last that were set; two
    buttons come to those of `rows`, so have no more than four.
    """
    said = _said(message, subject, event, rows, about) | {"media": [dict(file) for file in media]}
    return bool(await _set(tx, [account_id], said, lambda *_: [at], now, zone))


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
    said = _said(message, subject, event, rows, about)
    return await _set(tx, account_ids, said, lambda _, hours: at(hours), now, zone)


async def remind_ahead(  # noqa: PLR0913 - as `remind`, all but the first three by name
    tx: Tx,
    account_ids: Collection[int],
    message: Words,
    *,
    subject: str,
    kind: MeetingKind,
    event: datetime,
    now: datetime,
    zone: ZoneInfo,
    rows: Rows = (),
) -> int:
    """As `remind`, as long before a meeting of that kind as each of these people chooses.

    What is over already is left out; when they or the association choose otherwise, these follow.
    They are about a meeting one comes to, and cost no silence budget.
    """
    leads = await meeting_leads(tx, account_ids, kind)
    said = _said(message, subject, event, rows, Kind.COMING_UP) | {"kind": kind.code}

    def ahead(account_id: int, _: Hours) -> list[datetime]:
        return [at for at in times_before(event, leads[account_id]) if at > now]

    return await _set(tx, account_ids, said, ahead, now, zone)


async def cancel(tx: Tx, account_id: int, subject: str) -> int:
    """Drop what waits of the subject: it was acted on, or is no more; how many that was.

    What is there of it can no longer be put off, until it is reminded of anew.
    """
    return await reminders.end(tx, account_id, subject)


async def cancel_all(tx: Tx, subject: str) -> int:
    """As `cancel`, for everybody."""
    return await reminders.end_all(tx, subject)


def _said(
    message: Words, subject: str, event: datetime | None, rows: Rows, about: Kind
) -> dict[str, Any]:
    return {
        "subject": subject,
        "kind": None,
        "event": event,
        "text_id": message.id,
        "params": to_json(message.params),
        "buttons": to_json(rows),
        "media": [],
        "about": about.code,
    }


async def _set(
    tx: Tx,
    account_ids: Collection[int],
    said: Mapping[str, Any],
    times: Times,
    now: datetime,
    zone: ZoneInfo,
) -> int:
    kept = await reminders.keep(tx, account_ids, **said, set_at=now)
    hours = await hours_of(tx, kept)
    found = [
        (one, at) for account_id, one in sorted(kept.items())
        for at in times(account_id, hours[account_id])
    ]  # fmt: skip
    return await queue(tx, found, hours, now, zone)
