"""The buttons of a contest's jury."""

from bot.domain.taps import Tap


class Appoint(Tap, prefix="wja"):
    """Somebody judges or checks from now on."""

    contest: int


class ShowSeat(Tap, prefix="wjs"):
    """Whose it is, since when, what can be done about it."""

    seat: int


class SeeCountyJuries(Tap, prefix="wjk"):
    """Who judges in the counties."""

    contest: int
    page: int


class TakeSeat(Tap, prefix="wjt"):
    """With a reason."""

    seat: int


class MakeChair(Tap, prefix="wjc"):
    """Of a juror; who was the chair is a juror again."""

    seat: int


class Readmit(Tap, prefix="wjd"):
    """Let a juror judge again what they recused themselves from; it is asked once more first."""

    seat: int
    sure: bool


class Resign(Tap, prefix="wjr"):
    """By whoever has the seat; it is asked once more first."""

    seat: int
    sure: bool


class SeeRecusals(Tap, prefix="wju"):
    """Who recused themselves from what, and why; for the board, once judging is over."""

    contest: int
    page: int


class SeeProgress(Tap, prefix="wjp"):
    """How far those who judge are."""

    contest: int
    page: int
