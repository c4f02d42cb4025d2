"""Which elderships took an entry over, and how: for whoever may read it."""

from bot.domain.actors import Can
from bot.domain.messages import Joined
from bot.domain.reports import Visibility
from bot.domain.uses import NOTE_MAX, ReadUses
from bot.services import uses
from bot.services.uses.telling import use_line
from bot.telegram.pages import BY_TIME, bounded, turning
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer, Screen
from handlers.uses.routes import tapped, to_entry

PER_PAGE = 5


@tapped(ReadUses, Can.FIND_PRACTICES)
async def read(ctx: Ctx, value: ReadUses) -> Answer:
    page = bounded(value.page)
    report, found = await uses.used_by(ctx.tx, ctx.actor, value.report, PER_PAGE, page * PER_PAGE)
    said = {"number": str(report.id), "title": report.title}
    if not found:
        return Screen("uses.nobody", said, (to_entry(report.id),))
    lines = [use_line(one.municipality_name, one.eldership, one.note, NOTE_MAX) for one in found]
    turns = turning(page, report.uses, lambda to: ReadUses(report.id, to), PER_PAGE, BY_TIME)
    return Screen(
        "uses.list",
        {**said, "count": report.uses, "lines": Joined(tuple(lines))},
        (*turns, to_entry(report.id)),
        protect=report.visibility is not Visibility.PUBLIC,
    )
