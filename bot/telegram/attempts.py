"""What somebody tried who may not, as the log names it: a command, a button, a form."""

from bot.domain.errors import NotAllowed, Refusal, Stale
from bot.domain.taps import unpack
from bot.services import audit
from bot.telegram.routes import Ctx


async def note(ctx: Ctx, why: Refusal) -> None:
    """Write a refusal down; in a transaction that will be committed."""
    if isinstance(why, NotAllowed):
        tapped = ctx.incoming.data is not None
        await audit.deny(ctx.tx, ctx.actor, route(ctx), ctx.now, tapped=tapped)


def route(ctx: Ctx) -> str:
    """Nothing of what the person wrote: only what of ours it was meant for."""
    incoming = ctx.incoming
    if incoming.data is not None:
        try:
            return type(unpack(incoming.data)).__name__
        except Stale:
            return "callback"
    command = ctx.kit.table.command(incoming.command)
    if command is not None:
        prefix = incoming.argument.partition("_")[0]
        known = ctx.kit.table.by_key(incoming.argument) or ctx.kit.table.link(incoming.argument)
        return f"/{command.names[0]} {prefix}" if known else f"/{command.names[0]}"
    if ctx.draft is not None:
        return ctx.draft.form
    meant = ctx.kit.phrases.meant(ctx.actor, incoming.text)
    return meant.key if meant else incoming.kind
