"""The routes of changes, and what becomes of them by themselves."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.actors import Can
from bot.domain.changes import NOUN
from bot.domain.messages import Words
from bot.services import changes
from bot.services.meetings import items
from bot.services.meetings.cards import title
from bot.services.meetings.sendings import subject
from bot.telegram.forms import Form, Step
from bot.telegram.forms.form import About
from bot.telegram.routes import Ctx, Routes
from bot.telegram.screens import Screen

routes = Routes("changes")

routes.campaign(NOUN)(changes.over)
routes.steers(NOUN)(subject)
routes.tick("changes")(changes.take_back_stopped)

Finish = Callable[[Ctx, Mapping[str, Any]], Awaitable[Screen]]


async def _about(ctx: Ctx, values: Mapping[str, Any]) -> Words:
    """Which meeting it is, above each question."""
    meeting = await items.get(ctx.tx, ctx.actor, values["meeting"])
    return title(meeting)


def one_step(name: str, step: Step, finish: Finish) -> Form:
    """A form that asks one thing, of which nobody is told by a message."""
    return routes.form(
        Form(
            name,
            "changes",
            needs=Can.CALL_MEETINGS,
            finish=finish,
            steps=(step,),
            direct=True,
            about=_about,
        )
    )


def told(name: str, steps: tuple[Step, ...], finish: Finish, confirm: About, submit: str) -> Form:
    """A form whose preview says who will be told."""
    return routes.form(
        Form(
            name,
            "changes",
            needs=Can.CALL_MEETINGS,
            finish=finish,
            steps=steps,
            about=_about,
            confirm=confirm,
            submit=submit,
        )
    )
