"""The chair's list: a tap ticks somebody, or takes the tick back."""

from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.meeting_buttons import OpenPresence
from bot.domain.menu import to_menu
from bot.domain.messages import Button, Rows, Words, one_a_row, tap, verbatim
from bot.domain.news_text import shortened
from bot.domain.presence import AddPresent, DropGuest, ShowRoomCode, TickPresence
from bot.services import presence
from bot.services.presence import Line, Roll
from bot.telegram.pages import paged
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen, refused
from handlers.presence.routes import chaired, routes, to_files

PER_PAGE = 8  # people, a tick each
LABEL = 40  # characters of a person on a button


@chaired(OpenPresence, Can.CALL_MEETINGS)
async def open_(ctx: Ctx, value: OpenPresence) -> Answer:
    await presence.noted(ctx.tx, ctx.actor, value.meeting, ctx.now)
    return await shown(ctx, value.meeting, value.page)


async def shown(ctx: Ctx, number: int, page: int, *lead: Words) -> Screen:
    found = await presence.roll(ctx.tx, ctx.actor, number, ctx.today)
    leaf = paged(found.lines, page, lambda turn: OpenPresence(number, turn), PER_PAGE)
    ticks = [_tick(number, one, leaf.number) for one in leaf.items]
    rows: Rows = (
        *one_a_row(ticks),
        *leaf.turning,
        (tap("presence.show-code", ShowRoomCode(number)),),
        (
            tap("presence.add-member", AddPresent(number, guest=False)),
            tap("presence.add-guest", AddPresent(number, guest=True)),
        ),
        *to_files(number),
    )
    return Screen("presence.list", _counts(found), rows).led_by(*lead)


def _counts(found: Roll) -> dict[str, Any]:
    there = found.there
    return {
        "title": found.meeting.title,
        "there": len(there),
        "expected": sum(one.invited for one in found.lines),
        "late": sum(one.is_late for one in there),
    }


def _tick(number: int, one: Line, page: int) -> Button:
    label = shortened(one.label, LABEL)
    there = one.presence is not None
    if one.person is not None:
        what = TickPresence(number, one.person.member_id, not there, page)
        return verbatim(label, what, chosen=there)
    assert one.presence is not None  # noqa: S101 - a guest is on the list because they came
    return verbatim(label, DropGuest(one.presence.id), chosen=True)


@chaired(TickPresence, Can.CALL_MEETINGS)
async def tick(ctx: Ctx, value: TickPresence) -> Answer:
    await presence.tick(ctx.tx, ctx.actor, value.meeting, value.member, ctx.now, there=value.there)
    return await shown(ctx, value.meeting, value.page)


@routes.tap(DropGuest, needs=Can.CALL_MEETINGS)
async def drop_guest(ctx: Ctx, value: DropGuest) -> Answer:
    try:
        meeting = await presence.drop_guest(ctx.tx, ctx.actor, value.presence, ctx.now)
    except Refusal as refusal:
        return refused(refusal, ((to_menu(),),))
    return await shown(ctx, meeting.id, 0)
