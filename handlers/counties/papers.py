"""The country's board as files: a picture and a workbook."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.actors import Can
from bot.domain.boards import Count, Gap, Standing, total
from bot.domain.files import Board, Column, Series, Table, Workbook
from bot.services import counties
from bot.services.counties import Country
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper
from bot.telegram.screens import Answer, Toast
from handlers.counties.routes import CountryPicture, CountryTable, routes


@routes.tap(CountryPicture, needs=Can.FOLLOW)
async def picture(ctx: Ctx, _: Any) -> Answer:
    await counties.order(ctx.tx, ctx.actor, "counties-picture", "photo", ctx.now)
    return Toast("common.paper-coming")


@routes.tap(CountryTable, needs=Can.FOLLOW)
async def table(ctx: Ctx, _: Any) -> Answer:
    await counties.order(ctx.tx, ctx.actor, "counties-table", "document", ctx.now)
    return Toast("common.paper-coming")


@routes.paper("counties-picture")
async def pictured(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    found = await counties.country(ctx.tx, ctx.actor, ctx.now, ctx.kit.zone)
    counts = found.counts()
    document = Board(
        title=ctx.say("counties.title"),
        subtitle=ctx.say("counties.as-of", when=ctx.now),
        groups=[one.name for one in counts],
        series=[
            Series(ctx.say("counties.column-members"), [one.members for one in counts]),
            Series(ctx.say("counties.column-started"), [one.started for one in counts]),
            Series(ctx.say("counties.column-grouped"), [one.grouped for one in counts]),
            Series(_silent(ctx, found), [one.silent for one in counts]),
        ],
        stacked=False,
    )
    return Paper(document, ctx.say("counties.picture-file"))


@routes.paper("counties-table")
async def tabled(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """Names are only those of the counties whose names the receiver may see."""
    found = await counties.country(ctx.tx, ctx.actor, ctx.now, ctx.kit.zone)
    counts = found.counts()
    places = [found.count_in(one) for one in found.municipalities]
    everything = total(ctx.say("counties.all"), counts)
    tables = [
        _counted(ctx, found, "counties.sheet-counties", [*counts, everything]),
        _counted(ctx, found, "counties.sheet-municipalities", places),
    ]
    people = [one for one in found.people if counties.may_see_names(ctx.actor, one.county)]
    if people:
        tables.append(_people(ctx, found, people))
    return Paper(Workbook(tables), ctx.say("counties.table-file"))


def _counted(ctx: PaperCtx, found: Country, name: str, counts: Sequence[Count]) -> Table:
    columns = [
        Column(ctx.say(f"counties.column-{column}"))
        for column in ("place", "members", "started", "grouped")
    ]
    columns += [Column(_silent(ctx, found)), Column(ctx.say("counties.column-vacant"))]
    rows = [
        (one.name, one.members, one.started, one.grouped, one.silent, one.vacant) for one in counts
    ]
    return Table(ctx.say(name), columns, rows)


def _people(ctx: PaperCtx, found: Country, people: Sequence[Standing]) -> Table:
    columns = [
        Column(ctx.say(f"counties.column-{column}"))
        for column in ("name", "eldership", "municipality", "county", "started", "grouped")
    ]
    columns.append(Column(_silent(ctx, found)))
    municipality = {one.code: one.name for one in found.municipalities}

    def said(yes: object) -> str:
        return ctx.say("counties.yes" if yes else "counties.no")

    rows = [
        (
            one.name,
            one.eldership,
            municipality.get(one.municipality, ""),
            found.names[one.county],
            said(Gap.NOT_STARTED not in one.gaps),
            said(Gap.NOT_IN_GROUP not in one.gaps),
            said(Gap.SILENT in one.gaps),
        )
        for one in people
    ]
    return Table(ctx.say("counties.sheet-people"), columns, rows)


def _silent(ctx: PaperCtx, found: Country) -> str:
    return ctx.say("counties.column-silent", days=found.silent_days)
