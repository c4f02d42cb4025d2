"""`/broadcast`: what is being written, waits, runs and was sent; and whom an item is for."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, one_a_row, tap, verbatim, words
from bot.domain.news import ManageNews
from bot.domain.news_buttons import OpenBroadcast, ShowAudience, WriteNews
from bot.domain.news_text import shortened
from bot.services import news
from bot.services.news import Listed
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.audience import exactly
from handlers.news.cards import back_to, card_of
from handlers.news.routes import routes

PER_PAGE = 4  # with the ways on, six buttons
LABEL = 40  # characters of a title on a button


@routes.command("broadcast", "skelbti", needs=Can.BROADCAST, opens=OpenBroadcast(), in_menu=True)
async def everything(ctx: Ctx, value: Any) -> Answer:
    found = await news.mine(ctx.tx, ctx.actor)
    page = paged(found, value.page if value else 0, OpenBroadcast, PER_PAGE)
    write = tap("news.write", WriteNews())
    menu = (to_menu(),)
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
    return exactly(
        counted,
        value.place,
        value.page,
        lambda place, page: ShowAudience(item.id, place, page),
        back_to(item),
    )
