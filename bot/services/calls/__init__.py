"""Whom to telephone about a news item: the list, handing it over, noting who was told."""

from bot.services.calls.handing_over import HandingOver, hand_over, to_hand_over
from bot.services.calls.noting import note, undo
from bot.services.calls.reading import Call, Calls, of

__all__ = ["Call", "Calls", "HandingOver", "hand_over", "note", "of", "to_hand_over", "undo"]
