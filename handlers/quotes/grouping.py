"""Answers in own words put in groups, by whoever may keep those."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import Joined, in_pairs, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.quotes import (
    ALL,
    GROUP_MAX,
    NONE,
    ChooseGroup,
    NameGroup,
    OpenWords,
    PutInGroup,
    ReadWords,
    WordGroups,
)
from bot.services import quotes
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.quotes.routes import routes
from handlers.quotes.screens import TEXT_SHOWN, asked, hidden, saying_card


@routes.tap(WordGroups, needs=Can.FOLLOW)
async def groups(ctx: Ctx, value: WordGroups) -> Answer:
    poll, place = value.poll, value.place
    try:
        found = await quotes.keeping(ctx.tx, ctx.actor, poll, place, ctx.now)
    except Refusal as refusal:
        return hidden(refusal, poll)
    lines = [asked(found)]
    lines += [
        words("quotes.group-line", name=one.name, count=len(found.of(one.id)))
        for one in found.groups
    ]
    lines.append(words("quotes.none-line", count=len(found.of(NONE))))
    if not found.groups:
        lines.append(words("quotes.how-to-group"))
    buttons = [verbatim(one.name, ReadWords(poll, place, one.id)) for one in found.groups]
    buttons.append(tap("quotes.ungrouped", ReadWords(poll, place, NONE)))
    rows = (*in_pairs(buttons), (tap("quotes.back", ReadWords(poll, place)),))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)


@routes.tap(ChooseGroup, needs=Can.FOLLOW)
async def choose(ctx: Ctx, value: ChooseGroup) -> Answer:
    poll, place, number = value.poll, value.place, value.answer
    try:
        found = await quotes.keeping(ctx.tx, ctx.actor, poll, place, ctx.now)
    except Refusal as refusal:
        return hidden(refusal, poll)
    saying = found.one(number)
    buttons = [
        verbatim(one.name, PutInGroup(poll, place, number, one.id), chosen=one.id == saying.group)
        for one in found.groups
    ]
    rows = [*in_pairs(buttons), (tap("quotes.new-group", NameGroup(poll, place, number)),)]
    if saying.group is not None:
        rows.append((tap("quotes.take-out", PutInGroup(poll, place, number, ALL)),))
    rows.append((tap("quotes.back-to-one", OpenWords(poll, place, number)),))
    text = shortened(saying.text, TEXT_SHOWN)
    return Screen("quotes.choose-group", {"text": text}, tuple(rows))


@routes.tap(PutInGroup, needs=Can.FOLLOW)
async def put(ctx: Ctx, value: PutInGroup) -> Answer:
    poll, place, number = value.poll, value.place, value.answer
    try:
        found = await quotes.put(ctx.tx, ctx.actor, poll, place, number, value.group, ctx.now)
    except Refusal as refusal:
        return hidden(refusal, poll)
    return saying_card(found, found.one(number))


async def named(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    poll, place, number = values["poll"], values["place"], values["answer"]
    try:
        found = await quotes.name(ctx.tx, ctx.actor, poll, place, number, values["group"], ctx.now)
    except Refusal as refusal:
        return hidden(refusal, poll)
    return saying_card(found, found.one(number))


GROUP = routes.form(
    Form(
        "quotes-group",
        "quotes",
        needs=Can.FOLLOW,
        finish=named,
        steps=(Step("group", Text(GROUP_MAX)),),
        direct=True,
    )
)


@routes.tap(NameGroup, needs=Can.FOLLOW)
async def new(ctx: Ctx, value: NameGroup) -> Answer:
    poll, place, number = value.poll, value.place, value.answer
    try:
        (await quotes.keeping(ctx.tx, ctx.actor, poll, place, ctx.now)).one(number)
    except Refusal as refusal:
        return hidden(refusal, poll)
    return await ctx.kit.forms.open(ctx, GROUP, poll=poll, place=place, answer=number)
