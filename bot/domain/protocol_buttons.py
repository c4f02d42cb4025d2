"""The buttons of a contest's result and its protocol."""

from enum import IntEnum

from bot.domain.taps import Tap


class File(IntEnum):
    """Values are in old messages: never reuse one."""

    PDF = 1
    XLSX = 2
    JSON = 3
    KEY = 4  # whose the numbers are: for the board only

    @property
    def code(self) -> str:
        return self.name.lower()


class SeeResult(Tap, prefix="wpc"):
    """The result of one category, by its place in the contest."""

    contest: int
    place: int


class SeeCounties(Tap, prefix="wpy"):
    """Who goes on from the counties."""

    contest: int
    page: int


class SeeSpread(Tap, prefix="wps"):
    """For the chair: where jurors are far apart."""

    contest: int


class AskConfirm(Tap, prefix="wpa"):
    """What confirming means, before it is done. `seen`: of the protocol that was read."""

    contest: int
    seen: int


class ConfirmProtocol(Tap, prefix="wpk"):
    """The protocol that was seen, and no other."""

    contest: int
    seen: int


class SendProtocol(Tap, prefix="wpf"):
    """As a file."""

    contest: int
    file: File
