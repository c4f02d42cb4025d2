"""The routes of the members' vote."""

from bot.domain.contest_buttons import OpenContestVote, ShowContest
from bot.domain.messages import Rows, tap
from bot.domain.scores import Level
from bot.telegram.onward import onward
from bot.telegram.routes import Routes

routes = Routes("contest_votes")


def out(contest_id: int) -> Rows:
    return ((tap("contest_votes.to-contest", ShowContest(contest_id)),),)


def on(contest_id: int, level: Level) -> Rows:
    """To the other categories."""
    return ((tap("contest_votes.to-categories", OpenContestVote(contest_id, level)),),)


tapped = onward(routes, lambda value: out(value.contest))
