"""The routes of tasks."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.messages import Button, tap
from bot.domain.task_buttons import OpenTasks
from bot.telegram.forms import Form, Step
from bot.telegram.onward import onward
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Screen

routes = Routes("tasks")


def to_list() -> tuple[Button, ...]:
    return (tap("tasks.to-list", OpenTasks()),)


tapped = onward(routes, lambda _: (to_list(),))


def form(
    name: str,
    steps: tuple[Step, ...],
    finish: Callable[[Ctx, Mapping[str, Any]], Awaitable[Screen]],
    needs: Can = Can.CALL_MEETINGS,
    **more: Any,
) -> Form:
    """One whose last answer ends it."""
    return routes.form(
        Form(name, "tasks", needs=needs, finish=finish, steps=steps, direct=True, **more)
    )
