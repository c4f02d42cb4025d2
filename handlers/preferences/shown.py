"""What colleagues see of somebody."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import one_a_row, tap, words
from bot.domain.preferences import Shows
from bot.domain.taps import Tap
from bot.services import preferences
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.preferences.noun import OpenShown, routes
from handlers.preferences.overview import back, overview, seen


class Show(Tap, prefix="ps"):
    phone: bool
    email: bool


@routes.tap(OpenShown, needs=Can.BELONG)
async def shown(ctx: Ctx, _: Any) -> Answer:
    shows = (await preferences.chosen(ctx.tx, ctx.actor)).shows
    rows = one_a_row(
        [
            tap(
                "preferences.hide-phone" if shows.phone else "preferences.show-phone",
                Show(not shows.phone, shows.email),
            ),
            tap(
                "preferences.hide-email" if shows.email else "preferences.show-email",
                Show(shows.phone, not shows.email),
            ),
            back(),
        ]
    )
    return Screen("preferences.shown", {"seen": seen(shows)}, rows)


@routes.tap(Show, needs=Can.BELONG)
async def show(ctx: Ctx, value: Show) -> Answer:
    await preferences.show(ctx.tx, ctx.actor, Shows(value.phone, value.email))
    return (await overview(ctx)).led_by(words("preferences.saved"))
