"""What became of a poll's result: owed by whoever asked, told to everybody who was asked."""

from datetime import datetime, timedelta

from bot.domain.taps import Tap

CONCLUSION_MAX = 2000  # characters, as Telegram counts them: it is one message
REMIND_AFTER = (timedelta(days=3), timedelta(days=7))  # from closing, while it is owed


class OpenChanges(Tap, prefix="oz"):
    """„Jūsų atsakymas → kas pasikeitė“, of all polls that asked one."""

    page: int = 0


def is_due(closed_at: datetime, reminded: int, now: datetime) -> bool:
    """Whether whoever owes the conclusion is to be reminded again."""
    return reminded < len(REMIND_AFTER) and now >= closed_at + REMIND_AFTER[reminded]


def reminders_passed(closed_at: datetime, now: datetime) -> int:
    """How many reminders are due by now: after a long sleep they are one."""
    return sum(now >= closed_at + after for after in REMIND_AFTER)
