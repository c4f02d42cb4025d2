"""A meeting as its reader finds it: what it is, what they answered, what they can do about it."""

from dataclasses import replace

from bot.domain.diary import ListMeetings, Tab
from bot.domain.meeting_buttons import (
    AddToCalendar,
    ManageMeeting,
    OpenMaterials,
    RateMeeting,
    ReadMinutes,
    Respond,
    ShowAgenda,
    ShowMeeting,
)
from bot.domain.meetings import CHOSEN, Rsvp, State
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.domain.presence import EnterRoomCode, may_come_in
from bot.domain.ratings import takes_ratings
from bot.domain.rsvp_buttons import ShowAnswer
from bot.domain.rsvps import may_come, may_decline
from bot.domain.venues import map_link
from bot.services import changes, diary, materials, minutes, rsvps
from bot.services.meetings import Meeting, Mine
from bot.services.meetings.cards import about, count, host, title
from bot.telegram.routes import Ctx
from bot.telegram.screens import Screen


async def ways(ctx: Ctx, mine: Mine) -> list[Button]:
    """What those who are invited can do besides answering: each noun adds its own button.

    Not more than four at a time: before, and after.
    """
    meeting = mine.meeting
    found = []
    if meeting.agenda:
        found.append(tap("meetings.agenda", ShowAgenda(meeting.id)))
    if meeting.state is State.ANNOUNCED and not mine.is_over:
        found.append(tap("meetings.to-calendar", AddToCalendar(meeting.id)))
        if mine.invited is not None and mine.invited.answer is not None:
            found.append(tap("rsvps.mine", ShowAnswer(meeting.id)))
    if may_come_in(meeting.state, meeting.starts_at, meeting.ends_at, ctx.now):
        found.append(tap("presence.enter", EnterRoomCode(meeting.id)))
    if mine.is_over and await minutes.published(ctx.tx, [meeting.id]):
        found.append(tap("minutes.read", ReadMinutes(meeting.id)))
    if await materials.counts(ctx.tx, [meeting.id]):
        found.append(tap("materials.open", OpenMaterials(meeting.id)))
    if mine.invited is not None and mine.is_over and takes_ratings(meeting.ends_at, ctx.now):
        found.append(tap("ratings.rate", RateMeeting(meeting.id)))
    return found


async def shown(ctx: Ctx, mine: Mine, *lead: Words) -> Screen:
    """For whoever it does not concern only what, when and where."""
    concerns = mine.manages or await diary.is_for(ctx.tx, ctx.actor, mine, ctx.today)
    meeting = mine.meeting if concerns else _open(mine.meeting)
    lines = [
        title(meeting),
        *_state(mine, meeting.why),
        *about(meeting),
        *await host(ctx.tx, meeting),
    ]
    if concerns:
        lines += [await count(ctx.tx, meeting, over=mine.is_over), *await _own(ctx, mine)]
    else:
        lines.append(words("diary.not-invited"))
    said = words("common.joined", parts=Joined(tuple(lines)))
    rows = await _rows(ctx, mine) if concerns else in_pairs(_map(meeting))
    return Screen(said.id, said.params, (*rows, _on(mine))).led_by(*lead)


def _open(meeting: Meeting) -> Meeting:
    """Without what only those who are invited need."""
    return replace(meeting, link=None, answers_until=None, why=None)


def _state(mine: Mine, why: str | None) -> list[Words]:
    if mine.meeting.state is State.CANCELLED:
        return [words("diary.cancelled-why", why=why) if why else words("diary.cancelled")]
    if mine.is_over:
        return [words("diary.over")]
    return [words("diary.on")] if mine.is_on else []


async def _own(ctx: Ctx, mine: Mine) -> list[Words]:
    """The reader's answer, what changed since, and whether it is asked for once more."""
    meeting, one = mine.meeting, mine.invited
    if meeting.state is State.CANCELLED or mine.is_over or one is None:
        return []
    if one.answer is None:
        return [words("diary.own-none")] if mine.takes_answers else []
    lines = [words(f"diary.own-{one.answer.code}", guests=one.guests)]
    place = (await rsvps.placed(ctx.tx, meeting, one)).place
    if place is not None:
        lines.append(words("diary.own-place", place=str(place)))
    if one.answer is Rsvp.OFFERED and one.offered_until is not None:
        lines.append(words("diary.own-kept", until=one.offered_until))
    if one.entered_by is not None:
        lines.append(words("diary.own-entered"))
    if not one.stale:
        return lines
    return [*lines, *await changes.since(ctx.tx, meeting, one), words("diary.own-stale")]


async def _rows(ctx: Ctx, mine: Mine) -> Rows:
    manage = (tap("diary.manage", ManageMeeting(mine.meeting.id)),) if mine.manages else ()
    beside = in_pairs([*await ways(ctx, mine), *_map(mine.meeting)])
    return tuple(row for row in (_answers(ctx, mine), *beside, manage) if row)


def _answers(ctx: Ctx, mine: Mine) -> tuple[Button, ...]:
    """What the reader may still say, and has not said."""
    meeting, one = mine.meeting, mine.invited
    if ctx.actor.member_id is None:
        return ()
    given = None if one is None or one.stale else one.answer
    again = one is not None and one.stale
    times = meeting.starts_at, meeting.answers_until
    comes = may_come(meeting.state, *times, ctx.now, again=again)
    declines = may_decline(meeting.state, meeting.ends_at, ctx.now)
    if not comes and not (given is not None and given is not Rsvp.NOT_COMING):
        return ()  # who is not expected has nothing to decline
    offered = [answer for answer in CHOSEN if (declines if answer is Rsvp.NOT_COMING else comes)]
    taken = Rsvp.COMING if given is Rsvp.WAITING else given
    return tuple(
        tap(f"meetings.answer-{answer.code}", Respond(meeting.id, answer))
        for answer in offered
        if answer is not taken
    )


def _map(meeting: Meeting) -> tuple[Button, ...]:
    if meeting.latitude is None or meeting.longitude is None:
        return ()
    return (Button(words("diary.map"), url=map_link(meeting.latitude, meeting.longitude)),)


def _on(mine: Mine) -> tuple[Button, ...]:
    return (tap("diary.to-list", ListMeetings(Tab.MINE, past=mine.is_over)), to_menu())


def agenda(mine: Mine) -> Screen:
    """What is on the agenda, numbered, for those it concerns."""
    meeting = mine.meeting
    lines = [
        words("diary.agenda-line", number=str(number), text=text)
        for number, text in enumerate(meeting.agenda, 1)
    ]
    items = lines or [words("diary.no-agenda")]
    back = ((tap("diary.to-meeting", ShowMeeting(meeting.id)), to_menu()),)
    shown = {"title": meeting.title, "lines": Joined(tuple(items))}
    return Screen("diary.agenda", shown, back)
