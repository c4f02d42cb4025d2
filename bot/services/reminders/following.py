"""Reminders that are set follow what their receivers and the association choose later."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.meetings import MeetingKind
from bot.domain.quiet import Hours, before_quiet
from bot.domain.reminders import Lead, code_of, times_before
from bot.domain.settings import MEETING_LEADS, QUIET_HOURS
from bot.services import settings
from bot.services.reminders.leads import meeting_leads
from bot.services.reminders.messages import hours_of, key_of, queue
from storage import courtesy as table
from storage import marks, preferences, reminders
from storage.base import Tx
from storage.reminders import Reminder, Waiting

APART = timedelta(hours=24)  # what was as far apart as this stays so, whatever hours move it
HOURS = "reminders-hours"  # the association's quiet hours by which reminders were set last
LEADS = "reminders-leads"  # and its times before meetings


async def reconsider(tx: Tx, account_id: int, now: datetime, zone: ZoneInfo) -> None:
    """The receiver's wishes changed: all that they hold back asks them anew."""
    await table.reconsider(tx, account_id, now)
    await _set_anew(tx, await reminders.waiting(tx, account_id), now, zone)


async def choose_leads(
    tx: Tx, actor: Actor, leads: Collection[Lead] | None, now: datetime, zone: ZoneInfo
) -> None:
    """How long before meetings the actor is reminded; None for as the association does."""
    code = code_of(leads) if leads is not None else None
    await preferences.change(tx, actor.account_id, leads=code)
    await _set_ahead(tx, await reminders.of_meetings(tx, now, actor.account_id), now, zone)


async def follow_hours(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Where the association's quiet hours changed, set everybody's reminders by the new ones."""
    usual = await settings.value(tx, QUIET_HOURS)
    before = await marks.get(tx, HOURS)
    if usual == before:
        return
    await marks.put(tx, HOURS, usual)
    if before is not None or usual != QUIET_HOURS.default:
        await _set_anew(tx, await reminders.waiting(tx), now, zone)


async def follow_leads(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """The same where its times before meetings changed."""
    usual = await settings.values(tx, *MEETING_LEADS.values())
    if usual == await marks.get(tx, LEADS):
        return
    await marks.put(tx, LEADS, usual)
    await _set_ahead(tx, await reminders.of_meetings(tx, now), now, zone)


async def _set_ahead(tx: Tx, found: Sequence[Reminder], now: datetime, zone: ZoneInfo) -> None:
    """Of meetings, by the times that hold now: what has gone for one of them does not go again.

    What is due already and still wanted stays: it may be held until the morning.
    """
    there = await reminders.messages(tx, found)
    wanted = await _wanted(tx, found)
    await reminders.drop(
        tx,
        {
            row_id
            for one in found
            for at, (row_id, waits) in there[one.id].items()
            if waits and at not in wanted[one.id]
        },
    )
    added = [
        (one, at) for one in found for at in wanted[one.id] if at > now and at not in there[one.id]
    ]
    hours = await hours_of(tx, {one.account_id for one in found})
    await queue(tx, added, hours, now, zone)


async def _wanted(tx: Tx, found: Sequence[Reminder]) -> dict[int, tuple[datetime, ...]]:
    """Reminder → all its times, those that are over too."""
    by_kind: dict[str, list[Reminder]] = {}
    for one in found:
        by_kind.setdefault(one.kind or "", []).append(one)
    wanted = {}
    for code, ones in by_kind.items():
        people = {one.account_id for one in ones}
        leads = await meeting_leads(tx, people, MeetingKind[code.upper()])
        for one in ones:
            assert one.event is not None  # noqa: S101 - a meeting has a time
            wanted[one.id] = times_before(one.event, leads[one.account_id])
    return wanted


async def _set_anew(tx: Tx, found: Sequence[Waiting], now: datetime, zone: ZoneInfo) -> None:
    """By the hours that hold now; those of one subject that meet become one.

    Of two that were a day apart and would come closer, the later one is kept.
    """
    if not found:
        return
    goes_at = _goes(found, await hours_of(tx, {one.account_id for one in found}), zone)
    close = _too_close(found, goes_at)
    moves = await _moves(tx, [one for one in found if one.id not in close], goes_at, now)
    await reminders.drop(tx, {one.id for one in found} - moves.keys())
    await reminders.move(tx, moves)


def _goes(
    found: Sequence[Waiting], hours: Mapping[int, Hours], zone: ZoneInfo
) -> dict[int, datetime]:
    return {one.id: before_quiet(one.at, hours[one.account_id], zone) for one in found}


async def _moves(
    tx: Tx, found: Sequence[Waiting], goes_at: Mapping[int, datetime], now: datetime
) -> dict[int, tuple[str, datetime]]:
    """Row → its new key and time; not of those whose place another one has, or had."""
    keys = {one.id: key_of(one.subject, goes_at[one.id], one.account_id) for one in found}
    taken = await reminders.taken(tx, set(keys.values()))
    moves: dict[int, tuple[str, datetime]] = {}
    for row_id, key in keys.items():
        if key not in taken:
            taken.add(key)
            moves[row_id] = (key, max(goes_at[row_id], now))
    return moves


def _too_close(found: Sequence[Waiting], goes_at: Mapping[int, datetime]) -> set[int]:
    """Those that would come within a day of a later one from which they were further apart."""
    close = set()
    later: dict[tuple[int, str], list[Waiting]] = {}
    for one in sorted(found, key=lambda one: one.at, reverse=True):
        others = later.setdefault((one.account_id, one.subject), [])
        if any(
            other.at - one.at >= APART > goes_at[other.id] - goes_at[one.id] for other in others
        ):
            close.add(one.id)
        else:
            others.append(one)
    return close
