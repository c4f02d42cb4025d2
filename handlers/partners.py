"""Something joint: a county's lead confirms or declines for the own county."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal, Stale
from bot.domain.menu import to_menu
from bot.domain.messages import Rows
from bot.domain.partners import REASON_MAX, ConfirmPart, DeclinePart, LookAtPart
from bot.services import joining, partners
from bot.services.meetings.joining import JOINING as MEETINGS
from bot.services.partners import Partner
from bot.services.polls.joining import JOINING as POLLS
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused

routes = Routes("partners")

JOININGS = (POLLS, MEETINGS)


@routes.tap(ConfirmPart, needs=Can.ASK_POLLS)
async def confirm(ctx: Ctx, value: ConfirmPart) -> Answer:
    try:
        found = await partners.answer(ctx.tx, ctx.actor, value.partner, ctx.now, yes=True)
    except Refusal as refusal:
        return refused(refusal, _home())
    return await _answered(ctx, found, None)


@routes.tap(DeclinePart, needs=Can.ASK_POLLS)
async def decline(ctx: Ctx, value: DeclinePart) -> Answer:
    """Asks why first; nothing is said yet."""
    found = await partners.looked_at(ctx.tx, ctx.actor, value.partner)
    if found.decided_at is not None:
        return Screen(f"partners.decided-{found.state}", rows=_home())
    return await ctx.kit.forms.open(ctx, DECLINE, partner=found.id)


@routes.tap(LookAtPart, needs=Can.ASK_POLLS)
async def look(ctx: Ctx, value: LookAtPart) -> Answer:
    """What the county is asked to take part in."""
    found = await partners.looked_at(ctx.tx, ctx.actor, value.partner)
    return await ctx.kit.table.joints[found.noun].look(ctx, found.subject)


async def declined(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    why = values["why"]
    try:
        found = await partners.answer(
            ctx.tx, ctx.actor, values["partner"], ctx.now, yes=False, why=why
        )
    except Stale:
        return Screen("partners.gone", rows=_home())
    except Refusal as refusal:
        return refused(refusal, _home())
    return await _answered(ctx, found, why)


DECLINE = routes.form(
    Form(
        "part_decline",
        "partners",
        needs=Can.ASK_POLLS,
        finish=declined,
        steps=(Step("why", Text(REASON_MAX)),),
        direct=True,
    )
)


async def _answered(ctx: Ctx, found: Partner, why: str | None) -> Screen:
    """The asker is told; where nobody is waited for any more, it goes on."""
    route = ctx.kit.table.joints[found.noun]
    joint = await route.about(ctx.tx, found.subject)
    if joint is None:
        raise Stale
    local = ctx.now.astimezone(ctx.kit.zone)
    await partners.tell_asker(ctx.tx, found, joint, why, local)
    if not await partners.waits(ctx.tx, found.noun, found.subject):
        await route.settled(ctx.tx, found.subject, ctx.now, ctx.kit.zone)
    return Screen(f"partners.said-{found.state}", {"title": joint.title}, _home())


routes.tick("partners")(partial(joining.rise, nouns=JOININGS))


def _home() -> Rows:
    return ((to_menu(),),)
