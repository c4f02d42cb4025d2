"""One's own entries, and those of the eldership."""

from bot.domain.actors import Can
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, Words, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.report_buttons import ManageReport, OpenMine, OpenReport
from bot.domain.reports import Visibility
from bot.domain.taps import Tap
from bot.services import reports
from bot.services.reports import cards
from bot.services.reports.items import Report
from bot.telegram.pages import BY_TIME, bounded, turning
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.reports.routes import routes

PER_PAGE = 5
TITLE_SHOWN = 80  # characters of a title in a line


class ReadReport(Tap, prefix="rr"):
    """An entry of the eldership that an earlier head handed in."""

    number: int
    page: int


@routes.entry("mine", needs=Can.REPORT, opens=OpenMine())
async def mine(ctx: Ctx, value: OpenMine | None) -> Answer:
    page = bounded(value.page) if value else 0
    shelf = await reports.mine(ctx.tx, ctx.actor, page, PER_PAGE)
    if not shelf.count:
        rows = one_a_row([tap("reports.menu-report", OpenReport()), to_menu()])
        return Screen("reports.none-yet", rows=rows)
    buttons = tuple(
        verbatim(
            str(one.id),
            ManageReport(one.id)
            if one.member_id == ctx.actor.member_id
            else ReadReport(one.id, page),
        )
        for one in shelf.page
    )
    lines = Joined(tuple(_line(one) for one in shelf.page))
    turns = turning(page, shelf.count, OpenMine, PER_PAGE, BY_TIME)
    rows = (buttons, *turns, (tap("reports.new", OpenReport()), to_menu()))
    text = "reports.mine-and-inherited" if shelf.inherited else "reports.mine"
    return Screen(text, {"count": shelf.count, "lines": lines}, rows)


def _line(report: Report) -> Words:
    """Its number, what it is called and what has become of it."""
    title = shortened(report.title, TITLE_SHOWN)
    return words("reports.line", number=str(report.id), title=title, state=str(report.state))


@routes.tap(ReadReport, needs=Can.REPORT)
async def read(ctx: Ctx, value: ReadReport) -> Answer:
    report = await reports.read(ctx.tx, ctx.actor, value.number)
    seen = await cards.shown(ctx.tx, report, ctx.today, ctx.actor.language)
    lines = [cards.card(seen), *cards.on_map(seen.content)]
    if report.content.files:
        lines.append(words("reports.card-files", count=len(report.content.files)))
    lines.append(words("reports.card-submitted", when=report.submitted_at))
    back = tap("reports.back-to-mine", OpenMine(value.page))
    return Screen(
        "common.joined",
        {"parts": Joined(tuple(lines))},
        ((back,),),
        protect=report.visibility is not Visibility.PUBLIC,
    )
