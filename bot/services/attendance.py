"""Who was at a meeting, what they are called, and who keeps its minutes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.actors import Actor, Can, Role
from bot.domain.audience import AudienceKind
from bot.domain.minutes import State
from bot.services import audience, members, presence, rsvps
from bot.services.meetings import Meeting
from bot.services.meetings.items import manages
from storage import attendance as table
from storage import minutes, roles
from storage import presence as presences
from storage.attendance import Named
from storage.base import Tx
from storage.minutes import Minutes

LEADS = {
    AudienceKind.COUNTIES: Role.COUNTY_LEAD,
    AudienceKind.MUNICIPALITIES: Role.MUNICIPAL_LEAD,
    AudienceKind.NETWORKS: Role.NETWORK_LEAD,
}


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who was there: `taken` where that was noted, else who had said that they come."""

    taken: bool
    members: Sequence[int]
    guests: Sequence[str] = ()  # from outside, by name

    @property
    def count(self) -> int:
        return len(self.members) + len(self.guests)

    def has(self, actor: Actor) -> bool:
        return actor.member_id is not None and actor.member_id in self.members


async def attended(tx: Tx, meeting_id: int, kept: Minutes | None, today: date) -> Attendance:
    """By minutes that are final as they have it; else as it is known now."""
    if kept is not None and kept.state is State.FINAL:
        return Attendance(kept.taken, await minutes.people_of(tx, meeting_id), kept.guests)
    noted = await presence.present(tx, meeting_id)
    if noted is not None:
        found = await presences.of(tx, meeting_id)
        guests = sorted(one.guest for one in found if one.guest)
        return Attendance(taken=True, members=sorted(noted), guests=guests)
    coming = await rsvps.participants(tx, meeting_id, today)
    return Attendance(taken=False, members=[one.member_id for one in coming])


async def named(tx: Tx, member_ids: Collection[int]) -> list[Named]:
    """By their names; also of those who have left since."""
    return await table.named(tx, member_ids)


async def accounts(tx: Tx, member_ids: Collection[int], today: date) -> list[int]:
    """Of those who can be written to today."""
    return await table.accounts_of(tx, member_ids, today)


async def chairs(tx: Tx, meeting: Meeting, now: datetime) -> list[int]:
    """The accounts of whoever keeps its minutes: who called it.

    Where they may do so no more, whoever leads those it was for; else the office.
    """
    today = now.date()
    if meeting.author_id is not None:
        author = await members.unaddressed(tx, meeting.author_id, today)
        if await manages(tx, author, meeting):
            return [meeting.author_id]
    role = LEADS.get(meeting.audience.kind)
    leads: set[int] = set()
    if role is not None:
        for scope in meeting.audience.which:
            leads.update(await roles.holders(tx, role, today, scope))
    return sorted(leads) or await audience.office(tx, Can.CALL_MEETINGS, now)


async def chair(tx: Tx, meeting: Meeting) -> Named | None:
    """Who called it, by name; None where that was forgotten, or has no line in the roster."""
    return None if meeting.author_id is None else await table.of_account(tx, meeting.author_id)
