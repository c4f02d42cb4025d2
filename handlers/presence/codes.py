"""The code of the room: shown by its chair, typed or followed by whoever is there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.files import Picture
from bot.domain.meeting_buttons import OpenPresence
from bot.domain.messages import tap, words
from bot.domain.presence import (
    CODE_LENGTH,
    ComeIn,
    EnterRoomCode,
    RenewRoomCode,
    ShowRoomCode,
    as_number,
)
from bot.domain.taps import as_payload
from bot.services import presence
from bot.services.meetings import Meeting
from bot.services.outbox import paper, tell
from bot.services.presence.codes import WrongCode
from bot.telegram.fields import Problem, Reading, Taken, Text
from bot.telegram.forms import Step
from bot.telegram.incoming import Incoming
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper
from bot.telegram.screens import Answer, Screen, Toast, refused, why
from handlers.presence.routes import chaired, form, routes, tapped, to_meeting

TYPED_MAX = 20  # characters of a code with blanks in it


@chaired(ShowRoomCode, Can.CALL_MEETINGS)
async def show_code(ctx: Ctx, value: ShowRoomCode) -> Answer:
    return await _code(ctx, value.meeting, anew=False)


@chaired(RenewRoomCode, Can.CALL_MEETINGS)
async def renew_code(ctx: Ctx, value: RenewRoomCode) -> Answer:
    return await _code(ctx, value.meeting, anew=True)


async def _code(ctx: Ctx, number: int, *, anew: bool) -> Answer:
    """The picture follows by itself; its words have the code for who types it."""
    make = presence.renew if anew else presence.code
    meeting, code = await make(ctx.tx, ctx.actor, number, ctx.now)
    spaced = " ".join(code)
    await tell(
        ctx.tx,
        ctx.actor.account_id,
        words("presence.code", title=meeting.title, code=spaced),
        key=f"room-code:{number}:{code}:{ctx.incoming.update_id}",
        now=ctx.now,
        rows=(
            (tap("presence.back", OpenPresence(number)),),
            (tap("presence.renew-code", RenewRoomCode(number)),),
        ),
        media=[paper("room-code", "photo", meeting=number)],
    )
    return Toast("presence.code-coming")


@routes.paper("room-code")
async def pictured(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """The code that holds when the picture leaves."""
    number = int(args["meeting"])
    _, code = await presence.shown(ctx.tx, ctx.actor, number, ctx.now)
    payload = as_payload(ComeIn(number, as_number(code)))
    url = f"https://t.me/{ctx.kit.username}?start={payload}"
    return Paper(Picture(url), ctx.say("presence.code-file"))


@tapped(EnterRoomCode, Can.BELONG)
async def ask_code(ctx: Ctx, value: EnterRoomCode) -> Answer:
    await presence.opened(ctx.tx, ctx.actor, value.meeting, ctx.now)
    return await ctx.kit.forms.open(ctx, CODE, meeting=value.meeting)


@dataclass(frozen=True)
class RoomCode(Text):
    """The code itself: a wrong one is asked for again, and whoever gives the right one is there."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        reading = await super().read(ctx, incoming, before)
        if not isinstance(reading, Taken) or ctx.draft is None:
            return reading
        try:
            await presence.enter(
                ctx.tx, ctx.actor, ctx.draft.values["meeting"], reading.value, ctx.now
            )
        except Refusal as refusal:
            return Problem(why(refusal))
        return reading


async def typed(ctx: Ctx, values: Mapping[str, Any]) -> Screen:
    return _welcome(await presence.opened(ctx.tx, ctx.actor, values["meeting"], ctx.now))


@routes.tap(ComeIn, needs=Can.BELONG, by_link=True)
async def come_in(ctx: Ctx, value: ComeIn) -> Answer:
    try:
        meeting = await presence.come_in(ctx.tx, ctx.actor, value.meeting, value.code, ctx.now)
    except Refusal as refusal:
        return _wrong(refusal, value.meeting)
    return _welcome(meeting)


def _wrong(refusal: Refusal, number: int) -> Screen:
    rows = to_meeting(number)
    if isinstance(refusal, WrongCode):
        rows = ((tap("presence.try-again", EnterRoomCode(number)),), *rows)
    return refused(refusal, rows)


def _welcome(meeting: Meeting) -> Screen:
    return Screen("presence.welcome", {"title": meeting.title}, to_meeting(meeting.id))


CODE = form("presence_code", Step("code", RoomCode(TYPED_MAX)), typed, needs=Can.BELONG)
assert TYPED_MAX >= 2 * CODE_LENGTH - 1  # noqa: S101 - read aloud, it is typed with blanks
