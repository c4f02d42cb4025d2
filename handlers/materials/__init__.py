"""Materials of a meeting: fetched by number, and kept by whoever manages it."""

from bot.services.materials import NOUN, over, tell_due
from bot.services.meetings.sendings import subject
from handlers.materials import adding, fetching, keeping
from handlers.materials.routes import routes

__all__ = ["adding", "fetching", "keeping", "routes"]

routes.tick("materials")(tell_due)
routes.campaign(NOUN)(over)
routes.steers(NOUN)(subject)
