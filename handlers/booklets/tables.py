"""Entries as a workbook: all that its receiver may read, or a part of it."""

import asyncio
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.domain.actors import Can
from bot.domain.booklets import Choice, MakeTable, chosen, valid
from bot.domain.files import Column, Table, Value, Workbook
from bot.domain.messages import words
from bot.services import booklets
from bot.services.booklets import order_table
from bot.services.reports.cards import Shown
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper
from bot.telegram.screens import Answer, Toast
from handlers.booklets.routes import routes

AT_A_TIME = 100  # rows
COLUMNS = (
    *("number", "title", "kind", "themes", "eldership", "municipality", "county", "doers"),
    *("problem", "done", "result", "cost", "funding", "starts", "ends", "place", "partners"),
    *("people", "country", "links", "photos", "published", "uses", "helpful", "readers"),
)


@routes.tap(MakeTable, needs=Can.FIND_PRACTICES)
async def make(ctx: Ctx, value: MakeTable) -> Answer:
    choice = valid(ctx.actor, chosen(value))
    said = words("booklets.table-sent")
    if await order_table(ctx.tx, ctx.actor, choice, said, ctx.now):
        return Toast("common.paper-coming")
    return Toast("bindings.busy", alert=True)


@routes.paper("practices-table")
async def tabled(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """Asked again: what its receiver may see when it leaves."""
    today = ctx.now.astimezone(ctx.kit.zone).date()
    sought = Choice.from_json(args).sought
    found = await booklets.of_reader(ctx.tx, ctx.actor, sought, today, ctx.actor.language)
    columns = [Column(ctx.say(f"booklets.column-{one}")) for one in COLUMNS]
    rows = []
    for number, one in enumerate(found):
        if number % AT_A_TIME == 0:
            await asyncio.sleep(0)  # taps are answered between them
        rows.append(_row(ctx, one))
    table = Table(ctx.say("booklets.sheet"), columns, rows)
    return Paper(Workbook([table]), ctx.say("booklets.table-file", day=today.isoformat()))


def _row(ctx: PaperCtx, one: Shown) -> list[Value]:
    said, report = one.content, one.report
    return [
        report.id,
        said.title,
        ctx.say(f"booklets.kind-{said.kind.code}"),
        ", ".join(one.themes),
        one.eldership,
        one.municipality,
        one.county,
        ", ".join(one.doers),
        said.problem,
        said.done,
        said.result,
        said.cost,
        said.funding,
        said.starts_on,
        said.ends_on,
        said.place,
        said.partners,
        said.people,
        said.country,
        " ".join(said.links),
        sum(file["kind"] == "photo" for file in said.files),
        _day(ctx, one),
        report.uses,
        report.helpful,
        ctx.say(f"booklets.readers-{report.visibility.code}"),
    ]


def _day(ctx: PaperCtx, one: Shown) -> date | None:
    moment = one.report.published_at
    return moment.astimezone(ctx.kit.zone).date() if moment else None
