"""Who is at a meeting: ticked by its chair, or said by the code of the room."""

from bot.services.presence.codes import code, come_in, enter, opened, renew, shown
from bot.services.presence.listing import Line, Roll, order, roll
from bot.services.presence.ticking import add, add_guest, drop_guest, noted, present, tick

__all__ = [
    "Line",
    "Roll",
    "add",
    "add_guest",
    "code",
    "come_in",
    "drop_guest",
    "enter",
    "noted",
    "opened",
    "order",
    "present",
    "renew",
    "roll",
    "shown",
    "tick",
]
