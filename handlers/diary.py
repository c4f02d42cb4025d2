"""`/meetings`: what is to come, what was; a meeting for its reader, and its agenda."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.diary import ListMeetings, Tab
from bot.domain.meeting_buttons import (
    MarkSlots,
    OpenCalendars,
    OpenMeetings,
    ShowAgenda,
    ShowMeeting,
)
from bot.domain.meetings import State
from bot.domain.menu import to_menu
from bot.domain.messages import Joined, Rows, Words, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.task_buttons import OpenTasks
from bot.services import diary, materials, meetings, minutes, slots
from bot.services.diary import Leaf, Line
from bot.services.tasks import doing
from bot.telegram.pages import bounded, turning
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen
from handlers.meetings.shown import agenda, shown

routes = Routes("diary")

PER_PAGE = 5
SEARCHES = 2  # buttons of dates that are being found
LABEL = 40  # characters of a title on a button
TITLE_SHOWN = 90  # characters: five of them make half a screen


@routes.command("meetings", "susitikimai", needs=Can.FOLLOW, opens=OpenMeetings(), in_menu=True)
async def mine(ctx: Ctx, value: Any) -> Answer:
    number = value.page if isinstance(value, OpenMeetings) else 0
    first = Tab.MINE if ctx.actor.member_id is not None else Tab.ALL
    return await _listed(ctx, ListMeetings(first, past=False, page=number))


@routes.tap(ListMeetings, needs=Can.FOLLOW)
async def listed(ctx: Ctx, value: ListMeetings) -> Answer:
    return await _listed(ctx, value)


async def _listed(ctx: Ctx, value: ListMeetings) -> Screen:
    tab = value.tab if value.tab in diary.tabs(ctx.actor) else Tab.ALL
    page = bounded(value.page)
    found = await diary.leaf(ctx.tx, ctx.actor, tab, page, PER_PAGE, ctx.now, past=value.past)
    due = await _due(ctx, past=value.past)
    rows = (*_turning(tab, value, page, found), *due, *_ways(ctx, tab, past=value.past))
    head = words(f"diary.{'past' if value.past else 'coming'}-{tab.code}")
    if not found.lines:
        return Screen("diary.empty", {"head": head}, rows)
    kept = await _kept(ctx, found)
    lines = tuple(_line(ctx, place, one, kept) for place, one in enumerate(found.lines, 1))
    row = tuple(
        verbatim(str(place), ShowMeeting(one.meeting.id))
        for place, one in enumerate(found.lines, 1)
    )
    return Screen("diary.list", {"head": head, "lines": Joined(lines)}, (row, *rows))


async def _due(ctx: Ctx, *, past: bool) -> Rows:
    """What is asked of the reader, where there is anything: when they can, what they shall do."""
    searches = () if past else await slots.asked_of(ctx.tx, ctx.actor)
    tasks = await doing.of_mine(ctx.tx, ctx.actor, ctx.today)
    rows = [
        (tap("diary.when", MarkSlots(one.id), title=shortened(one.title, LABEL)),)
        for one in searches[:SEARCHES]
    ]
    return (*rows, (tap("tasks.mine", OpenTasks()),)) if tasks else tuple(rows)


async def _kept(ctx: Ctx, found: Leaf) -> dict[int, str]:
    """Meeting → signs of what can be had of it: its minutes, its materials."""
    ids = [one.meeting.id for one in found.lines]
    published = await minutes.published(ctx.tx, ids)
    handed_out = await materials.counts(ctx.tx, ids)
    return {
        one: (" 📄" if one in published else "") + (" 📎" if one in handed_out else "")
        for one in ids
    }


def _turning(tab: Tab, value: ListMeetings, page: int, found: Leaf) -> Rows:
    def turn(number: int) -> ListMeetings:
        return ListMeetings(tab, value.past, number)

    return turning(page, found.count, turn, PER_PAGE)


def _ways(ctx: Ctx, tab: Tab, *, past: bool) -> Rows:
    """The other lists, and the calendar that follows all of them."""
    others = [one for one in diary.tabs(ctx.actor) if one is not tab]
    beside = tuple(tap(f"diary.tab-{one.code}", ListMeetings(one, past)) for one in others)
    turned = "coming" if past else "past"
    calendar = tap("calendars.menu-calendars", OpenCalendars())
    turn = tap(f"diary.to-{turned}", ListMeetings(tab, not past))
    return (beside, (turn, calendar), (to_menu(),))


def _line(ctx: Ctx, place: int, one: Line, kept: Mapping[int, str]) -> Words:
    meeting = one.meeting
    title = shortened(meeting.title, TITLE_SHOWN)
    said = {"place": str(place), "title": title, "kept": kept[meeting.id]}
    if meeting.ends_at is not None and meeting.ends_at <= ctx.now:
        starts = meeting.starts_at or meeting.ends_at
        day = starts.astimezone(ctx.kit.zone).date().isoformat()
        return words("diary.line-past", **said, day=day)
    return words("diary.line", **said, starts=meeting.starts_at, mark=_mark(one))


def _mark(one: Line) -> str:
    """What the reader has to know of it at a glance."""
    if one.meeting.state is State.CANCELLED:
        return "cancelled"
    if not one.invites:
        return "other"
    if one.stale:
        return "stale"
    return one.answer.code if one.answer is not None else "none"


@routes.tap(ShowMeeting, needs=Can.FOLLOW, by_link=True)
async def show(ctx: Ctx, value: ShowMeeting) -> Answer:
    return await shown(ctx, await meetings.mine(ctx.tx, ctx.actor, value.meeting, ctx.now))


@routes.tap(ShowAgenda, needs=Can.FOLLOW, by_link=True)
async def show_agenda(ctx: Ctx, value: ShowAgenda) -> Answer:
    """Whom it does not concern sees the meeting as they may."""
    found = await meetings.mine(ctx.tx, ctx.actor, value.meeting, ctx.now)
    concerns = found.manages or await diary.is_for(ctx.tx, ctx.actor, found, ctx.today)
    return agenda(found) if concerns else await shown(ctx, found)
