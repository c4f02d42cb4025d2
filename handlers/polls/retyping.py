"""What of a question is typed anew: its words, its options, its limits, its file."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.asking_buttons import EditQuestion, OpenQuestion, Part
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import Words, tap, words
from bot.domain.polls import QUESTION_MAX, WITH_OPTIONS, QuestionKind
from bot.services.polls import drafting as service
from bot.telegram.fields import Text
from bot.telegram.forms import Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.polls.cards import overtaken
from handlers.polls.fields import Limits, OneFile, Options
from handlers.polls.questions import question_card
from handlers.polls.routes import one_step, routes

FITS = {  # parts that only some kinds have
    Part.OPTIONS: WITH_OPTIONS,
    Part.LIMITS: {QuestionKind.SEVERAL},
    Part.BOUNDS: {QuestionKind.NUMBER},
}


async def retyped(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    ids = values["poll"], values["question"]
    try:
        lead = await _keep(ctx, values, *ids)
        return await question_card(ctx, *ids, lead)
    except Stale:
        return await overtaken(ctx, values["poll"])
    except Refusal as refusal:
        again = (tap("polls.type-again", EditQuestion(*ids, Part.LIMITS)),)
        return refused(refusal, (again, (tap("polls.to-question", OpenQuestion(*ids)),)))


async def _keep(ctx: Ctx, values: Mapping[str, Any], poll: int, question: int) -> Words:
    match Part(values["part"]):
        case Part.TEXT:
            await service.reword(ctx.tx, ctx.actor, poll, question, values["text"])
        case Part.OPTIONS:
            loosened = await service.reoption(ctx.tx, ctx.actor, poll, question, values["options"])
            return words("polls.saved-loosened" if loosened else "polls.saved")
        case Part.LIMITS | Part.BOUNDS:
            least, most = values.get("limits") or values["bounds"]
            await service.limit(ctx.tx, ctx.actor, poll, question, least, most)
        case Part.FILE:
            await service.illustrate_question(ctx.tx, ctx.actor, poll, question, values["file"])
    return words("polls.saved")


FORMS = {
    Part.TEXT: one_step("poll_text", Step("text", Text(QUESTION_MAX)), retyped),
    Part.OPTIONS: one_step("poll_options", Step("options", Options()), retyped),
    Part.LIMITS: one_step("poll_limits", Step("limits", Limits()), retyped),
    Part.BOUNDS: one_step("poll_bounds", Step("bounds", Limits()), retyped),
    Part.FILE: one_step("poll_picture", Step("file", OneFile()), retyped),
}


@routes.tap(EditQuestion, needs=Can.ASK_POLLS)
async def edit(ctx: Ctx, value: EditQuestion) -> Answer:
    poll, one = await service.one(ctx.tx, ctx.actor, value.poll, value.question)
    if one.kind not in FITS.get(value.part, frozenset(QuestionKind)):
        raise Stale
    about: dict[str, Any] = {"poll": poll.id, "question": one.id, "part": int(value.part)}
    return await ctx.kit.forms.open(ctx, FORMS[value.part], **about)
