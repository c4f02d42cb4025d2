"""Who is there and who is not, for its chair: on a screen, as a workbook, to be printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.actors import Actor
from bot.domain.directory import Person
from bot.domain.errors import Stale
from bot.domain.folding import alphabetical
from bot.domain.meeting_buttons import OpenPresence
from bot.domain.meetings import SENT, Rsvp
from bot.domain.messages import tap, words
from bot.domain.presence import is_late
from bot.services.meetings.items import get
from bot.services.outbox import paper, tell
from storage import directory, meetings, presence
from storage.base import Tx
from storage.meetings import Meeting
from storage.presence import How, Presence

ORDER = (Rsvp.COMING, Rsvp.OFFERED, Rsvp.PERHAPS, Rsvp.WAITING, None, Rsvp.NOT_COMING)


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody who was invited, or came; without a `person` a guest from outside."""

    person: Person | None
    answer: Rsvp | None
    presence: Presence | None
    is_late: bool
    invited: bool = False

    @property
    def label(self) -> str:
        if self.person is not None:
            return self.person.label
        return (self.presence.guest if self.presence is not None else None) or "–"


@dataclass(frozen=True, slots=True)
class Roll:
    """Those who were expected first, then the others; guests last."""

    meeting: Meeting
    lines: Sequence[Line]

    @property
    def there(self) -> list[Line]:
        return [one for one in self.lines if one.presence is not None]


async def roll(tx: Tx, actor: Actor, meeting_id: int, today: date) -> Roll:
    """For its chair. Raises NotAllowed, Stale."""
    meeting = await get(tx, actor, meeting_id)
    if meeting.state not in SENT:
        raise Stale
    people = {one.member_id: one for one in await directory.everybody(tx, today)}
    came = await presence.of(tx, meeting_id)
    by_member = {one.member_id: one for one in came if one.member_id is not None}
    lines = [
        _line(meeting, people[one.member_id], one.answer, by_member.pop(one.member_id, None))
        for one in await meetings.all_invited(tx, meeting_id)
        if one.member_id in people
    ]
    lines.sort(key=lambda one: (ORDER.index(one.answer), alphabetical(one.label)))
    walked_in = [
        Line(people[number], None, one, _late(meeting, one))
        for number, one in by_member.items()
        if number in people
    ]
    guests = [Line(None, None, one, _late(meeting, one)) for one in came if one.member_id is None]
    return Roll(meeting, [*lines, *walked_in, *guests])


def _line(meeting: Meeting, person: Person, answer: Rsvp | None, found: Presence | None) -> Line:
    late = found is not None and _late(meeting, found)
    return Line(person, answer, found, late, invited=True)


def _late(meeting: Meeting, found: Presence) -> bool:
    """Who gave the code themselves: a tick is made when its chair has the time."""
    return found.how is How.CODE and is_late(meeting.starts_at, found.came_at)


async def order(
    tx: Tx, actor: Actor, meeting_id: int, now: datetime, today: date, *, printed: bool
) -> None:
    """Queue it as a file for its chair, once a minute. Raises NotAllowed, Stale."""
    found = await roll(tx, actor, meeting_id, today)
    name = "presence-sheet" if printed else "presence-table"
    await tell(
        tx,
        actor.account_id,
        words(f"presence.{'sheet' if printed else 'table'}-sent", title=found.meeting.title),
        key=f"{name}:{meeting_id}:{now:%Y%m%d%H%M}",
        now=now,
        rows=((tap("presence.back", OpenPresence(meeting_id)),),),
        media=[paper(name, meeting=meeting_id)],
    )
