"""Files that were bound, on their way to whoever ordered them."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.domain.errors import Refusal, require
from bot.services import bindings
from bot.services.errands import Act
from bot.telegram.papers import PaperCtx
from bot.telegram.routes import Paper, Routes

routes = Routes("bindings")

routes.outcome(Act.BIND)(bindings.take)


@routes.paper("bound")
async def bound(ctx: PaperCtx, args: Mapping[str, Any]) -> Paper:
    """Raises NotAllowed: what they may is asked again; Refusal, where it is not there any more."""
    require(ctx.actor, ctx.kit.table.bindings[args["noun"]].needs)
    path = ctx.kit.bound / Path(args["file"]).name
    try:
        content = await asyncio.to_thread(path.read_bytes)
    except OSError:
        raise Refusal("bindings.failed") from None
    return Paper(content, args["called"])
