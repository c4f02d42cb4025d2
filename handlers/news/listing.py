"""`/broadcast`: what is being written, waits, runs and was sent; and whom an item is for."""

from collections.abc import Sequence
from typing import Any

from bot.domain.actors import Can
from bot.domain.counties import County, short_municipality
from bot.domain.directory import short_eldership
from bot.domain.folding import alphabetical
from bot.domain.messages import Button, Joined, Rows, in_pairs, one_a_row, tap, verbatim, words
from bot.domain.news import ManageNews
from bot.domain.news_buttons import OpenBroadcast, ShowAudience, WriteNews
from bot.domain.news_text import shortened
from bot.services import news
from bot.services.audience import Receiver
from bot.services.news import Listed
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.menu import OpenMenu
from handlers.news.cards import back_to, card_of
from handlers.news.routes import routes

PER_PAGE = 4  # with the ways on, six buttons
PEOPLE = 15  # of a list of names
LABEL = 40  # characters of a title on a button


@routes.command("broadcast", "skelbti", needs=Can.BROADCAST, opens=OpenBroadcast(), in_menu=True)
async def everything(ctx: Ctx, value: Any) -> Answer:
    found = await news.mine(ctx.tx, ctx.actor)
    page = paged(found, value.page if value else 0, OpenBroadcast, PER_PAGE)
    write = tap("news.write", WriteNews())
    menu = (tap("menu.to-menu", OpenMenu()),)
    if not found:
        return Screen("news.none-yet", rows=((write,), menu))
    lines = tuple(_line(number, one) for number, one in enumerate(page.items, 1))
    buttons = [_button(number, one) for number, one in enumerate(page.items, 1)]
    rows = ((write,), *one_a_row(buttons), *page.turning, menu)
    return Screen("news.list", {"lines": Joined(lines)}, rows)


def _line(number: int, one: Listed) -> Any:
    title = one.item.title or words("news.untitled")
    state = words(f"news.state-{one.state}")
    return words("news.list-line", number=str(number), title=title, state=state)


def _button(number: int, one: Listed) -> Button:
    return verbatim(f"{number}. {shortened(one.item.title, LABEL)}", ManageNews(one.item.id))


@routes.tap(ManageNews, needs=Can.BROADCAST)
async def manage(ctx: Ctx, value: ManageNews) -> Answer:
    return await card_of(ctx, await news.get(ctx.tx, ctx.actor, value.news))


@routes.tap(ShowAudience, needs=Can.BROADCAST)
async def audience(ctx: Ctx, value: ShowAudience) -> Answer:
    item = await news.get(ctx.tx, ctx.actor, value.news)
    counted = await news.count(ctx.tx, item, ctx.today)
    back = back_to(item)
    if len(counted.counties) > 1 and not value.place:
        return Screen(
            "news.audience",
            {"lines": _by_county(counted.people)},
            (*_counties(item.id, counted.counties), back),
        )
    inside = [
        one for one in counted.people if not value.place or County.of(one.county) == value.place
    ]
    inside.sort(key=lambda one: alphabetical(f"{one.municipality_name} {one.eldership}"))
    page = paged(
        inside, value.page, lambda number: ShowAudience(item.id, value.place, number), PEOPLE
    )
    up: Rows = ()
    if value.place and len(counted.counties) > 1:
        up = ((tap("news.all-counties", ShowAudience(item.id, 0)),),)
    lines = (
        Joined(tuple(_person(one) for one in page.items)) if page.items else words("news.nobody")
    )
    return Screen("news.audience", {"lines": lines}, (*page.turning, *up, back))


def _by_county(people: Sequence[Receiver]) -> Joined:
    found: dict[str, list[Receiver]] = {}
    for one in people:
        found.setdefault(one.county_name, []).append(one)
    return Joined(
        tuple(
            words(
                "news.audience-county",
                county=name,
                count=len(inside),
                idle=sum(one.started is None for one in inside),
            )
            for name, inside in sorted(found.items(), key=lambda one: alphabetical(one[0]))
        )
    )


def _counties(number: int, counties: dict[str, str]) -> Rows:
    places = sorted(counties.items(), key=lambda one: alphabetical(one[1]))
    return in_pairs(
        [verbatim(name, ShowAudience(number, County.of(code))) for code, name in places]
    )


def _person(one: Receiver) -> Any:
    named = f"{one.name}, {short_eldership(one.eldership)}" if one.name else one.eldership
    place = short_municipality(one.municipality_name)
    text = "news.person" if one.started else "news.person-idle"
    return words(text, who=named, place=place)
