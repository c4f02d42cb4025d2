"""Whom to write to about a meeting, by what they answered: asked here, and nowhere else.

Who waits for a seat is no participant: what concerns only participants does not reach them, nor
those who have said that they do not come.
"""

from collections.abc import Sequence
from datetime import date

from bot.domain.meetings import CONCERNED, Rsvp
from storage import rsvps
from storage.base import Tx
from storage.rsvps import Receiver

__all__ = ["Receiver"]


async def participants(tx: Tx, meeting_id: int, today: date) -> list[Receiver]:
    """Who comes: what is sent to those who take part."""
    return await rsvps.receivers(tx, meeting_id, [Rsvp.COMING], today)


async def concerned(tx: Tx, meeting_id: int, today: date) -> list[Receiver]:
    """Who comes, or perhaps: reminders, materials, what participants get before it."""
    return await rsvps.receivers(tx, meeting_id, sorted(CONCERNED), today)


async def answered(tx: Tx, meeting_id: int, today: date) -> list[Receiver]:
    """Who has answered anything, waiting ones among them: hour or place changed, it is off."""
    return await rsvps.receivers(tx, meeting_id, list(Rsvp), today)


async def unanswered(tx: Tx, meeting_id: int, today: date) -> list[Receiver]:
    """Who has said nothing yet."""
    return await rsvps.receivers(tx, meeting_id, [None], today)


async def waiting(tx: Tx, meeting_id: int, today: date) -> list[Receiver]:
    """Who waits for a seat, or is asked whether they take one: what concerns the line alone."""
    return await rsvps.receivers(tx, meeting_id, [Rsvp.WAITING, Rsvp.OFFERED], today)


async def declined(tx: Tx, meeting_id: int, today: date) -> list[Receiver]:
    """Who does not come."""
    return await rsvps.receivers(tx, meeting_id, [Rsvp.NOT_COMING], today)


def accounts(people: Sequence[Receiver]) -> list[int]:
    """Those a message can be queued for."""
    return [one.account_id for one in people if one.account_id is not None]
