"""What the strategy asks of meetings: a list for a lead, a table and a picture for the office."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.domain.actors import Can
from bot.domain.cadence import (
    TITLES,
    CadenceOf,
    CadencePicture,
    CadenceTable,
    Standing,
)
from bot.domain.counties import County
from bot.domain.errors import NotAllowed, require
from bot.domain.files import Board, Column, Series, Table, Value, Workbook
from bot.domain.meeting_buttons import CallLike, OpenCadence, OpenCalling
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, verbatim, words
from bot.services import cadence
from bot.services.cadence import Cadence, Place
from bot.telegram.pages import paged
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper, Routes
from bot.telegram.screens import Answer, Screen, Toast

routes = Routes("cadence")
routes.tick("cadence")(cadence.prompt)


@routes.entry("cadence", needs=Can.SEE_CADENCE, opens=OpenCadence())
async def open_(ctx: Ctx, value: OpenCadence | None) -> Answer:
    found = await cadence.look(ctx.tx, ctx.actor, ctx.now, ctx.kit.zone)
    page = value.page if value else 0
    if cadence.sees_all(ctx.actor):
        return _country(found, page)
    return _own(ctx, found, cadence.own(ctx.actor, found), page)


def _country(found: Cadence, page: int) -> Screen:
    """The country, then county by county: each opens."""
    shown = paged(found.counties, page, OpenCadence, TITLES)
    lines = [words("cadence.line", line=_line(one, found.today)) for one in found.country.standings]
    lines += [_county_line(found, one) for one in shown.items]
    opens = [verbatim(one.name, CadenceOf(County.of(one.code))) for one in shown.items]
    files = (tap("cadence.table", CadenceTable()), tap("cadence.picture", CadencePicture()))
    rows = (*in_pairs(opens), *shown.turning, files, (to_menu(),))
    return Screen("cadence.all", {"lines": Joined(tuple(lines)), "day": found.today}, rows)


def _county_line(found: Cadence, place: Place) -> Words:
    """A county with all its municipalities in one line."""
    towns = found.of_county(place.code)
    own = Joined(tuple(_short(one) for one in (*place.standings, *_summed(towns))), by=", ")
    overdue = place.overdue + sum(one.overdue for one in towns)
    text = "cadence.county-late" if overdue else "cadence.county"
    return words(text, place=place.name, own=own, overdue=overdue)


def _summed(towns: Sequence[Place]) -> list[Standing]:
    """The local meetings of a county's municipalities, as one."""
    every = [one for town in towns for one in town.standings]
    if not every:
        return []
    return [
        Standing(
            every[0].duty,
            sum(one.held for one in every),
            sum(one.planned for one in every),
            sum(one.expected for one in every),
            sum(one.wanted for one in every),
            min((one.due for one in every if one.due is not None), default=None),
        )
    ]


@routes.tap(CadenceOf, needs=Can.SEE_CADENCE)
async def county(ctx: Ctx, value: CadenceOf) -> Answer:
    found = await cadence.look(ctx.tx, ctx.actor, ctx.now, ctx.kit.zone)
    place = found.county(value.county.code)
    inside = [one for one in (place, *found.of_county(place.code)) if one.standings]
    places = [one for one in inside if cadence.may_see(ctx.actor, one)]
    if not places:
        raise NotAllowed("common.not-allowed-see-cadence")
    screen = _listed(
        found,
        places,
        value.page,
        lambda page: CadenceOf(value.county, page),
        _call_rows(ctx, places),
    )
    back = (tap("cadence.back", OpenCadence()),)
    return Screen(screen.text, screen.params, (*screen.rows, back))


def _own(ctx: Ctx, found: Cadence, places: Sequence[Place], page: int) -> Screen:
    screen = _listed(found, places, page, OpenCadence, _call_rows(ctx, places))
    return Screen(screen.text, screen.params, (*screen.rows, (to_menu(),)))


def _listed(found: Cadence, places: Sequence[Place], page: int, turn: Any, ways: Rows) -> Screen:
    shown = paged(places, page, turn, TITLES)
    lines = tuple(line for place in shown.items for line in _lines(place, found.today))
    said = {"lines": Joined(lines), "day": found.today}
    return Screen("cadence.own", said, (*ways, *shown.turning))


def _lines(place: Place, today: date) -> list[Words]:
    title = words("cadence.place", place=place.name)
    return [title, *(words("cadence.line", line=_line(one, today)) for one in place.standings)]


