"""Saying something else in the place of an item that was sent, or withdrawing it."""

from bot.domain.taps import Tap

WHY_MAX = 300  # characters


class BeginCorrection(Tap, prefix="kd"):
    news: int


class ConfirmCorrection(Tap, prefix="kf"):
    """`number` is the correction's: what was seen is what is sent. `anew`: not by editing."""

    news: int
    number: int
    anew: bool


class DropCorrection(Tap, prefix="ki"):
    news: int
    number: int


class BeginWithdrawal(Tap, prefix="kw"):
    news: int
