"""`/practices`: what somebody looks for, and what was found, page by page."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.actors import Can
from bot.domain.menu import to_menu
from bot.domain.messages import (
    Button,
    Joined,
    Rows,
    Words,
    in_pairs,
    tap,
    verbatim,
    words,
)
from bot.domain.practices import PER_PAGE, WORDS_MAX, Facet, Order, Sought
from bot.domain.report_buttons import OpenBooklets, OpenPractices
from bot.domain.taps import Tap
from bot.services import practices, signup
from bot.services.practices.lines import lines, numbers
from bot.telegram.fields import Press, Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import bounded, turning
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.directory import OpenDirectory
from handlers.practices.described import described
from handlers.practices.routes import routes


class PracticePage(Tap, prefix="xp"):
    """A page of what is looked for."""

    page: int = 0


class OrderPractices(Tap, prefix="xo"):
    order: Order


class BrowsePractices(Tap, prefix="xs"):
    """Everything in that order, whatever was looked for before."""

    order: Order


class BrowseTheme(Tap, prefix="xt"):
    """Everything on that theme, whatever was looked for before."""

    theme: int


class NarrowPractices(Tap, prefix="xn"):
    """By what it can be narrowed."""


class WidenPractices(Tap, prefix="xq"):
    """The same words, without filters."""


class NarrowBy(Tap, prefix="xy"):
    """What there is to choose from."""

    facet: Facet


@dataclass(frozen=True)
class Looked(Text):
    """Words to look for, or a way to look around."""

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        return (
            (
                tap("practices.browse-newest", BrowsePractices(Order.NEWEST)),
                tap("practices.browse-used", BrowsePractices(Order.USED)),
            ),
            (
                tap("practices.by-theme", NarrowBy(Facet.THEME)),
                tap("practices.by-county", NarrowBy(Facet.COUNTY)),
            ),
            (tap("booklets.menu-booklets", OpenBooklets()),),
        )


async def look(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    await practices.begin(ctx.tx, ctx.actor, values["words"])
    return await found_screen(ctx)


FIND = routes.form(
    Form(
        "practice_search",
        "practices",
        needs=Can.FIND_PRACTICES,
        finish=look,
        steps=(Step("words", Looked(WORDS_MAX)),),
        direct=True,
    )
)


@routes.command(
    "practices", "patirtis", needs=Can.FIND_PRACTICES, opens=OpenPractices(), in_menu=True
)
async def open_(ctx: Ctx, value: OpenPractices | None) -> Answer:
    typed = ctx.incoming.argument if value is None and ctx.incoming.command != "start" else ""
    await practices.begin(ctx.tx, ctx.actor, typed)
    return await found_screen(ctx) if typed else await ctx.kit.forms.open(ctx, FIND)


@routes.tap(PracticePage, needs=Can.FIND_PRACTICES)
async def turn(ctx: Ctx, value: PracticePage) -> Answer:
    return await found_screen(ctx, value.page)


@routes.tap(OrderPractices, needs=Can.FIND_PRACTICES)
async def order(ctx: Ctx, value: OrderPractices) -> Answer:
    sought = await practices.looked_for(ctx.tx, ctx.actor)
    await practices.change(ctx.tx, ctx.actor, sought.ordered(value.order))
    return await found_screen(ctx)


@routes.tap(BrowsePractices, needs=Can.FIND_PRACTICES)
async def browse(ctx: Ctx, value: BrowsePractices) -> Answer:
    await practices.begin(ctx.tx, ctx.actor, order=value.order)
    return await found_screen(ctx)


@routes.tap(BrowseTheme, needs=Can.FIND_PRACTICES)
async def browse_theme(ctx: Ctx, value: BrowseTheme) -> Answer:
    await practices.begin(ctx.tx, ctx.actor)
    await practices.narrow(ctx.tx, ctx.actor, Facet.THEME, value.theme)
    return await found_screen(ctx)


async def found_screen(ctx: Ctx, page: int = 0) -> Screen:
    sought = await practices.looked_for(ctx.tx, ctx.actor)
    page = bounded(page)
    shelf = await practices.find(ctx.tx, ctx.actor, sought, ctx.today, offset=page * PER_PAGE)
    if not shelf.count:
        return await _nothing(ctx, sought)
    what = await described(ctx, sought)
    rows = (
        *((numbers(shelf.page),) if shelf.page else ()),
        *turning(page, shelf.count, PracticePage, PER_PAGE),
        (tap("practices.narrow", NarrowPractices()), _other_order(sought)),
        (tap("practices.look-again", OpenPractices()), to_menu()),
    )
    told = (*_mended(shelf), *lines(shelf.page))
    shown = {"what": what, "count": shelf.count, "lines": Joined(told)}
    return Screen("practices.found", shown, rows)


def _mended(shelf: practices.Shelf) -> list[Words]:
    """What was looked for instead of what was typed."""
    said = [words("practices.instead", typed=typed, meant=meant) for typed, meant in shelf.instead]
    return [*said, words("practices.partly")] if shelf.partly else said


def _other_order(sought: Sought) -> Button:
    """The next of the orders there are; without words there is no relevance."""
    orders = [one for one in Order if sought.words or one is not Order.RELEVANCE]
    now = Order(sought.order) if sought.order in orders else Order.NEWEST
    following = orders[(orders.index(now) + 1) % len(orders)]
    return tap(f"practices.order-{following.code}", OrderPractices(following))


async def _nothing(ctx: Ctx, sought: Sought) -> Screen:
    """The ways on: without the filters, by a theme, by asking whoever may know."""
    what: Words = await described(ctx, sought)
    themes = await practices.nearest_themes(ctx.tx, ctx.actor, sought.words)
    buttons = [verbatim(one.name(ctx.actor.language), BrowseTheme(one.id)) for one in themes]
    wider: Rows = ()
    if sought.is_narrowed:
        narrow = tap("practices.narrow", NarrowPractices())
        wider = ((narrow, tap("practices.widen", WidenPractices())),)
    rows = (
        *in_pairs(buttons),
        *wider,
        await _asking(ctx),
        (tap("practices.look-again", OpenPractices()), to_menu()),
    )
    text = "practices.nothing" if sought.words else "practices.nothing-here"
    if not themes:
        text = "practices.empty"
    return Screen(text, {"what": what}, rows)


async def _asking(ctx: Ctx) -> tuple[Button, ...]:
    """Whoever may know: a colleague, or all of the county in their group."""
    url = await signup.group_link(ctx.tx, ctx.actor)
    group = (Button(words("practices.ask-group"), url=url),) if url else ()
    return (tap("practices.ask-colleagues", OpenDirectory()), *group)
