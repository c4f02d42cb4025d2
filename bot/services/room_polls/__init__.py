"""A question to those who are at a meeting, opened and closed by its chair.

`recording`, which puts a result into minutes, is imported by itself: minutes know who was there,
and who is there is asked here.
"""

from bot.services.room_polls.arriving import arrived, left
from bot.services.room_polls.closing import (
    Standing,
    Votes,
    close,
    close_due,
    over,
    results,
    standing,
    subject,
    votes,
)
from bot.services.room_polls.opening import (
    askable,
    begin,
    chaired,
    create,
    drop,
    of_meeting,
    room,
)
from bot.services.room_polls.voting import Cast, ballot, vote
from storage.room_polls import RoomPoll

__all__ = [
    "Cast",
    "RoomPoll",
    "Standing",
    "Votes",
    "arrived",
    "askable",
    "ballot",
    "begin",
    "chaired",
    "close",
    "close_due",
    "create",
    "drop",
    "left",
    "of_meeting",
    "over",
    "results",
    "room",
    "standing",
    "subject",
    "vote",
    "votes",
]
