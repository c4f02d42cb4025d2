"""Passing by a tap, failing with a reason, asking for what is missing."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.check_buttons import (
    AnswerCheckers,
    AskNominator,
    FailNomination,
    PassNomination,
)
from bot.domain.checks import NOTE_MAX
from bot.domain.contest_buttons import OpenNominations, ShowNomination
from bot.domain.errors import Refusal
from bot.domain.messages import Rows, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.nominations import REASON_MAX, Verdict
from bot.services import checks
from bot.services.checks import Seen
from bot.telegram.fields import Text
from bot.telegram.forms import LATER, Form, Step
from bot.telegram.onward import onward
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.checks.cards import card
from handlers.checks.listing import list_of
from handlers.checks.routes import led, routes, tapped

NAMED = 40  # characters of a title, in the name of a draft


@tapped(PassNomination)
async def passes(ctx: Ctx, value: PassNomination) -> Answer:
    seen = await checks.say(
        ctx.tx, ctx.actor, value.nomination, Verdict.PASS, None, now=ctx.now, today=ctx.today
    )
    return await _on(ctx, seen, words("checks.kept-pass", number=str(value.nomination)))


async def _on(ctx: Ctx, seen: Seen, said: Words) -> Screen:
    """To the next that waits; to the list where none does."""
    after = seen.queue.after(seen.nomination.id)
    if after is None:
        return list_of(seen.queue, 0, said)
    return card(await checks.see(ctx.tx, ctx.actor, after, ctx.now, ctx.today), said)


async def _about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    return words("checks.about", number=str(values["nomination"]), title=values["title"])


async def _named(_: Ctx, values: Mapping[str, Any]) -> str:
    return shortened(values["title"], NAMED)


async def _failed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["nomination"]
    try:
        seen = await checks.say(
            ctx.tx, ctx.actor, number, Verdict.FAIL, values["fail"], now=ctx.now, today=ctx.today
        )
    except Refusal as refusal:
        return refused(refusal, await led(ctx, refusal, FailNomination(number)))
    return await _on(ctx, seen, words("checks.kept-fail", number=str(number)))


async def _asked(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["nomination"]
    try:
        seen = await checks.ask(ctx.tx, ctx.actor, number, values["asked"], ctx.now, ctx.today)
    except Refusal as refusal:
        return refused(refusal, await led(ctx, refusal, AskNominator(number)))
    return await _on(ctx, seen, words("checks.asked", number=str(number)))


FAIL = routes.form(
    Form(
        "check_fail",
        "checks",
        needs=Can.CHECK_NOMINATIONS,
        steps=(Step("fail", Text(REASON_MAX)),),
        finish=_failed,
        about=_about,
        named=_named,
        submit="checks.fail-submit",
        confirm="checks.fail-confirm",
        leave=LATER,
    )
)
ASK = routes.form(
    Form(
        "check_ask",
        "checks",
        needs=Can.CHECK_NOMINATIONS,
        steps=(Step("asked", Text(NOTE_MAX)),),
        finish=_asked,
        about=_about,
        named=_named,
        submit="checks.ask-submit",
        confirm="checks.ask-confirm",
        leave=LATER,
    )
)


@tapped(FailNomination)
async def fail(ctx: Ctx, value: FailNomination) -> Answer:
    number = value.nomination
    seen = await checks.to_say(ctx.tx, ctx.actor, number, ctx.now, ctx.today)
    return await _open(ctx, FAIL, seen)


@tapped(AskNominator)
async def ask(ctx: Ctx, value: AskNominator) -> Answer:
    seen = await checks.to_ask(ctx.tx, ctx.actor, value.nomination, ctx.now, ctx.today)
    return await _open(ctx, ASK, seen)


async def _open(ctx: Ctx, form: Form, seen: Seen) -> Screen:
    one = seen.nomination
    return await ctx.kit.forms.open(
        ctx, form, key=str(one.id), nomination=one.id, title=one.content.title
    )


# The answer of nominator or nominee


def _mine(number: int) -> Rows:
    return (
        (tap("nominations.show", ShowNomination(number)),),
        (tap("nominations.to-mine", OpenNominations()),),
    )


def _back(value: AnswerCheckers) -> Rows:
    return _mine(value.nomination)


answering = onward(routes, _back)


async def _answer_about(_: Ctx, values: Mapping[str, Any]) -> Words:
    return words("checks.about-answer", number=str(values["nomination"]), text=values["asked"])


async def _answered(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["nomination"]
    try:
        await checks.answer(ctx.tx, ctx.actor, number, values["said"], ctx.now)
    except Refusal as refusal:
        return refused(refusal, _mine(number))
    return Screen("checks.answered", {"number": str(number)}, _mine(number), receipt=True)


ANSWER = routes.form(
    Form(
        "check_answer",
        "checks",
        needs=Can.NOMINATE,
        steps=(Step("said", Text(NOTE_MAX)),),
        finish=_answered,
        about=_answer_about,
        leave=LATER,
    )
)


@answering(AnswerCheckers, Can.NOMINATE)
async def answer(ctx: Ctx, value: AnswerCheckers) -> Answer:
    number = value.nomination
    _, asked = await checks.to_answer(ctx.tx, ctx.actor, number, ctx.now)
    return await ctx.kit.forms.open(ctx, ANSWER, key=str(number), nomination=number, asked=asked)
