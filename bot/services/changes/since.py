"""What of a meeting is another one since somebody answered."""

from bot.domain.messages import Words
from bot.services.changes.saying import differences
from storage import changes
from storage.base import Tx
from storage.meetings import Invited, Meeting


async def since(tx: Tx, meeting: Meeting, one: Invited) -> list[Words]:
    """In words, for whoever is to answer again; nothing for others."""
    answered_at = one.answered_at
    if not one.stale or answered_at is None:
        return []
    later = [
        change
        for change in await changes.of_meeting(tx, meeting.id)
        if change.made_at >= answered_at
    ]
    return differences(meeting, later[-1].was) if later else []
