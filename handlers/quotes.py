"""Answers in own words: read page by page, looked for, put in groups, quoted with consent."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.folding import LABEL_MAX
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.poll_buttons import ShowTally
from bot.domain.quotes import (
    ALL,
    GROUP_MAX,
    NONE,
    ChooseGroup,
    NameGroup,
    OpenWords,
    PutInGroup,
    QuoteWords,
    ReadWords,
    SearchWords,
    WordGroups,
)
from bot.services import quotes
from bot.services.quotes import Saying, Sayings
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused

routes = Routes("quotes")

PER_PAGE = 5
TEXT_SHOWN = 220  # characters of an answer in a list
QUESTION_SHOWN = 200
FOUND_MAX = 8  # a screen; more of them mean: say it more exactly


@routes.tap(ReadWords, needs=Can.BELONG)
async def read(ctx: Ctx, value: ReadWords) -> Answer:
    try:
        found = await quotes.read(ctx.tx, ctx.actor, value.poll, value.place, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, value.poll)
    group = value.group if quotes.shown(found, value.group) else ALL
    page = paged(
        found.of(group),
        value.page,
        lambda number: ReadWords(value.poll, value.place, group, number),
        PER_PAGE,
    )
    head = [_question(found), _what(found, group)]
    rows = (*_numbers(found, page.items), *page.turning, *_ways(found))
    return _listed(found, head, page.items, rows)


@routes.tap(OpenWords, needs=Can.BELONG)
async def one(ctx: Ctx, value: OpenWords) -> Answer:
    try:
        found = await quotes.read(ctx.tx, ctx.actor, value.poll, value.place, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, value.poll)
    return _one(found, found.one(value.answer))


def _one(found: Sayings, saying: Saying) -> Screen:
    poll, place = found.seen.mine.poll.id, found.question.position
    lines = [_said(saying, len(saying.text))]
    if found.keeps:
        group = found.name(saying.group)
        lines.append(words("quotes.in-group", group=group) if group else words("quotes.in-none"))
        lines.append(words("quotes.may-quote" if saying.quotable else "quotes.may-not-quote"))
    rows: list[tuple[Button, ...]] = []
    if saying.quotable:
        rows.append((tap("quotes.quote", QuoteWords(poll, place, saying.number)),))
    if found.keeps:
        rows.append((tap("quotes.put", ChooseGroup(poll, place, saying.number)),))
    rows.append((tap("quotes.back", ReadWords(poll, place, saying.group or ALL)),))
    return Screen("common.joined", {"parts": Joined(tuple(lines), "\n\n")}, tuple(rows))


@routes.tap(QuoteWords, needs=Can.BELONG)
async def quote(ctx: Ctx, value: QuoteWords) -> Answer:
    try:
        found = await quotes.read(ctx.tx, ctx.actor, value.poll, value.place, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, value.poll)
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
        return _refused(refusal, poll)
    fitting = found.found(values["words"])
    head = [words("quotes.found", sought=values["words"], count=len(fitting))]
    shown = fitting[:FOUND_MAX]
    if len(fitting) > len(shown):
        head.append(words("quotes.found-more", count=len(shown)))
    return _listed(found, head, shown, (*_numbers(found, shown), *_ways(found)))


SEARCH = routes.form(
    Form(
        "quotes-search",
        "quotes",
        needs=Can.BELONG,
        finish=look,
        steps=(Step("words", Text(LABEL_MAX)),),
        direct=True,
    )
)


@routes.tap(SearchWords, needs=Can.BELONG)
async def search(ctx: Ctx, value: SearchWords) -> Answer:
    try:
        await quotes.read(ctx.tx, ctx.actor, value.poll, value.place, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, value.poll)
    return await ctx.kit.forms.open(ctx, SEARCH, poll=value.poll, place=value.place)


# Groups


@routes.tap(WordGroups, needs=Can.BELONG)
async def groups(ctx: Ctx, value: WordGroups) -> Answer:
    poll, place = value.poll, value.place
    try:
        found = await quotes.keeping(ctx.tx, ctx.actor, poll, place, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, poll)
    lines = [_question(found)]
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


@routes.tap(ChooseGroup, needs=Can.BELONG)
async def choose(ctx: Ctx, value: ChooseGroup) -> Answer:
    poll, place, number = value.poll, value.place, value.answer
    try:
        found = await quotes.keeping(ctx.tx, ctx.actor, poll, place, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, poll)
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


@routes.tap(PutInGroup, needs=Can.BELONG)
async def put(ctx: Ctx, value: PutInGroup) -> Answer:
    poll, place, number = value.poll, value.place, value.answer
    try:
        found = await quotes.put(ctx.tx, ctx.actor, poll, place, number, value.group, ctx.now)
    except Refusal as refusal:
        return _refused(refusal, poll)
    return _one(found, found.one(number))


async def named(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    poll, place, number = values["poll"], values["place"], values["answer"]
    try:
        found = await quotes.name(ctx.tx, ctx.actor, poll, place, number, values["group"], ctx.now)
    except Refusal as refusal:
        return _refused(refusal, poll)
    return _one(found, found.one(number))


GROUP = routes.form(
    Form(
        "quotes-group",
        "quotes",
        needs=Can.BELONG,
        finish=named,
        steps=(Step("group", Text(GROUP_MAX)),),
        direct=True,
    )
)


@routes.tap(NameGroup, needs=Can.BELONG)
async def new(ctx: Ctx, value: NameGroup) -> Answer:
    poll, place, number = value.poll, value.place, value.answer
    try:
        (await quotes.keeping(ctx.tx, ctx.actor, poll, place, ctx.now)).one(number)
    except Refusal as refusal:
        return _refused(refusal, poll)
    return await ctx.kit.forms.open(ctx, GROUP, poll=poll, place=place, answer=number)


# What the screens have in common


def _listed(found: Sayings, head: list[Words], shown: Sequence[Saying], rows: Rows) -> Screen:
    lines = [
        words(
            "quotes.line",
            place=place,
            said=_said(saying, TEXT_SHOWN),
            group=words("quotes.of-group", group=group) if group else "",
        )
        for place, saying in enumerate(shown, start=1)
        for group in (found.name(saying.group),)
    ]
    parts = Joined((words("common.joined", parts=Joined(tuple(head))), *lines), "\n\n")
    return Screen("common.joined", {"parts": parts}, rows)


def _said(saying: Saying, most: int) -> Words:
    text = shortened(saying.text, most)
    if saying.source is None:
        return words("quotes.said", text=text)
    return words("quotes.said-source", text=text, source=saying.source)


def _question(found: Sayings) -> Words:
    return words("quotes.question", text=shortened(found.question.text, QUESTION_SHOWN))


def _what(found: Sayings, group: int) -> Words:
    count = len(found.of(group))
    if group == NONE:
        return words("quotes.none-line", count=count)
    if group != ALL:
        return words("quotes.group-line", name=found.name(group) or "", count=count)
    return words("quotes.count" if found.keeps else "quotes.count-quotable", count=count)


def _numbers(found: Sayings, shown: Sequence[Saying]) -> Rows:
    poll, place = found.seen.mine.poll.id, found.question.position
    row = tuple(
        verbatim(str(number), OpenWords(poll, place, one.number))
        for number, one in enumerate(shown, start=1)
    )
    return (row,) if row else ()


def _ways(found: Sayings) -> Rows:
    poll, place = found.seen.mine.poll.id, found.question.position
    row = [tap("quotes.search", SearchWords(poll, place))]
    if found.keeps:
        row.append(tap("quotes.groups", WordGroups(poll, place)))
    return (tuple(row), (tap("tallies.results", ShowTally(poll)),))


def _refused(refusal: Refusal, poll: int) -> Screen:
    return refused(refusal, ((tap("tallies.results", ShowTally(poll)),),))
