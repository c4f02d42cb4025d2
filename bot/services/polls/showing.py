"""How a poll's card stands in a group now."""

from datetime import datetime

from bot.domain.messages import Rows, Words, words
from bot.services.polls.cards import group_card
from storage import polls
from storage.base import Tx


async def in_group(tx: Tx, poll_id: int, county: str | None, now: datetime) -> tuple[Words, Rows]:
    """For the live card of a group; `county` is the group's own."""
    poll = await polls.get(tx, poll_id)
    if poll is None:
        return words("polls.gone"), ()
    return await group_card(tx, poll, county, now)
