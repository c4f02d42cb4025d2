"""Digests: how much of them is shown, and what is asked for by their buttons."""

from bot.domain.taps import Tap

LISTED = 6  # items; of more it is said how many, the archive has them
TITLE_SHOWN = 90  # characters: six of them are most of a message


class SendPutOff(Tap, prefix="dr"):
    """The reminders the digest only counts."""
