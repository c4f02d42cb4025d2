"""The routes of contests."""

from bot.domain.contest_buttons import ManageContest, OpenContests, ShowContest
from bot.domain.messages import Button, tap
from bot.telegram.onward import onward
from bot.telegram.routes import Routes

routes = Routes("contests")


def to_list() -> tuple[Button, ...]:
    return (tap("contests.to-list", OpenContests()),)


def to_manage(contest_id: int) -> tuple[Button, ...]:
    return (tap("contests.back", ManageContest(contest_id)),)


def to_contest(contest_id: int) -> tuple[Button, ...]:
    return (tap("contests.to-contest", ShowContest(contest_id)),)


kept = onward(routes, lambda value: (to_manage(value.contest),))
