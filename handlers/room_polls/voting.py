"""A vote, by a tap on the question or, of several answers, when all are marked."""

from bot.domain.actors import Can
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meeting_buttons import ShowMeeting
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Rows, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.room_polls import PickRoomPoll, ShowRoomVotes, VoteRoomPoll
from bot.services import room_polls
from bot.services.room_polls import Cast, saying
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, Toast, alerted, refused
from handlers.room_polls.routes import routes

ROOM = 3000  # characters of all names: one message


@routes.tap(VoteRoomPoll, needs=Can.ATTEND)
async def vote(ctx: Ctx, value: VoteRoomPoll) -> Answer:
    """Said in an alert, which is read aloud; the question itself changes a moment later.

    What was tapped leaves no trace: where only counts are shown it must not say who chose what.
    """
    ctx.keep_no_trace()
    try:
        cast = await room_polls.vote(ctx.tx, ctx.actor, value.room_poll, value.mask, ctx.now)
    except Refusal as refusal:
        return alerted(refusal)
    said = {"options": saying.options(cast.poll, cast.mask)}
    toast = Toast(_said(cast), said, alert=True)
    return (toast, _marked(cast)) if cast.poll.many else toast


def _said(cast: Cast) -> str:
    if not cast.poll.named:
        return "room_polls.voted"
    if not cast.again:
        return "room_polls.voted-named"
    return "room_polls.voted-anew" if cast.changed else "room_polls.voted-same"


def _marked(cast: Cast) -> Screen:
    """In place of the buttons that were marked."""
    poll = cast.poll
    said = saying.ballot(poll, cast.mask if poll.named else None, voted=True)
    return Screen(said.id, said.params, ((to_meeting(poll.meeting_id), to_menu()),))


@routes.tap(PickRoomPoll, needs=Can.ATTEND)
async def pick(ctx: Ctx, value: PickRoomPoll) -> Answer:
    """Nothing counts yet; what is marked is in the buttons, and nowhere else."""
    ctx.keep_no_trace()
    try:
        poll, _ = await room_polls.ballot(ctx.tx, ctx.actor, value.room_poll, ctx.now)
    except Refusal as refusal:
        return alerted(refusal)
    if not (poll.many and 0 <= value.mask < 1 << poll.size):
        raise Stale
    lines = [*saying.question(poll), words("room_polls.mark")]
    rows: Rows = (*saying.marking(poll, value.mask), (to_meeting(poll.meeting_id),))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)


@routes.tap(ShowRoomVotes, needs=Can.FOLLOW)
async def votes(ctx: Ctx, value: ShowRoomVotes) -> Answer:
    try:
        found = await room_polls.votes(ctx.tx, ctx.actor, value.room_poll)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return refused(refusal, ((to_menu(),),))
    poll, most = found.poll, ROOM // found.poll.size
    lines: list[Words] = [words("room_polls.question", question=poll.question)]
    lines += [
        words(
            "room_polls.who-line",
            option=saying.option(poll, at),
            count=len(names),
            names=shortened("; ".join(names), most) or "–",
        )
        for at, names in enumerate(found.names)
    ]
    rows: Rows = ((to_meeting(poll.meeting_id), to_menu()),)
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)


def to_meeting(meeting_id: int) -> Button:
    return tap("room_polls.meeting", ShowMeeting(meeting_id))
