"""A pause: nothing comes for a while, but duties."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import in_pairs, tap, words
from bot.domain.taps import Tap
from bot.services import preferences, reminders
from bot.telegram.day_field import Day
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.preferences.noun import OpenPause, routes
from handlers.preferences.overview import back, overview, paused

PAUSES = {"week": 7, "two-weeks": 14, "month": 30}  # days


class Pause(Tap, prefix="pd"):
    days: int


class PauseUntil(Tap, prefix="pu"):
    pass


class Resume(Tap, prefix="pr"):
    pass


async def until(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    return await _pause(ctx, date.fromisoformat(values["until"]))


PAUSE = routes.form(
    Form(
        "pause",
        "preferences",
        needs=Can.BELONG,
        finish=until,
        steps=(Step("until", Day()),),
        direct=True,
    )
)


@routes.tap(OpenPause, needs=Can.BELONG)
async def pausing(ctx: Ctx, _: Any) -> Answer:
    choices = await preferences.chosen(ctx.tx, ctx.actor)
    buttons = [
        *(tap(f"preferences.pause-{name}", Pause(days)) for name, days in PAUSES.items()),
        tap("preferences.pause-until", PauseUntil()),
    ]
    ending = (tap("preferences.resume", Resume()),) if choices.paused_until else ()
    rows = (*in_pairs(buttons), ending, (back(),))
    return Screen("preferences.pause", {"state": paused(choices)}, tuple(filter(None, rows)))


@routes.tap(Pause, needs=Can.BELONG)
async def pause(ctx: Ctx, value: Pause) -> Answer:
    days = value.days if value.days in PAUSES.values() else PAUSES["week"]
    return await _pause(ctx, ctx.today + timedelta(days=days))


@routes.tap(PauseUntil, needs=Can.BELONG)
async def pause_until(ctx: Ctx, _: Any) -> Answer:
    return await ctx.kit.forms.open(ctx, PAUSE)


@routes.tap(Resume, needs=Can.BELONG)
async def resume(ctx: Ctx, _: Any) -> Answer:
    told = await preferences.resume(ctx.tx, ctx.actor, ctx.now, ctx.kit.zone)
    return (await overview(ctx)).led_by(told)


routes.tick("pauses")(preferences.end_pauses)
routes.tick("hours")(reminders.follow_hours)
routes.tick("leads")(reminders.follow_leads)


async def _pause(ctx: Ctx, last_day: date) -> Screen:
    try:
        await preferences.pause(ctx.tx, ctx.actor, last_day, ctx.now, ctx.kit.zone)
    except Refusal as refusal:
        return (await overview(ctx)).led_by(words(refusal.text_id))
    return (await overview(ctx)).led_by(words("preferences.paused", until=last_day))
