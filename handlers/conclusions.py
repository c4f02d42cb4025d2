"""„Ką darysime su rezultatu?“, and „Jūsų atsakymas → kas pasikeitė“."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.conclusions import CONCLUSION_MAX, OpenChanges
from bot.domain.errors import Refusal
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, one_a_row, tap, words
from bot.domain.news_text import shortened
from bot.domain.poll_buttons import ManagePoll, OpenPolls, ShowPoll, TellConclusion
from bot.services import conclusions, polls
from bot.services.conclusions import Change
from bot.telegram.fields import Text
from bot.telegram.forms import Form, Step
from bot.telegram.pages import BY_TIME, bounded, turning
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused

routes = Routes("conclusions")

PER_PAGE = 3  # a conclusion is some lines long
SHOWN = 220  # characters of each; the rest is with the poll
TITLE_SHOWN = 60

routes.campaign("conclusions")(conclusions.over)
routes.steers("conclusions")(conclusions.subject)
routes.tick("conclusions")(conclusions.remind_due)


async def about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    poll = await conclusions.owing(ctx.tx, ctx.actor, values["poll"])
    return words("conclusions.about", title=poll.title, count=await conclusions.reach(ctx.tx, poll))


async def told(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["poll"]
    try:
        count = await conclusions.conclude(ctx.tx, ctx.actor, number, values["text"], ctx.now)
    except Refusal as refusal:
        return refused(refusal, _back(number))
    return Screen("conclusions.telling", {"count": count}, _back(number), receipt=True)


CONCLUSION = routes.form(
    Form(
        "conclusion",
        "conclusions",
        needs=Can.ASK_POLLS,
        finish=told,
        steps=(Step("text", Text(CONCLUSION_MAX)),),
        about=about,
        submit="conclusions.send",
    )
)


@routes.tap(TellConclusion, needs=Can.ASK_POLLS)
async def tell(ctx: Ctx, value: TellConclusion) -> Answer:
    try:
        await conclusions.owing(ctx.tx, ctx.actor, value.poll)
    except Refusal as refusal:
        return refused(refusal, _back(value.poll))
    return await ctx.kit.forms.open(ctx, CONCLUSION, poll=value.poll)


@routes.tap(OpenChanges, needs=Can.ANSWER_POLLS)
async def changes(ctx: Ctx, value: OpenChanges) -> Answer:
    page = bounded(value.page)
    count, found = await conclusions.changes(ctx.tx, ctx.actor, page * PER_PAGE, PER_PAGE)
    back = (tap("conclusions.to-polls", OpenPolls()), to_menu())
    if not count:
        return Screen("conclusions.none-yet", rows=(back,))
    lines = Joined(tuple(_line(one) for one in found), "\n\n")
    rows = one_a_row([_look(one) for one in found])
    turns = turning(page, count, OpenChanges, PER_PAGE, BY_TIME)
    return Screen("conclusions.changes", {"lines": lines}, (*rows, *turns, back))


def _line(one: Change) -> Words:
    return words(
        "conclusions.change",
        title=one.told.title,
        answer=_answer(one),
        conclusion=shortened(one.told.conclusion, SHOWN),
        when=one.told.concluded_at,
    )


def _answer(one: Change) -> Words:
    if one.told.anonymous:
        return words("conclusions.answer-anonymous")
    if not one.told.answered:
        return words("conclusions.answer-none")
    if len(one.questions) == 1:
        return polls.answer_said(one.questions[0], one.given.get(one.questions[0].id))
    return words("conclusions.answer-many", count=len(one.given))


def _look(one: Change) -> Button:
    title = shortened(one.told.title, TITLE_SHOWN)
    return tap("common.verbatim", ShowPoll(one.told.poll_id), text=title)


def _back(poll_id: int) -> Rows:
    return ((tap("conclusions.manage", ManagePoll(poll_id)), to_menu()),)
