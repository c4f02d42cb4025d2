"""The buttons of tasks."""

from enum import IntEnum

from bot.domain.taps import Tap


class OpenTasks(Tap, prefix="tk"):
    """„Mano užduotys“; `given`: those that meetings of mine gave to others."""

    given: bool = False
    page: int = 0


class OpenTask(Tap, prefix="tko"):
    task: int


class EndTask(Tap, prefix="tkd"):
    """„Padaryta“."""

    task: int


class AskLater(Tap, prefix="tkl"):
    """Whoever shall do it asks for a later day."""

    task: int


class AllowLater(Tap, prefix="tkg"):
    """`day` is the one that was seen, as `date.toordinal` counts."""

    task: int
    day: int


class RefuseLater(Tap, prefix="tkr"):
    task: int


class MoveTask(Tap, prefix="tkm"):
    """Whoever gave it sets another day."""

    task: int


# While the minutes are written


class DraftTasks(Tap, prefix="tkn"):
    meeting: int
    page: int = 0


class AddTask(Tap, prefix="tka"):
    meeting: int


class DraftTask(Tap, prefix="tkt"):
    task: int


class Part(IntEnum):
    """What of a task is answered anew. Values are in old messages: never reuse one."""

    TEXT = 1
    WHO = 2
    DUE = 3


class EditTask(Tap, prefix="tke"):
    task: int
    part: Part


class DropTask(Tap, prefix="tkx"):
    task: int
