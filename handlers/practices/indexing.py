"""The index of good practice is kept whole by the clock: after an upgrade, or a restore."""

from bot.services import search
from handlers.practices.routes import routes

routes.tick("practice-index")(search.refresh)
