"""Meetings that repeat: how, how often, on which days; one left out, the rest ended."""

from collections.abc import Sequence

from bot.domain.actors import Can
from bot.domain.errors import Stale
from bot.domain.meeting_buttons import ManageMeeting, OpenSeries
from bot.domain.meetings import EDITABLE, State
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, one_a_row, tap, words
from bot.domain.series import (
    COUNTS,
    BeginSeries,
    ChooseRepeat,
    CopyToRest,
    EndSeries,
    LeaveOut,
    Repeat,
    nth,
)
from bot.services import series
from bot.services.meetings import Meeting
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("series")
routes.tick("series")(series.announce)

SHOWN = 12  # dates on one screen


@routes.tap(OpenSeries, needs=Can.CALL_MEETINGS)
async def open_(ctx: Ctx, value: OpenSeries) -> Answer:
    meeting, found = await series.opened(ctx.tx, ctx.actor, value.meeting)
    if meeting.series_id is None:
        return _choose(ctx, meeting)
    return await _standing(ctx, meeting, found)


def _choose(ctx: Ctx, meeting: Meeting) -> Screen:
    """How it can repeat, given its day."""
    if meeting.state not in EDITABLE or meeting.starts_at is None:
        raise Stale
    day = meeting.starts_at.astimezone(ctx.kit.zone).date()
    shown = {"day": str(day.day), "nth": str(nth(day)), "weekday": day}
    buttons = [
        tap(f"series.choose-{one.code}", ChooseRepeat(meeting.id, one), **shown) for one in Repeat
    ]
    return Screen(
        "series.choose", {"title": meeting.title}, (*in_pairs(buttons), _back(meeting.id))
    )


@routes.tap(ChooseRepeat, needs=Can.CALL_MEETINGS)
async def choose(ctx: Ctx, value: ChooseRepeat) -> Answer:
    """How often: for each number the last of its days."""
    meeting, _ = await series.opened(ctx.tx, ctx.actor, value.meeting)
    if meeting.series_id is not None:
        return await open_(ctx, OpenSeries(meeting.id))
    _, found = series.dates(meeting, value.repeat, COUNTS[-1], ctx.kit.zone)
    counts = [count for count in COUNTS if count <= len(found)]
    buttons = [
        tap("series.times", BeginSeries(meeting.id, value.repeat, count), count=count)
        for count in counts
    ]
    lines = [words("series.date", starts=at) for at in found[: COUNTS[1]]]
    shown = {
        "title": meeting.title,
        "how": words(f"series.how-{value.repeat.code}"),
        "lines": Joined(tuple(lines)),
        "ahead": value.repeat.ahead.days,
    }
    rows: Rows = (*one_a_row(buttons), (tap("series.otherwise", OpenSeries(meeting.id)),))
    return Screen("series.how-often", shown, rows)


@routes.tap(BeginSeries, needs=Can.CALL_MEETINGS)
async def begin(ctx: Ctx, value: BeginSeries) -> Answer:
    meeting = await series.begin(
        ctx.tx, ctx.actor, value.meeting, value.repeat, value.count, ctx.now, ctx.kit.zone
    )
    _, found = await series.opened(ctx.tx, ctx.actor, meeting.id)
    return (await _standing(ctx, meeting, found)).led_by(words("series.begun"))


async def _standing(ctx: Ctx, meeting: Meeting, every: Sequence[Meeting]) -> Screen:
    """All of them, and what can be done with those that were not announced."""
    of_ = await series.of(ctx.tx, meeting.series_id or 0)
    if of_ is None:
        raise Stale
    to_come = [one for one in every if one.ends_at is not None and one.ends_at > ctx.now]
    lines = [_line(one) for one in to_come[:SHOWN]]
    planned = [one for one in to_come if one.state is State.PLANNED]
    buttons: list[Button] = []
    if planned:
        buttons += [
            tap("series.open-next", ManageMeeting(planned[0].id)),
            tap("series.copy", CopyToRest(meeting.id)),
            tap("series.end", EndSeries(meeting.id, sure=False)),
        ]
    if meeting.state is State.PLANNED:
        buttons.insert(0, tap("series.leave-out", LeaveOut(meeting.id)))
    shown = {
        "title": meeting.title,
        "how": words(f"series.how-{of_.repeat.code}"),
        "lines": Joined(tuple(lines)),
        "ahead": of_.repeat.ahead.days,
    }
    return Screen("series.standing", shown, (*in_pairs(buttons), _back(meeting.id)))


def _line(one: Meeting) -> Words:
    text = "series.date" if one.state is State.PLANNED else f"series.date-{one.state}"
    return words(text, starts=one.starts_at)


@routes.tap(LeaveOut, needs=Can.CALL_MEETINGS)
async def leave_out(ctx: Ctx, value: LeaveOut) -> Answer:
    meeting = await series.leave_out(ctx.tx, ctx.actor, value.meeting, ctx.now)
    found = [] if meeting.series_id is None else await series.rest(ctx.tx, meeting.series_id)
    way = tap("series.open-next", ManageMeeting(found[0].id)) if found else to_menu()
    return Screen(
        "series.left-out", {"title": meeting.title, "starts": meeting.starts_at}, ((way,),)
    )


@routes.tap(CopyToRest, needs=Can.CALL_MEETINGS)
async def copy(ctx: Ctx, value: CopyToRest) -> Answer:
    count = await series.copy_to_rest(ctx.tx, ctx.actor, value.meeting, ctx.kit.zone)
    meeting, found = await series.opened(ctx.tx, ctx.actor, value.meeting)
    return (await _standing(ctx, meeting, found)).led_by(words("series.copied", count=count))


@routes.tap(EndSeries, needs=Can.CALL_MEETINGS)
async def end(ctx: Ctx, value: EndSeries) -> Answer:
    meeting, found = await series.opened(ctx.tx, ctx.actor, value.meeting)
    if not value.sure:
        sure = (tap("series.end-sure", EndSeries(meeting.id, sure=True)),)
        back = (tap("series.back", OpenSeries(meeting.id)),)
        left = sum(one.state is State.PLANNED and one.id != meeting.id for one in found)
        return Screen("series.ask-end", {"title": meeting.title, "count": left}, (sure, back))
    count = await series.end(ctx.tx, ctx.actor, meeting.id, ctx.now)
    return Screen("series.ended", {"title": meeting.title, "count": count}, (_back(meeting.id),))


def _back(meeting_id: int) -> tuple[Button, ...]:
    return (tap("series.to-meeting", ManageMeeting(meeting_id)),)
