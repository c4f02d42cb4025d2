"""The routes of announcing a contest, and of what is handed out."""

from typing import Any

from bot.domain.contest_buttons import OpenAwards, OpenNominations, OpenProtocol, ShowContest
from bot.domain.menu import to_menu
from bot.domain.messages import Rows, tap
from bot.telegram.onward import onward
from bot.telegram.routes import Routes

routes = Routes("awards")


def ways_on(contest_id: int) -> Rows:
    protocol = tap("protocols.to-protocol", OpenProtocol(contest_id))
    return ((protocol, tap("protocols.to-contest", ShowContest(contest_id))),)


def to_awards(contest_id: int) -> Rows:
    return ((tap("awards.back", OpenAwards(contest_id)),),)


def _back(value: Any) -> Rows:
    """Of a nomination it is not known here of which contest."""
    contest = getattr(value, "contest", None)
    if contest is None:
        return ((tap("nominations.back-to-mine", OpenNominations()), to_menu()),)
    return ((tap("protocols.to-contest", ShowContest(contest)),),)


tapped = onward(routes, _back)
