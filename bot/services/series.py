"""Meetings that repeat: planned at once, each announced in time; moving one moves no other."""

from collections.abc import Sequence
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Role
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meeting_buttons import ManageMeeting
from bot.domain.meetings import State
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.preferences import Kind
from bot.domain.series import AHEAD, COUNTS, Repeat, Series, announced_at, moments, rule
from bot.services import audit, meetings, members
from bot.services.meetings import Meeting, counting, jointly
from bot.services.meetings.items import changed, editable, get
from bot.services.meetings.joining import JOINING
from bot.services.outbox import tell, tell_role
from storage import series
from storage.base import Tx


class AuthorGone(Refusal):
    """Whoever planned it may not announce it any more."""

    def __init__(self) -> None:
        super().__init__("series.author-gone")


async def opened(tx: Tx, actor: Actor, meeting_id: int) -> tuple[Meeting, Sequence[Meeting]]:
    """A meeting and all of its series, if it is one of some. Raises NotAllowed, Stale."""
    meeting = await get(tx, actor, meeting_id)
    if meeting.starts_at is None:
        raise Stale
    if meeting.series_id is None:
        return meeting, []
    return meeting, await series.of(tx, meeting.series_id)


async def of(tx: Tx, series_id: int) -> Series | None:
    return await series.get(tx, series_id)


async def rest(tx: Tx, series_id: int) -> Sequence[Meeting]:
    """Those that were not announced, the earliest first."""
    return await series.planned(tx, series_id)


def dates(
    meeting: Meeting, repeat: Repeat, count: int, zone: ZoneInfo
) -> tuple[str, list[datetime]]:
    """The rule that begins with the meeting, and when each of them begins. Raises Stale."""
    if meeting.starts_at is None or count not in COUNTS:
        raise Stale
    first = meeting.starts_at.astimezone(zone)
    made = rule(repeat, first.date())
    return made, moments(Series(0, repeat, made, first, count), zone)


async def begin(  # noqa: PLR0913, PLR0917 - of what, how, how often
    tx: Tx,
    actor: Actor,
    meeting_id: int,
    repeat: Repeat,
    count: int,
    now: datetime,
    zone: ZoneInfo,
) -> Meeting:
    """Plan those after it; a second tap changes nothing. Raises NotAllowed, Stale."""
    meeting = await editable(tx, actor, meeting_id)
    if meeting.series_id is not None:
        return meeting
    made, found = dates(meeting, repeat, count, zone)
    assert meeting.starts_at is not None  # noqa: S101 - `dates` asked
    assert meeting.ends_at is not None  # noqa: S101 - what has a start has an end
    number = await series.add(tx, repeat, made, meeting.starts_at, count)
    meeting = await changed(tx, meeting, series_id=number)
    first = meeting.starts_at or now
    lasts = (meeting.ends_at or first) - first
    answers = None if meeting.answers_until is None else first - meeting.answers_until
    for starts_at in found[1:]:
        at = starts_at.astimezone(UTC)
        await series.copy(
            tx,
            meeting,
            state=State.PLANNED,
            starts_at=at,
            ends_at=at + lasts,
            answers_until=None if answers is None else at - answers,
            uid=f"{token_hex(12)}@sueiga",
            created_at=now,
            changed_at=now,
        )
    await audit.note(tx, actor, "series-begun", now, title=meeting.title, count=len(found))
    return meeting


