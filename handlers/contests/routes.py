"""The routes of contests."""

from bot.domain.contest_buttons import ManageContest, OpenContests, ShowContest
from bot.domain.messages import Button, tap, words
from bot.telegram.fields import Field
from bot.telegram.forms import Step
from bot.telegram.onward import onward
from bot.telegram.routes import Routes

routes = Routes("contests")


def to_list() -> tuple[Button, ...]:
    return (tap("contests.to-list", OpenContests()),)


def to_manage(contest_id: int) -> tuple[Button, ...]:
    return (tap("contests.back", ManageContest(contest_id)),)


def to_contest(contest_id: int) -> tuple[Button, ...]:
    return (tap("contests.to-contest", ShowContest(contest_id)),)


def asked(name: str, field: Field, *, optional: bool = False) -> Step:
    """A step of a form that grows, with its texts."""
    return Step(
        name,
        field,
        optional,
        asks=words(f"contests.ask-{name}"),
        label=words(f"contests.label-{name}"),
    )


kept = onward(routes, lambda value: (to_manage(value.contest),))
