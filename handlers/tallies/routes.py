"""The routes of what came of polls."""

from bot.domain.taps import Tap
from bot.services import conclusions, tallies
from bot.services.tallies.closing import NOUN
from bot.telegram.routes import Routes

routes = Routes("tallies")

routes.tick("tallies")(tallies.close_due)
routes.steers(NOUN)(conclusions.subject)


class ShowFigures(Tap, prefix="uq"):
    """The results of one question, by its place."""

    poll: int
    place: int
