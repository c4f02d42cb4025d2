"""A nomination is said otherwise by its nominator; its nominee adds words and files."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import Words, words
from bot.domain.news_text import shortened
from bot.domain.nomination_buttons import AddToNomination, ChangeNomination
from bot.domain.nominations import ADDED_MAX, FILES_ADDED
from bot.services import nominations
from bot.telegram.fields import Text
from bot.telegram.forms import LATER, Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.nominations import steps
from handlers.nominations.cards import card_of
from handlers.nominations.composing import NAMED
from handlers.nominations.deciding import tapped
from handlers.nominations.routes import routes
from handlers.nominations.taking import adding, categories, changing

ADDED_FILES = steps.files(FILES_ADDED)


async def _steps(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    """As of a new one; who is nominated is another nomination."""
    under, one = await changing(ctx, values["nomination"])
    every = await categories(ctx, under.contest.id)
    in_ = values.get("category") or one.category_id
    chosen = next((known for known in every if known.id == in_), every[0])
    asked = await nominations.questions_in(ctx.tx, under.contest.id, chosen.id)
    return (
        await steps.category(ctx, under, every, 0, now_in=one.category_id),
        *steps.said(chosen.subject),
        *steps.questions(asked),
        steps.evidence(one.nominee_id or 0),
        steps.FILES,
    )


async def _about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    under, one = await changing(ctx, values["nomination"])
    return words("nominations.about-change", number=str(one.id), contest=under.contest.name)


async def _named(ctx: Ctx, values: Mapping[str, Any]) -> str:
    _, one = await changing(ctx, values["nomination"])
    return shortened(one.content.title, NAMED)


async def _changed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number, category = values["nomination"], values["category"]
    under, _ = await changing(ctx, number)
    asked = await nominations.questions_in(ctx.tx, under.contest.id, category)
    content = steps.content_of(asked, values)
    await nominations.change(ctx.tx, ctx.actor, number, category, content, ctx.now)
    return await card_of(ctx, number, words("nominations.changed"))


CHANGE = routes.form(
    Form(
        "nomination_change",
        "nominations",
        needs=Can.NOMINATE,
        steps=(),
        finish=_changed,
        grow=_steps,
        about=_about,
        named=_named,
        submit="nominations.save",
        leave=LATER,
        asides=(steps.FILES,),
    )
)


@tapped(ChangeNomination, Can.NOMINATE)
async def change(ctx: Ctx, value: ChangeNomination) -> Answer:
    """All that was said stands in the preview; each of it can be said anew."""
    number = value.nomination
    under, one = await nominations.to_change(ctx.tx, ctx.actor, number, ctx.now)
    asked = await nominations.questions_in(ctx.tx, under.contest.id, one.category_id)
    said = steps.values_of(asked, one.content) | {"category": one.category_id}
    return await ctx.kit.forms.open(ctx, CHANGE, key=str(number), nomination=number, **said)


async def _additions(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    await adding(ctx, values["nomination"])
    return (
        Step(
            "added",
            Text(ADDED_MAX),
            optional=True,
            asks=words("nominations.ask-added"),
            label=words("nominations.label-added"),
        ),
        ADDED_FILES,
    )


async def _about_addition(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    one = await adding(ctx, values["nomination"])
    return words("nominations.about-addition", number=str(one.id), title=one.content.title)


async def _named_addition(ctx: Ctx, values: Mapping[str, Any]) -> str:
    return shortened((await adding(ctx, values["nomination"])).content.title, NAMED)


async def _added(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["nomination"]
    files = values.get("files") or ()
    await nominations.add(ctx.tx, ctx.actor, number, values.get("added"), files, ctx.now)
    return await card_of(ctx, number, words("nominations.added"))


ADDITION = routes.form(
    Form(
        "nomination_addition",
        "nominations",
        needs=Can.NOMINATE,
        steps=(),
        finish=_added,
        grow=_additions,
        about=_about_addition,
        named=_named_addition,
        submit="nominations.save",
        leave=LATER,
        asides=(ADDED_FILES,),
    )
)


@tapped(AddToNomination, Can.NOMINATE)
async def add(ctx: Ctx, value: AddToNomination) -> Answer:
    number = value.nomination
    _, one = await nominations.to_add(ctx.tx, ctx.actor, number, ctx.now)
    content = one.content
    own = [file for file in content.files if file.get("by_nominee")]
    given: dict[str, Any] = {}
    if content.added or own:
        given = {"added": content.added, "files": steps.with_none(own)}
    return await ctx.kit.forms.open(ctx, ADDITION, key=str(number), nomination=number, **given)
