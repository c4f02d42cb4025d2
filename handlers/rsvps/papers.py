"""Who comes, as a workbook."""

from collections.abc import Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.files import Column, Table, Value, Workbook
from bot.domain.meetings import Rsvp
from bot.domain.rsvp_buttons import SendRsvps
from bot.services import rsvps
from bot.services.rsvps import Line, Listing
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Ctx, Paper
from bot.telegram.screens import Answer, Toast
from handlers.rsvps.routes import routes

COLUMNS = ("name", "eldership", "municipality", "county", "answer", "guests", "word", "note", "at")


@routes.tap(SendRsvps, needs=Can.CALL_MEETINGS)
async def send(ctx: Ctx, value: SendRsvps) -> Answer:
    await rsvps.order(ctx.tx, ctx.actor, value.meeting, ctx.now, ctx.today)
    return Toast("common.paper-coming")


@routes.paper("meeting-rsvps")
async def tabled(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """What its receiver may see when it leaves."""
    today = ctx.now.astimezone(ctx.kit.zone).date()
    found = await rsvps.who(ctx.tx, ctx.actor, int(args["meeting"]), today)
    tables = [_table(ctx, found, "sheet-coming", {Rsvp.COMING}), _table(ctx, found, "sheet-all")]
    return Paper(Workbook(tables), ctx.say("rsvps.file", number=str(found.meeting.id)))


def _table(ctx: PaperCtx, found: Listing, sheet: str, answers: set[Rsvp] | None = None) -> Table:
    columns = [Column(ctx.say(f"rsvps.column-{one}")) for one in COLUMNS]
    shown = [one for one in found.lines if answers is None or one.invited.answer in answers]
    return Table(ctx.say(f"rsvps.{sheet}"), columns, [_row(ctx, one) for one in shown])


def _row(ctx: PaperCtx, one: Line) -> list[Value]:
    person, mine = one.person, one.invited
    code = mine.answer.code if mine.answer is not None else "none"
    notes = []
    if one.place is not None:
        notes.append(ctx.say("rsvps.note-place", place=one.place))
    if mine.entered_by is not None:
        notes.append(ctx.say("rsvps.note-phoned"))
    if mine.stale:
        notes.append(ctx.say("rsvps.note-stale"))
    at = mine.answered_at
    return [
        person.name,
        person.eldership,
        person.municipality_name,
        person.county_name,
        ctx.say(f"rsvps.cell-{code}"),
        mine.guests,
        mine.word,
        "; ".join(notes),
        at.astimezone(ctx.kit.zone).replace(tzinfo=None) if at is not None else None,
    ]
