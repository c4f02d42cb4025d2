"""Who was at a meeting, and can be written to about it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.actors import Actor
from bot.domain.minutes import State
from bot.services import presence, rsvps
from storage import minutes, people
from storage import presence as presences
from storage.base import Tx
from storage.minutes import Minutes


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


async def accounts(tx: Tx, member_ids: Collection[int], today: date) -> list[int]:
    """Of those who can be written to today."""
    return sorted((await people.started(tx, member_ids, today)).values())
