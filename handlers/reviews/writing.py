"""What is written about an entry: a question to its author, an answer, a reason."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.menu import to_menu
from bot.domain.messages import tap, words
from bot.domain.report_buttons import ManageReport
from bot.domain.reviews import (
    NOTE_MAX,
    REASON_MAX,
    AskForMore,
    DeclineWords,
    RefuseReport,
    WithdrawReport,
    WriteReviewer,
)
from bot.services import reviews
from bot.services.reports.items import Report
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.reviews.queue import to_queue
from handlers.reviews.reading import after
from handlers.reviews.routes import routes

Finish = Callable[[Ctx, Mapping[str, Any]], Awaitable[Screen]]


async def asked(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    report = await reviews.ask(
        ctx.tx, ctx.actor, values["report"], values["question"], ctx.now, ctx.kit.zone
    )
    return _done("reviews.asked", report)


async def refused_(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    report = await reviews.refuse(ctx.tx, ctx.actor, values["report"], values["reason"], ctx.now)
    return _done("reviews.refused", report)


async def declined(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number, reason = values["revision"], values["because"]
    report = await reviews.decline(ctx.tx, ctx.actor, number, ctx.now, reason)
    return _done("reviews.declined", report)


async def answered(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    report = await reviews.answer(ctx.tx, ctx.actor, values["report"], values["answer"], ctx.now)
    return _mine("reviews.answer-sent", report)


async def withdrawn(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    report = await reviews.withdraw(ctx.tx, ctx.actor, values["report"], values["why"], ctx.now)
    return _mine("reviews.withdrawn", report)


def _form(name: str, step: str, longest: int, needs: Can, finish: Finish) -> Form:
    async def end(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
        try:
            return await finish(ctx, values)
        except (NotAllowed, Stale):
            raise
        except Refusal as refusal:
            return await after(ctx, refusal)

    steps = (Step(step, Text(longest)),)
    return routes.form(Form(name, "reviews", needs=needs, finish=end, steps=steps, direct=True))


ASK = _form("review_ask", "question", NOTE_MAX, Can.REVIEW_REPORTS, asked)
REFUSE = _form("review_refuse", "reason", REASON_MAX, Can.REVIEW_REPORTS, refused_)
DECLINE = _form("review_decline", "because", REASON_MAX, Can.REVIEW_REPORTS, declined)
ANSWER = _form("review_answer", "answer", NOTE_MAX, Can.REPORT, answered)
WITHDRAW = _form("review_withdraw", "why", REASON_MAX, Can.BELONG, withdrawn)


@routes.tap(AskForMore, needs=Can.REVIEW_REPORTS)
async def ask(ctx: Ctx, value: AskForMore) -> Answer:
    return await _open(ctx, ASK, reviews.askable, value.report)


@routes.tap(RefuseReport, needs=Can.REVIEW_REPORTS)
async def refuse(ctx: Ctx, value: RefuseReport) -> Answer:
    return await _open(ctx, REFUSE, reviews.pending, value.report)


@routes.tap(WithdrawReport, needs=Can.BELONG)
async def withdraw(ctx: Ctx, value: WithdrawReport) -> Answer:
    return await _open(ctx, WITHDRAW, reviews.withdrawable, value.report)


@routes.tap(WriteReviewer, needs=Can.REPORT)
async def write(ctx: Ctx, value: WriteReviewer) -> Answer:
    try:
        report = await reviews.answerable(ctx.tx, ctx.actor, value.report, ctx.now)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return refused(refusal, ((tap("reviews.manage", ManageReport(value.report)), to_menu()),))
    return await _question(ctx, ANSWER, report, report=report.id)


@routes.tap(DeclineWords, needs=Can.BELONG)
async def decline(ctx: Ctx, value: DeclineWords) -> Answer:
    """An author need not say why; a reviewer has to."""
    try:
        if not await reviews.is_by_reviewer(ctx.tx, value.revision):
            report, found = await reviews.offered(ctx.tx, ctx.actor, value.revision, ctx.now)
            return await _question(ctx, DECLINE, report, revision=found.id)
        report = await reviews.decline(ctx.tx, ctx.actor, value.revision, ctx.now)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await after(ctx, refusal)
    return _mine("reviews.disagreed", report)


async def _open(
    ctx: Ctx, form: Form, ask_for: Callable[..., Awaitable[Report]], report_id: int
) -> Screen:
    try:
        report = await ask_for(ctx.tx, ctx.actor, report_id, ctx.now)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await after(ctx, refusal)
    return await _question(ctx, form, report, report=report.id)


async def _question(ctx: Ctx, form: Form, about: Report, **values: Any) -> Screen:
    question = await ctx.kit.forms.open(ctx, form, **values)
    said = words("reviews.about-titled", number=str(about.id), title=about.title)
    return question.led_by(said).anew()


def _done(text: str, report: Report) -> Screen:
    return Screen(text, {"number": str(report.id)}, ((to_queue(), to_menu()),), receipt=True)


def _mine(text: str, report: Report) -> Screen:
    rows = ((tap("reviews.manage", ManageReport(report.id)), to_menu()),)
    return Screen(text, {"number": str(report.id)}, rows, receipt=True)
