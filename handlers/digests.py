"""The digest: what of the news somebody may have missed, and how many reminders were put off."""

from functools import partial
from typing import Any

from bot.domain.actors import Can
from bot.domain.digests import SendPutOff
from bot.services import digests
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Toast
from handlers.archive import OpenArchive

routes = Routes("digests")

routes.tick("digests")(partial(digests.send, archive=OpenArchive()))


@routes.tap(SendPutOff, needs=Can.BELONG)
async def send_put_off(ctx: Ctx, _: Any) -> Answer:
    count = await digests.release(ctx.tx, ctx.actor, ctx.now)
    return Toast("digests.released", {"count": count}, alert=True)
