"""Who comes and who does not, by name."""

from collections.abc import Sequence

from bot.domain.actors import Can
from bot.domain.meeting_buttons import EnterRsvps, ManageMeeting, ShowRsvps
from bot.domain.meetings import Rsvp
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Joined, Words, tap, words
from bot.domain.news_text import shortened
from bot.domain.rsvp_buttons import SendRsvps
from bot.services import rsvps
from bot.services.rsvps import Line, Listing
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.rsvps.routes import routes

PER_PAGE = 8  # people with what they said: a message of 900 characters
WORD_SHOWN = 40  # characters; the workbook has all of it


@routes.tap(ShowRsvps, needs=Can.CALL_MEETINGS)
async def who(ctx: Ctx, value: ShowRsvps) -> Answer:
    found = await rsvps.who(ctx.tx, ctx.actor, value.meeting, ctx.today)
    number = found.meeting.id
    page = paged(found.lines, value.page, lambda turn: ShowRsvps(number, turn), PER_PAGE)
    lines = [words("rsvps.who", title=found.meeting.title), counted(found), *_lines(page.items)]
    if not found.everybody:
        lines.insert(1, words("rsvps.who-own"))
    if found.gone:
        lines.append(words("rsvps.who-gone", count=found.gone))
    ways = [tap("rsvps.as-table", SendRsvps(number))]
    if await rsvps.enters(ctx.tx, ctx.actor, found.meeting, ctx.now):
        ways.append(tap("rsvps.by-telephone", EnterRsvps(number)))
    rows = (*page.turning, tuple(ways), _out(found))
    return Screen("common.joined", {"parts": Joined(tuple(lines))}, rows)


def counted(found: Listing) -> Words:
    """How many of each answer; who waits or is offered a seat only where there is somebody."""
    counts = found.counts
    shown = {
        "coming": counts.get(Rsvp.COMING, 0) + found.guests.get(Rsvp.COMING, 0),
        "perhaps": counts.get(Rsvp.PERHAPS, 0),
        "declined": counts.get(Rsvp.NOT_COMING, 0),
        "none": counts.get(None, 0),
    }
    waiting = counts.get(Rsvp.WAITING, 0) + counts.get(Rsvp.OFFERED, 0)
    if waiting:
        return words("rsvps.who-count-waiting", **shown, waiting=waiting)
    return words("rsvps.who-count", **shown)


def _lines(shown: Sequence[Line]) -> list[Words]:
    """Under a heading for each answer."""
    lines: list[Words] = []
    last: object = object()
    for one in shown:
        if one.invited.answer is not last:
            last = one.invited.answer
            code = one.invited.answer.code if one.invited.answer is not None else "none"
            lines.append(words(f"rsvps.head-{code}"))
        lines.append(_line(one))
    return lines


def _line(one: Line) -> Words:
    mine = one.invited
    parts = [words("rsvps.line", who=one.person.label)]
    if one.place is not None:
        parts = [words("rsvps.line-placed", who=one.person.label, place=one.place)]
    if mine.guests:
        parts.append(words("rsvps.line-guests", count=mine.guests))
    if mine.word:
        parts.append(words("rsvps.line-word", word=shortened(mine.word, WORD_SHOWN)))
    if mine.entered_by is not None:
        parts.append(words("rsvps.line-phoned"))
    if mine.stale:
        parts.append(words("rsvps.line-stale"))
    return words("common.joined", parts=Joined(tuple(parts), by=" "))


def _out(found: Listing) -> tuple[Button, ...]:
    if found.everybody:
        return (tap("meetings.to-card", ManageMeeting(found.meeting.id)),)
    return (to_menu(),)
