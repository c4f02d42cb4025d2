"""The categories of a draft: for whom each is, who gives it."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_keeping_buttons import (
    AddCategory,
    BeginCategory,
    DropCategory,
    EditContest,
    OpenCategories,
    OpenCategory,
    Part,
)
from bot.domain.contests import CATEGORIES_MAX, NAME_MAX, Subject
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Joined, Words, one_a_row, tap, verbatim, words
from bot.services.contests import consisting, keeping, reading
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.contests.managing import overtaken
from handlers.contests.routes import kept, routes, to_manage
from handlers.contests.said import categories_said

LABEL = 40  # characters of a name on a button
ABOUT_MAX = 300
PARTNER_MAX = 200


@kept(OpenCategories, Can.KEEP_CONTESTS)
async def listed(ctx: Ctx, value: OpenCategories) -> Answer:
    return await category_list(ctx, value.contest)


async def category_list(ctx: Ctx, contest_id: int, *lead: Words) -> Screen:
    """Raises NotAllowed, Stale."""
    await keeping.draft(ctx.tx, ctx.actor, contest_id, ctx.now)
    found = await reading.categories(ctx.tx, contest_id)
    buttons = [verbatim(one.name[:LABEL], OpenCategory(contest_id, one.id)) for one in found]
    add = ((tap("contests.add-category", AddCategory(contest_id)),),)
    rows = (
        *one_a_row(buttons),
        *(add if len(found) < CATEGORIES_MAX else ()),
        to_manage(contest_id),
    )
    if not found:
        return Screen("contests.categories-none", rows=rows).led_by(*lead)
    lines = {"lines": categories_said(found)}
    return Screen("contests.category-list", lines, rows).led_by(*lead)


@kept(OpenCategory, Can.KEEP_CONTESTS)
async def look(ctx: Ctx, value: OpenCategory) -> Answer:
    return await category_card(ctx, value.contest, value.category)


async def category_card(ctx: Ctx, contest_id: int, number: int, *lead: Words) -> Screen:
    """Raises NotAllowed, Stale."""
    _, one = await consisting.category(ctx.tx, ctx.actor, contest_id, number, ctx.now)
    subject = words(f"contests.subject-{one.subject.code}")
    lines = [words("contests.category-head", name=one.name, subject=subject)]
    if one.about:
        lines.append(words("common.verbatim", text=one.about))
    if one.partner:
        lines.append(words("contests.category-gives", partner=one.partner))
    said = words("common.joined", parts=Joined(tuple(lines)))
    rows = (
        (
            tap("contests.edit-name", EditContest(contest_id, Part.CATEGORY_NAME, number)),
            tap("contests.edit-about", EditContest(contest_id, Part.CATEGORY_ABOUT, number)),
        ),
        (
            tap("contests.edit-partner", EditContest(contest_id, Part.CATEGORY_PARTNER, number)),
            tap("contests.drop-part", DropCategory(contest_id, number, sure=False)),
        ),
        (tap("contests.to-categories", OpenCategories(contest_id)),),
    )
    return Screen(said.id, said.params, rows).led_by(*lead)


@kept(AddCategory, Can.KEEP_CONTESTS)
async def which(ctx: Ctx, value: AddCategory) -> Answer:
    await keeping.draft(ctx.tx, ctx.actor, value.contest, ctx.now)
    buttons = [
        tap(f"contests.for-{subject.code}", BeginCategory(value.contest, subject))
        for subject in Subject
    ]
    back = (tap("contests.to-categories", OpenCategories(value.contest)),)
    return Screen("contests.which-subject", rows=(*one_a_row(buttons), back))


@kept(BeginCategory, Can.KEEP_CONTESTS)
async def begin(ctx: Ctx, value: BeginCategory) -> Answer:
    await keeping.draft(ctx.tx, ctx.actor, value.contest, ctx.now)
    about: dict[str, Any] = {"contest": value.contest, "subject": int(value.subject)}
    return await ctx.kit.forms.open(ctx, CATEGORY, **about)


async def added(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["contest"]
    try:
        await consisting.add_category(
            ctx.tx,
            ctx.actor,
            number,
            Subject(values["subject"]),
            values["category"],
            about=values.get("about"),
            partner=values.get("partner"),
            now=ctx.now,
        )
        return await category_list(ctx, number, words("contests.saved"))
    except Stale:
        return await overtaken(ctx, number)
    except Refusal as refusal:
        again = (tap("contests.add-category", AddCategory(number)),)
        return refused(refusal, (again, to_manage(number)))


CATEGORY = routes.form(
    Form(
        "contest_category",
        "contests",
        needs=Can.KEEP_CONTESTS,
        finish=added,
        steps=(
            Step("category", Text(NAME_MAX)),
            Step("about", Text(ABOUT_MAX), optional=True),
            Step("partner", Text(PARTNER_MAX), optional=True),
        ),
        direct=True,
    )
)


@kept(DropCategory, Can.KEEP_CONTESTS)
async def drop(ctx: Ctx, value: DropCategory) -> Answer:
    _, one = await consisting.category(ctx.tx, ctx.actor, value.contest, value.category, ctx.now)
    if not value.sure:
        sure = (tap("contests.drop-sure", DropCategory(value.contest, one.id, sure=True)),)
        keep = (tap("contests.keep", OpenCategory(value.contest, one.id)),)
        return Screen("contests.ask-drop-category", {"name": one.name}, (sure, keep))
    await consisting.drop_category(ctx.tx, ctx.actor, value.contest, one.id, ctx.now)
    return await category_list(ctx, value.contest, words("contests.dropped-part"))
