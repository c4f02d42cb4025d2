"""What of an announced meeting can be changed."""

from bot.domain.actors import Can
from bot.domain.changes import ChangeMeeting, ChangePart, Part, ResumeMeeting
from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.meeting_buttons import ManageMeeting
from bot.domain.meetings import State
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.services import changes
from bot.services.meetings import Meeting, items
from bot.services.meetings.cards import about, title
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.changes.routes import routes

FIRST = (Part.TIME, Part.PLACE)
MORE = (Part.TITLE, Part.AGENDA, Part.CAPACITY, Part.DEADLINE, Part.GUESTS)


@routes.tap(ChangeMeeting, needs=Can.CALL_MEETINGS)
async def choose(ctx: Ctx, value: ChangeMeeting) -> Answer:
    return await chosen(ctx, value.meeting, more=value.more)


async def chosen(ctx: Ctx, number: int, *lead: Words, more: bool = False) -> Screen:
    """What can be changed of it; of what cannot, why."""
    try:
        meeting = await changes.changeable(ctx.tx, ctx.actor, number, ctx.now)
    except (NotAllowed, Stale):
        raise
    except Refusal as refusal:
        return await _not(ctx, number, refusal, *lead)
    lines = [title(meeting), *about(meeting), words("changes.choose")]
    rows = _more(meeting) if more else _rows(meeting)
    said = words("common.joined", parts=Joined(tuple(lines)))
    return Screen(said.id, said.params, rows).led_by(*lead)


async def _not(ctx: Ctx, number: int, refusal: Refusal, *lead: Words) -> Screen:
    meeting = await items.get(ctx.tx, ctx.actor, number)
    resume = ((tap("changes.resume", ResumeMeeting(number, sure=False)),),)
    rows = (*(resume if meeting.state is State.CANCELLED else ()), to_card(meeting))
    return refused(refusal, rows).led_by(*lead)


def to_card(meeting: Meeting) -> tuple[Button, ...]:
    return (tap("changes.to-card", ManageMeeting(meeting.id)),)


def _rows(meeting: Meeting) -> Rows:
    first = tuple(_button(meeting, part) for part in FIRST)
    more = tap("changes.more", ChangeMeeting(meeting.id, more=True))
    return (first, (more,), (_button(meeting, Part.CANCEL),), to_card(meeting))


def _more(meeting: Meeting) -> Rows:
    back = (tap("changes.less", ChangeMeeting(meeting.id)),)
    return (*in_pairs([_button(meeting, part) for part in MORE]), back)


def _button(meeting: Meeting, part: Part) -> Button:
    return tap(f"changes.part-{part.code}", ChangePart(meeting.id, part))


async def not_done(ctx: Ctx, number: int, refusal: Refusal) -> Screen:
    """Why a change was not made, and how the meeting is now."""
    if isinstance(refusal, NotAllowed | Stale):
        raise refusal
    return await chosen(ctx, number, words(refusal.text_id, **refusal.params))
