"""The routes of polls."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.actors import Can
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Screen

routes = Routes("polls")


def one_step(
    name: str, step: Step, finish: Callable[[Ctx, Mapping[str, Any]], Awaitable[Screen]]
) -> Form:
    """A form that asks one thing."""
    return routes.form(
        Form(name, "polls", needs=Can.ASK_POLLS, finish=finish, steps=(step,), direct=True)
    )
