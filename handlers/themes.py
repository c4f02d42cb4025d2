"""The office's list of themes: add, rename, order, stop offering."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.menu import to_menu
from bot.domain.messages import Rows, Words, one_a_row, tap, verbatim, words
from bot.domain.report_buttons import OpenThemes
from bot.domain.themes import (
    NAME_MAX,
    AddTheme,
    OpenTheme,
    RaiseTheme,
    RenameTheme,
    RestoreTheme,
    RetireTheme,
)
from bot.services import themes
from bot.services.themes import Kept
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused

routes = Routes("themes")

PER_PAGE = 6


@routes.entry("themes", needs=Can.KEEP_THEMES, opens=OpenThemes())
async def listed(ctx: Ctx, value: OpenThemes | None) -> Answer:
    found = await themes.listed(ctx.tx, ctx.actor)
    page = paged(found, value.page if value else 0, OpenThemes, PER_PAGE)
    buttons = [verbatim(_label(ctx, one), OpenTheme(one.id)) for one in page.items]
    rows = (*one_a_row(buttons), *page.turning, (tap("themes.add", AddTheme()), to_menu()))
    counts = {"count": sum(not one.retired for one in found)}
    return Screen("themes.listed", counts, rows)


def _label(ctx: Ctx, theme: Kept) -> str:
    name = theme.name_en if ctx.actor.language == "en" else theme.name_lt
    return f"({name})" if theme.retired else name


@routes.tap(OpenTheme, needs=Can.KEEP_THEMES)
async def one(ctx: Ctx, value: OpenTheme) -> Answer:
    return _shown(await themes.get(ctx.tx, ctx.actor, value.theme))


@routes.tap(RaiseTheme, needs=Can.KEEP_THEMES)
async def raise_(ctx: Ctx, value: RaiseTheme) -> Answer:
    theme = await themes.raise_(ctx.tx, ctx.actor, value.theme)
    order = [one.id for one in await themes.listed(ctx.tx, ctx.actor)]
    return await listed(ctx, OpenThemes(order.index(theme.id) // PER_PAGE))


@routes.tap(RetireTheme, needs=Can.KEEP_THEMES)
async def retire(ctx: Ctx, value: RetireTheme) -> Answer:
    try:
        theme = await themes.retire(ctx.tx, ctx.actor, value.theme, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _back())
    return _shown(theme, words("themes.retired-now"))


@routes.tap(RestoreTheme, needs=Can.KEEP_THEMES)
async def restore(ctx: Ctx, value: RestoreTheme) -> Answer:
    try:
        theme = await themes.restore(ctx.tx, ctx.actor, value.theme, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _back())
    return _shown(theme, words("themes.restored"))


async def named(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """A new theme, or the new names of one."""
    lt, en = values["name_lt"], values["name_en"]
    try:
        if values.get("theme") is None:
            theme = await themes.add(ctx.tx, ctx.actor, lt, en, ctx.now)
            return _shown(theme, words("themes.added"))
        theme = await themes.rename(ctx.tx, ctx.actor, values["theme"], lt, en, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _back())
    return _shown(theme, words("themes.renamed"))


NAME = routes.form(
    Form(
        "theme_name",
        "themes",
        needs=Can.KEEP_THEMES,
        finish=named,
        steps=(Step("name_lt", Text(NAME_MAX)), Step("name_en", Text(NAME_MAX))),
        direct=True,
    )
)


@routes.tap(AddTheme, needs=Can.KEEP_THEMES)
async def add(ctx: Ctx, _: AddTheme) -> Answer:
    return await ctx.kit.forms.open(ctx, NAME)


@routes.tap(RenameTheme, needs=Can.KEEP_THEMES)
async def rename(ctx: Ctx, value: RenameTheme) -> Answer:
    theme = await themes.get(ctx.tx, ctx.actor, value.theme)
    return await ctx.kit.forms.open(ctx, NAME, theme=theme.id)


def _shown(theme: Kept, *lead: Words) -> Screen:
    if theme.retired:
        ways = [tap("themes.restore", RestoreTheme(theme.id))]
    else:
        ways = [
            tap("themes.raise", RaiseTheme(theme.id)),
            tap("themes.retire", RetireTheme(theme.id)),
        ]
    rows: Rows = ((tap("themes.rename", RenameTheme(theme.id)),), tuple(ways), *_back())
    params = {"lt": theme.name_lt, "en": theme.name_en, "count": theme.entries}
    text = "themes.one-retired" if theme.retired else "themes.one"
    return Screen(text, params, rows, lead=lead)


def _back() -> Rows:
    return ((tap("themes.back", OpenThemes()),),)
