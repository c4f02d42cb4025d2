"""An announced meeting is moved, cancelled, resumed; or something smaller of it changes.

By whoever called it or may call all of whom it is for: each time their rights are asked anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.calling import answered_late, mistimed
from bot.domain.changes import Part, Standing, What
from bot.domain.errors import Refusal, Stale
from bot.domain.meetings import NOUN, State, is_over
from bot.domain.minutes import PUBLISHED
from bot.domain.venues import Venue
from bot.services import audit, live, rsvps
from bot.services.changes import following, telling
from bot.services.changes.editing import edit_invitations
from bot.services.changes.saying import standing
from bot.services.changes.telling import Told
from bot.services.meetings import items
from bot.services.rsvps.line import promote
from storage import changes, minutes
from storage.base import Tx
from storage.meetings import Meeting

CALENDAR = frozenset({Part.TITLE, Part.AGENDA})  # what of the rest a calendar shows too


VERBS = {
    What.TIME: "meeting-moved",
    What.PLACE: "meeting-relocated",
    What.CANCELLED: "meeting-cancelled",
    What.RESUMED: "meeting-resumed",
}  # of the log


@dataclass(frozen=True, slots=True)
class Done:
    """A meeting as it is now, and what is told of it."""

    meeting: Meeting
    told: Told


async def changeable(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> Meeting:
    """One that is to be held, without published minutes. Raises NotAllowed, Stale, Refusal."""
    meeting = await items.get(tx, actor, meeting_id)
    if meeting.state is State.CANCELLED:
        raise Refusal("changes.is-cancelled")
    if meeting.state is not State.ANNOUNCED:
        raise Stale
    written = (await minutes.states(tx, [meeting.id])).get(meeting.id)
    if is_over(meeting.state, meeting.ends_at, now) or written in PUBLISHED:
        raise Refusal("changes.is-over")
    return meeting


async def off(tx: Tx, actor: Actor, meeting_id: int) -> Meeting:
    """One that was cancelled. Raises NotAllowed, Stale."""
    meeting = await items.get(tx, actor, meeting_id)
    if meeting.state is not State.CANCELLED:
        raise Stale
    return meeting


async def move(  # noqa: PLR0913, PLR0917 - who moves what, when and why, as they saw it
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    span: tuple[datetime, datetime],
    why: str | None,
    seen: Standing,
    now: datetime,
    zone: ZoneInfo,
) -> Done:
    """To another time. Raises NotAllowed, Stale, Refusal."""
    meeting = await changeable(tx, actor, meeting_id, now)
    _must_be_seen(meeting, seen)
    _must_fit(span, now)
    columns = _at(meeting, span, now)
    return await _change(tx, actor, meeting, What.TIME, why, columns, now, zone)


async def relocate(  # noqa: PLR0913, PLR0917 - who moves what, where and why, as they saw it
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    venue: Venue,
    why: str | None,
    seen: Standing,
    now: datetime,
    zone: ZoneInfo,
) -> Done:
    """To another place, or to another call. Raises NotAllowed, Stale, Refusal."""
    meeting = await changeable(tx, actor, meeting_id, now)
    _must_be_seen(meeting, seen)
    return await _change(tx, actor, meeting, What.PLACE, why, venue.as_json(), now, zone)


async def cancel(
    tx: Tx, actor: Actor, meeting_id: int, why: str, now: datetime, zone: ZoneInfo
) -> Done:
    """It is not held; invitations that have not left do not. Raises NotAllowed, Stale, Refusal."""
    meeting = await changeable(tx, actor, meeting_id, now)
    columns = {"state": State.CANCELLED, "why": why}
    return await _change(tx, actor, meeting, What.CANCELLED, why, columns, now, zone)


async def resume(
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    span: tuple[datetime, datetime] | None,
    now: datetime,
    zone: ZoneInfo,
) -> Done:
    """It is held after all, at its old time or another one. Raises NotAllowed, Stale, Refusal."""
    meeting = await off(tx, actor, meeting_id)
    span = span or _span_of(meeting)
    _must_fit(span, now)
    columns = _at(meeting, span, now) | {"state": State.ANNOUNCED, "why": None}
    return await _change(tx, actor, meeting, What.RESUMED, None, columns, now, zone)


async def refine(  # noqa: PLR0913, PLR0917 - who changes what of it, when
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    part: Part,
    columns: dict[str, Any],
    now: datetime,
    zone: ZoneInfo,
) -> Meeting:
    """Something about which nobody is asked again. Raises NotAllowed, Stale, Refusal."""
    meeting = await changeable(tx, actor, meeting_id, now)
    if all(getattr(meeting, name) == value for name, value in columns.items()):
        return meeting
    late = answered_late(columns.get("answers_until"), meeting.starts_at, now)
    if late is not None:
        raise late
    if part in CALENDAR:
        columns |= {"sequence": meeting.sequence + 1, "changed_at": now}
    meeting = await items.changed(tx, meeting, **columns)
    await live.changed(tx, NOUN, meeting.id)
    await edit_invitations(tx, meeting, now, zone)
    if part is Part.CAPACITY:
        await promote(tx, meeting, now, zone)
    if part is Part.TITLE:
        await rsvps.set_reminders(tx, meeting, now, zone)
    await audit.note(tx, actor, "meeting-refined", now, part=part.code, title=meeting.title)
    return meeting


async def _change(  # noqa: PLR0913, PLR0917 - a change, by whom, when
    tx: Tx,
    actor: Actor,
    meeting: Meeting,
    what: What,
    why: str | None,
    columns: dict[str, Any],
    now: datetime,
    zone: ZoneInfo,
) -> Done:
    before = standing(meeting)
    columns |= {"sequence": meeting.sequence + 1, "changed_at": now}
    after = await items.changed(tx, meeting, **columns)
    if standing(after) == before:
        raise Refusal("changes.the-same")
    stopped = what is What.CANCELLED and await following.stop(tx, after, now)
    made = {"why": why, "made_at": now, "stopped": stopped}
    number = await changes.add(tx, meeting.id, what, before, **made)
    if what is What.RESUMED:
        await following.go_on(tx, after, now, stopped=await _was_stopped(tx, meeting.id))
    change = (await changes.of_meeting(tx, meeting.id))[0]
    assert change.id == number  # noqa: S101 - it was added above
    told = await telling.tell_all(tx, actor, change, after, now, zone)
    await following.follow(tx, after, now, zone)
    await audit.note(tx, actor, VERBS[what], now, why=why, title=after.title)
    return Done(after, told)


async def _was_stopped(tx: Tx, meeting_id: int) -> bool:
    """Whether cancelling it stopped its invitations."""
    found = await changes.of_meeting(tx, meeting_id)
    return next((one.stopped for one in found if one.what is What.CANCELLED), False)


def _at(meeting: Meeting, span: tuple[datetime, datetime], now: datetime) -> dict[str, Any]:
    """A deadline for answers that would come after the start is none.

    One that is over comes again, as long before the start as it was, if that is to come: who was
    silent may have time now.
    """
    starts_at, ends_at = span
    until = meeting.answers_until
    if until is not None and until <= now and meeting.starts_at is not None:
        again = starts_at - (meeting.starts_at - until)
        until = again if again > now else until
    keeps = until is None or until < starts_at
    return {"starts_at": starts_at, "ends_at": ends_at, "answers_until": until if keeps else None}


def _span_of(meeting: Meeting) -> tuple[datetime, datetime]:
    if meeting.starts_at is None or meeting.ends_at is None:
        raise Stale
    return meeting.starts_at, meeting.ends_at


def _must_fit(span: Sequence[datetime], now: datetime) -> None:
    refusal = mistimed(span[0], span[1], now)
    if refusal is not None:
        raise refusal


def _must_be_seen(meeting: Meeting, seen: Standing) -> None:
    """Nobody decides about what somebody else has just changed."""
    if standing(meeting) != seen:
        raise Refusal("changes.changed-since")
