"""What is to go into a booklet or a table: a theme, a county, a year; for whom."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot.domain.actors import Can
from bot.domain.booklets import (
    Choice,
    MakeBooklet,
    MakeTable,
    PickPlace,
    PickTheme,
    PickYear,
    ShowBooklet,
    chosen,
    led,
    makes,
    valid,
    whoms,
)
from bot.domain.errors import Refusal
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Rows, Words, in_pairs, one_a_row, tap, verbatim, words
from bot.domain.report_buttons import OpenBooklets, OpenPractices
from bot.domain.taps import Tap
from bot.services import booklets, places, practices
from bot.telegram.pages import paged
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast, alerted
from handlers.booklets.routes import routes

Make = Callable[..., Tap]


def state(make: Make, choice: Choice, **more: int) -> Tap:
    return make(choice.theme, choice.county, choice.year, choice.whom, **more)


@routes.entry("booklets", needs=Can.FIND_PRACTICES, opens=OpenBooklets(), in_menu=False)
async def open_(ctx: Ctx, _: Any) -> Answer:
    own = led(ctx.actor)
    return await _screen(ctx, Choice(county=int(own[0]) if own else 0))


@routes.tap(ShowBooklet, needs=Can.FIND_PRACTICES)
async def show(ctx: Ctx, value: ShowBooklet) -> Answer:
    return await _screen(ctx, valid(ctx.actor, chosen(value)))


async def _screen(ctx: Ctx, choice: Choice) -> Screen:
    found = await booklets.counted(ctx.tx, ctx.actor, choice, ctx.today)
    params = {
        "theme": await theme_said(ctx, choice),
        "county": await county_said(ctx, choice),
        "year": year_said(choice),
        "table": found.table,
    }
    offers = makes(ctx.actor, choice)
    text = "booklets.choose"
    if offers:
        text = "booklets.choose-booklet"
        params |= {"booklet": found.booklet, "whom": words(f"booklets.for-{choice.whom.code}")}
    elif ctx.actor.can(Can.MAKE_BOOKLETS):
        text = "booklets.choose-elsewhere"
    return Screen(text, params, _rows(ctx, choice, found, offers=offers))


def _rows(ctx: Ctx, choice: Choice, found: booklets.Counted, *, offers: bool) -> Rows:
    narrow = [
        tap("booklets.pick-theme", state(PickTheme, choice)),
        tap("booklets.pick-county", state(PickPlace, choice)),
        tap("booklets.pick-year", state(PickYear, choice)),
    ]
    if offers:
        narrow.append(_for_whom(ctx, choice))
    files: list[Button] = []
    if offers and found.booklet:
        files.append(tap("booklets.make", state(MakeBooklet, choice)))
    if found.table:
        table = MakeTable(choice.theme, choice.county, choice.year)
        files.append(tap("booklets.table", table))
    back = (tap("practices.menu-practices", OpenPractices()), to_menu())
    return (*in_pairs(narrow), *in_pairs(files), back)


def _for_whom(ctx: Ctx, choice: Choice) -> Button:
    """The next one: there are two or three."""
    every = whoms(ctx.actor, choice)
    after = every[(every.index(choice.whom) + 1) % len(every)]
    return tap(f"booklets.make-for-{after.code}", state(ShowBooklet, replace(choice, whom=after)))


@routes.tap(PickTheme, needs=Can.FIND_PRACTICES)
async def pick_theme(ctx: Ctx, value: PickTheme) -> Answer:
    choice = valid(ctx.actor, chosen(value))
    themes = sorted(await practices.themes(ctx.tx, ctx.actor), key=lambda one: one.id)

    def turn(page: int) -> Tap:
        return state(PickTheme, choice, page=page)

    shown = paged(themes, value.page, turn)
    found = [
        verbatim(one.name(ctx.actor.language), state(ShowBooklet, replace(choice, theme=one.id)))
        for one in shown.items
    ]
    anyhow = tap("booklets.any-theme", state(ShowBooklet, replace(choice, theme=0)))
    rows = (*one_a_row(found), *shown.turning, (anyhow,))
    return Screen("booklets.ask-theme", rows=rows)


@routes.tap(PickPlace, needs=Can.FIND_PRACTICES)
async def pick_place(ctx: Ctx, value: PickPlace) -> Answer:
    choice = valid(ctx.actor, chosen(value))
    found = [
        verbatim(name, _there(ctx, choice, int(county)))
        for county, name in await places.counties(ctx.tx)
    ]
    anywhere = tap("booklets.any-county", _there(ctx, choice, 0))
    return Screen("booklets.ask-county", rows=(*in_pairs(found), (anywhere,)))


def _there(ctx: Ctx, choice: Choice, county: int) -> Tap:
    """What is for the colleagues of one county is so of that one alone."""
    return state(ShowBooklet, valid(ctx.actor, replace(choice, county=county)))


@routes.tap(PickYear, needs=Can.FIND_PRACTICES)
async def pick_year(ctx: Ctx, value: PickYear) -> Answer:
    choice = valid(ctx.actor, chosen(value))
    years = await practices.years(ctx.tx, ctx.actor, ctx.today)
    found = [verbatim(str(one), state(ShowBooklet, replace(choice, year=one))) for one in years]
    always = tap("booklets.any-year", state(ShowBooklet, replace(choice, year=0)))
    return Screen("booklets.ask-year", rows=(*in_pairs(found[:10]), (always,)))


@routes.tap(MakeBooklet, needs=Can.MAKE_BOOKLETS)
async def make(ctx: Ctx, value: MakeBooklet) -> Answer:
    choice = valid(ctx.actor, chosen(value))
    key = str(ctx.incoming.update_id)
    try:
        begun = await booklets.order(
            ctx.tx, ctx.actor, choice, key=key, now=ctx.now, today=ctx.today
        )
    except Refusal as refusal:
        return alerted(refusal)
    return Toast("bindings.coming") if begun else Toast("bindings.busy", alert=True)


async def theme_said(ctx: Ctx | PaperCtx, choice: Choice) -> Words:
    names = await practices.names(ctx.tx, replace(choice, county=0).sought, ctx.actor.language)
    return words("common.verbatim", text=names[0]) if names else words("booklets.every-theme")


async def county_said(ctx: Ctx | PaperCtx, choice: Choice) -> Words:
    names = await practices.names(ctx.tx, replace(choice, theme=0).sought, ctx.actor.language)
    return words("common.verbatim", text=names[0]) if names else words("booklets.every-county")


def year_said(choice: Choice) -> Words:
    if not choice.year:
        return words("booklets.every-year")
    return words("common.verbatim", text=str(choice.year))
