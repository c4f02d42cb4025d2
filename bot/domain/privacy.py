"""What people may ask about their own data, and how long it is kept."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.folding import fold, fold_typed

CONFIRMING = ("IŠTRINTI", "DELETE")  # either, in whatever language the person reads
NOBODY = 0  # whoever was forgotten, where a column must still say that it was a person

BACKUPS_KEPT = timedelta(days=14)  # as `bot.cli.backup` does; told to who asks to be forgotten
SHEETS_KEPT = timedelta(days=1)  # of a spreadsheet nobody took over: a roster is all personal data
TRACES_KEPT = timedelta(days=30)  # what explains a question asked soon after: „why was I refused?“
SENT_KEPT = timedelta(days=365)  # that a message went out, without what it said
NIGHT = 3  # o'clock, when a day's cleaning is due


def confirms(typed: str) -> bool:
    """Whether it is the word that confirms, in any case and with or without marks."""
    return fold_typed(typed) in {fold(word) for word in CONFIRMING}


def night_of(now: datetime, zone: ZoneInfo) -> str | None:
    """The night whose cleaning is due, by its date; none in the hours before."""
    local = now.astimezone(zone)
    return local.date().isoformat() if local.hour >= NIGHT else None
