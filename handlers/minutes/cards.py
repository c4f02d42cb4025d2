"""The minutes as whoever keeps them sees them: how far they are, what next."""

from bot.domain.actors import Can
from bot.domain.errors import Stale
from bot.domain.meeting_buttons import ManageMeeting, OpenRoomPoll, ReadMinutes, WriteMinutes
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.minutes import State, Verdict, last_day
from bot.domain.minutes_buttons import (
    BeginMinutes,
    OpenAmendments,
    OpenItems,
    OrderMinutes,
    PreviewMinutes,
    WaiveMinutes,
)
from bot.domain.task_buttons import DraftTasks, OpenTasks
from bot.services import minutes
from bot.services.meetings import Meeting, Mine
from bot.services.minutes import Record
from bot.services.minutes.amending import waiting
from bot.services.room_polls import results
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.minutes.routes import tapped, to_meeting


@tapped(WriteMinutes, Can.CALL_MEETINGS)
async def write(ctx: Ctx, value: WriteMinutes) -> Answer:
    return await card(ctx, value.meeting)


@tapped(BeginMinutes, Can.CALL_MEETINGS)
async def begin(ctx: Ctx, value: BeginMinutes) -> Answer:
    await minutes.begin(ctx.tx, ctx.actor, value.meeting, ctx.now)
    return await card(ctx, value.meeting)


@tapped(WaiveMinutes, Can.CALL_MEETINGS)
async def waive(ctx: Ctx, value: WaiveMinutes) -> Answer:
    if value.sure:
        await minutes.waive(ctx.tx, ctx.actor, value.meeting, ctx.now)
        return await card(ctx, value.meeting)
    mine, kept = await minutes.kept_by(ctx.tx, ctx.actor, value.meeting, ctx.now)
    if kept is not None and kept.state not in {State.OWED, State.DRAFT}:
        return await card(ctx, value.meeting)
    sure = (tap("minutes.waive-sure", WaiveMinutes(value.meeting, sure=True)),)
    rows = (sure, back_to(value.meeting))
    return Screen("minutes.ask-waive", {"title": mine.meeting.title}, rows)


async def card(ctx: Ctx, meeting_id: int, *lead: Words) -> Screen:
    mine, kept = await minutes.kept_by(ctx.tx, ctx.actor, meeting_id, ctx.now)
    if kept is None or kept.state is State.OWED:
        return _owed(mine).led_by(*lead)
    if kept.state is State.WAIVED:
        again = (tap("minutes.begin-anyway", BeginMinutes(meeting_id)),)
        rows = (again, _to_meeting(mine.meeting))
        return Screen("minutes.waived", {"title": mine.meeting.title}, rows).led_by(*lead)
    record = await minutes.record(ctx.tx, mine.meeting, kept, ctx.now, ctx.kit.zone)
    if kept.state is State.DRAFT:
        voted = bool(await results(ctx.tx, meeting_id))
        return _draft(record, voted=voted).led_by(*lead)
    return (await _published(ctx, record)).led_by(*lead)


async def overtaken(ctx: Ctx, meeting_id: int, *texts: str | None) -> Screen:
    """What was being answered about has moved on meanwhile: how it is now, and what was typed."""
    try:
        screen = await card(ctx, meeting_id, words("minutes.moved-on"))
    except Stale:
        screen = Screen("minutes.gone", rows=(to_meeting(meeting_id),))
    return screen.led_by(*not_kept(*texts))


def not_kept(*texts: str | None) -> list[Words]:
    """What was typed for nothing is shown again, to be used elsewhere."""
    return [words("minutes.not-kept", text=one) for one in texts if one]


def back_to(meeting_id: int) -> tuple[Button, ...]:
    return (tap("minutes.to-card", WriteMinutes(meeting_id)),)


def _to_meeting(meeting: Meeting) -> tuple[Button, ...]:
    return (tap("minutes.to-meeting", ManageMeeting(meeting.id)),)


def _owed(mine: Mine) -> Screen:
    meeting = mine.meeting
    rows = (
        (tap("minutes.begin", BeginMinutes(meeting.id)),),
        (tap("minutes.waive", WaiveMinutes(meeting.id, sure=False)),),
        _to_meeting(meeting),
    )
    return Screen("minutes.owed", {"title": meeting.title, "count": len(meeting.agenda)}, rows)


def _draft(record: Record, *, voted: bool) -> Screen:
    """`voted`: there are results of votes, which may be put into it."""
    number = record.meeting.id
    told = sum(one.is_told for one in record.items)
    lines = (
        words("minutes.card-title", title=record.meeting.title),
        words("minutes.state-draft"),
        attendance_said(record),
        words("minutes.card-items", count=len(record.items), told=str(told)),
        words("minutes.card-tasks", count=len(record.tasks)),
    )
    rows: Rows = (
        (
            tap("minutes.items", OpenItems(number)),
            tap("minutes.tasks", DraftTasks(number)),
        ),
        *(((tap("room_polls.open", OpenRoomPoll(number)),),) if voted else ()),
        (tap("minutes.preview", PreviewMinutes(number)),),
        (tap("minutes.waive", WaiveMinutes(number, sure=False)),),
        _to_meeting(record.meeting),
    )
    return Screen("common.joined", {"parts": Joined(lines)}, rows)


async def _published(ctx: Ctx, record: Record) -> Screen:
    number, kept = record.meeting.id, record.minutes
    lines = [words("minutes.card-title", title=record.meeting.title)]
    rows: list[tuple[Button, ...]] = [
        (tap("minutes.read", ReadMinutes(number)), tap("minutes.pdf", OrderMinutes(number)))
    ]
    _, found = await waiting(ctx.tx, ctx.actor, number, ctx.now)
    if record.is_final or kept.amend_until is None:
        lines.append(words("minutes.state-final"))
    else:
        last = last_day(kept.amend_until, ctx.kit.zone)
        lines.append(words("minutes.state-open", until=last))
        undecided = sum(one.state is Verdict.OPEN for one in found)
        lines.append(words("minutes.card-amendments", count=undecided))
    if found:
        rows.append((tap("minutes.open-amendments", OpenAmendments(number)),))
    if record.tasks:
        rows.append((tap("minutes.running-tasks", OpenTasks(given=True)),))
    rows.append(_to_meeting(record.meeting))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, tuple(rows))


def attendance_said(record: Record) -> Words:
    """„Dalyvavo: 12“, or how many had said that they come."""
    taken = "taken" if record.attendance.taken else "said"
    return words(f"minutes.attended-{taken}", count=record.attendance.count)
