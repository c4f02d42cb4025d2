"""The protocol as a file: to be read and printed, as tables, and as it is hashed."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.canonical import canonical
from bot.domain.errors import Stale
from bot.domain.files import Minutes, Workbook
from bot.domain.protocol_buttons import File
from bot.services import protocols
from bot.services.protocols import PAPER, Look
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Paper
from handlers.protocols.passages import head, passages
from handlers.protocols.routes import routes
from handlers.protocols.tables import key_table, tables


@routes.paper(PAPER)
async def made(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """As it was made last, for whoever may see it then."""
    kind = next((one for one in File if one.code == args["file"]), None)
    if kind is None:
        raise Stale
    look = await protocols.ordered(ctx.tx, ctx.actor, int(args["contest"]), kind, ctx.now)
    number = str(look.contest.id)
    name = ctx.say("protocols.file-name", number=number)
    jury = await protocols.jury(ctx.tx, look, ctx.now)
    match kind:
        case File.JSON:
            return Paper(canonical(look.made.protocol.content), f"{name}.json")
        case File.XLSX:
            return Paper(Workbook(tables(ctx, look, jury)), f"{name}.xlsx")
        case File.PDF:
            return Paper(_printed(ctx, look, jury), f"{name}.pdf")
    lines = await protocols.key(ctx.tx, look, ctx.now)
    name = ctx.say("protocols.key-name", number=number)
    return Paper(Workbook([key_table(ctx, look, lines)]), f"{name}.xlsx")


def _printed(ctx: PaperCtx, look: Look, jury: Sequence[str]) -> Minutes:
    contest = look.contest
    title = ctx.say("protocols.paper-title", contest=contest.name, year=str(contest.year))
    foot = [ctx.say("protocols.foot"), look.made.protocol.hash]
    return Minutes(title, head(ctx, look, jury), passages(ctx, look), foot, ctx.actor.language)
