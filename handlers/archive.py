"""`/news`: what was published, page by page, by its words, and one item as it was sent."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Stale
from bot.domain.feeds import Ready, ReadyText
from bot.domain.folding import LABEL_MAX
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, one_a_row, tap, verbatim, words
from bot.domain.news import Ack, AnswerSender, ManageNews, OpenNews
from bot.domain.splitting import length
from bot.domain.taps import Tap
from bot.services import archive
from bot.services.archive import Seen, Shelf, Withdrawn
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import Turn, bounded, turning
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("archive")

PER_PAGE = 5
TITLE_SHOWN = 90  # characters: five of them make half a screen
TEXT_SHOWN = 3600  # UTF-16 units of an item; the names under it must fit too
BY_TIME = ("archive.newer", "archive.older")


class OpenArchive(Tap, prefix="ao"):
    page: int = 0


class SearchNews(Tap, prefix="as"):
    pass


class FoundNews(Tap, prefix="af"):
    """A page of what was found for the last words."""

    page: int


@routes.command("news", "naujienos", needs=Can.READ_NEWS, opens=OpenArchive(), in_menu=True)
async def all_news(ctx: Ctx, value: OpenArchive | None) -> Answer:
    sought = ctx.incoming.argument if value is None and ctx.incoming.command != "start" else ""
    if sought:
        await archive.remember(ctx.tx, ctx.actor, sought)
        return await _found(ctx, 0)
    number = bounded(value.page) if value else 0
    shelf = await archive.page(ctx.tx, ctx.actor, "", number, PER_PAGE, ctx.now)
    year = await archive.year(ctx.tx, ctx.now, ctx.kit.zone)
    params = {"sent": year.sent, "target": year.target}
    if not shelf.count:
        return Screen("archive.empty", params, ((to_menu(),),))
    lines = Joined(tuple(_lines(ctx, shelf)))
    rows = _rows(shelf, number, OpenArchive)
    return Screen("archive.list", {**params, "lines": lines}, (*rows, (_search(), to_menu())))


async def look(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    await archive.remember(ctx.tx, ctx.actor, values["words"])
    return await _found(ctx, 0)


SEARCH = routes.form(
    Form(
        "news-search",
        "archive",
        needs=Can.READ_NEWS,
        finish=look,
        steps=(Step("words", Text(LABEL_MAX)),),
        direct=True,
    )
)


@routes.tap(SearchNews, needs=Can.READ_NEWS)
async def search(ctx: Ctx, _: SearchNews) -> Answer:
    return await ctx.kit.forms.open(ctx, SEARCH)


@routes.tap(FoundNews, needs=Can.READ_NEWS)
async def turn(ctx: Ctx, value: FoundNews) -> Answer:
    return await _found(ctx, bounded(value.page))


async def _found(ctx: Ctx, number: int) -> Screen:
    sought = await archive.remembered(ctx.tx, ctx.actor)
    if not sought:
        raise Stale
    shelf = await archive.page(ctx.tx, ctx.actor, sought, number, PER_PAGE, ctx.now)
    if not shelf.count:
        rows: Rows = ((_search(),), (_all(), to_menu()))
        return Screen("archive.nothing", {"sought": sought}, rows)
    params = {"sought": sought, "count": shelf.count, "lines": Joined(tuple(_lines(ctx, shelf)))}
    rows = (*_rows(shelf, number, FoundNews), (_search(), _all()))
    return Screen("archive.found", params, rows)


@routes.tap(OpenNews, needs=Can.READ_NEWS, by_link=True)
async def read(ctx: Ctx, value: OpenNews) -> Answer:
    try:
        seen = await archive.read(ctx.tx, ctx.actor, value.news, ctx.now)
    except Withdrawn as why:
        return Screen(why.text_id, why.params, ((_all(), to_menu()),))
    long = length(seen.item.html) > TEXT_SHOWN
    await archive.show(ctx.tx, ctx.actor, seen, ctx.now, whole=long)
    return Screen("archive.item", {"lines": Joined(_about(ctx, seen, long=long))}, _buttons(seen))


def _about(ctx: Ctx, seen: Seen, *, long: bool) -> tuple[Words, ...]:
    text = words("archive.too-long", title=archive.titled(seen.item)) if long else seen.said
    return text, _when(ctx, seen)


def _when(ctx: Ctx, seen: Seen) -> Words:
    which = "archive.sent-corrected" if archive.corrected(seen.item) else "archive.sent"
    return words(which, day=_day(ctx, seen.item.started_at))


def _buttons(seen: Seen) -> Rows:
    number = seen.item.id
    found: list[Button] = []
    if seen.acks:
        found.append(tap("news.ack", Ack(number)))
    if seen.answers:
        found.append(tap("news.answer-sender", AnswerSender(number)))
    if seen.manages:
        found.append(tap("archive.manage", ManageNews(number)))
        found.append(tap("feeds.ready-text", ReadyText(number, Ready.SITE)))
    return (*one_a_row(found), (_all(), to_menu()))


def _lines(ctx: Ctx, shelf: Shelf) -> list[Words]:
    return [
        words(
            "archive.line-corrected" if archive.corrected(one) else "archive.line",
            place=str(place),
            title=archive.titled(one, TITLE_SHOWN),
            day=_day(ctx, one.started_at),
        )
        for place, one in enumerate(shelf.page, start=1)
    ]


def _day(ctx: Ctx, when: datetime | None) -> str:
    """As Lithuanians write it in figures: 2026-11-24."""
    return when.astimezone(ctx.kit.zone).date().isoformat() if when else ""


def _rows(shelf: Shelf, number: int, turn_: Turn) -> Rows:
    places = enumerate(shelf.page, start=1)
    row = tuple(verbatim(str(place), OpenNews(one.id)) for place, one in places)
    return (row, *turning(number, shelf.count, turn_, PER_PAGE, BY_TIME))


def _search() -> Button:
    return tap("archive.search", SearchNews())


def _all() -> Button:
    return tap("archive.all", OpenArchive())
