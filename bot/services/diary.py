"""`/meetings`: what is to come and what was, for one reader; a meeting as they may see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.actors import Actor, Can
from bot.domain.diary import Tab
from bot.domain.errors import require
from bot.domain.meetings import Rsvp
from bot.services import audience, meetings
from bot.services.meetings import Meeting, Mine
from storage import diary
from storage.base import Tx


@dataclass(frozen=True, slots=True)
class Line:
    """A meeting in a list; `invites` the reader, who answered that, perhaps before it changed."""

    meeting: Meeting
    invites: bool
    answer: Rsvp | None
    stale: bool


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of a list, and how many there are in all."""

    lines: Sequence[Line]
    count: int


def tabs(actor: Actor) -> list[Tab]:
    """The lists there are for the actor: a county's only for whoever serves in one."""
    return [one for one in Tab if one is not Tab.COUNTY or actor.seat is not None]


async def leaf(  # noqa: PLR0913 - whose, which, how far
    tx: Tx, actor: Actor, tab: Tab, page: int, size: int, now: datetime, *, past: bool
) -> Leaf:
    """Raises NotAllowed for strangers."""
    require(actor, Can.FOLLOW)
    mine = (actor.member_id, actor.account_id) if tab is Tab.MINE else (None, None)
    found = await diary.dated(tx, now, past=past, member_id=mine[0], account_id=mine[1])
    if tab is Tab.COUNTY:
        counties = await audience.counties_of(tx)
        seat = actor.seat
        county = "" if seat is None else seat.county
        found = [one for one in found if one[1].touches(county, counties)]
    ids = [one for one, _ in found[page * size : (page + 1) * size]]
    shown = await diary.some(tx, ids)
    said = {} if actor.member_id is None else await diary.said(tx, ids, actor.member_id)
    lines = [Line(shown[one], one in said, *said.get(one, (None, False))) for one in ids]
    return Leaf(lines, len(found))


async def is_for(tx: Tx, actor: Actor, mine: Mine, today: date) -> bool:
    """Whether it is the actor's to answer: invited, or among those it is for by now."""
    if mine.invited is not None or actor.member_id is None:
        return mine.invited is not None
    people = await meetings.members(tx, mine.meeting, today)
    return any(one.member_id == actor.member_id for one in people)
