"""A tap on an inline button, and the bot's one answer to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.messages import Message

QUERY_LIFE = timedelta(minutes=15)  # after that Telegram no longer takes an answer


@dataclass(frozen=True, slots=True)
class Answer:
    text: str | None = None
    show_alert: bool = False
    url: str | None = None


@dataclass(slots=True, eq=False, kw_only=True)
class Query:
    id: str
    person: Account
    message: Message
    data: str
    asked_at: datetime
    answer: Answer | None = None
    answered_at: datetime | None = None

    def may_be_answered(self, now: datetime) -> bool:
        return self.answer is None and now - self.asked_at <= QUERY_LIFE
