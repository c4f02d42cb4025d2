"""A new meeting after an earlier one: only its day is asked for."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Stale
from bot.domain.meeting_buttons import CallLike
from bot.domain.messages import Words, words
from bot.services import meetings
from bot.services.meetings import alike
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from bot.telegram.span_field import Span, read_span
from handlers.meetings.cards import card_of
from handlers.meetings.composing import past
from handlers.meetings.routes import routes


async def called(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """Rights are asked anew: they may have been lost since the day was asked for."""
    number = await alike.create_like(
        ctx.tx,
        ctx.actor,
        values["like"],
        *read_span(values["when"]),
        ctx.now,
        ctx.kit.zone,
    )
    mine = await meetings.managed(ctx.tx, ctx.actor, number, ctx.now)
    return await card_of(ctx, mine, words("alike.drafted"))


async def _about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    try:
        meeting = await alike.example(ctx.tx, ctx.actor, values["like"])
    except (NotAllowed, Stale):
        return words("meetings.gone")
    return words("alike.about", title=meeting.title)


LIKE = routes.form(
    Form(
        "meeting_like",
        "alike",
        needs=Can.CALL_MEETINGS,
        finish=called,
        steps=(Step("when", Span(past)),),
        direct=True,
        about=_about,
    )
)


@routes.tap(CallLike, needs=Can.CALL_MEETINGS)
async def begin(ctx: Ctx, value: CallLike) -> Answer:
    meeting = await alike.example(ctx.tx, ctx.actor, value.meeting)
    return await ctx.kit.forms.open(ctx, LIKE, like=meeting.id)
