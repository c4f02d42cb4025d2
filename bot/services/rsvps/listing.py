"""Who comes and who does not, by name: for whoever manages the meeting, or leads their place."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.actors import Actor, Can, Nationwide, Territory
from bot.domain.directory import Person
from bot.domain.errors import Stale, require
from bot.domain.folding import alphabetical
from bot.domain.meeting_buttons import ShowRsvps
from bot.domain.meetings import SENT, Rsvp
from bot.domain.messages import tap, words
from bot.services.meetings.items import manages
from bot.services.outbox import paper, tell
from storage import directory, meetings
from storage.base import Tx
from storage.meetings import Invited, Meeting

ORDER = (Rsvp.COMING, Rsvp.PERHAPS, Rsvp.NOT_COMING, Rsvp.OFFERED, Rsvp.WAITING, None)


@dataclass(frozen=True, slots=True)
class Line:
    """One who was invited; `place` is theirs in the line, if they wait."""

    person: Person
    invited: Invited
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """Those the reader may know by name, by their answers; `gone` have left the roster since.

    `counts` and `guests` are of these too: answer → how many people, how many they bring.
    """

    meeting: Meeting
    lines: Sequence[Line]
    gone: int
    counts: Mapping[Rsvp | None, int]
    guests: Mapping[Rsvp | None, int]
    everybody: bool  # whether it is all of them


async def who(tx: Tx, actor: Actor, meeting_id: int, today: date) -> Listing:
    """All whom it invited, or those of the actor's own places. Raises NotAllowed, Stale."""
    require(actor, Can.CALL_MEETINGS)
    meeting = await meetings.get(tx, meeting_id)
    if meeting is None or meeting.state not in SENT:
        raise Stale
    every = await meetings.all_invited(tx, meeting_id)
    whole = actor.may(Can.CALL_MEETINGS, Nationwide()) or await manages(tx, actor, meeting)
    shown = [one for one in every if whole or actor.may(Can.CALL_MEETINGS, _place(one))]
    if not shown:
        raise Stale
    people = {one.member_id: one for one in await directory.everybody(tx, today)}
    waiting = sorted(
        (one for one in every if one.answer is Rsvp.WAITING), key=lambda one: one.queued or 0
    )
    places = {one.member_id: number for number, one in enumerate(waiting, 1)}
    lines = [
        Line(people[one.member_id], one, places.get(one.member_id))
        for one in shown
        if one.member_id in people
    ]
    counts: Counter[Rsvp | None] = Counter()
    guests: Counter[Rsvp | None] = Counter()
    for one in lines:
        counts[one.invited.answer] += 1
        guests[one.invited.answer] += one.invited.guests
    return Listing(
        meeting, sorted(lines, key=_order), len(shown) - len(lines), counts, guests, whole
    )


def _order(one: Line) -> tuple[object, ...]:
    """By answer; who waits in the order of the line, all others by the alphabet."""
    return ORDER.index(one.invited.answer), one.place or 0, alphabetical(one.person.label)


def _place(one: Invited) -> Territory:
    """Where they served when it was announced."""
    return Territory(one.county, one.municipality)


async def order(tx: Tx, actor: Actor, meeting_id: int, now: datetime, today: date) -> None:
    """Queue it as a workbook for whoever asks, once a minute. Raises NotAllowed, Stale."""
    found = await who(tx, actor, meeting_id, today)
    await tell(
        tx,
        actor.account_id,
        words("rsvps.table", title=found.meeting.title),
        key=f"rsvps-table:{meeting_id}:{now:%Y%m%d%H%M}",
        now=now,
        rows=((tap("rsvps.back-to-list", ShowRsvps(meeting_id)),),),
        media=[paper("meeting-rsvps", meeting=meeting_id)],
    )
