"""Who came without being invited: somebody of the roster, or a guest from outside."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import words
from bot.domain.presence import NAME_MAX, AddPresent
from bot.services import presence
from bot.telegram.fields import Text
from bot.telegram.forms import Step
from bot.telegram.people_field import Person
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.presence.listing import shown
from handlers.presence.routes import chaired, form, to_files


@chaired(AddPresent, Can.CALL_MEETINGS)
async def add(ctx: Ctx, value: AddPresent) -> Answer:
    await presence.noted(ctx.tx, ctx.actor, value.meeting, ctx.now)
    which = GUEST if value.guest else WALK_IN
    return await ctx.kit.forms.open(ctx, which, meeting=value.meeting)


async def came(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        new = await presence.add(ctx.tx, ctx.actor, number, values["person"], ctx.now)
    except Refusal as refusal:
        return refused(refusal, to_files(number))
    return await shown(ctx, number, 0, words("presence.added" if new else "presence.there-already"))


async def guest_came(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["meeting"]
    try:
        await presence.add_guest(ctx.tx, ctx.actor, number, values["name"], ctx.now)
    except Refusal as refusal:
        return refused(refusal, to_files(number))
    return await shown(ctx, number, 0, words("presence.added"))


WALK_IN = form("presence_member", Step("person", Person()), came)
GUEST = form("presence_guest", Step("name", Text(NAME_MAX)), guest_came)
