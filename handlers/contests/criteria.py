"""The criteria of a draft, with their weights."""

from bot.domain.actors import Can
from bot.domain.contest_keeping_buttons import EditContest, OpenCriteria, Part
from bot.domain.messages import Words, tap
from bot.services.contests import consisting, keeping
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.contests.routes import kept, to_manage
from handlers.contests.said import criteria_said


@kept(OpenCriteria, Can.KEEP_CONTESTS)
async def listed(ctx: Ctx, value: OpenCriteria) -> Answer:
    return await criteria_list(ctx, value.contest)


async def criteria_list(ctx: Ctx, contest_id: int, *lead: Words) -> Screen:
    """Raises NotAllowed, Stale."""
    await keeping.draft(ctx.tx, ctx.actor, contest_id, ctx.now)
    found = await consisting.criteria(ctx.tx, contest_id)
    rows = (
        (tap("contests.retype-criteria", EditContest(contest_id, Part.CRITERIA, 0)),),
        to_manage(contest_id),
    )
    if not found:
        return Screen("contests.criteria-none", rows=rows).led_by(*lead)
    return Screen("contests.criteria-list", {"lines": criteria_said(found)}, rows).led_by(*lead)
