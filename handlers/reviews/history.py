"""The versions of an entry, for its author and for whoever may review it."""

from bot.domain.actors import Can
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, one_a_row, tap, words
from bot.domain.report_buttons import ManageReport, ReviewReport, SeeHistory
from bot.domain.reviews import ReadVersion
from bot.services import reviews
from bot.services.reports import cards
from bot.services.reports.items import Report
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.reviews.routes import routes

SHOWN = 5  # versions, the newest


@routes.tap(SeeHistory, needs=Can.BELONG)
async def history(ctx: Ctx, value: SeeHistory) -> Answer:
    report, found = await reviews.history(ctx.tx, ctx.actor, value.report, ctx.now)
    buttons = [
        tap("reviews.version", ReadVersion(one.id), number=one.version, when=when)
        for one in found[:SHOWN]
        if (when := one.decided_at) is not None
    ]
    rows = one_a_row([*buttons, _back(ctx, report), to_menu()])
    shown = {"number": str(report.id), "title": report.title, "count": len(found)}
    return Screen("reviews.versions", shown, rows)


@routes.tap(ReadVersion, needs=Can.BELONG)
async def version(ctx: Ctx, value: ReadVersion) -> Answer:
    """The first one whole, a later one by what it says otherwise; others may not read it."""
    report, one, earlier = await reviews.version(ctx.tx, ctx.actor, value.revision, ctx.now)
    head = words("reviews.version-head", number=one.version, of=str(report.id), when=one.decided_at)
    if earlier is not None:
        said = [await reviews.changes(ctx.tx, earlier.content, one.content)]
    else:
        seen = await cards.as_it_said(ctx.tx, report, one.content, ctx.actor.language)
        said = [cards.title(seen), *cards.story(seen)]
    back = tap("reviews.history", SeeHistory(report.id))
    parts = Joined((head, *said))
    return Screen("common.joined", {"parts": parts}, ((back, to_menu()),), protect=True)


def _back(ctx: Ctx, report: Report) -> Button:
    if ctx.actor.member_id is not None and ctx.actor.member_id == report.member_id:
        return tap("reviews.manage", ManageReport(report.id))
    return tap("reviews.read", ReviewReport(report.id))
