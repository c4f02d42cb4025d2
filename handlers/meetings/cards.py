"""A meeting as whoever calls it sees it: what it is, whom it invites, what next."""

from bot.domain.actors import Can
from bot.domain.calling_buttons import (
    AnnounceMeeting,
    EditMeeting,
    OpenMeetingSettings,
    Part,
    PreviewMeeting,
    WhoIsInvited,
)
from bot.domain.changes import ChangeMeeting, ResumeMeeting
from bot.domain.errors import Stale
from bot.domain.hosts import OpenHosts
from bot.domain.meeting_buttons import (
    CallLike,
    EnterRsvps,
    FindDate,
    ManageMeeting,
    OpenCalling,
    OpenMaterials,
    OpenPresence,
    OpenRoomPoll,
    OpenSeries,
    ShowRsvps,
    WriteMinutes,
)
from bot.domain.meetings import EDITABLE, SENT, MeetingKind, State
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.domain.presence import may_come_in, may_note
from bot.domain.rating_buttons import ShowRatings
from bot.services import meetings
from bot.services.audience import Count
from bot.services.meetings import Meeting, Mine, counting
from bot.services.meetings.cards import count
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen
from handlers.meetings.about import about, outlook
from handlers.meetings.joint import waiting


def ways(ctx: Ctx, mine: Mine) -> list[Button]:
    """What can be done with it on other screens: each noun adds its own button, when it is shown.

    Not more than six at a time: before, during, after.
    """
    if mine.meeting.state is State.ANNOUNCED:
        return _after(ctx, mine) if mine.is_over else _before_and_during(ctx, mine)
    if mine.meeting.state is State.CANCELLED:
        return [tap("changes.resume", ResumeMeeting(mine.meeting.id, sure=False))]
    return _in_the_making(mine)


def _in_the_making(mine: Mine) -> list[Button]:
    number, state, starts_at = mine.meeting.id, mine.meeting.state, mine.meeting.starts_at
    found: list[Button] = []
    if (state is State.DRAFT and starts_at is None) or state is State.FINDING:
        found.append(tap("meetings.find-date", FindDate(number)))
    if state in EDITABLE and starts_at is not None:
        found.append(tap("series.open", OpenSeries(number)))
    if state in EDITABLE and mine.meeting.kind is MeetingKind.RALLY:
        found.append(tap("hosts.open", OpenHosts(number)))
    return found


def _before_and_during(ctx: Ctx, mine: Mine) -> list[Button]:
    """From an hour before it, who telephones is entered from the list of who comes."""
    number, gathers = mine.meeting.id, _gathers(ctx, mine)
    found: list[Button] = [tap("rsvps.back-to-list", ShowRsvps(number))]
    if not gathers and ctx.actor.can(Can.PHONE):
        found.append(tap("rsvps.by-telephone", EnterRsvps(number)))
    found.append(tap("changes.change", ChangeMeeting(number)))
    if gathers:
        found.append(tap("presence.open", OpenPresence(number)))
        found.append(tap("room_polls.open", OpenRoomPoll(number)))
    if mine.is_on:
        found.append(tap("minutes.open", WriteMinutes(number)))
    found.append(tap("materials.open", OpenMaterials(number)))
    return found


def _after(ctx: Ctx, mine: Mine) -> list[Button]:
    """For an hour they may still be voting; who had said that they come is in the list of ticks."""
    number, meeting = mine.meeting.id, mine.meeting
    voting = tap("room_polls.open", OpenRoomPoll(number))
    found: list[Button] = [
        voting if _gathers(ctx, mine) else tap("rsvps.back-to-list", ShowRsvps(number))
    ]
    if may_note(meeting.state, meeting.starts_at, meeting.ends_at, ctx.now):
        found.append(tap("presence.open", OpenPresence(number)))
    found += [
        tap("minutes.open", WriteMinutes(number)),
        tap("materials.open", OpenMaterials(number)),
        tap("ratings.open", ShowRatings(number)),
        tap("alike.call", CallLike(number)),
    ]
    return found


def _gathers(ctx: Ctx, mine: Mine) -> bool:
    """Whether people are in the room now, or about to be."""
    meeting = mine.meeting
    return may_come_in(meeting.state, meeting.starts_at, meeting.ends_at, ctx.now)


async def card_of(ctx: Ctx, mine: Mine, *lead: Words) -> Screen:
    said, rows = await card(ctx, mine)
    return Screen(said.id, said.params, rows).led_by(*lead)


async def card_now(ctx: Ctx, number: int, *lead: Words) -> Screen:
    """Of a meeting the actor manages, as it is now. Raises NotAllowed, Stale."""
    return await card_of(ctx, await meetings.managed(ctx.tx, ctx.actor, number, ctx.now), *lead)


async def overtaken(ctx: Ctx, number: int) -> Screen:
    """What was being answered about has moved on meanwhile: how it is now."""
    try:
        return await card_now(ctx, number, words("meetings.moved-on"))
    except Stale:
        return Screen("meetings.gone", rows=(to_list(),))


async def card(ctx: Ctx, mine: Mine) -> tuple[Words, Rows]:
    meeting = mine.meeting
    lines = await about(ctx, meeting)
    if meeting.state in EDITABLE:
        counted = await counting.count(ctx.tx, meeting, ctx.today)
        lines += await outlook(ctx, meeting, counted)
        return _joined(lines), (*_draft_rows(ctx, mine, counted), to_list())
    if meeting.state is State.CONFIRMING:
        said, rows = await waiting(ctx, meeting)
        return _joined([*lines, words("meetings.card-gap"), said]), (*rows, to_list())
    if meeting.state in SENT:
        lines.append(await count(ctx.tx, meeting, over=mine.is_over))
    if meeting.why:
        lines.append(words("meetings.about-why", why=meeting.why))
    return _joined(lines), (*in_pairs(ways(ctx, mine)), to_list())


def _draft_rows(ctx: Ctx, mine: Mine, counted: Count) -> Rows:
    """What it is, how it will look, other ways, and that it goes."""
    meeting = mine.meeting
    make = (
        tap("meetings.set-audience", EditMeeting(meeting.id, Part.AUDIENCE)),
        tap("meetings.settings", OpenMeetingSettings(meeting.id, more=False)),
    )
    look = (
        tap("audience.who-exactly", WhoIsInvited(meeting.id, 0)),
        tap("meetings.preview", PreviewMeeting(meeting.id)),
    )
    rows = (make, look, *in_pairs(ways(ctx, mine)))
    if counting.hindrance(meeting, counted, ctx.now) is not None:
        return rows
    announce = AnnounceMeeting(meeting.id, meeting.rev, counted.mark, sure=False)
    return (*rows, (tap("meetings.announce", announce),))


def to_list() -> tuple[Button, ...]:
    return (tap("meetings.to-calling", OpenCalling()),)


def back_to(meeting: Meeting) -> tuple[Button, ...]:
    return (tap("meetings.to-card", ManageMeeting(meeting.id)),)


def _joined(lines: list[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(lines)))
