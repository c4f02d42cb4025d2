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
    """Raises NotAllowed: what they may is asked again; Refusal, where it is not there any more.

    Nor where what is in it was taken back or changed since it was made.
    """
    route = ctx.kit.table.bindings[args["noun"]]
    require(ctx.actor, route.needs)
    now = await route.handler(ctx, args["args"])
    if not set(args["of"]) <= set(now.of):
        raise Refusal("bindings.failed")
    path = ctx.kit.bound / Path(args["file"]).name
    try:
        content = await asyncio.to_thread(path.read_bytes)
    except OSError:
        raise Refusal("bindings.failed") from None
    return Paper(content, args["called"])
