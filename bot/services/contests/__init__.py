"""Contests: what one is now, and who may do what to it."""

from bot.services.contests.gate import Under, get, parts_of, require_act

__all__ = ["Under", "get", "parts_of", "require_act"]
