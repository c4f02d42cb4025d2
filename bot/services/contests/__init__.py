"""Contests: what one is now, and who may do what to it."""

from bot.services.contests.gate import (
    Under,
    contest_of,
    get,
    parts_of,
    require_act,
    require_turn,
)

__all__ = ["Under", "contest_of", "get", "parts_of", "require_act", "require_turn"]
