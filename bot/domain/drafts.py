"""How long a form in progress is kept."""

from datetime import datetime, timedelta

KEPT = timedelta(days=14)  # since the last answer
REMINDED = timedelta(days=11)  # since the last answer
NOTICE = KEPT - REMINDED  # at the least from the reminder on, so that a weekend does not take it


def expires_at(updated_at: datetime, reminded_at: datetime) -> datetime:
    """After a long sleep of the bot the reminder comes late; the notice is as long all the same."""
    return max(updated_at + KEPT, reminded_at + NOTICE)
