"""Saying something else in the place of an item that was sent, or withdrawing it."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.actors import Can
from bot.domain.corrections import (
    WHY_MAX,
    BeginCorrection,
    BeginWithdrawal,
    ConfirmCorrection,
    DropCorrection,
)
from bot.domain.errors import Refusal
from bot.domain.messages import UNDER, Rows, Words, one_a_row, tap, words
from bot.domain.news import Content, Correct, ManageNews, OpenNews, State
from bot.services import acks, corrections, news
from bot.services.corrections import Proposal
from bot.services.news import Item
from bot.telegram.campaigns import redraw
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.parts import Part, Rendered, parts
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused
from bot.telegram.texts import LANGUAGES
from handlers.news.content_field import Messages, joined, parts_of

routes = Routes("corrections")

BUTTONS = {"inline_keyboard": [[{"text": "–"}]]}  # that there are some is what counts


async def written(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """What the correction will look like and what can be done with it, as of a new item."""
    number = values["news"]
    try:
        others = await corrections.deciders(ctx.tx, ctx.actor, ctx.now, ctx.kit.zone)
        found = await corrections.propose(
            ctx.tx, ctx.actor, number, joined(values["content"]), ctx.now
        )
    except Refusal as refusal:
        return refused(refusal, _try_again(number))
    card = await _card(ctx, found)
    for account_id in [ctx.actor.account_id] if others is None else others:
        await corrections.show(ctx.tx, account_id, found, card, ctx.now, ctx.kit.zone)
    if others is not None:
        return Screen("corrections.handed-in", rows=_back(number), fresh=True, receipt=True)
    return Screen("corrections.preview-follows", rows=_back(number), fresh=True)


async def withdrawn(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["news"]
    try:
        item, copies = await corrections.withdraw(ctx.tx, ctx.actor, number, values["why"], ctx.now)
    except Refusal as refusal:
        return refused(refusal, _back(number))
    if item.campaign_id is not None:
        await redraw(ctx.tx, ctx.kit.table, item.campaign_id, ctx.now)
    params = {"title": acks.title(item), "there": copies.there}
    text = "corrections.called-off" if item.state is State.DRAFT else "corrections.withdrawing"
    return Screen(text, params, _back(number), receipt=True)


async def about_withdrawing(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """How many lose it, above the question and before the confirmation."""
    try:
        item, copies = await corrections.of(ctx.tx, ctx.actor, values["news"], ctx.now)
    except Refusal as refusal:
        return words(refusal.text_id, **refusal.params)
    return words(
        "corrections.ask-withdraw",
        title=acks.title(item),
        there=copies.there,
        waiting=copies.waiting,
    )


CORRECT = routes.form(
    Form(
        "correct",
        "corrections",
        needs=Can.BROADCAST,
        finish=written,
        steps=(Step("content", Messages()),),
        direct=True,
    )
)
WITHDRAW = routes.form(
    Form(
        "withdraw",
        "corrections",
        needs=Can.BROADCAST,
        finish=withdrawn,
        steps=(Step("why", Text(WHY_MAX)),),
        about=about_withdrawing,
        submit="corrections.do-withdraw",
    )
)


@routes.tap(Correct, needs=Can.BROADCAST)
async def choose(ctx: Ctx, value: Correct) -> Answer:
    try:
        item, copies = await corrections.of(ctx.tx, ctx.actor, value.news, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _back(value.news))
    params = {"title": acks.title(item), "there": copies.there, "waiting": copies.waiting}
    buttons = [
        tap("corrections.begin", BeginCorrection(item.id)),
        tap("corrections.begin-withdraw", BeginWithdrawal(item.id)),
    ]
    return Screen("corrections.choose", params, (*one_a_row(buttons), *_back(item.id)))


@routes.tap(BeginCorrection, needs=Can.BROADCAST)
async def begin(ctx: Ctx, value: BeginCorrection) -> Answer:
    """Pictures stay unless they are taken out; a text that is sent takes the old one's place."""
    try:
        item, _ = await corrections.of(ctx.tx, ctx.actor, value.news, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _back(value.news))
    pictures = parts_of(Content("", item.media))
    return await ctx.kit.forms.open(ctx, CORRECT, news=item.id, content=pictures)


