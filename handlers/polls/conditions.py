"""A question that is asked only after an answer to an earlier one."""

from bot.domain.actors import Can
from bot.domain.asking_buttons import AskAfter, ChooseAnswer, OpenCondition, OpenQuestion
from bot.domain.errors import Stale
from bot.domain.messages import Button, Joined, in_pairs, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.polls import WITH_OPTIONS
from bot.services import polls
from bot.services.polls import drafting as service
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.polls.questions import LABEL, LONG, PER_PAGE, question_card
from handlers.polls.routes import routes

LABELS_MAX = 6  # options on buttons; more are numbered
BUTTON_MAX = 24  # visible characters


@routes.tap(OpenCondition, needs=Can.ASK_POLLS)
async def condition(ctx: Ctx, value: OpenCondition) -> Answer:
    poll, one = await service.one(ctx.tx, ctx.actor, value.poll, value.question)
    found = service.leading(await polls.questions(ctx.tx, poll.id), one)
    page = paged(found, value.page, lambda at: OpenCondition(poll.id, one.id, at), PER_PAGE)
    buttons: list[Button] = [
        verbatim(
            f"{each.position}. {shortened(each.text, LABEL)}",
            ChooseAnswer(poll.id, one.id, each.id),
        )
        for each in page.items
    ]
    if one.after_id is not None:
        buttons.append(tap("polls.ask-all", AskAfter(poll.id, one.id, 0, 0)))
    back = (tap("polls.to-question", OpenQuestion(poll.id, one.id)),)
    return Screen("polls.which-question", rows=(*one_a_row(buttons), *page.turning, back))


@routes.tap(ChooseAnswer, needs=Can.ASK_POLLS)
async def which_answer(ctx: Ctx, value: ChooseAnswer) -> Answer:
    poll, one = await service.one(ctx.tx, ctx.actor, value.poll, value.question)
    found = service.leading(await polls.questions(ctx.tx, poll.id), one)
    earlier = next((each for each in found if each.id == value.after), None)
    if earlier is None:
        raise Stale
    options = list(service.answers(earlier))
    long = earlier.count > LABELS_MAX or any(len(each) > BUTTON_MAX for each in earlier.options)
    numbered = long and earlier.kind in WITH_OPTIONS
    buttons = [
        Button(
            words("common.verbatim", text=str(option + 1))
            if numbered
            else polls.option_said(earlier, option),
            data=AskAfter(poll.id, one.id, earlier.id, option).pack(),
        )
        for option in options
    ]
    lines = [words("polls.which-answer", text=shortened(earlier.text, LONG))]
    if numbered:
        lines += [
            words("polls.option-line", number=str(number), text=shortened(text, LABEL))
            for number, text in enumerate(earlier.options, 1)
        ]
    back = (tap("polls.to-question", OpenQuestion(poll.id, one.id)),)
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, (*in_pairs(buttons), back))


@routes.tap(AskAfter, needs=Can.ASK_POLLS)
async def ask_after(ctx: Ctx, value: AskAfter) -> Answer:
    after = value.after or None
    await service.ask_after(ctx.tx, ctx.actor, value.poll, value.question, after, value.option)
    return await question_card(ctx, value.poll, value.question, words("polls.saved"))
