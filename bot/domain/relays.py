"""What one colleague writes to another."""

from bot.domain.taps import Tap

A_DAY = 20  # messages of one person: enough for work, too few to advertise
NOTE_MAX = 1000  # characters, as Telegram counts them


class WriteTo(Tap, prefix="xw"):
    """„Rašyti“, „Atsakyti siuntėjui“."""

    member: int


class WriteAbout(Tap, prefix="xz"):
    """„Atsakyti siuntėjui“ about an entry that one of the two has told, with its name on it."""

    member: int
    report: int