@routes.tap(BeginWithdrawal, needs=Can.BROADCAST)
async def begin_withdrawal(ctx: Ctx, value: BeginWithdrawal) -> Answer:
    try:
        item, _ = await corrections.of(ctx.tx, ctx.actor, value.news, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _back(value.news))
    return await ctx.kit.forms.open(ctx, WITHDRAW, news=item.id)


@routes.tap(ConfirmCorrection, needs=Can.BROADCAST)
async def confirm(ctx: Ctx, value: ConfirmCorrection) -> Answer:
    number = value.news
    try:
        found = await corrections.proposed(ctx.tx, ctx.actor, number, value.number, ctx.now)
        anew = await _needs_anew(ctx, found)
        if anew is not value.anew:
            said, rows = await _card(ctx, found)
            changed = words("corrections.changed")
            return Screen(said.id, said.params, rows).led_by(changed)
        await corrections.correct(
            ctx.tx, ctx.actor, number, value.number, anew=anew, now=ctx.now, zone=ctx.kit.zone
        )
    except Refusal as refusal:
        return refused(refusal, _back(number))
    text = "corrections.sending-anew" if anew else "corrections.correcting"
    params = {"title": acks.title(found.fixed), "there": found.copies.there}
    open_it = (tap("acks.open", OpenNews(number)),)
    return Screen(text, params, (open_it, *_back(number)), receipt=True)


@routes.tap(DropCorrection, needs=Can.BROADCAST)
async def drop(ctx: Ctx, value: DropCorrection) -> Answer:
    try:
        item = await corrections.drop(ctx.tx, ctx.actor, value.news, value.number, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _back(value.news))
    return Screen("corrections.dropped", {"title": acks.title(item)}, _back(item.id))


routes.campaign(corrections.NOUN)(corrections.ended)
routes.steers(corrections.NOUN)(corrections.subject)


async def _card(ctx: Ctx, found: Proposal) -> tuple[Words, Rows]:
    """What confirming will do, with the counts, before it is done."""
    news_id, copies = found.item.id, found.copies
    anew = await _needs_anew(ctx, found)
    confirm_it = ConfirmCorrection(news_id, found.number, anew)
    buttons = [
        tap("corrections.send-anew" if anew else "corrections.edit-copies", confirm_it),
        tap("corrections.write-again", BeginCorrection(news_id)),
        tap("corrections.drop", DropCorrection(news_id, found.number)),
    ]
    if anew:
        counts = {"there": copies.there, "total": len(copies.to_send)}
        said = words("corrections.ask-anew", title=acks.title(found.fixed), **counts)
    else:
        counts = {"there": copies.there, "waiting": copies.waiting}
        said = words("corrections.ask-edit", title=acks.title(found.fixed), **counts)
    return said, one_a_row(buttons)


async def _needs_anew(ctx: Ctx, found: Proposal) -> bool:
    """Whether a copy cannot take it: other files, or more messages than it is now.

    Asked of each language, with buttons and without: that is how copies differ.
    """
    if not found.copies.to_change:
        return False
    before, after = await _said(ctx, found.item), await _said(ctx, found.fixed)
    return not all(
        _fits(_parts(ctx, found.item, before, *how), _parts(ctx, found.fixed, after, *how))
        for how in [(language, markup) for language in LANGUAGES for markup in (None, BUTTONS)]
    )


async def _said(ctx: Ctx, item: Item) -> Words:
    return await news.said(ctx.tx, item, ctx.now.astimezone(ctx.kit.zone))


def _parts(
    ctx: Ctx, item: Item, said: Words, language: str, markup: dict[str, Any] | None
) -> list[Part]:
    """As delivery makes them."""
    params = dict(said.params)
    under = params.pop(UNDER, words("common.under-files"))
    texts = ctx.kit.texts
    rendered = Rendered(texts.html(language, Words(said.id, params)), markup)
    return parts(rendered, item.media, texts.html(language, under))


def _fits(before: Sequence[Part], after: Sequence[Part]) -> bool:
    return _kinds(before) == _kinds(after) and _messages(after) <= _messages(before)


def _kinds(made: Sequence[Part]) -> list[str]:
    return [str(file["kind"]) for part in made for file in part.files]


def _messages(made: Sequence[Part]) -> int:
    return sum(part.count for part in made)


def _try_again(news_id: int) -> Rows:
    return ((tap("corrections.write-again", BeginCorrection(news_id)),), *_back(news_id))


def _back(news_id: int) -> Rows:
    return ((tap("corrections.to-item", ManageNews(news_id)),),)
