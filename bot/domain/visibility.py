"""Who may read a published entry, and whose it is: one answer, for each way it goes out.

A card, a link, a search, an inline answer, a digest, an export, a booklet all ask here;
`storage/practices.py` says the same in SQL, and a test holds the two together.
"""

from collections.abc import Collection, Mapping
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
        belongs=actor.can(Can.FIND_PRACTICES),
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


def counties_shown(members: Mapping[str, int]) -> frozenset[str]:
    """Those that an unnamed entry may say, of all that have members, and how many.

    What says no county is of one of the others: they have enough members together, so that it does
    not tell either.
    """
    order = sorted(members, key=lambda county: (members[county], county))
    hidden = [county for county in order if members[county] < COUNTY_SHOWN_FROM]
    while hidden and sum(members[one] for one in hidden) < COUNTY_SHOWN_FROM:
        if len(hidden) == len(order):
            break
        hidden.append(order[len(hidden)])
    return frozenset(order[len(hidden) :])


def shows_county(entry: Entry, shown: Collection[str]) -> bool:
    """`shown` are the counties that unnamed entries may say."""
    return not entry.unnamed or entry.county in shown


def over(entry: Entry) -> Over:
    """What a reviewer needs the right over: whose an unnamed entry is, no lead may learn."""
    return Nationwide() if entry.unnamed else Territory(entry.county)
