"""The routes of juries."""

from typing import Any

from bot.domain.contest_buttons import OpenContests, OpenJury, ShowContest
from bot.domain.menu import to_menu
from bot.domain.messages import Rows, tap
from bot.telegram.onward import onward
from bot.telegram.routes import Routes

routes = Routes("juries")


def to_jury(contest_id: int) -> Rows:
    return ((tap("juries.to-jury", OpenJury(contest_id)),),)


def to_contest(contest_id: int) -> Rows:
    return ((tap("juries.to-contest", ShowContest(contest_id)),),)


def out() -> Rows:
    """Where it is not known of which contest."""
    return ((tap("juries.to-contests", OpenContests()), to_menu()),)


def _back(value: Any) -> Rows:
    contest = getattr(value, "contest", None)
    return out() if contest is None else to_contest(contest)


tapped = onward(routes, _back)
