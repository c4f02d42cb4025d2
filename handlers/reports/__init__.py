"""`/report`: what an eldership has done, told in five steps."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.actors import Can
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, one_a_row, tap, verbatim, words
from bot.domain.report_buttons import OpenMine, OpenReport
from bot.domain.reports import FILES_MAX, STORY_MAX, THEMES_MAX, TITLE_MAX, Content
from bot.domain.taps import Tap
from bot.services import reports
from bot.telegram.fields import Choices, Files, Option, Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import BY_TIME, bounded, turning
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("reports")

PER_PAGE = 5
TITLE_SHOWN = 40  # characters of a title on a button


class ReadReport(Tap, prefix="rr"):
    number: int
    page: int


async def themes(ctx: Ctx) -> Sequence[Option]:
    found = await reports.open_themes(ctx.tx)
    return [Option(theme.id, theme.name(ctx.actor.language)) for theme in found]


async def submit(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    new = Content(
        title=values["title"],
        themes=values["themes"],
        done=values["done"],
        result=values["result"],
        files=[_file(file) for file in values["files"] or ()],
    )
    received = await reports.submit(ctx.tx, ctx.actor, new, ctx.now)
    text = "reports.received" if received.shown else "reports.received-no-group"
    params = {"number": str(received.number), "county": received.county}
    rows = ((tap("reports.menu-mine", OpenMine()), to_menu()),)
    return Screen(text, params, rows, receipt=True)


REPORT = routes.form(
    Form(
        "report",
        "reports",
        needs=Can.REPORT,
        finish=submit,
        steps=(
            Step("title", Text(TITLE_MAX)),
            Step("themes", Choices(themes, THEMES_MAX)),
            Step("done", Text(STORY_MAX), optional=True),
            Step("result", Text(STORY_MAX), optional=True),
            Step("files", Files(FILES_MAX), optional=True),
        ),
    )
)


@routes.command(
    "report",
    "veikla",
    "ataskaita",
    needs=Can.REPORT,
    opens=OpenReport(),
    in_menu=True,
    in_groups=True,
)
async def report(ctx: Ctx, _: Any) -> Answer:
    return await ctx.kit.forms.open(ctx, REPORT)


@routes.entry("mine", needs=Can.REPORT, opens=OpenMine())
async def mine(ctx: Ctx, value: OpenMine | None) -> Answer:
    page = bounded(value.page) if value else 0
    shelf = await reports.mine(ctx.tx, ctx.actor, page, PER_PAGE)
    if not shelf.count:
        rows = one_a_row([tap("reports.menu-report", OpenReport()), to_menu()])
        return Screen("reports.none-yet", rows=rows)
    buttons = [
        verbatim(f"{one.id}. {_shortened(one.title)}", ReadReport(one.id, page))
        for one in shelf.page
    ]
    turns = turning(page, shelf.count, OpenMine, PER_PAGE, BY_TIME)
    rows = (*one_a_row(buttons), *turns, (to_menu(),))
    text = "reports.mine-and-inherited" if shelf.inherited else "reports.mine"
    return Screen(text, {"count": shelf.count}, rows)


@routes.tap(ReadReport, needs=Can.REPORT)
async def read(ctx: Ctx, value: ReadReport) -> Answer:
    one, its_themes, files = await reports.read(ctx.tx, ctx.actor, value.number)
    names = ", ".join(theme.name(ctx.actor.language) for theme in its_themes)
    lines = [
        words("reports.card-title", title=one.title),
        words("reports.card-themes", themes=names),
    ]
    if one.done:
        lines.append(words("reports.card-done", text=one.done))
    if one.result:
        lines.append(words("reports.card-result", text=one.result))
    if files:
        lines.append(words("reports.card-files", count=files))
    lines.append(words("reports.card-submitted", number=str(one.id), when=one.submitted_at))
    back = tap("reports.back-to-mine", OpenMine(value.page))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, ((back,),))


def _shortened(title: str) -> str:
    return title if len(title) <= TITLE_SHOWN else f"{title[: TITLE_SHOWN - 1]}…"


def _file(kept: Mapping[str, Any]) -> dict[str, str]:
    return {name: kept[name] for name in ("kind", "file_id", "file_unique_id")}
