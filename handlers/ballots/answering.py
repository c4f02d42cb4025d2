"""An anonymous answer: question by question, confirmed once, and then out of everybody's hands."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.ballots import grouped
from bot.domain.errors import Refusal
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.poll_buttons import AnswerSecretly, OpenPolls
from bot.domain.polls import Question
from bot.services import ballots, polls
from bot.services.polls import Poll
from bot.telegram.forms import LATER, Form, Step
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused
from handlers.votes.steps import answers_of, name_of, steps_of

routes = Routes("ballots")

ON: Rows = ((tap("ballots.to-polls", OpenPolls()), to_menu()),)


async def grow(ctx: Ctx, values: Mapping[str, Any]) -> tuple[Step, ...]:
    """Raises Refusal where the poll is over, or was answered."""
    _, questions = await _poll(ctx, values["poll"])
    return steps_of(questions, values)


async def _poll(ctx: Ctx, poll_id: int) -> tuple[Poll, list[Question]]:
    key = ("ballots", poll_id)
    if key not in ctx.read:
        poll, _ = await ballots.answerable(ctx.tx, ctx.actor, poll_id, ctx.now)
        ctx.read[key] = (poll, await polls.questions(ctx.tx, poll_id))
    found: tuple[Poll, list[Question]] = ctx.read[key]
    return found


async def about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """What is asked about; above the first question what is promised, too."""
    poll, questions = await _poll(ctx, values["poll"])
    title = words("ballots.about", title=poll.title)
    if any(name_of(one) in values for one in questions):
        return title
    return words("common.joined", parts=Joined((title, words("ballots.promise"))))


async def confirm(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    return words("ballots.confirm", code=grouped(values["receipt"]))


async def named(ctx: Ctx, values: Mapping[str, Any]) -> str:
    poll, _ = await _poll(ctx, values["poll"])
    return poll.title


async def cast(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    """The code is said once more in place of the answers, which leave the chat with their screen.

    It is nowhere in the database any more; should the screen not get out, it says so.
    """
    _, questions = await _poll(ctx, values["poll"])
    receipt = values["receipt"]
    await ballots.cast(
        ctx.tx, ctx.actor, values["poll"], answers_of(questions, values), receipt, ctx.now
    )
    return Screen(
        "ballots.done",
        {"code": grouped(receipt)},
        ON,
        receipt=True,
        kept_as=words("ballots.done-before"),
    )


BALLOT = routes.form(
    Form(
        ballots.FORM,
        "ballots",
        needs=Can.ANSWER_POLLS,
        steps=(),
        finish=cast,
        grow=grow,
        about=about,
        confirm=confirm,
        submit="ballots.submit",
        leave=LATER,
        named=named,
        secret=True,
    )
)


@routes.tap(AnswerSecretly, needs=Can.ANSWER_POLLS, by_link=True)
async def answer(ctx: Ctx, value: AnswerSecretly) -> Answer:
    """Begin, or go on: the code is that of the first time."""
    ctx.keep_no_trace()
    try:
        await _poll(ctx, value.poll)
    except Refusal as refusal:
        return refused(refusal, ON)
    receipt, key = ballots.new_receipt(), str(value.poll)
    return await ctx.kit.forms.open(ctx, BALLOT, key=key, poll=value.poll, receipt=receipt)


routes.tick("ballots")(ballots.forget_unsent)
