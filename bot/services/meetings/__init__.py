"""Meetings: called by the office and leads, announced to everybody they are for."""

from bot.services.meetings.announcing import NOUN, groups_of, key, start
from bot.services.meetings.cards import group_card, live_card, private_card
from bot.services.meetings.items import Meeting, changed, create, get
from bot.services.meetings.reading import Mine, mine
from bot.services.meetings.who import members

__all__ = [
    "NOUN",
    "Meeting",
    "Mine",
    "changed",
    "create",
    "get",
    "group_card",
    "groups_of",
    "key",
    "live_card",
    "members",
    "mine",
    "private_card",
    "start",
]
