"""An entry as its author sees it: what it says, what became of it, what next."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.actors import Can
from bot.domain.composing import (
    DropReport,
    EditPart,
    HandIn,
    OpenKinds,
    OpenParts,
    OpenReaders,
    Part,
    ReportLike,
)
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.domain.report_buttons import ManageReport, OpenMine, ShowPractice
from bot.domain.reports import State
from bot.services.reports import cards
from bot.services.reports.items import Report, own
from bot.services.reviews.ways import ways
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.nominations.ways import ways as nominated
from handlers.reports.routes import routes


@routes.tap(ManageReport, needs=Can.REPORT)
async def manage(ctx: Ctx, value: ManageReport) -> Answer:
    return await card_of(ctx, await own(ctx.tx, ctx.actor, value.report))


async def card_now(ctx: Ctx, report_id: int, *lead: Words) -> Screen:
    """Of an own entry, as it is now. Raises NotAllowed, Stale."""
    return await card_of(ctx, await own(ctx.tx, ctx.actor, report_id), *lead)


async def card_of(ctx: Ctx, report: Report, *lead: Words) -> Screen:
    lines = [*await said(ctx, report), *_became(report)]
    if report.state is State.DRAFT:
        rows = _drafting(report)
    else:
        rows = _later(report, await nominated(ctx, report))
    screen = Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)
    return screen.led_by(*lead) if lead else screen


async def said(ctx: Ctx, report: Report) -> list[Words]:
    """All that it tells, to its author with what others may not see."""
    known = report if not report.unnamed else _named(report)
    seen = await cards.shown(ctx.tx, known, ctx.today, ctx.actor.language)
    lines = [cards.card(seen), *cards.on_map(seen.content)]
    if report.content.files:
        lines.append(words("reports.card-files", count=len(report.content.files)))
    lines.append(readers(report))
    return lines


def _named(report: Report) -> Report:
    """For its author alone."""
    return replace(report, unnamed=False)


def readers(report: Report) -> Words:
    """Who may read it, once it is published."""
    if report.unnamed:
        return words(f"reports.readers-unnamed-{report.visibility.code}")
    return words(f"reports.readers-{report.visibility.code}")


def _became(report: Report) -> list[Words]:
    match report.state:
        case State.DRAFT:
            missing = not report.content.themes
            return [words("reports.state-no-theme" if missing else "reports.state-draft")]
        case State.REFUSED | State.WITHDRAWN:
            return [words(f"reports.state-{report.state}", why=report.why or "–")]
        case State.WAITING:
            return [words(f"reports.state-waiting-{report.level}", since=report.waiting_since)]
    return [words(f"reports.state-{report.state}")]


def _drafting(report: Report) -> Rows:
    number = report.id
    first = tap("reports.hand-in", HandIn(number, report.rev, agreed=False))
    if not report.content.themes:
        first = tap("reports.choose-themes", EditPart(number, Part.THEMES))
    return (
        (first,),
        (tap("reports.open-parts", OpenParts(number)),),
        (
            tap("reports.open-kinds", OpenKinds(number)),
            tap("reports.open-readers", OpenReaders(number)),
        ),
        (tap("reports.drop", DropReport(number, sure=False)),),
        (tap("reports.back-to-mine", OpenMine()), to_menu()),
    )


def _later(report: Report, more: Sequence[Button]) -> Rows:
    buttons: list[Button] = [*ways(report), *more]
    if report.state is State.PUBLISHED:
        buttons.insert(0, tap("reports.show", ShowPractice(report.id)))
    buttons.append(tap("reports.like", ReportLike(report.id)))
    back = (tap("reports.back-to-mine", OpenMine()), to_menu())
    return (*in_pairs(buttons), back)