async def end(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> int:
    """Those that were not announced are no more; how many. Raises NotAllowed, Stale."""
    meeting = await get(tx, actor, meeting_id)
    if meeting.series_id is None:
        raise Stale
    left = [one for one in await series.planned(tx, meeting.series_id) if one.id != meeting.id]
    for one in left:
        await series.drop(tx, one.id)
    if left:
        await audit.note(tx, actor, "series-ended", now, title=meeting.title, count=len(left))
    return len(left)


async def leave_out(tx: Tx, actor: Actor, meeting_id: int, now: datetime) -> Meeting:
    """That one is not held; the others stay. Raises NotAllowed, Stale."""
    meeting = await editable(tx, actor, meeting_id)
    if meeting.state is not State.PLANNED:
        raise Stale
    await series.drop(tx, meeting.id)
    await audit.note(tx, actor, "series-left-out", now, title=meeting.title, when=meeting.starts_at)
    return meeting


async def copy_to_rest(tx: Tx, actor: Actor, meeting_id: int, zone: ZoneInfo) -> int:
    """What it is, and at what hour, holds for those after it too; how many. Days stay.

    Raises NotAllowed, Stale.
    """
    meeting = await get(tx, actor, meeting_id)
    if meeting.series_id is None or meeting.starts_at is None or meeting.ends_at is None:
        raise Stale
    hour = meeting.starts_at.astimezone(zone).time()
    rest = [
        one
        for one in await series.planned(tx, meeting.series_id)
        if one.starts_at is not None and one.starts_at > meeting.starts_at
    ]
    for one in rest:
        assert one.starts_at is not None  # noqa: S101 - asked above
        day = one.starts_at.astimezone(zone).date()
        at = datetime.combine(day, hour, zone).astimezone(UTC)
        await changed(
            tx,
            one,
            title=meeting.title,
            place=meeting.place,
            latitude=meeting.latitude,
            longitude=meeting.longitude,
            link=meeting.link,
            agenda=list(meeting.agenda),
            capacity=meeting.capacity,
            guests=meeting.guests,
            media=[dict(file) for file in meeting.media],
            starts_at=at,
            ends_at=at + (meeting.ends_at - meeting.starts_at),
            answers_until=None,
        )
    return len(rest)


# By the clock


async def announce(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Announce those whose time has come; whoever planned them must still be allowed to."""
    for meeting in await series.near(tx, now + AHEAD):
        of_ = None if meeting.series_id is None else await series.get(tx, meeting.series_id)
        if of_ is None or meeting.starts_at is None:
            continue
        if meeting.starts_at <= now:
            await _missed(tx, meeting, now, zone)
        elif announced_at(of_, meeting.starts_at, zone) <= now:
            await _announce(tx, meeting, now, zone)


async def _announce(tx: Tx, meeting: Meeting, now: datetime, zone: ZoneInfo) -> None:
    local = now.astimezone(zone)
    problem = await _problem(tx, meeting, local)
    if problem is not None:
        gone = isinstance(problem, AuthorGone)
        why = words(problem.text_id, **problem.params)
        said = words("series.not-announced", **_named(meeting), why=why)
        look = ((tap("series.to-meeting", ManageMeeting(meeting.id)),),)
        key = f"series-not-announced:{meeting.id}"
        await _tell(tx, meeting, said, look, key, local, to_office=gone)
        return
    author = await members.unaddressed(tx, meeting.author_id or 0, local.date())
    if not await JOINING.invite(tx, author, meeting, now, zone):
        await meetings.start(tx, meeting, local)


async def _problem(tx: Tx, meeting: Meeting, local: datetime) -> Refusal | None:
    if meeting.author_id is None:
        return AuthorGone()
    author = await members.unaddressed(tx, meeting.author_id, local.date())
    try:
        await jointly.check(tx, author, meeting.audience)
    except (NotAllowed, Stale):
        return AuthorGone()
    counted = await counting.count(tx, meeting, local.date())
    return counting.hindrance(meeting, counted, local)


async def _missed(tx: Tx, meeting: Meeting, now: datetime, zone: ZoneInfo) -> None:
    """Its day came before it could be announced: nobody was invited, so it was not held."""
    await series.drop(tx, meeting.id)
    said = words("series.missed", **_named(meeting))
    key = f"series-missed:{meeting.id}"
    await _tell(tx, meeting, said, (), key, now.astimezone(zone), to_office=False)


def _named(meeting: Meeting) -> dict[str, Any]:
    return {"title": meeting.title, "starts": meeting.starts_at}


async def _tell(  # noqa: PLR0913 - of what, how, to whom
    tx: Tx, meeting: Meeting, said: Words, rows: Rows, key: str, now: datetime, *, to_office: bool
) -> None:
    """Whoever planned it hears, or the office where they have no say any more: once."""
    options: dict[str, Any] = {"key": key, "now": now, "rows": rows, "about": Kind.DUTIES}
    if to_office or meeting.author_id is None:
        await tell_role(tx, Role.DIRECTOR, said, **options)
    else:
        await tell(tx, meeting.author_id, said, **options)
