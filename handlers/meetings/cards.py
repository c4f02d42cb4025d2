"""A meeting as whoever calls it sees it: what it is, whom it invites, what next."""

from bot.domain.actors import Can
from bot.domain.changes import ChangeMeeting, ResumeMeeting
from bot.domain.meeting_buttons import (
    EnterRsvps,
    ManageMeeting,
    OpenCalling,
    ShowRsvps,
    WriteMinutes,
)
from bot.domain.meetings import State, is_over
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.services.meetings import Meeting, Mine
from bot.services.meetings.cards import about as when_and_where
from bot.services.meetings.cards import count, title
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen


def ways(ctx: Ctx, mine: Mine) -> list[Button]:
    """What can be done with it on other screens: each noun adds its own button, when it is shown.

    Not more than six at a time: before, during, after.
    """
    found: list[Button] = []
    if mine.meeting.state is State.ANNOUNCED:
        found.append(tap("rsvps.back-to-list", ShowRsvps(mine.meeting.id)))
        if not mine.is_over and ctx.actor.can(Can.PHONE):
            found.append(tap("rsvps.by-telephone", EnterRsvps(mine.meeting.id)))
    number, state = mine.meeting.id, mine.meeting.state
    if state is State.ANNOUNCED and not mine.is_over:
        found.append(tap("changes.change", ChangeMeeting(number)))
    if mine.is_on or mine.is_over:
        found.append(tap("minutes.open", WriteMinutes(number)))
    if state is State.CANCELLED:
        found.append(tap("changes.resume", ResumeMeeting(number, sure=False)))
    return found


async def card_of(ctx: Ctx, mine: Mine, *lead: Words) -> Screen:
    said, rows = await card(ctx, mine)
    return Screen(said.id, said.params, rows).led_by(*lead)


async def card(ctx: Ctx, mine: Mine) -> tuple[Words, Rows]:
    meeting = mine.meeting
    lines = [
        title(meeting),
        words("meetings.about-state", state=state_said(ctx, meeting)),
        *when_and_where(meeting),
        await count(ctx.tx, meeting),
    ]
    rows = (*in_pairs(ways(ctx, mine)), to_list())
    return words("common.joined", parts=Joined(tuple(lines))), rows


def to_list() -> tuple[Button, ...]:
    return (tap("meetings.to-calling", OpenCalling()),)


def back_to(meeting: Meeting) -> tuple[Button, ...]:
    return (tap("meetings.to-card", ManageMeeting(meeting.id)),)


def state_said(ctx: Ctx, meeting: Meeting) -> Words:
    """What has become of it."""
    if is_over(meeting.state, meeting.ends_at, ctx.now):
        return words("meetings.state-over")
    if meeting.state is State.ANNOUNCED and meeting.announced_at and meeting.announced_at > ctx.now:
        return words("meetings.state-leaving")
    return words(f"meetings.state-{meeting.state}")
