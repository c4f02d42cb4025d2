"""The way back, which nearly every screen has."""

from bot.domain.messages import Button, tap
from bot.domain.taps import Tap


class OpenMenu(Tap, prefix="m"):
    page: int = 0


def to_menu() -> Button:
    return tap("menu.to-menu", OpenMenu())
