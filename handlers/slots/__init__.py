"""Finding a date: for whoever calls a meeting, and for those who are asked."""

from bot.domain.slots import NOUN
from bot.services import slots
from bot.services.meetings.sendings import subject
from handlers.slots import marking, searching
from handlers.slots.routes import routes

__all__ = ["marking", "routes", "searching"]

routes.campaign(NOUN)(slots.over)
routes.steers(NOUN)(subject)
routes.live(NOUN)(slots.live_card)
routes.tick("slots")(slots.invite_newcomers)
