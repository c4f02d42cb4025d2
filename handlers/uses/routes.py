"""The routes of what colleagues make of an entry; below a refusal the way back to it."""

from bot.domain.menu import to_menu
from bot.domain.messages import Button, tap
from bot.domain.report_buttons import ShowPractice
from bot.telegram.onward import onward
from bot.telegram.routes import Routes

routes = Routes("uses")


def to_entry(report_id: int) -> tuple[Button, ...]:
    return (tap("uses.to-entry", ShowPractice(report_id)), to_menu())


tapped = onward(routes, lambda value: (to_entry(value.report),))
