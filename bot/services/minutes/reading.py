"""Minutes as their reader finds them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain import minutes as rules
from bot.domain.actors import Actor, Can
from bot.domain.errors import Refusal, require
from bot.domain.minutes import PUBLISHED, Item, Verdict
from bot.services import attendance, chairs, meetings
from bot.services.attendance import Attendance
from bot.services.meetings import Meeting, Mine
from storage import minutes, people, tasks
from storage.base import Tx
from storage.minutes import Minutes
from storage.people import Named
from storage.tasks import Task


class Unpublished(Refusal):
    """They are being written, or will be."""

    def __init__(self, title: str) -> None:
        super().__init__("minutes.not-published", title=title)


@dataclass(frozen=True, slots=True)
class Record:
    """All that stands in minutes. `chair` is None where nothing is left of who called it.

    `names` are those of everybody who was there, and of who has a task; `late` is how many
    amendments nobody decided.
    """

    meeting: Meeting
    minutes: Minutes
    items: Sequence[Item]
    tasks: Sequence[Task]
    attendance: Attendance
    names: Sequence[Named]
    chair: Named | None
    late: int
    is_final: bool

    @property
    def is_published(self) -> bool:
        return self.minutes.state in PUBLISHED

    @property
    def is_told(self) -> bool:
        """Whether there is anything to publish."""
        return any(one.is_told for one in self.items) or bool(self.tasks)

    @property
    def present_names(self) -> Sequence[str]:
        """Who was there, those from outside last; of who was forgotten nothing is left."""
        there = set(self.attendance.members)
        names = [one.label for one in self.names if one.member_id in there and one.label]
        return [*names, *self.attendance.guests]

    def label(self, member_id: int) -> str:
        """Empty where nothing is left of them."""
        return next((one.label for one in self.names if one.member_id == member_id), "")


@dataclass(frozen=True, slots=True)
class Page:
    """Published minutes for one reader."""

    mine: Mine
    record: Record
    may_amend: bool


async def published(tx: Tx, meeting_ids: Collection[int]) -> set[int]:
    """Those of these meetings that have minutes which can be read: for lists."""
    found = await minutes.states(tx, meeting_ids)
    return {one for one, state in found.items() if state in PUBLISHED}


async def record(tx: Tx, meeting: Meeting, kept: Minutes, now: datetime, zone: ZoneInfo) -> Record:
    """Nobody's rights are asked here."""
    there = await attendance.attended(tx, meeting.id, kept, now.astimezone(zone).date())
    found = await tasks.of_meeting(tx, meeting.id)
    who = {*there.members, *(one.member_id for one in found)}
    return Record(
        meeting,
        kept,
        await minutes.items_of(tx, meeting.id),
        found,
        there,
        await people.named(tx, who),
        await chairs.named(tx, meeting),
        len(await minutes.amendments_of(tx, meeting.id, Verdict.LATE)),
        rules.is_final(kept.state, kept.amend_until, now),
    )


async def read(tx: Tx, actor: Actor, meeting_id: int, now: datetime, zone: ZoneInfo) -> Page:
    """For whoever was invited or there, and whoever manages the meeting.

    Raises NotAllowed, Stale; Refusal for others, and while nothing is published.
    """
    require(actor, Can.FOLLOW)
    mine = await meetings.mine(tx, actor, meeting_id, now)
    kept = await minutes.get(tx, meeting_id)
    there = await attendance.attended(tx, meeting_id, kept, now.astimezone(zone).date())
    if mine.invited is None and not mine.manages and not there.has(actor):
        raise Refusal("minutes.not-invited", title=mine.meeting.title)
    if kept is None or kept.state not in PUBLISHED:
        raise Unpublished(mine.meeting.title)
    found = await record(tx, mine.meeting, kept, now, zone)
    is_open = rules.takes_amendments(kept.state, kept.amend_until, now)
    return Page(mine, found, is_open and there.has(actor))
