"""Answers in own words: read page by page, one of them, looked for, quoted."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.folding import LABEL_MAX
from bot.domain.messages import tap, words
from bot.domain.quotes import (
    ALL,
    OpenWords,
    QuoteWords,
    ReadWords,
    SearchWords,
)
from bot.services import quotes
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.quotes.routes import routes
from handlers.quotes.screens import asked, count_said, hidden, listed, numbers, saying_card, ways

PER_PAGE = 5
FOUND_MAX = 8  # a screen; more of them mean: say it more exactly


@routes.tap(ReadWords, needs=Can.FOLLOW)
async def read(ctx: Ctx, value: ReadWords) -> Answer:
    try:
        found = await quotes.read(ctx.tx, ctx.actor, value.poll, value.place, ctx.now)
    except Refusal as refusal:
        return hidden(refusal, value.poll)
    group = value.group if quotes.shown(found, value.group) else ALL
    page = paged(
        found.of(group),
        value.page,
        lambda number: ReadWords(value.poll, value.place, group, number),
        PER_PAGE,
    )
    head = [asked(found), count_said(found, group)]
    rows = (*numbers(found, page.items), *page.turning, *ways(found))
    return listed(found, head, page.items, rows)


@routes.tap(OpenWords, needs=Can.FOLLOW)
async def one(ctx: Ctx, value: OpenWords) -> Answer:
    try:
        found = await quotes.read(ctx.tx, ctx.actor, value.poll, value.place, ctx.now)
    except Refusal as refusal:
        return hidden(refusal, value.poll)
    return saying_card(found, found.one(value.answer))


@routes.tap(QuoteWords, needs=Can.FOLLOW)
async def quote(ctx: Ctx, value: QuoteWords) -> Answer:
    try:
        found = await quotes.read(ctx.tx, ctx.actor, value.poll, value.place, ctx.now)
    except Refusal as refusal:
        return hidden(refusal, value.poll)
    saying = found.one(value.answer)
    back = ((tap("quotes.back-to-one", OpenWords(value.poll, value.place, value.answer)),),)
    if not saying.quotable:
        return Screen("quotes.not-allowed", rows=back)
    return Screen("quotes.ready", {"text": saying.text}, back)


# Looking for words


async def look(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    poll, place = values["poll"], values["place"]
    try:
        found = await quotes.read(ctx.tx, ctx.actor, poll, place, ctx.now)
    except Refusal as refusal:
        return hidden(refusal, poll)
    fitting = found.found(values["words"])
    head = [words("quotes.found", sought=values["words"], count=len(fitting))]
    shown = fitting[:FOUND_MAX]
    if len(fitting) > len(shown):
        head.append(words("quotes.found-more", count=len(shown)))
    return listed(found, head, shown, (*numbers(found, shown), *ways(found)))


SEARCH = routes.form(
    Form(
        "quotes-search",
        "quotes",
        needs=Can.FOLLOW,
        finish=look,
        steps=(Step("words", Text(LABEL_MAX)),),
        direct=True,
    )
)


@routes.tap(SearchWords, needs=Can.FOLLOW)
async def search(ctx: Ctx, value: SearchWords) -> Answer:
    try:
        await quotes.read(ctx.tx, ctx.actor, value.poll, value.place, ctx.now)
    except Refusal as refusal:
        return hidden(refusal, value.poll)
    return await ctx.kit.forms.open(ctx, SEARCH, poll=value.poll, place=value.place)
