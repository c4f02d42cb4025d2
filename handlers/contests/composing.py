"""A new contest: its name and year, or as an earlier one was."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_keeping_buttons import BeginContest, CopyContest, NewContest
from bot.domain.contests import NAME_MAX, TEXT_MAX, YEARS, Subject
from bot.domain.messages import one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.services.contests import consisting, get, keeping, reading
from bot.services.contests.reading import listed
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from bot.telegram.texts import REFERENCE
from handlers.contests.managing import card_of
from handlers.contests.routes import asked, kept, routes, to_list
from handlers.meetings.fields import Whole

COPIED = 5  # the newest are offered
LABEL = 40  # characters of a name on a button
# What a new one begins with: names are texts, in the association's language.
CATEGORIES = (
    ("contests.usual-leader", Subject.PERSON),
    ("contests.usual-guide", Subject.PERSON),
    ("contests.usual-idea", Subject.IDEA),
)
CRITERIA = (
    "contests.usual-originality",
    "contests.usual-creativity",
    "contests.usual-rationality",
    "contests.usual-community",
)
WEIGHT = 25  # of each of them


async def steps(ctx: Ctx, _: Mapping[str, Any]) -> tuple[Step, ...]:
    return (
        asked("name", Text(NAME_MAX)),
        asked("year", years(ctx)),
        asked("text", Text(TEXT_MAX), optional=True),
    )


def years(ctx: Ctx) -> Whole:
    return Whole(YEARS.start, YEARS.stop - 1, (ctx.today.year, ctx.today.year + 1))


async def composed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    text = values.get("text")
    made = await keeping.begin(ctx.tx, ctx.actor, values["name"], values["year"], text, ctx.now)
    for name, subject in CATEGORIES:
        await consisting.add_category(
            ctx.tx,
            ctx.actor,
            made.id,
            subject,
            _usual(ctx, name),
            about=None,
            partner=None,
            now=ctx.now,
        )
    criteria = [(_usual(ctx, name), WEIGHT) for name in CRITERIA]
    await consisting.weigh(ctx.tx, ctx.actor, made.id, criteria, ctx.now)
    under = await get(ctx.tx, made.id, ctx.now)
    return await card_of(ctx, under, words("contests.begun"))


def _usual(ctx: Ctx, text_id: str) -> str:
    return ctx.kit.texts.plain(REFERENCE, words(text_id))


NEW = routes.form(
    Form(
        "contest",
        "contests",
        needs=Can.KEEP_CONTESTS,
        finish=composed,
        steps=(),
        direct=True,
        grow=steps,
    )
)


@routes.tap(NewContest, needs=Can.KEEP_CONTESTS)
async def new(ctx: Ctx, _: NewContest) -> Answer:
    found = (await listed(ctx.tx, ctx.actor))[:COPIED]
    if not found:
        return await ctx.kit.forms.open(ctx, NEW)
    buttons = [
        verbatim(f"{shortened(one.name, LABEL)}, {one.year}", CopyContest(one.id)) for one in found
    ]
    anew = (tap("contests.anew", BeginContest()),)
    return Screen("contests.new-or-copy", rows=(anew, *one_a_row(buttons), to_list()))


@routes.tap(BeginContest, needs=Can.KEEP_CONTESTS)
async def begin(ctx: Ctx, _: BeginContest) -> Answer:
    return await ctx.kit.forms.open(ctx, NEW)


@kept(CopyContest, Can.KEEP_CONTESTS)
async def copy(ctx: Ctx, value: CopyContest) -> Answer:
    await reading.see(ctx.tx, ctx.actor, value.contest, ctx.now)
    made = await keeping.copy(ctx.tx, ctx.actor, value.contest, ctx.now, ctx.kit.zone)
    under = await get(ctx.tx, made.id, ctx.now)
    return await card_of(ctx, under, words("contests.copied"))
