"""An announced meeting changes: moved, cancelled, resumed; and whoever it concerns is told."""

from bot.services.changes.making import (
    Done,
    cancel,
    changeable,
    move,
    off,
    refine,
    relocate,
    resume,
)
from bot.services.changes.saying import standing
from bot.services.changes.since import since
from bot.services.changes.telling import Told, forecast
from bot.services.changes.undoing import over, take_back_stopped, undo

__all__ = [
    "Done",
    "Told",
    "cancel",
    "changeable",
    "forecast",
    "move",
    "off",
    "over",
    "refine",
    "relocate",
    "resume",
    "since",
    "standing",
    "take_back_stopped",
    "undo",
]
