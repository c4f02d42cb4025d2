"""Tasks: given by minutes, done, put off."""

from bot.services.tasks import tell_new
from handlers.tasks import doing, drafting
from handlers.tasks.routes import routes

__all__ = ["doing", "drafting", "routes"]

routes.tick("tasks")(tell_new)
