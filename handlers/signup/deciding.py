"""A lead decides about a request, or takes back a sign-up that was somebody else's."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.menu import to_menu
from bot.domain.messages import tap
from bot.domain.signup import REASON_MAX, Approve, Invite, NotThem, Refuse
from bot.services import signup
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.signup.noun import routes


@routes.tap(Approve, needs=Can.ADMIT)
async def approve(ctx: Ctx, value: Approve) -> Answer:
    decided = await signup.approve(
        ctx.tx, ctx.actor, value.request, ctx.now, replacing=value.replacing
    )
    said = {"name": decided.request.name, "place": signup.asked_for(decided.request)}
    if decided.taken is None:
        return Screen("signup.approved", said, ((to_menu(),),))
    rows = (
        (tap("signup.approve-anyway", Approve(value.request, replacing=True)),),
        (tap("signup.refuse", Refuse(value.request)),),
    )
    return Screen("signup.place-taken", said, rows)


@routes.tap(Refuse, needs=Can.ADMIT)
async def refuse(ctx: Ctx, value: Refuse) -> Answer:
    await signup.pending(ctx.tx, ctx.actor, value.request)
    return await ctx.kit.forms.open(ctx, REFUSAL, request=value.request)


async def refused(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    try:
        request = await signup.refuse(
            ctx.tx, ctx.actor, values["request"], values["reason"], ctx.now
        )
    except Refusal as refusal:  # decided by another meanwhile: the form is over too
        return Screen(refusal.text_id, refusal.params, ((to_menu(),),))
    return Screen("signup.refusal-sent", {"name": request.name}, ((to_menu(),),))


REFUSAL = routes.form(
    Form(
        "signup-refusal",
        "signup",
        Can.ADMIT,
        (Step("reason", Text(REASON_MAX)),),
        refused,
        direct=True,
    )
)


@routes.tap(NotThem, needs=Can.ADMIT)
async def not_them(ctx: Ctx, value: NotThem) -> Answer:
    person = await signup.undo(ctx.tx, ctx.actor, value, ctx.now)
    rows = ((tap("signup.invite-again", Invite(person.member_id, sure=False)),), (to_menu(),))
    return Screen("signup.undone", {"place": signup.place(person)}, rows)


routes.tick("requests")(signup.raise_overdue)