def _line(one: Standing, today: date) -> Words:
    """Held, planned, due next (with its year, where it is another one), overdue."""
    shown: dict[str, Any] = {
        "what": words(f"cadence.many-{one.duty.code}"),
        "held": str(one.held),
        "wanted": str(one.wanted),
        "planned": one.planned,
        "overdue": one.overdue,
    }
    if one.due is None:
        return words("cadence.standing-all", **shown)
    shown["due"] = one.due
    if one.overdue:
        return words("cadence.standing-late", **shown)
    if one.due.year != today.year:
        return words("cadence.standing-far", **shown, year=str(one.due.year))
    return words("cadence.standing", **shown)


def _short(one: Standing) -> Words:
    what = words(f"cadence.many-{one.duty.code}")
    return words("cadence.short", what=what, held=str(one.held), wanted=str(one.wanted))


def _call_rows(ctx: Ctx, places: Sequence[Place]) -> Rows:
    """For whoever calls them: like the last one, or anew."""
    if not ctx.actor.can(Can.CALL_MEETINGS):
        return ()
    lasts = [one.last_id for place in places for one in place.standings if one.last_id]
    ways: list[Button] = [tap("cadence.call", OpenCalling())]
    if lasts:
        ways.insert(0, tap("cadence.call-like", CallLike(max(lasts))))
    return tuple((one,) for one in ways)


# Files, for who sees all


@routes.tap(CadencePicture, needs=Can.SEE_CADENCE)
async def picture(ctx: Ctx, _: Any) -> Answer:
    await cadence.order(ctx.tx, ctx.actor, "cadence-picture", "photo", ctx.now)
    return Toast("common.paper-coming")


@routes.tap(CadenceTable, needs=Can.SEE_CADENCE)
async def table(ctx: Ctx, _: Any) -> Answer:
    await cadence.order(ctx.tx, ctx.actor, "cadence-table", "document", ctx.now)
    return Toast("common.paper-coming")


async def _seen(ctx: PaperCtx) -> tuple[Cadence, list[Place]]:
    """What its receiver may see when it leaves, and the places of it that owe something."""
    require(ctx.actor, Can.SEE_CADENCE)
    found = await cadence.look(ctx.tx, ctx.actor, ctx.now, ctx.kit.zone)
    return found, cadence.own(ctx.actor, found)


@routes.paper("cadence-picture")
async def pictured(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """How much of what is asked was held, in per cent: by county, or by one's own municipality."""
    found, places = await _seen(ctx)
    counties = [one for one in places if one.code == one.county]
    rows = [(one, [*one.standings, *_summed(found.of_county(one.code))]) for one in counties]
    rows = rows or [(one, list(one.standings)) for one in places]
    kinds = [one.duty.code for one in rows[0][1]] if rows else []
    document = Board(
        title=ctx.say("cadence.picture-title"),
        subtitle=ctx.say("cadence.picture-subtitle", day=found.today),
        groups=[place.name for place, _ in rows],
        series=[
            Series(ctx.say(f"cadence.many-{code}"), [_share(standings[n]) for _, standings in rows])
            for n, code in enumerate(kinds)
        ],
        stacked=False,
        most=100,
    )
    return Paper(document, ctx.say("cadence.picture-file"))


def _share(one: Standing) -> int:
    """Per cent of what is asked in the whole span; more than all is all."""
    return min(100 * one.held // one.wanted, 100) if one.wanted else 0


@routes.paper("cadence-table")
async def tabled(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    found, places = await _seen(ctx)
    sheets = {
        "cadence.sheet-country": [found.country] if cadence.sees_all(ctx.actor) else [],
        "cadence.sheet-counties": [one for one in places if one.code == one.county],
        "cadence.sheet-municipalities": [one for one in places if one.code != one.county],
    }
    names = {one.code: one.name for one in found.counties}
    tables = [_sheet(ctx, text, inside, names) for text, inside in sheets.items() if inside]
    return Paper(Workbook(tables), ctx.say("cadence.table-file"))


COLUMNS = ("place", "county", "what", "held", "planned", "wanted", "overdue", "due")


def _sheet(ctx: PaperCtx, text: str, places: Sequence[Place], counties: Mapping[str, str]) -> Table:
    rows: list[Sequence[Value]] = [
        (
            place.name or ctx.say("cadence.country"),
            counties.get(place.county, ""),
            ctx.say(f"cadence.many-{one.duty.code}"),
            one.held,
            one.planned,
            one.wanted,
            one.overdue,
            one.due,
        )
        for place in places
        for one in place.standings
    ]
    return Table(ctx.say(text), [Column(ctx.say(f"cadence.column-{one}")) for one in COLUMNS], rows)
