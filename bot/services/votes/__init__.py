"""Answers to named polls: one ballot a member, wherever and however often they answer."""

from bot.services.votes.casting import Cast, cast, vote
from bot.services.votes.reading import Own, is_anonymous, own, to_answer
from bot.services.votes.telephone import Call, Calls, Phoned, by_telephone, calls, enter, offers

__all__ = [
    "Call",
    "Calls",
    "Cast",
    "Own",
    "Phoned",
    "by_telephone",
    "calls",
    "cast",
    "enter",
    "is_anonymous",
    "offers",
    "own",
    "to_answer",
    "vote",
]
