"""A meeting of several counties, while the others are waited for."""

from bot.domain.actors import Can
from bot.domain.calling_buttons import NotWaitForCounties, TakeBackMeeting
from bot.domain.errors import Stale
from bot.domain.meeting_buttons import ManageMeeting
from bot.domain.meetings import NOUN
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, Rows, Words, tap, words
from bot.services import partners
from bot.services.meetings import Meeting
from bot.services.meetings.cards import about, title
from bot.services.meetings.joining import JOINING, shown
from bot.telegram.routes import Ctx, JointRoute
from bot.telegram.screens import Answer, Screen
from handlers.meetings.fields import agenda_said
from handlers.meetings.routes import routes


@routes.tap(NotWaitForCounties, needs=Can.CALL_MEETINGS)
async def not_wait(ctx: Ctx, value: NotWaitForCounties) -> Answer:
    """Asks first how many would be left out."""
    number = value.meeting
    if value.sure:
        await JOINING.not_wait(ctx.tx, ctx.actor, number, ctx.now, ctx.kit.zone)
        return Screen("meetings.joint-begun", rows=_back(number))
    await JOINING.confirming(ctx.tx, ctx.actor, number)
    left = await partners.waits(ctx.tx, NOUN, number)
    if not left:
        raise Stale
    sure = (tap("meetings.joint-not-wait-sure", NotWaitForCounties(number, sure=True)),)
    return Screen("meetings.joint-ask-not-wait", {"count": len(left)}, (sure, *_back(number)))


@routes.tap(TakeBackMeeting, needs=Can.CALL_MEETINGS)
async def take_back(ctx: Ctx, value: TakeBackMeeting) -> Answer:
    await JOINING.take_back(ctx.tx, ctx.actor, value.meeting, ctx.now)
    return Screen("meetings.joint-taken-back", rows=_back(value.meeting))


async def look(ctx: Ctx, meeting_id: int) -> Screen:
    """What another county is asked to take part in: nothing to tap."""
    meeting = await shown(ctx.tx, meeting_id)
    lines = [title(meeting), *about(meeting)]
    if meeting.agenda:
        lines.append(words("meetings.agenda-lines", lines=agenda_said(meeting.agenda)))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, ((to_menu(),),))


async def waiting(ctx: Ctx, meeting: Meeting) -> tuple[Words, Rows]:
    """Who has answered and who has not, for whoever calls it; and what can be done meanwhile."""
    rows = (
        (tap("meetings.joint-not-wait", NotWaitForCounties(meeting.id, sure=False)),),
        (tap("meetings.joint-take-back", TakeBackMeeting(meeting.id)),),
    )
    return await JOINING.standing(ctx.tx, meeting), rows


def _back(meeting_id: int) -> Rows:
    return ((tap("meetings.to-card", ManageMeeting(meeting_id)),),)


routes.joint(NOUN, JointRoute(JOINING.about, look, JOINING.settled))
