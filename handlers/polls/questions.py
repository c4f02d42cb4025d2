"""The questions of a draft: looked at, changed, moved, asked only after an answer, taken out."""

from collections.abc import Sequence

from bot.domain.actors import Can
from bot.domain.asking_buttons import (
    AddQuestion,
    DropFile,
    DropQuestion,
    EditQuestion,
    MoveQuestion,
    OpenCondition,
    OpenQuestion,
    OpenQuestions,
    Part,
    SwitchOptional,
)
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import (
    Joined,
    Rows,
    Words,
    in_pairs,
    one_a_row,
    tap,
    verbatim,
    words,
)
from bot.domain.news_text import shortened
from bot.domain.polls import WITH_OPTIONS, Question, QuestionKind
from bot.services import polls
from bot.services.polls import Poll, items
from bot.services.polls import drafting as service
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.polls.cards import back_to
from handlers.polls.fields import file_said, limits_said
from handlers.polls.routes import routes

PER_PAGE = 4  # with the ways on, seven buttons
LABEL = 40  # characters of a question on a button
SHOWN = 80  # … in a list
LONG = 300  # … on its own card, where all of it has been seen already
LIMITED = frozenset({QuestionKind.SEVERAL, QuestionKind.NUMBER})


@routes.tap(OpenQuestions, needs=Can.ASK_POLLS)
async def listed(ctx: Ctx, value: OpenQuestions) -> Answer:
    poll = await items.editable(ctx.tx, ctx.actor, value.poll)
    return await question_list(ctx, poll, value.page)


async def question_list(ctx: Ctx, poll: Poll, number: int, *lead: Words) -> Screen:
    found = await polls.questions(ctx.tx, poll.id)
    add = (tap("polls.add", AddQuestion(poll.id)),)
    if not found:
        return Screen("polls.no-questions", rows=(add, back_to(poll))).led_by(*lead)
    page = paged(found, number, lambda at: OpenQuestions(poll.id, at), PER_PAGE)
    lines = Joined(tuple(_line(one) for one in page.items))
    buttons = [
        verbatim(f"{one.position}. {shortened(one.text, LABEL)}", OpenQuestion(poll.id, one.id))
        for one in page.items
    ]
    rows = (*one_a_row(buttons), *page.turning, add, back_to(poll))
    return Screen("polls.question-list", {"lines": lines}, rows).led_by(*lead)


def _line(one: Question) -> Words:
    return words(
        "polls.question-line",
        number=str(one.position),
        text=shortened(" ".join(one.text.split()), SHOWN),
        kind=words(f"polls.kind-{one.kind.code}"),
    )


@routes.tap(OpenQuestion, needs=Can.ASK_POLLS)
async def look(ctx: Ctx, value: OpenQuestion) -> Answer:
    return await question_card(ctx, value.poll, value.question)


async def question_card(ctx: Ctx, poll_id: int, question_id: int, *lead: Words) -> Screen:
    poll, one = await service.one(ctx.tx, ctx.actor, poll_id, question_id)
    found = await polls.questions(ctx.tx, poll.id)
    lines = [
        words("polls.question-head", number=str(one.position), text=shortened(one.text, LONG)),
        words("polls.about-kind", kind=words(f"polls.kind-{one.kind.code}")),
        *_details(one, found),
    ]
    said = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(said.id, said.params, _rows(poll, one, found)).led_by(*lead)


def _details(one: Question, found: Sequence[Question]) -> list[Words]:
    lines = []
    if one.kind in WITH_OPTIONS:
        labels = shortened(" · ".join(one.options), LONG)
        lines.append(words("polls.question-options", count=one.count, options=labels))
    if one.kind in LIMITED:
        lines.append(words("polls.question-limits", limits=limits_said(one.least, one.most)))
    lines.append(words("polls.question-optional" if one.optional else "polls.question-required"))
    earlier = next((each for each in found if each.id == one.after_id), None)
    if earlier is not None and one.after_option is not None:
        answer = polls.option_said(earlier, one.after_option)
        lines.append(words("polls.question-after", number=str(earlier.position), answer=answer))
    if one.media:
        lines.append(words("polls.about-file", file=file_said(one.media[0]["kind"])))
    return lines


