"""Smaller changes: invitations and cards say them, and nobody is asked again."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.calling import CAPACITIES
from bot.domain.changes import ChangePart, ClearPart, Part
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meetings import CAPACITY_MAX, GUESTS_MAX, TITLE_MAX
from bot.domain.messages import tap, words
from bot.services import changes
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.moment_field import Moment
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.changes import telling
from handlers.changes.choosing import chosen, not_done
from handlers.changes.routes import one_step, routes
from handlers.meetings.composing import past
from handlers.meetings.fields import Items, Whole

COLUMN = {
    Part.TITLE: "title",
    Part.AGENDA: "agenda",
    Part.CAPACITY: "capacity",
    Part.DEADLINE: "answers_until",
    Part.GUESTS: "guests",
}
NONE: Mapping[Part, Any] = {  # what it is when cleared
    Part.AGENDA: [],
    Part.CAPACITY: None,
    Part.DEADLINE: None,
}


async def refined(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    part = Part(values["part"])
    value = values[part.code]
    if part is Part.DEADLINE:
        value = datetime.fromisoformat(value)
    return await _refine(ctx, values["meeting"], part, value)


async def _refine(ctx: Ctx, number: int, part: Part, value: Any) -> Screen:
    columns = {COLUMN[part]: value}
    try:
        await changes.refine(ctx.tx, ctx.actor, number, part, columns, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return await not_done(ctx, number, refusal)
    return await chosen(ctx, number, words("changes.saved"), more=True)


FORMS: Mapping[Part, Form] = {
    Part.TITLE: one_step("change_title", Step("title", Text(TITLE_MAX)), refined),
    Part.AGENDA: one_step("change_agenda", Step("agenda", Items()), refined),
    Part.CAPACITY: one_step(
        "change_capacity", Step("capacity", Whole(1, CAPACITY_MAX, CAPACITIES)), refined
    ),
    Part.DEADLINE: one_step("change_deadline", Step("deadline", Moment(past)), refined),
    Part.GUESTS: one_step(
        "change_guests",
        Step("guests", Whole(0, GUESTS_MAX, tuple(range(GUESTS_MAX + 1)))),
        refined,
    ),
}


@routes.tap(ChangePart, needs=Can.CALL_MEETINGS)
async def begin(ctx: Ctx, value: ChangePart) -> Answer:
    try:
        meeting = await changes.changeable(ctx.tx, ctx.actor, value.meeting, ctx.now)
    except (NotAllowed, Stale):
        raise
    except Refusal:
        return await chosen(ctx, value.meeting)
    if value.part in telling.FORMS:
        return await telling.begin(ctx, meeting, value.part)
    about: dict[str, Any] = {"meeting": meeting.id, "part": int(value.part)}
    screen = await ctx.kit.forms.open(ctx, FORMS[value.part], **about)
    if value.part not in NONE or not getattr(meeting, COLUMN[value.part]):
        return screen
    clear = (tap(f"changes.clear-{value.part.code}", ClearPart(meeting.id, value.part)),)
    return replace(screen, rows=(*screen.rows[:-1], clear, *screen.rows[-1:]))


@routes.tap(ClearPart, needs=Can.CALL_MEETINGS)
async def clear(ctx: Ctx, value: ClearPart) -> Answer:
    if value.part not in NONE:
        raise Stale
    await ctx.kit.forms.pause(ctx)
    return await _refine(ctx, value.meeting, value.part, NONE[value.part])
