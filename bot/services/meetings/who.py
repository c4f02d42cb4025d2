"""Whom a meeting is for: everybody of its audience, or their representatives alone."""

from datetime import date

from bot.domain.actors import Role
from bot.domain.audience import Audience, AudienceKind
from bot.services import audience
from bot.services.audience import Receiver
from storage.base import Tx
from storage.groups import Group
from storage.meetings import Meeting

LEADS = Audience(AudienceKind.ROLES, (Role.MUNICIPAL_LEAD.value,))


async def members(tx: Tx, meeting: Meeting, today: date) -> list[Receiver]:
    """Those it would invite that day."""
    found = await audience.members(tx, meeting.audience, today)
    if not meeting.leads_only:
        return found
    leads = {one.member_id for one in await audience.members(tx, LEADS, today)}
    return [one for one in found if one.member_id in leads]


async def groups_of(tx: Tx, meeting: Meeting) -> list[Group]:
    """The groups its card stands in; what is for representatives alone stands in none."""
    if not meeting.in_groups or meeting.leads_only:
        return []
    return await audience.groups(tx, meeting.audience)


def invitation_of(meeting: Meeting, one: Receiver) -> dict[str, object]:
    """The row of one of them, in `meeting_members`."""
    return {
        "meeting_id": meeting.id,
        "member_id": one.member_id,
        "account_id": one.started,
        "county": one.county,
        "municipality": one.municipality,
    }
