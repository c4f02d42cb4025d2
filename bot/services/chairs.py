"""Who keeps the minutes of a meeting: whoever called it, or who is there in their place."""

from datetime import date, datetime

from bot.domain.actors import Can, Role
from bot.domain.audience import AudienceKind
from bot.services import audience, members
from bot.services.meetings import Meeting
from bot.services.meetings.items import manages
from storage import people, roles
from storage.base import Tx
from storage.people import Named

LEADS = {
    AudienceKind.COUNTIES: Role.COUNTY_LEAD,
    AudienceKind.MUNICIPALITIES: Role.MUNICIPAL_LEAD,
    AudienceKind.NETWORKS: Role.NETWORK_LEAD,
}


async def accounts(tx: Tx, meeting: Meeting, now: datetime) -> list[int]:
    """The accounts of whoever keeps its minutes: who called it.

    Where they may do so no more, whoever leads all of those it was for; else the office.
    """
    today = now.date()
    if meeting.author_id is not None and await _may(tx, meeting.author_id, meeting, today):
        return [meeting.author_id]
    role = LEADS.get(meeting.audience.kind)
    leads: set[int] = set()
    if role is not None:
        for scope in meeting.audience.which:
            leads.update(await roles.holders(tx, role, today, scope))
    found = [one for one in sorted(leads) if await _may(tx, one, meeting, today)]
    return found or await audience.office(tx, Can.CALL_MEETINGS, now)


async def _may(tx: Tx, account_id: int, meeting: Meeting, today: date) -> bool:
    return await manages(tx, await members.unaddressed(tx, account_id, today), meeting)


async def named(tx: Tx, meeting: Meeting) -> Named | None:
    """Who called it, by name; None where that was forgotten, or has no line in the roster."""
    return None if meeting.author_id is None else await people.of_account(tx, meeting.author_id)
