"""Sending a poll, or giving its draft up."""

from bot.domain.actors import Can
from bot.domain.asking_buttons import DropPoll, SendPoll
from bot.domain.errors import Refusal
from bot.domain.messages import Joined, tap, words
from bot.domain.poll_buttons import ManagePoll
from bot.domain.polls import EDITABLE
from bot.services.audience import Done, Seen
from bot.services.polls import counting, deciding, items
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.polls.cards import NO_TITLE, back_to, card_of, to_list
from handlers.polls.routes import routes


@routes.tap(SendPoll, needs=Can.ASK_POLLS)
async def send(ctx: Ctx, value: SendPoll) -> Answer:
    """A second tap on what has been done shows how it is now."""
    poll = await items.get(ctx.tx, ctx.actor, value.poll)
    if poll.state not in EDITABLE:
        return await card_of(ctx, poll)
    try:
        done = await deciding.decide(
            ctx.tx,
            ctx.actor,
            poll.id,
            Seen(value.rev, value.mark),
            now=ctx.now,
            zone=ctx.kit.zone,
            sure=value.sure,
        )
    except Refusal as refusal:
        return refused(refusal, (back_to(poll),))
    if done is Done.CHANGED:
        return await card_of(ctx, poll, words("polls.changed-since"))
    if done is Done.ASK:
        counted = await counting.count(ctx.tx, poll, ctx.today)
        sure = tap("polls.send-sure", SendPoll(poll.id, value.rev, value.mark, sure=True))
        lines = Joined(tuple(counting.doubts(counted)))
        return Screen("polls.ask-sure", {"lines": lines}, ((sure,), back_to(poll)))
    look = (tap("polls.look", ManagePoll(poll.id)),)
    return Screen(f"polls.{done.value}", {"title": poll.title}, (look, to_list()), receipt=True)


@routes.tap(DropPoll, needs=Can.ASK_POLLS)
async def drop(ctx: Ctx, value: DropPoll) -> Answer:
    poll = await items.get(ctx.tx, ctx.actor, value.poll)
    if poll.state not in EDITABLE:
        return await card_of(ctx, poll)
    if not value.sure:
        sure = (tap("polls.drop-sure", DropPoll(poll.id, sure=True)),)
        return Screen("polls.ask-drop", {"title": poll.title or NO_TITLE}, (sure, back_to(poll)))
    await items.drop(ctx.tx, ctx.actor, poll.id, ctx.now)
    return Screen("polls.dropped", {"title": poll.title or NO_TITLE}, (to_list(),))
