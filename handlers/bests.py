"""The month's best of each county: told by the clock."""

from bot.domain.bests import NOUN
from bot.services import bests
from bot.telegram.routes import Routes

routes = Routes("bests")

routes.tick("bests")(bests.tell_bests)
routes.live(NOUN)(bests.live_card)
