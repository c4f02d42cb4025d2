"""Who may read a published entry, and whose it is: one answer, for each way it goes out.

A card, a link, a search, an inline answer, a digest, an export, a booklet all ask here;
`storage/practices.py` says the same in SQL, and a test holds the two together.
"""

from dataclasses import dataclass
from typing import Protocol

from bot.domain.actors import REACH, Actor, Can, Nationwide, Over, Reach, Territory
from bot.domain.reports import COUNTY_SHOWN_FROM, State, Visibility


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: `counties` are codes, of the own seat and of those led; `office` reads all."""

    member_id: int | None = None
    belongs: bool = False
    counties: frozenset[str] = frozenset()
    office: bool = False


STRANGER = Reader()
EVERY_MEMBER = Reader(belongs=True)  # what any member may read, whichever county theirs is


def reader(actor: Actor) -> Reader:
    seat = {actor.seat.county} if actor.seat else set()
    led = {one.scope for one in actor.grants if REACH[one.role] is Reach.COUNTY}
    return Reader(
        member_id=actor.member_id,
        belongs=actor.can(Can.BELONG),
        counties=frozenset(seat | led),
        office=actor.may(Can.REVIEW_REPORTS, Nationwide()),
    )


class Entry(Protocol):
    @property
    def state(self) -> State: ...
    @property
    def visibility(self) -> Visibility: ...
    @property
    def unnamed(self) -> bool: ...
    @property
    def member_id(self) -> int | None: ...
    @property
    def county(self) -> str: ...


def may_read(reader: Reader, entry: Entry) -> bool:
    """Whether the card of the entry is for this reader. What is not published is not here."""
    if entry.state is not State.PUBLISHED:
        return False
    if is_author(reader, entry):
        return True
    match entry.visibility:
        case Visibility.PUBLIC:
            return True
        case Visibility.MEMBERS:
            return reader.belongs
        case Visibility.COUNTY:
            return reader.office or (reader.belongs and entry.county in reader.counties)


def is_author(reader: Reader, entry: Entry) -> bool:
    return reader.member_id is not None and reader.member_id == entry.member_id


def shows_whose(entry: Entry) -> bool:
    """Whether a card says the eldership. An unnamed entry says it to nobody, not to its author."""
    return not entry.unnamed


def shows_county(entry: Entry, members_of_county: int) -> bool:
    return not entry.unnamed or members_of_county >= COUNTY_SHOWN_FROM


def over(entry: Entry) -> Over:
    """What a reviewer needs the right over: whose an unnamed entry is, no lead may learn."""
    return Nationwide() if entry.unnamed else Territory(entry.county)
