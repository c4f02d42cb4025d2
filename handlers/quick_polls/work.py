"""What came of sending and ending quick polls, and what Telegram tells of them."""

from typing import Any

from bot.services import quick_polls
from bot.services.errands import Act
from bot.telegram.routes import Ctx
from bot.telegram.screens import Answer
from handlers.quick_polls.screens import routes

routes.outcome(Act.POLL)(quick_polls.asked)
routes.outcome(Act.STOP_POLL)(quick_polls.stopped)


routes.tick("quick-polls")(quick_polls.give_up_lost)


@routes.event("poll")
async def counts(ctx: Ctx, _: Any) -> Answer:
    await quick_polls.counts_came(ctx.tx, ctx.incoming.body, ctx.now)
    return None
