"""The routes of sign-up, and what several of its screens share."""

from bot.domain.messages import Button, tap
from bot.domain.taps import Tap
from bot.telegram.routes import Ctx, Routes

routes = Routes("signup")


class ShowWays(Tap, prefix="si"):
    """To the ways in; for whoever is in, to the beginning."""


def back(label: str = "signup.back") -> Button:
    return tap(label, ShowWays())


def to_menu(ctx: Ctx) -> Button:
    opens = ctx.kit.table.entry("menu").opens
    assert opens is not None  # noqa: S101 - the menu has a button
    return tap("menu.to-menu", opens)
