"""How soon somebody is told of what."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import Joined, Rows, one_a_row, tap, words
from bot.domain.preferences import CHOSEN, OBLIGATORY, How, Kind, Less
from bot.domain.reminders import OpenLeads
from bot.domain.taps import Tap
from bot.services import preferences
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.preferences.noun import OpenKinds, routes
from handlers.preferences.overview import back, line


class ChooseHow(Tap, prefix="ph"):
    kind: Kind
    how: How


@routes.tap(OpenKinds, needs=Can.BELONG)
async def kinds(ctx: Ctx, _: Any) -> Answer:
    return await _kinds(ctx)


@routes.tap(Less, needs=Can.BELONG)
async def less(ctx: Ctx, value: Less) -> Answer:
    return await _kind(ctx, value.kind)


@routes.tap(ChooseHow, needs=Can.BELONG)
async def choose_how(ctx: Ctx, value: ChooseHow) -> Answer:
    try:
        await preferences.choose(ctx.tx, ctx.actor, value.kind, value.how, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return (await _kinds(ctx)).led_by(words(refusal.text_id))
    return (await _kinds(ctx)).led_by(words("preferences.saved"))


async def _kinds(ctx: Ctx) -> Screen:
    choices = await preferences.chosen(ctx.tx, ctx.actor)
    lines = tuple(line(kind, how) for kind, how in choices.hows.items())
    buttons = [
        tap(f"preferences.kind-{kind.code}", Less(kind))
        for kind in CHOSEN
        if kind not in OBLIGATORY
    ]
    rows = (*one_a_row(buttons), (back(),))
    return Screen("preferences.which-kind", {"lines": Joined(lines)}, rows)


async def _kind(ctx: Ctx, kind: Kind) -> Screen:
    choices = await preferences.chosen(ctx.tx, ctx.actor)
    if kind not in choices.hows or kind in OBLIGATORY:
        return (await _kinds(ctx)).led_by(words("preferences.obligatory"))
    buttons = [
        tap(f"preferences.how-{how.code}", ChooseHow(kind, how))
        for how in How
        if how is not choices.hows[kind]
    ]
    if kind is Kind.MEETINGS:
        buttons.append(tap("preferences.open-leads", OpenLeads()))
    rows: Rows = (*one_a_row(buttons), (tap("preferences.back-to-kinds", OpenKinds()),))
    params = {
        "line": line(kind, choices.hows[kind]),
        "about": words(f"preferences.about-{kind.code}"),
        "means": words(f"preferences.means-{kind.code}", budget=choices.budget),
    }
    return Screen("preferences.which-how", params, rows)
