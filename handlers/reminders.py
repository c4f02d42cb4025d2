"""„Priminti vėliau“ under each reminder."""

from datetime import datetime

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.menu import to_menu
from bot.domain.messages import Near, Words, one_a_row, tap, words
from bot.domain.reminders import Delay, Snooze
from bot.domain.taps import Tap
from bot.services import reminders
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused

routes = Routes("reminders")


class SnoozeUntil(Tap, prefix="rza"):
    reminder: int
    delay: Delay


@routes.tap(Snooze, needs=Can.BELONG)
async def ask(ctx: Ctx, value: Snooze) -> Answer:
    try:
        return await _choices(ctx, value.reminder)
    except Refusal as refusal:
        return refused(refusal, ((to_menu(),),))


@routes.tap(SnoozeUntil, needs=Can.BELONG)
async def put_off(ctx: Ctx, value: SnoozeUntil) -> Answer:
    """A time that would be too late by now leads to those that are not."""
    number, zone = value.reminder, ctx.kit.zone
    try:
        made = await reminders.snooze(ctx.tx, ctx.actor, number, value.delay, ctx.now, zone)
    except Refusal as refusal:
        return refused(refusal, ((to_menu(),),))
    if made is None:
        return await _choices(ctx, number)
    rows = (*made.rows, (tap("reminders.other-time", Snooze(number)),), (to_menu(),))
    return Screen("reminders.put-off", {"when": Near(made.moment)}, rows)


async def _choices(ctx: Ctx, number: int) -> Screen:
    """Raises Refusal."""
    found = await reminders.options(ctx.tx, ctx.actor, number, ctx.now, ctx.kit.zone)
    if not found:
        return Screen("reminders.too-late", rows=((to_menu(),),))
    buttons = [tap(f"reminders.delay-{one.code}", SnoozeUntil(number, one)) for one in found]
    asked = _asked(found.get(Delay.NEXT_WEEK))
    return Screen(asked.id, asked.params, one_a_row([*buttons, to_menu()]))


def _asked(next_week: datetime | None) -> Words:
    """On which day next week begins is said, where it can be chosen."""
    if next_week is None:
        return words("reminders.ask-delay")
    return words("reminders.ask-delay-or-next-week", when=next_week)
