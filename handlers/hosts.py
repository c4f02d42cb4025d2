"""Which county hosts the rally: each time another one."""

from bot.domain.actors import Can
from bot.domain.hosts import ChooseHost, OpenHosts
from bot.domain.meeting_buttons import ManageMeeting
from bot.domain.messages import Joined, Words, in_pairs, tap, verbatim, words
from bot.services import hosts
from bot.services.hosts import Host
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen

routes = Routes("hosts")

PROPOSED = 3  # whose turn it is, and the next two


@routes.tap(OpenHosts, needs=Can.CALL_MEETINGS)
async def open_(ctx: Ctx, value: OpenHosts) -> Answer:
    meeting, found = await hosts.turn(ctx.tx, ctx.actor, value.meeting)
    chosen = next((one.name for one in found if one.county.code == meeting.host), None)
    lines = Joined(tuple(_line(one) for one in found[:PROPOSED]))
    buttons = [
        verbatim(one.name, ChooseHost(meeting.id, one.county), chosen=one.name == chosen)
        for one in found
    ]
    shown: dict[str, object] = {"title": meeting.title, "lines": lines, "county": chosen or ""}
    rows = (*in_pairs(buttons), (tap("hosts.to-meeting", ManageMeeting(meeting.id)),))
    return Screen("hosts.chosen" if chosen else "hosts.turn", shown, rows)


@routes.tap(ChooseHost, needs=Can.CALL_MEETINGS)
async def choose(ctx: Ctx, value: ChooseHost) -> Answer:
    meeting = await hosts.choose(ctx.tx, ctx.actor, value.meeting, value.county)
    return await open_(ctx, OpenHosts(meeting.id))


def _line(one: Host) -> Words:
    if one.hosted_at is None:
        return words("hosts.never", county=one.name)
    return words("hosts.last", county=one.name, when=one.hosted_at)
