"""The button on the card of an own entry: be nominated by it."""

from bot.domain.contest_buttons import NominateEntry
from bot.domain.messages import Button, tap
from bot.services import nominations
from bot.services.practices import Report
from bot.telegram.routes import Ctx


async def ways(ctx: Ctx, report: Report) -> list[Button]:
    """For its author, while a contest takes nominations; of an unnamed entry for nobody."""
    mine = ctx.actor.member_id is not None and ctx.actor.member_id == report.member_id
    if not mine or report.unnamed:
        return []
    if not await nominations.open_for_entry(ctx.tx, ctx.actor, report.id, ctx.now):
        return []
    return [tap("nominations.by-entry", NominateEntry(report.id))]
