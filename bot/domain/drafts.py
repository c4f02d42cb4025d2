"""How long a form in progress is kept."""

from datetime import datetime, timedelta

KEPT = timedelta(days=14)  # since the last answer
REMINDED = timedelta(days=11)  # three days before it goes, so that a weekend does not take it


def expires_at(updated_at: datetime) -> datetime:
    return updated_at + KEPT
