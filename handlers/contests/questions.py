"""The contest's own questions of the application: their words, kind, and in which category."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.contest_keeping_buttons import (
    AddContestQuestion,
    AskInCategory,
    DropContestQuestion,
    EaseContestQuestion,
    OpenContestQuestion,
    OpenContestQuestions,
)
from bot.domain.contests import QUESTIONS_MAX
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Button, Joined, Words, in_pairs, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.nominations import Question, QuestionKind
from bot.services.contests import consisting, keeping, reading
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.contests.managing import overtaken
from handlers.contests.routes import kept, routes, to_manage

TEXT_MAX = 300  # characters of a question
SHOWN = 80  # … in the list
LABEL = 36  # … on a button


@kept(OpenContestQuestions, Can.KEEP_CONTESTS)
async def listed(ctx: Ctx, value: OpenContestQuestions) -> Answer:
    return await question_list(ctx, value.contest)


async def question_list(ctx: Ctx, contest_id: int, *lead: Words) -> Screen:
    """Raises NotAllowed, Stale."""
    await keeping.draft(ctx.tx, ctx.actor, contest_id, ctx.now)
    found = await reading.questions(ctx.tx, contest_id)
    buttons = [
        verbatim(f"{at}. {shortened(one.text, LABEL)}", OpenContestQuestion(contest_id, one.id))
        for at, one in enumerate(found, 1)
    ]
    add = tuple(
        tap(f"contests.add-{kind.code}", AddContestQuestion(contest_id, kind))
        for kind in QuestionKind
    )
    rows = (
        *one_a_row(buttons),
        *((add,) if len(found) < QUESTIONS_MAX else ()),
        to_manage(contest_id),
    )
    if not found:
        return Screen("contests.questions-none", rows=rows).led_by(*lead)
    lines = tuple(
        words("contests.question-line", number=str(at), text=shortened(one.text, SHOWN))
        for at, one in enumerate(found, 1)
    )
    return Screen("contests.question-list", {"lines": Joined(lines)}, rows).led_by(*lead)


@kept(AddContestQuestion, Can.KEEP_CONTESTS)
async def begin(ctx: Ctx, value: AddContestQuestion) -> Answer:
    await keeping.draft(ctx.tx, ctx.actor, value.contest, ctx.now)
    about: dict[str, Any] = {"contest": value.contest, "kind": int(value.kind)}
    return await ctx.kit.forms.open(ctx, QUESTION, **about)


async def added(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number, kind = values["contest"], QuestionKind(values["kind"])
    try:
        made = await consisting.add_question(
            ctx.tx, ctx.actor, number, kind, values["question"], ctx.now
        )
        return await question_card(ctx, number, made, words("contests.saved"))
    except Stale:
        return await overtaken(ctx, number)
    except Refusal as refusal:
        return refused(refusal, (to_manage(number),))


QUESTION = routes.form(
    Form(
        "contest_question",
        "contests",
        needs=Can.KEEP_CONTESTS,
        finish=added,
        steps=(Step("question", Text(TEXT_MAX)),),
        direct=True,
    )
)


@kept(OpenContestQuestion, Can.KEEP_CONTESTS)
async def look(ctx: Ctx, value: OpenContestQuestion) -> Answer:
    return await question_card(ctx, value.contest, value.question)


async def question_card(ctx: Ctx, contest_id: int, number: int, *lead: Words) -> Screen:
    """Raises NotAllowed, Stale."""
    _, one = await consisting.question(ctx.tx, ctx.actor, contest_id, number, ctx.now)
    found = await reading.categories(ctx.tx, contest_id)
    name = next((each.name for each in found if each.id == one.category_id), None)
    lines = (
        words("contests.question-head", text=one.text),
        words(f"contests.question-{one.kind.code}"),
        words("contests.question-required" if one.required else "contests.question-optional"),
        words("contests.question-of", name=name) if name else words("contests.question-of-all"),
    )
    said = words("common.joined", parts=Joined(lines))
    whose = [
        verbatim(shortened(each.name, LABEL), AskInCategory(contest_id, number, each.id))
        for each in found
        if each.id != one.category_id and len(found) > 1
    ]
    rows = (
        *_changes(contest_id, one),
        *one_a_row(whose),
        (tap("contests.to-questions", OpenContestQuestions(contest_id)),),
    )
    return Screen(said.id, said.params, rows).led_by(*lead)


def _changes(contest_id: int, one: Question) -> tuple[tuple[Button, ...], ...]:
    ease = "contests.let-skip" if one.required else "contests.require"
    buttons = [
        tap(ease, EaseContestQuestion(contest_id, one.id, required=not one.required)),
        tap("contests.drop-part", DropContestQuestion(contest_id, one.id)),
    ]
    if one.category_id is not None:
        buttons.append(tap("contests.ask-all", AskInCategory(contest_id, one.id, 0)))
    return in_pairs(buttons)


@kept(EaseContestQuestion, Can.KEEP_CONTESTS)
async def ease(ctx: Ctx, value: EaseContestQuestion) -> Answer:
    ids = value.contest, value.question
    await consisting.change_question(ctx.tx, ctx.actor, *ids, ctx.now, required=value.required)
    return await question_card(ctx, *ids, words("contests.saved"))


@kept(AskInCategory, Can.KEEP_CONTESTS)
async def ask_in(ctx: Ctx, value: AskInCategory) -> Answer:
    ids = value.contest, value.question
    await consisting.change_question(
        ctx.tx, ctx.actor, *ids, ctx.now, category_id=value.category or None
    )
    return await question_card(ctx, *ids, words("contests.saved"))


@kept(DropContestQuestion, Can.KEEP_CONTESTS)
async def drop(ctx: Ctx, value: DropContestQuestion) -> Answer:
    await consisting.drop_question(ctx.tx, ctx.actor, value.contest, value.question, ctx.now)
    return await question_list(ctx, value.contest, words("contests.dropped-part"))
