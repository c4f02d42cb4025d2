"""Polls begun from ready questions, or from an earlier poll."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import Button, Rows, one_a_row, tap, words
from bot.domain.news_text import shortened
from bot.domain.poll_buttons import ManagePoll, OpenAsking, OpenTemplates
from bot.domain.polls import TITLE_MAX, QuestionKind
from bot.domain.templates import (
    CLAUSE_MAX,
    CLAUSES_MAX,
    READY,
    Asking,
    CopyPoll,
    OpenEarlier,
    Ready,
    UseReady,
    clauses,
)
from bot.services import templates
from bot.services.templates import Ask
from bot.telegram.fields import Field, Files, Problem, Reading, Taken, Text, utf16_length
from bot.telegram.forms import Form, Step
from bot.telegram.incoming import Incoming
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("templates")

PER_PAGE = 5
TITLE_SHOWN = 60
LISTED_MAX = 6000  # characters of all clauses in one message, and more than Telegram lets through


class Clauses(Field):
    """The clauses of a draft law, one a line."""

    many = True

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        """What comes in several messages is one list: the text may be longer than one."""
        if incoming.file is not None or not incoming.text.strip():
            return Problem(words("forms.text-wanted"))
        earlier = [] if incoming.kind == "edited_message" else list(before or [])
        found = [*earlier, *clauses(incoming.text[:LISTED_MAX])]
        if len(found) > CLAUSES_MAX:
            return Problem(words("templates.clauses-many", count=len(found), most=CLAUSES_MAX))
        long = next((n for n, one in enumerate(found, 1) if utf16_length(one) > CLAUSE_MAX), None)
        if long is not None:
            return Problem(words("templates.clause-long", number=long, longest=CLAUSE_MAX))
        return Taken(found, more=True)

    async def show(self, ctx: Ctx, value: Any) -> Any:  # noqa: ARG002 - Field's signature
        return words("templates.clauses-count", count=len(value))


async def made_of_law(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    said = [_plain(ctx, "templates.law-whole")]
    asks = [Ask(QuestionKind.YES_NO, said[0])]
    for clause in values["clauses"]:
        agree = _plain(ctx, "templates.law-clause", clause=clause)
        comment = _plain(ctx, "templates.law-comment", clause=shortened(clause, TITLE_SHOWN))
        options = [_plain(ctx, f"templates.law-clause-{n}") for n in range(1, 4)]
        asks += [
            Ask(QuestionKind.ONE, agree, options),
            Ask(QuestionKind.TEXT, comment, optional=True),
        ]
    number = await templates.make(
        ctx.tx,
        ctx.actor,
        values["title"],
        asks,
        ctx.now,
        template=Ready.LAW.code,
        media=[_kept(one) for one in values.get("document") or ()],
    )
    return _made(number, len(asks))


LAW = routes.form(
    Form(
        "law",
        "templates",
        needs=Can.ASK_POLLS,
        finish=made_of_law,
        steps=(
            Step("title", Text(TITLE_MAX)),
            Step("document", Files(1), optional=True),
            Step("clauses", Clauses()),
        ),
        submit="templates.make",
    )
)


@routes.tap(OpenTemplates, needs=Can.ASK_POLLS)
async def choose(ctx: Ctx, _: OpenTemplates) -> Answer:
    buttons = [tap(f"templates.ready-{one.code}", UseReady(one)) for one in Ready]
    rows = (*one_a_row(buttons), (tap("templates.earlier", OpenEarlier()),), _back())
    return Screen("templates.choose", rows=rows)


@routes.tap(UseReady, needs=Can.ASK_POLLS)
async def use(ctx: Ctx, value: UseReady) -> Answer:
    if value.ready is Ready.LAW:
        return await ctx.kit.forms.open(ctx, LAW)
    ready, code = READY[value.ready], value.ready.code
    places = {one.name: place for place, one in enumerate(ready)}
    asks = [_ask(ctx, code, one, places) for one in ready]
    title = _plain(ctx, f"templates.{code}-title", year=str(ctx.today.year))
    number = await templates.make(ctx.tx, ctx.actor, title, asks, ctx.now, template=code)
    return _made(number, len(asks))


@routes.tap(OpenEarlier, needs=Can.ASK_POLLS)
async def earlier(ctx: Ctx, value: OpenEarlier) -> Answer:
    found = await templates.earlier(ctx.tx, ctx.actor)
    if not found:
        return Screen("templates.none-earlier", rows=(_back(),))
    page = paged(found, value.page, OpenEarlier, PER_PAGE)
    rows: Rows = tuple(
        row
        for one in page.items
        for row in (
            (_copy("templates.copy", CopyPoll(one.id, again=False), one.title),),
            (_copy("templates.again", CopyPoll(one.id, again=True), one.title),),
        )
    )
    return Screen("templates.which-earlier", rows=(*rows, *page.turning, _back()))


@routes.tap(CopyPoll, needs=Can.ASK_POLLS)
async def copied(ctx: Ctx, value: CopyPoll) -> Answer:
    number = await templates.copy(ctx.tx, ctx.actor, value.poll, ctx.now, again=value.again)
    text = "templates.repeated" if value.again else "templates.copied"
    return Screen(text, rows=(_look(number), _back()))


def _ask(ctx: Ctx, code: str, one: Asking, places: Mapping[str, int]) -> Ask:
    text = f"templates.{code}-{one.name}"
    return Ask(
        one.kind,
        _plain(ctx, text),
        [_plain(ctx, f"{text}-{number}") for number in range(1, one.options + 1)],
        one.most,
        one.optional,
        None if one.after is None else (places[one.after[0]], one.after[1]),
    )


def _plain(ctx: Ctx, text: str, **params: Any) -> str:
    """In the asker's language: from now on it is what the asker wrote."""
    return ctx.kit.texts.plain(ctx.actor.language, words(text, **params))


def _kept(file: Mapping[str, Any]) -> dict[str, Any]:
    """As a message carries it."""
    return {name: value for name, value in file.items() if name != "message_id"}


def _made(number: int, count: int) -> Screen:
    return Screen("templates.made", {"count": count}, (_look(number), _back()), receipt=True)


def _look(number: int) -> tuple[Button, ...]:
    return (tap("templates.look", ManagePoll(number)),)


def _copy(label: str, value: CopyPoll, title: str) -> Button:
    return tap(label, value, title=shortened(title, TITLE_SHOWN))


def _back() -> tuple[Button, ...]:
    return (tap("templates.back", OpenAsking()),)
