"""The questionnaire of a named poll: one question a message, reviewed before it counts."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.poll_buttons import AnswerPoll, AnswerSecretly, OpenPolls, ShowTally
from bot.domain.polls import asked
from bot.domain.taps import Tap
from bot.services import polls, votes
from bot.services.votes import Own
from bot.telegram.forms import LATER, Form, Step
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.votes.asking import label
from handlers.votes.routes import routes
from handlers.votes.steps import answers_of, steps_of, values_of

NAMED = 60  # characters of a poll's title where a draft is named
SHOWN = 200  # characters of a free answer where all are listed


class ChangeAnswers(Tap, prefix="oj"):
    """Answer anew, from what was answered before."""

    poll: int


async def grow(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    return steps_of((await _open(ctx, values["poll"])).questions, values)


async def about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    return words("votes.about", title=(await _open(ctx, values["poll"])).poll.title)


async def named(ctx: Ctx, values: Mapping[str, Any]) -> str:
    return shortened((await _open(ctx, values["poll"])).poll.title, NAMED)


async def _open(ctx: Ctx, poll_id: int) -> Own:
    """The poll while it can be answered; read once a turn. Raises Refusal: it is over meanwhile."""
    key = ("votes", poll_id)
    if key not in ctx.read:
        ctx.read[key] = await _still_open(ctx, poll_id)
    found: Own = ctx.read[key]
    return found


async def _still_open(ctx: Ctx, poll_id: int) -> Own:
    try:
        return await votes.to_answer(ctx.tx, ctx.actor, poll_id, ctx.now)
    except (NotAllowed, Stale):
        raise
    except Refusal as why:
        said = words(why.text_id, **why.params)
        raise Refusal("votes.lost", why=said) from None


async def finish(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    number = values["poll"]
    questions = (await _open(ctx, number)).questions
    try:
        cast = await votes.cast(ctx.tx, ctx.actor, number, answers_of(questions, values), ctx.now)
    except Refusal as refusal:
        return refused(refusal, _out())
    said = "votes.thanks" if cast.new else "votes.thanks-anew"
    now = await polls.mine(ctx.tx, ctx.actor, number, ctx.now)
    rows = ((tap("votes.change", ChangeAnswers(number)),), *_results(now.may_see, number), *_out())
    return Screen(said, {"until": cast.poll.closes_at}, rows, receipt=True)


ANSWERS = routes.form(
    Form(
        "answers",
        "votes",
        needs=Can.ANSWER_POLLS,
        steps=(),
        finish=finish,
        grow=grow,
        about=about,
        named=named,
        confirm="votes.review",
        submit="votes.submit",
        leave=LATER,
    )
)


@routes.tap(AnswerPoll, needs=Can.ANSWER_POLLS, by_link=True)
async def answer(ctx: Ctx, value: AnswerPoll) -> Answer:
    """Begin or go on; who has answered sees what they said, and may change it."""
    if await votes.is_anonymous(ctx.tx, value.poll):
        return await _secretly(ctx, value.poll)
    try:
        found = await votes.own(ctx.tx, ctx.actor, value.poll, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _out())
    begun = any((one.form, one.key) == (ANSWERS.name, str(value.poll)) for one in ctx.drafts)
    if not found.mine.is_open or (found.asked.answered and not begun):
        return _own(found)
    return await _begin(ctx, found)


@routes.tap(ChangeAnswers, needs=Can.ANSWER_POLLS)
async def change(ctx: Ctx, value: ChangeAnswers) -> Answer:
    try:
        found = await votes.to_answer(ctx.tx, ctx.actor, value.poll, ctx.now)
    except Refusal as refusal:
        return refused(refusal, _out())
    return await _begin(ctx, found)


async def _secretly(ctx: Ctx, poll_id: int) -> Answer:
    route = ctx.kit.table.tap(AnswerSecretly)
    if route is None:
        raise Stale
    return await route.handler(ctx, AnswerSecretly(poll_id))


async def _begin(ctx: Ctx, found: Own) -> Screen:
    """One question whose options fit is answered by a tap; the rest in the questionnaire."""
    if found.by_tap:
        said, rows = await polls.private_card(ctx.tx, found.poll, ctx.today)
        lines = Joined((said, *_given(found)))
        return Screen("common.joined", {"parts": lines}, (*rows, *_out()))
    values = values_of(found.questions, found.answers) if found.asked.answered else {}
    number = found.poll.id
    return await ctx.kit.forms.open(ctx, ANSWERS, key=str(number), poll=number, **values)


def _given(found: Own) -> list[Words]:
    """What was answered to the one question there is."""
    if not found.asked.answered:
        return []
    question = found.questions[0]
    said = polls.answer_said(question, found.answers.get(question.id))
    return [words("votes.own-answer", answer=said)]


def _own(found: Own) -> Screen:
    """What the reader has answered, and what can be done about it."""
    number = found.poll.id
    lines = [words("votes.about", title=found.poll.title), *_answers(found), _until(found)]
    change_ = ((tap("votes.change", ChangeAnswers(number)),),) if found.mine.is_open else ()
    rows = (*change_, *_results(found.mine.may_see, number), *_out())
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)


def _answers(found: Own) -> list[Words]:
    if not found.asked.answered:
        return [words("votes.own-none")]
    lines = [
        words("votes.own-line", label=label(one), answer=_said(found.answers.get(one.id), one))
        for one in asked(found.questions, found.answers)
    ]
    phoned = found.asked.entered_by is not None
    return [*lines, words("votes.own-phoned")] if phoned else lines


def _said(given: Any, question: Any) -> Words:
    if isinstance(given, dict):
        given = given | {"text": shortened(given["text"], SHOWN)}
    return polls.answer_said(question, given)


def _until(found: Own) -> Words:
    if found.mine.is_open:
        return words("votes.own-until", until=found.poll.closes_at)
    if found.mine.is_over:
        return words("votes.own-over", when=found.poll.closes_at)
    return words("votes.own-cancelled")


def _results(may_see: bool, number: int) -> Rows:  # noqa: FBT001 - it is the question
    return ((tap("votes.results", ShowTally(number)),),) if may_see else ()


def _out() -> Rows:
    return ((tap("votes.others", OpenPolls()), to_menu()),)
