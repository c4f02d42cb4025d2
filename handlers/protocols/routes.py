"""The routes of a contest's result and its protocol."""

from bot.domain.contest_buttons import OpenProtocol, SeeStandings, ShowContest
from bot.domain.messages import Button, Rows, tap
from bot.telegram.onward import onward
from bot.telegram.routes import Routes

routes = Routes("protocols")


def to_contest(contest_id: int) -> Button:
    return tap("protocols.to-contest", ShowContest(contest_id))


def to_protocol(contest_id: int) -> Button:
    return tap("protocols.to-protocol", OpenProtocol(contest_id))


def to_results(contest_id: int) -> Button:
    return tap("protocols.results", SeeStandings(contest_id))


def back(contest_id: int) -> Rows:
    return ((to_contest(contest_id),),)


tapped = onward(routes, lambda value: back(value.contest))
