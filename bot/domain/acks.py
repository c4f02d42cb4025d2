"""„Susipažinau“: who has said so, and who is asked once more."""

from datetime import timedelta

from bot.domain.taps import Tap

AGAIN = timedelta(hours=24)  # between two reminders of one item: sooner, it is nagging


class Remind(Tap, prefix="kr"):
    """Asks whether those are to be reminded who have not acknowledged the item."""

    news: int


class ConfirmRemind(Tap, prefix="ks"):
    """`number` counts the reminders of the item: two taps are one."""

    news: int
    number: int


class HandOver(Tap, prefix="kh"):
    """„Perduoti atstovams“: asks whether they are to telephone whom the item did not reach."""

    news: int
