"""`/meeting`: what one is putting together and what is to come; a new one."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.calling_buttons import NewMeeting
from bot.domain.meeting_buttons import ManageMeeting, OpenCalling
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, one_a_row, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.services import meetings
from bot.services.meetings import Meeting
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.meetings.about import state_said
from handlers.meetings.cards import card_now
from handlers.meetings.routes import routes

PER_PAGE = 4  # with the ways on, seven buttons
LABEL = 40  # characters of a title on a button


@routes.command(
    "meeting", "susitikimas", needs=Can.CALL_MEETINGS, opens=OpenCalling(), in_menu=True
)
async def everything(ctx: Ctx, value: Any) -> Answer:
    found = await meetings.called(ctx.tx, ctx.actor, ctx.now)
    page = paged(found, value.page if value else 0, OpenCalling, PER_PAGE)
    ways = ((tap("meetings.new", NewMeeting()),), (to_menu(),))
    if not found:
        return Screen("meetings.none-yet", rows=ways)
    lines = tuple(_line(ctx, number, one) for number, one in enumerate(page.items, 1))
    buttons: list[Button] = [
        verbatim(f"{number}. {shortened(one.title, LABEL)}", ManageMeeting(one.id))
        for number, one in enumerate(page.items, 1)
    ]
    rows = (*one_a_row(buttons), *page.turning, *ways)
    return Screen("meetings.list", {"lines": Joined(lines)}, rows)


def _line(ctx: Ctx, number: int, meeting: Meeting) -> Any:
    state = state_said(ctx, meeting)
    shown = {"number": str(number), "title": meeting.title, "state": state}
    if meeting.starts_at is None:
        return words("meetings.list-line", **shown)
    return words("meetings.list-line-when", **shown, starts=meeting.starts_at)


@routes.tap(ManageMeeting, needs=Can.CALL_MEETINGS)
async def manage(ctx: Ctx, value: ManageMeeting) -> Answer:
    return await card_now(ctx, value.meeting)
