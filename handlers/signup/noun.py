"""The routes of sign-up, and what several of its screens share."""

from bot.domain.messages import Button, tap
from bot.domain.taps import Tap
from bot.telegram.routes import Routes

routes = Routes("signup")


class ShowWays(Tap, prefix="si"):
    """To the ways in; for whoever is in, to the beginning."""


def back(label: str = "signup.back") -> Button:
    return tap(label, ShowWays())
