"""One message to many: queued at once, shown to its sender as it goes, stopped by whoever may."""

from bot.domain.campaigns import Progress
from bot.services.campaigns.cards import UNSENT, Card, card_of, doubt_rows, ended, show, so_far
from bot.services.campaigns.refusals import is_worrying, stop_if_refused
from bot.services.campaigns.starting import Message, To, get, say, start
from bot.services.campaigns.steering import (
    Subject,
    check,
    leave_doubts,
    repeat_doubts,
    steer,
)
from bot.services.campaigns.turning import (
    cancel,
    finish,
    pause,
    progress,
    resume,
)
from storage.campaigns import Campaign

__all__ = [
    "UNSENT",
    "Campaign",
    "Card",
    "Message",
    "Progress",
    "Subject",
    "To",
    "cancel",
    "card_of",
    "check",
    "doubt_rows",
    "ended",
    "finish",
    "get",
    "is_worrying",
    "leave_doubts",
    "pause",
    "progress",
    "repeat_doubts",
    "resume",
    "say",
    "show",
    "so_far",
    "start",
    "steer",
    "stop_if_refused",
]
