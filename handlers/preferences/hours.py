"""When somebody is not to be disturbed."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import in_pairs, tap, words
from bot.domain.preferences import QUIET
from bot.domain.quiet import Hours
from bot.domain.taps import Tap
from bot.services import preferences
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.preferences.noun import OpenQuiet, routes
from handlers.preferences.overview import back, hours_of, overview


class ChooseQuiet(Tap, prefix="pc"):
    """Hours of `QUIET`, in minutes; both 0 for the association's."""

    since: int
    until: int


@routes.tap(OpenQuiet, needs=Can.BELONG)
async def quiet(ctx: Ctx, _: Any) -> Answer:
    choices = await preferences.chosen(ctx.tx, ctx.actor)
    buttons = [
        tap(f"settings.choice-{name}", ChooseQuiet(hours.since, hours.until))
        for name, hours in QUIET.items()
        if hours != choices.own_hours
    ]
    if choices.own_hours is not None:
        buttons.append(tap("preferences.as-the-association", ChooseQuiet(0, 0)))
    rows = (*in_pairs(buttons), (back(),))
    return Screen("preferences.quiet", {"hours": hours_of(choices)}, rows)


@routes.tap(ChooseQuiet, needs=Can.BELONG)
async def choose_quiet(ctx: Ctx, value: ChooseQuiet) -> Answer:
    """Hours that are not among those offered were never on a button: they mean the usual ones."""
    hours = Hours(value.since, value.until)
    own = hours if hours in QUIET.values() else None
    await preferences.choose_hours(ctx.tx, ctx.actor, own, ctx.now, ctx.kit.zone)
    return (await overview(ctx)).led_by(words("preferences.saved"))
