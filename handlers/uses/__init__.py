"""What colleagues make of an entry: „Naudinga“, „Pritaikėme ir mes“, „Paklausti autoriaus“."""

from bot.services import uses
from handlers.uses import adopting, asking, reading  # noqa: F401 - their routes
from handlers.uses.routes import routes

__all__ = ["routes"]

routes.tick("uses")(uses.tell_authors)
