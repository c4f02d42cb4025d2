"""„Įrašyti į protokolą“: a result becomes a line of what an item decided."""

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import Button, Rows, one_a_row, tap, verbatim
from bot.domain.minutes_buttons import OpenItem
from bot.domain.news_text import shortened
from bot.domain.room_polls import RecordInItem, RecordRoomPoll, ShowRoomPoll
from bot.services.room_polls import recording, saying
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.room_polls.routes import routes, to_list

PER_PAGE = 5
LABEL = 40  # characters of an item on a button


@routes.tap(RecordRoomPoll, needs=Can.CALL_MEETINGS)
async def ask(ctx: Ctx, value: RecordRoomPoll) -> Answer:
    number = value.room_poll
    try:
        poll, found = await recording.recordable(ctx.tx, ctx.actor, number, ctx.now)
    except Refusal as refusal:
        return refused(refusal, (_back(number),))
    shown = paged(found, value.page, lambda at: RecordRoomPoll(number, at), PER_PAGE)
    buttons: list[Button] = [
        verbatim(f"{one.position}. {shortened(one.title, LABEL)}", RecordInItem(number, one.id))
        for one in shown.items
    ]
    rows: Rows = (
        *one_a_row(buttons),
        *shown.turning,
        (tap("room_polls.record-apart", RecordInItem(number, 0)),),
        _back(number),
    )
    return Screen("room_polls.ask-item", {"question": poll.question}, rows)


@routes.tap(RecordInItem, needs=Can.CALL_MEETINGS)
async def record(ctx: Ctx, value: RecordInItem) -> Answer:
    """In the language of who writes the minutes; from then on it is their text."""
    number = value.room_poll
    try:
        poll, _ = await recording.recordable(ctx.tx, ctx.actor, number, ctx.now)
        line = ctx.kit.texts.plain(ctx.actor.language, saying.in_minutes(poll), ctx.now)
        item = await recording.record(ctx.tx, ctx.actor, number, value.item, line, ctx.now)
    except Refusal as refusal:
        return refused(refusal, (_back(number),))
    look = (tap("room_polls.look-item", OpenItem(poll.meeting_id, item)),)
    rows: Rows = (look, to_list(poll.meeting_id))
    return Screen("room_polls.recorded", {"line": line}, rows)


def _back(number: int) -> tuple[Button, ...]:
    return (tap("room_polls.look", ShowRoomPoll(number)),)
