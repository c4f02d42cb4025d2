"""The button on the card of an entry: nominate its author by it, perhaps oneself."""

from bot.domain.contest_buttons import NominateEntry
from bot.domain.messages import Button, tap
from bot.services import nominations
from bot.services.practices import Report
from bot.telegram.routes import Ctx


async def ways(ctx: Ctx, report: Report) -> list[Button]:
    """For members, while a contest takes nominations; of an unnamed entry for nobody."""
    if report.unnamed:
        return []
    taking = await nominations.open_for_entry(ctx.tx, ctx.actor, report.id, ctx.now, ctx.today)
    if not taking:
        return []
    return [tap("nominations.by-entry", NominateEntry(report.id))]
