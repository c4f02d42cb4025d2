"""A tap on the card of a named poll of one question, in a group or in private."""

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.poll_buttons import Vote
from bot.services import polls, votes
from bot.services.votes import Cast
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Toast, alerted
from handlers.votes.routes import routes


@routes.tap(Vote, needs=Can.ANSWER_POLLS)
async def vote(ctx: Ctx, value: Vote) -> Answer:
    """Said on the tap itself, and nothing is sent: the card in the group shows the count."""
    try:
        cast = await votes.vote(
            ctx.tx, ctx.actor, value.poll, value.question, value.option, ctx.now
        )
    except Refusal as refusal:
        return alerted(refusal)
    return Toast(_said(cast), {"answer": _answer(cast), "until": cast.poll.closes_at})


def _said(cast: Cast) -> str:
    if cast.new:
        return "votes.voted"
    return "votes.voted-anew" if cast.changed else "votes.voted-before"


def _answer(cast: Cast) -> object:
    question = cast.questions[0]
    return polls.answer_said(question, cast.answers[question.id])
