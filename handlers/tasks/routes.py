"""The routes of tasks."""

from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from typing import Any

from bot.domain.actors import Can
from bot.domain.errors import Refusal
from bot.domain.messages import tap
from bot.domain.taps import Tap
from bot.domain.task_buttons import OpenTasks
from bot.telegram.forms import Form, Step
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Answer, Screen, refused

routes = Routes("tasks")
Handler = Callable[[Ctx, Any], Awaitable[Answer]]


def tapped(kind: type[Tap], needs: Can) -> Callable[[Handler], Handler]:
    """A button; a refusal leads back to the list."""

    def register(handler: Handler) -> Handler:
        @wraps(handler)
        async def answer(ctx: Ctx, value: Any) -> Answer:
            try:
                return await handler(ctx, value)
            except Refusal as refusal:
                return refused(refusal, ((tap("tasks.to-list", OpenTasks()),),))

        return routes.tap(kind, needs=needs)(answer)

    return register


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
