"""The routes of nominations."""

from bot.domain.contest_buttons import OpenContests, OpenNominations
from bot.domain.menu import to_menu
from bot.domain.messages import Rows, tap
from bot.telegram.routes import Routes

routes = Routes("nominations")


def out() -> Rows:
    """The way on, whatever happened."""
    mine = tap("nominations.to-mine", OpenNominations())
    return ((mine,), (tap("nominations.to-contests", OpenContests()), to_menu()))
