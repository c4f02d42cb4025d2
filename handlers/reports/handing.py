"""A draft is handed in, or deleted; a new one begins from an earlier one."""

from bot.domain.actors import Can
from bot.domain.composing import DropReport, HandIn, ReportLike
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.messages import tap, words
from bot.domain.report_buttons import ManageReport
from bot.domain.reports import State, Visibility
from bot.services.reports import composing
from bot.services.reports.items import Report, own
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, why
from handlers.reports.cards import card_now, readers
from handlers.reports.composing import given
from handlers.reports.routes import routes


@routes.tap(HandIn, needs=Can.REPORT)
async def hand_in(ctx: Ctx, value: HandIn) -> Answer:
    args = (ctx.tx, ctx.actor, value.report)
    report = await own(*args)
    if report.state is State.WAITING:  # a second tap
        return given(report)
    if report.state is not State.DRAFT:
        return await card_now(ctx, report.id)
    if composing.asks_consent(report) and not value.agreed and report.content.themes:
        return _consent(report)
    try:
        return given(await composing.hand_in(*args, ctx.now, rev=value.rev))
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await card_now(ctx, value.report, why(refusal))


def _consent(report: Report) -> Screen:
    """Who will read it, and that those on the pictures have agreed."""
    pictures = report.content.has_photos and not report.unnamed
    lines = [words("reports.consent-readers", readers=readers(report))]
    if report.visibility is Visibility.PUBLIC:
        lines.append(words("reports.consent-public"))
    if pictures:
        lines.append(words("reports.consent-photos"))
    rows = (
        (tap("reports.agree", HandIn(report.id, report.rev, agreed=True)),),
        (tap("reports.to-draft", ManageReport(report.id)),),
    )
    *lead, last = lines
    return Screen(last.id, last.params, rows, lead=tuple(lead))


@routes.tap(DropReport, needs=Can.REPORT)
async def drop(ctx: Ctx, value: DropReport) -> Answer:
    args = (ctx.tx, ctx.actor, value.report)
    if not value.sure:
        report = await composing.drafted(*args)
        rows = (
            (tap("reports.drop-sure", DropReport(report.id, sure=True)),),
            (tap("reports.to-draft", ManageReport(report.id)),),
        )
        return Screen("reports.drop-ask", {"title": report.title}, rows)
    await composing.drop(*args)
    return (await ctx.kit.home(ctx)).led_by(words("reports.dropped"))


@routes.tap(ReportLike, needs=Can.REPORT)
async def like(ctx: Ctx, value: ReportLike) -> Answer:
    number = await composing.like(ctx.tx, ctx.actor, value.report, ctx.now)
    return await card_now(ctx, number, words("reports.begun-like"))


routes.tick("reports")(composing.keep_drafts)
