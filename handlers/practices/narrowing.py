"""What is looked for, narrowed by theme, place, year and kind."""

from collections.abc import Sequence

from bot.domain.actors import Can
from bot.domain.counties import County, iso_number, short_municipality
from bot.domain.messages import Button, Rows, in_pairs, tap, verbatim
from bot.domain.practices import Facet, Sought
from bot.domain.reports import ReportKind
from bot.domain.taps import Tap
from bot.services import places, practices
from bot.telegram.pages import PLACES, paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.practices.described import described
from handlers.practices.looking import (
    NarrowBy,
    NarrowPractices,
    PracticePage,
    WidenPractices,
    found_screen,
)
from handlers.practices.routes import routes


class NarrowTo(Tap, prefix="xm"):
    """0 is any."""

    facet: Facet
    value: int


class NarrowPage(Tap, prefix="xg"):
    """Further ones to choose from."""

    facet: Facet
    page: int


@routes.tap(NarrowPractices, needs=Can.FIND_PRACTICES)
async def filters(ctx: Ctx, _: NarrowPractices) -> Answer:
    sought = await practices.looked_for(ctx.tx, ctx.actor)
    facets = [one for one in Facet if one is not Facet.MUNICIPALITY or sought.county]
    buttons = [tap(f"practices.by-{one.code}", NarrowBy(one)) for one in facets]
    rows: Rows = in_pairs(buttons)
    if sought.is_narrowed:
        rows = (*rows, (tap("practices.widen", WidenPractices()),))
    rows = (*rows, (tap("practices.to-found", PracticePage()),))
    return Screen("practices.filters", {"what": await described(ctx, sought)}, rows)


@routes.tap(WidenPractices, needs=Can.FIND_PRACTICES)
async def widen(ctx: Ctx, _: WidenPractices) -> Answer:
    sought = await practices.looked_for(ctx.tx, ctx.actor)
    await practices.change(ctx.tx, ctx.actor, sought.widened())
    return await found_screen(ctx)


@routes.tap(NarrowBy, needs=Can.FIND_PRACTICES)
async def values(ctx: Ctx, value: NarrowBy) -> Answer:
    return await _values(ctx, value.facet, 0)


@routes.tap(NarrowPage, needs=Can.FIND_PRACTICES)
async def turn(ctx: Ctx, value: NarrowPage) -> Answer:
    return await _values(ctx, value.facet, value.page)


@routes.tap(NarrowTo, needs=Can.FIND_PRACTICES)
async def narrow(ctx: Ctx, value: NarrowTo) -> Answer:
    await practices.narrow(ctx.tx, ctx.actor, value.facet, value.value)
    return await found_screen(ctx)


async def _values(ctx: Ctx, facet: Facet, number: int) -> Screen:
    sought = await practices.looked_for(ctx.tx, ctx.actor)
    buttons = await _choices(ctx, facet, sought)
    page = paged(buttons, number, lambda one: NarrowPage(facet, one), PLACES)
    back = tap("practices.to-filters", NarrowPractices())
    rows: Rows = (*in_pairs(page.items), *page.turning)
    if getattr(sought, facet.code):
        rows = (*rows, (tap("practices.any", NarrowTo(facet, 0)),))
    text = f"practices.which-{facet.code}" if buttons else "practices.nothing-to-choose"
    return Screen(text, rows=(*rows, (back,)))


async def _choices(ctx: Ctx, facet: Facet, sought: Sought) -> Sequence[Button]:
    chosen = getattr(sought, facet.code)

    def one(label: str, value: int) -> Button:
        return verbatim(label, NarrowTo(facet, value), chosen=value == chosen)

    match facet:
        case Facet.THEME:
            themes = await practices.themes(ctx.tx, ctx.actor)
            return [one(theme.name(ctx.actor.language), theme.id) for theme in themes]
        case Facet.COUNTY:
            return [one(name, county) for county, name in await places.counties(ctx.tx)]
        case Facet.MUNICIPALITY:
            if not sought.county:
                return ()
            found = await places.municipalities(ctx.tx, County(sought.county).code)
            return [one(short_municipality(each.name), iso_number(each.code)) for each in found]
        case Facet.YEAR:
            years = await practices.years(ctx.tx, ctx.actor, ctx.today)
            return [one(str(year), year) for year in years]
        case Facet.KIND:
            return [
                tap(f"practices.kind-{kind.code}", NarrowTo(facet, kind)) for kind in ReportKind
            ]
