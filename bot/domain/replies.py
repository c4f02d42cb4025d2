"""What readers of a news item write to its sender, and what the sender answers."""

from bot.domain.taps import Tap


class AnswerReader(Tap, prefix="kb"):
    """„Atsakyti“: under a reader's reply."""

    news: int
    member: int
