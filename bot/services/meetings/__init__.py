"""Meetings: called by the office and leads, announced to everybody they are for."""

from bot.services.meetings.announcing import NOUN, groups_of, key, start
from bot.services.meetings.cards import group_card, live_card, private_card
from bot.services.meetings.items import Meeting, called, changed, create, get
from bot.services.meetings.reading import Mine, managed, mine
from bot.services.meetings.who import members

__all__ = [
    "NOUN",
    "Meeting",
    "Mine",
    "called",
    "changed",
    "create",
    "get",
    "group_card",
    "groups_of",
    "key",
    "live_card",
    "managed",
    "members",
    "mine",
    "private_card",
    "start",
]
