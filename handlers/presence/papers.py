"""Who is there and who is not as a workbook, and as a list to be signed."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.actors import Can
from bot.domain.files import Column, Sheet, Table, Value, Workbook
from bot.domain.presence import SendPresence
from bot.services import presence
from bot.services.presence import Line, Roll
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper
from bot.telegram.screens import Answer, Toast
from handlers.presence.routes import routes

COLUMNS = (
    *("name", "eldership", "municipality", "county"),
    *("answer", "there", "how", "came-at", "late"),
)
EMPTY = 5  # lines for who comes uninvited
PRINTED = ("number", "name", "place", "signature")


@routes.tap(SendPresence, needs=Can.CALL_MEETINGS)
async def send(ctx: Ctx, value: SendPresence) -> Answer:
    await presence.order(
        ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.today, printed=value.printed
    )
    return Toast("common.paper-coming")


async def _roll(ctx: PaperCtx, args: Mapping[str, Any]) -> Roll:
    """Asked again: what its receiver may see when it leaves."""
    today = ctx.now.astimezone(ctx.kit.zone).date()
    return await presence.roll(ctx.tx, ctx.actor, int(args["meeting"]), today)


@routes.paper("presence-table")
async def tabled(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    found = await _roll(ctx, args)
    tables = [
        _table(ctx, "sheet-there", found.there),
        _table(ctx, "sheet-late", [one for one in found.there if one.is_late]),
        _table(ctx, "sheet-all", found.lines),
    ]
    return Paper(Workbook(tables), ctx.say("presence.table-file", number=str(found.meeting.id)))


def _table(ctx: PaperCtx, sheet: str, lines: Sequence[Line]) -> Table:
    columns = [Column(ctx.say(f"presence.column-{one}")) for one in COLUMNS]
    return Table(ctx.say(f"presence.{sheet}"), columns, [_row(ctx, one) for one in lines])


def _row(ctx: PaperCtx, one: Line) -> list[Value]:
    person, found = one.person, one.presence
    code = one.answer.code if one.answer is not None else "none"
    came = None
    if found is not None:
        came = found.came_at.astimezone(ctx.kit.zone).replace(tzinfo=None)
    return [
        (person.name or person.eldership) if person is not None else one.label,
        person.eldership if person is not None else ctx.say("presence.guest"),
        person.municipality_name if person is not None else None,
        person.county_name if person is not None else None,
        ctx.say(f"rsvps.cell-{code}") if one.invited else ctx.say("presence.not-invited"),
        ctx.say("presence.yes" if found is not None else "presence.no"),
        ctx.say(f"presence.how-{found.how}") if found is not None else None,
        came,
        ctx.say("presence.yes") if one.is_late else None,
    ]


@routes.paper("presence-sheet")
async def printed(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """Everybody who is expected, to sign; with empty lines for those who are not."""
    found = await _roll(ctx, args)
    meeting = found.meeting
    intro = [ctx.say("presence.sheet-when", starts=meeting.starts_at, ends=meeting.ends_at or "")]
    if meeting.place:
        intro.append(ctx.say("presence.sheet-where", place=meeting.place))
    people = [one for one in found.lines if one.person is not None]
    rows = [_printed(number, one) for number, one in enumerate(people, 1)]
    rows += [[str(len(rows) + more), "", "", ""] for more in range(1, EMPTY + 1)]
    headings = [ctx.say(f"presence.heading-{one}") for one in PRINTED]
    document = Sheet(meeting.title, intro, headings, rows, ctx.actor.language)
    return Paper(document, ctx.say("presence.sheet-file", number=str(meeting.id)))


def _printed(number: int, one: Line) -> list[str]:
    person = one.person
    assert person is not None  # noqa: S101 - asked by the caller
    place = ", ".join(filter(None, (person.eldership, person.municipality_name)))
    return [str(number), person.name or "", place, ""]
