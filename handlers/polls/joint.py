"""A poll of several counties, while the others are waited for."""

from bot.domain.actors import Can
from bot.domain.errors import Stale
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.domain.partners import NotWait, TakeBackJoint
from bot.domain.poll_buttons import ManagePoll, OpenAsking
from bot.services import partners
from bot.services.polls import NOUN, Poll
from bot.services.polls.joining import JOINING, shown
from bot.telegram.routes import Ctx, JointRoute
from bot.telegram.screens import Answer, Screen
from handlers.polls.routes import routes


@routes.tap(NotWait, needs=Can.ASK_POLLS)
async def not_wait(ctx: Ctx, value: NotWait) -> Answer:
    """Asks first how many would be left out."""
    if value.sure:
        await JOINING.not_wait(ctx.tx, ctx.actor, value.poll, ctx.now, ctx.kit.zone)
        return Screen("polls.joint-begun", rows=_back(value.poll))
    await JOINING.confirming(ctx.tx, ctx.actor, value.poll)
    left = await partners.waits(ctx.tx, NOUN, value.poll)
    if not left:
        raise Stale
    sure = (tap("polls.joint-not-wait-sure", NotWait(value.poll, sure=True)),)
    return Screen("polls.joint-ask-not-wait", {"count": len(left)}, (sure, *_back(value.poll)))


@routes.tap(TakeBackJoint, needs=Can.ASK_POLLS)
async def take_back(ctx: Ctx, value: TakeBackJoint) -> Answer:
    await JOINING.take_back(ctx.tx, ctx.actor, value.poll, ctx.now)
    return Screen("polls.joint-taken-back", rows=_back(value.poll))


async def look(ctx: Ctx, poll_id: int) -> Screen:
    """What another county is asked to take part in: the questions, nothing to tap."""
    asked = await shown(ctx.tx, poll_id)
    numbered = [
        words("polls.joint-question", number=number, text=one.text)
        for number, one in enumerate(asked, 1)
    ]
    home = ((tap("polls.to-list", OpenAsking()),),)
    return Screen("common.joined", {"parts": Joined(tuple(numbered))}, home)


async def waiting(ctx: Ctx, poll: Poll) -> tuple[Words, Rows]:
    """Who has answered and who has not, for whoever asks; and what can be done meanwhile."""
    rows = (
        (tap("polls.joint-not-wait", NotWait(poll.id, sure=False)),),
        (tap("polls.joint-take-back", TakeBackJoint(poll.id)),),
    )
    return await JOINING.standing(ctx.tx, poll), rows


def _back(poll_id: int) -> Rows:
    return ((tap("polls.to-card", ManagePoll(poll_id)),),)


routes.joint(NOUN, JointRoute(JOINING.about, look, JOINING.settled))
