"""Cards in groups that are edited as things change: how often."""

from datetime import datetime, timedelta

# Telegram allows a group 20 messages and edits a minute, all of a bot's together
# (core.telegram.org/bots/faq#my-bot-is-hitting-limits). One card takes six of them at the most, all
# cards of a group ten: the other half is for what is said there.
CARD_EVERY = timedelta(seconds=10)  # between two edits of a card
GROUP_EVERY = timedelta(seconds=6)  # between two edits of different cards in a group

UNSENT_EVERY = timedelta(seconds=5)  # between two looks whether a card's message has left


def due_at(
    shown_at: datetime | None, group_at: datetime | None, now: datetime, *, final: bool
) -> datetime:
    """When a card that has changed may be edited; `group_at` is when any card of its group was.

    What is final waits for no other card. What was shown in the future was shown before somebody
    set the clock back: that keeps nothing.
    """
    due = [now]
    if shown_at is not None and shown_at <= now:
        due.append(shown_at + CARD_EVERY)
    if group_at is not None and group_at <= now and not final:
        due.append(group_at + GROUP_EVERY)
    return max(due)
