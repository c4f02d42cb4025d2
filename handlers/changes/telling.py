"""Changes of which those who answered are told: moved, held elsewhere, cancelled, resumed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.changes import (
    WHY_MAX,
    Part,
    ResumeAnew,
    ResumeMeeting,
    Standing,
    UndoChange,
)
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import EnterRsvps
from bot.domain.meetings import USUAL
from bot.domain.messages import Button, Joined, Words, tap, words
from bot.domain.venues import Venue
from bot.services import changes
from bot.services.changes import Done
from bot.services.meetings import Meeting, items
from bot.telegram.fields import Text
from bot.telegram.forms import Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from bot.telegram.span_field import Span, read_span
from handlers.changes.choosing import chosen, not_done, to_card
from handlers.changes.routes import routes, told
from handlers.meetings.composing import past
from handlers.meetings.fields import Place

Values = Mapping[str, Any]


async def moved(ctx: Ctx, values: Values) -> Screen:
    try:
        meeting = await items.get(ctx.tx, ctx.actor, values["meeting"])
        done = await changes.move(
            ctx.tx,
            ctx.actor,
            meeting.id,
            _span(meeting, values["when"]),
            values["why"],
            Standing.from_json(values["seen"]),
            ctx.now,
            ctx.kit.zone,
        )
    except Refusal as refusal:
        return await not_done(ctx, values["meeting"], refusal)
    return _done(ctx, done, "moved")


async def relocated(ctx: Ctx, values: Values) -> Screen:
    try:
        done = await changes.relocate(
            ctx.tx,
            ctx.actor,
            values["meeting"],
            Venue.from_json(values["where"]),
            values["why"],
            Standing.from_json(values["seen"]),
            ctx.now,
            ctx.kit.zone,
        )
    except Refusal as refusal:
        return await not_done(ctx, values["meeting"], refusal)
    return _done(ctx, done, "relocated")


async def cancelled(ctx: Ctx, values: Values) -> Screen:
    number, why = values["meeting"], values["why"]
    try:
        done = await changes.cancel(ctx.tx, ctx.actor, number, why, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return await not_done(ctx, number, refusal)
    return _done(ctx, done, "cancelled")


async def resumed(ctx: Ctx, values: Values) -> Screen:
    number = values["meeting"]
    try:
        meeting = await changes.off(ctx.tx, ctx.actor, number)
        span = _span(meeting, values["when"])
        done = await changes.resume(ctx.tx, ctx.actor, number, span, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return await not_done(ctx, number, refusal)
    return _done(ctx, done, "resumed")


def _span(meeting: Meeting, value: Mapping[str, Any]) -> tuple[datetime, datetime]:
    """Where no end is said, it lasts as long as it would have."""
    starts_at, ends_at = read_span(value)
    if ends_at is not None:
        return starts_at, ends_at
    if meeting.starts_at is None or meeting.ends_at is None:
        return starts_at, starts_at + USUAL
    return starts_at, starts_at + (meeting.ends_at - meeting.starts_at)


def _done(ctx: Ctx, done: Done, what: str) -> Screen:
    """How many hear of it; as long as nobody has, it can be taken back."""
    meeting = done.meeting
    shown = {"title": meeting.title, "starts": meeting.starts_at, "ends": meeting.ends_at}
    lines = [words(f"changes.{what}", **shown), *_whom(done.told)]
    rows: list[tuple[Button, ...]] = []
    if done.told.waits and done.told.reached:
        seconds = int(done.told.waits.total_seconds())
        lines.append(words("changes.can-be-undone", seconds=seconds))
        rows.append((tap("changes.undo", UndoChange(meeting.id, meeting.sequence)),))
    if done.told.people > done.told.reached and ctx.actor.can(Can.PHONE):
        rows.append((tap("changes.by-telephone", EnterRsvps(meeting.id)),))
    said = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(said.id, said.params, (*rows, to_card(meeting)), receipt=True)


def _whom(found: changes.Told) -> list[Words]:
    lines = [words("changes.whom", count=found.reached)]
    if calls := found.people - found.reached:
        lines.append(words("changes.to-call", count=calls))
    return lines


# What the previews say


async def _confirm_change(ctx: Ctx, values: Values) -> Words:
    return await _confirm(ctx, values, "change")


async def _confirm_cancelling(ctx: Ctx, values: Values) -> Words:
    return await _confirm(ctx, values, "cancel")


async def _confirm(ctx: Ctx, values: Values, what: str) -> Words:
    meeting = await items.get(ctx.tx, ctx.actor, values["meeting"])
    found = await changes.forecast(ctx.tx, meeting, ctx.now, ctx.kit.zone)
    lines = [words(f"changes.confirm-{what}"), *_whom(found)]
    return words("common.joined", parts=Joined(tuple(lines)))


WHY = Step("why", Text(WHY_MAX), optional=True)
MOVE = told(
    "change_time", (Step("when", Span(past)), WHY), moved, _confirm_change, "changes.do-change"
)
RELOCATE = told(
    "change_place", (Step("where", Place()), WHY), relocated, _confirm_change, "changes.do-change"
)
CANCEL = told(
    "change_off",
    (Step("why", Text(WHY_MAX)),),
    cancelled,
    _confirm_cancelling,
    "changes.do-cancel",
)
RESUME = told(
    "change_on", (Step("when", Span(past)),), resumed, _confirm_change, "changes.do-resume"
)
FORMS = {Part.TIME: MOVE, Part.PLACE: RELOCATE, Part.CANCEL: CANCEL}


async def begin(ctx: Ctx, meeting: Meeting, part: Part) -> Screen:
    seen = changes.standing(meeting).as_json()
    return await ctx.kit.forms.open(ctx, FORMS[part], meeting=meeting.id, seen=seen)


# Resumed, and taken back


@routes.tap(ResumeMeeting, needs=Can.CALL_MEETINGS)
async def resume(ctx: Ctx, value: ResumeMeeting) -> Answer:
    """A second tap on what is resumed shows how it is now."""
    meeting = await items.get(ctx.tx, ctx.actor, value.meeting)
    try:
        await changes.off(ctx.tx, ctx.actor, meeting.id)
    except Refusal:
        return await chosen(ctx, meeting.id)
    if value.sure:
        try:
            now, zone = ctx.now, ctx.kit.zone
            done = await changes.resume(ctx.tx, ctx.actor, meeting.id, None, now, zone)
        except Refusal as refusal:
            return await not_done(ctx, meeting.id, refusal)
        return _done(ctx, done, "resumed")
    found = await changes.forecast(ctx.tx, meeting, ctx.now, ctx.kit.zone)
    shown = {"title": meeting.title, "starts": meeting.starts_at, "ends": meeting.ends_at}
    lines = [words("changes.ask-resume", **shown), *_whom(found)]
    said = words("common.joined", parts=Joined(tuple(lines)))
    anew = (tap("changes.resume-anew", ResumeAnew(meeting.id)),)
    if meeting.starts_at is None or meeting.starts_at <= ctx.now:
        return Screen(said.id, said.params, (anew, to_card(meeting)))
    same = (tap("changes.resume-same", ResumeMeeting(meeting.id, sure=True)),)
    return Screen(said.id, said.params, (same, anew, to_card(meeting)))


@routes.tap(ResumeAnew, needs=Can.CALL_MEETINGS)
async def resume_anew(ctx: Ctx, value: ResumeAnew) -> Answer:
    meeting = await changes.off(ctx.tx, ctx.actor, value.meeting)
    return await ctx.kit.forms.open(ctx, RESUME, meeting=meeting.id)


@routes.tap(UndoChange, needs=Can.CALL_MEETINGS)
async def undo(ctx: Ctx, value: UndoChange) -> Answer:
    try:
        meeting = await changes.undo(
            ctx.tx, ctx.actor, value.meeting, value.sequence, ctx.now, ctx.kit.zone
        )
    except Refusal as refusal:
        return await not_done(ctx, value.meeting, refusal)
    return Screen("changes.undone", {"title": meeting.title}, (to_card(meeting),), receipt=True)