def _rows(poll: Poll, one: Question, found: Sequence[Question]) -> Rows:
    ids = (poll.id, one.id)
    change = [tap("polls.edit-text", EditQuestion(*ids, Part.TEXT))]
    if one.kind in WITH_OPTIONS:
        change.append(tap("polls.edit-options", EditQuestion(*ids, Part.OPTIONS)))
    if one.kind in LIMITED:
        limits = Part.LIMITS if one.kind is QuestionKind.SEVERAL else Part.BOUNDS
        change.append(tap("polls.edit-limits", EditQuestion(*ids, limits)))
    switch = "polls.require" if one.optional else "polls.allow-skip"
    change.append(tap(switch, SwitchOptional(*ids, on=not one.optional)))
    if service.leading(found, one):
        change.append(tap("polls.condition", OpenCondition(*ids)))
    if one.media:
        change.append(tap("polls.drop-file", DropFile(*ids)))
    else:
        change.append(tap("polls.add-file", EditQuestion(*ids, Part.FILE)))
    moves = []
    if one.position > 1:
        moves.append(tap("polls.move-up", MoveQuestion(*ids, one.position - 1)))
    if one.position < len(found):
        moves.append(tap("polls.move-down", MoveQuestion(*ids, one.position + 1)))
    drop = (tap("polls.drop-question", DropQuestion(*ids, sure=False)),)
    to_all = (tap("polls.to-questions", OpenQuestions(poll.id, (one.position - 1) // PER_PAGE)),)
    return (*in_pairs(change), *([tuple(moves)] if moves else []), drop, to_all)


@routes.tap(DropFile, needs=Can.ASK_POLLS)
async def drop_file(ctx: Ctx, value: DropFile) -> Answer:
    if not value.question:
        poll = await items.illustrate(ctx.tx, ctx.actor, value.poll, ())
        return Screen("polls.saved", rows=(back_to(poll),))
    await service.illustrate_question(ctx.tx, ctx.actor, value.poll, value.question, ())
    return await question_card(ctx, value.poll, value.question, words("polls.saved"))


@routes.tap(SwitchOptional, needs=Can.ASK_POLLS)
async def switch(ctx: Ctx, value: SwitchOptional) -> Answer:
    await service.ease(ctx.tx, ctx.actor, value.poll, value.question, optional=value.on)
    return await question_card(ctx, value.poll, value.question)


@routes.tap(MoveQuestion, needs=Can.ASK_POLLS)
async def move(ctx: Ctx, value: MoveQuestion) -> Answer:
    try:
        await service.move(ctx.tx, ctx.actor, value.poll, value.question, value.to)
    except Stale:
        raise
    except Refusal as refusal:
        lead = words(refusal.text_id, **refusal.params)
        return await question_card(ctx, value.poll, value.question, lead)
    return await question_card(ctx, value.poll, value.question)


@routes.tap(DropQuestion, needs=Can.ASK_POLLS)
async def drop(ctx: Ctx, value: DropQuestion) -> Answer:
    poll, one = await service.one(ctx.tx, ctx.actor, value.poll, value.question)
    if not value.sure:
        found = await polls.questions(ctx.tx, poll.id)
        after = sum(each.after_id == one.id for each in found)
        shown = {"number": str(one.position), "text": shortened(one.text, SHOWN), "count": after}
        text = "polls.ask-drop-leading" if after else "polls.ask-drop-question"
        sure = (tap("polls.drop-sure", DropQuestion(poll.id, one.id, sure=True)),)
        keep = (tap("polls.to-question", OpenQuestion(poll.id, one.id)),)
        return Screen(text, shown, (sure, keep))
    await service.drop_question(ctx.tx, ctx.actor, poll.id, one.id)
    return await question_list(ctx, poll, 0, words("polls.question-dropped"))
