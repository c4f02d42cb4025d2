"""A meeting: what kind it is, for whom, when and where, and what can still be answered."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

from bot.domain.audience import AudienceKind

TITLE_MAX = 120  # characters, as Telegram counts them
PLACE_MAX = 200
AGENDA_MAX = 20  # items
AGENDA_ITEM_MAX = 200
WORD_MAX = 300  # of somebody's answer
CAPACITY_MAX = 1000
GUESTS_MAX = 5  # that one person may bring, where guests are allowed
USUAL = timedelta(hours=2)  # how long a meeting is, unless its end is said
LONGEST = timedelta(days=14)
CONFIRM = timedelta(hours=24)  # in which a seat that came free must be taken


class State(StrEnum):
    DRAFT = "draft"
    FINDING = "finding"  # its date is being found
    PLANNED = "planned"  # one of a series whose time to be announced has not come
    CONFIRMING = "confirming"  # other counties' leads are asked whether theirs take part
    ANNOUNCED = "announced"  # was sent; whether it is over, `is_over` says
    CANCELLED = "cancelled"  # may be resumed


NOUN = "meetings"  # of its campaigns, its live cards, its questions to counties

EDITABLE = frozenset({State.DRAFT, State.PLANNED})
SENT = frozenset({State.ANNOUNCED, State.CANCELLED})


class MeetingKind(IntEnum):
    """Values are in old messages: never reuse one."""

    RALLY = 1  # national
    GATHERING = 2  # of a county, with the association's leadership
    INFORMAL = 3  # of a county
    LOCAL = 4  # of a municipality
    SEMINAR = 5
    TRIP = 6
    SESSION = 7  # of the board
    CONGRESS = 8  # national, obligatory

    @property
    def code(self) -> str:
        return self.name.lower()


_ANY = frozenset(AudienceKind)
_NATIONAL = frozenset({AudienceKind.EVERYBODY})
# Whom each kind is for (`domain.md`): what a county owes is counted by it.
FOR: Mapping[MeetingKind, frozenset[AudienceKind]] = {
    MeetingKind.RALLY: _NATIONAL,
    MeetingKind.GATHERING: frozenset({AudienceKind.COUNTIES}),
    MeetingKind.INFORMAL: frozenset({AudienceKind.COUNTIES}),
    MeetingKind.LOCAL: frozenset({AudienceKind.MUNICIPALITIES}),
    MeetingKind.SEMINAR: _ANY,
    MeetingKind.TRIP: _ANY,
    MeetingKind.SESSION: frozenset({AudienceKind.ROLES}),
    MeetingKind.CONGRESS: _NATIONAL | {AudienceKind.ROLES},
}


class Rsvp(IntEnum):
    """What became of an invitation. Values are in old messages: never reuse one.

    Only the first three are chosen. Who would come and finds no seat free is WAITING, in the order
    of coming; who moves up is OFFERED a seat, which is kept until it is taken or its time is over.
    """

    COMING = 1
    PERHAPS = 2
    NOT_COMING = 3
    WAITING = 4
    OFFERED = 5

    @property
    def code(self) -> str:
        return self.name.lower().replace("_", "-")


CHOSEN = (Rsvp.COMING, Rsvp.PERHAPS, Rsvp.NOT_COMING)
SEATED = frozenset({Rsvp.COMING, Rsvp.OFFERED})  # whose seats are not free
CONCERNED = frozenset(
    {Rsvp.COMING, Rsvp.PERHAPS}
)  # who is reminded, and sent what participants get


def is_over(state: State, ends_at: datetime | None, now: datetime) -> bool:
    """Whether it was held: by the time, not by a job that has run."""
    return state is State.ANNOUNCED and ends_at is not None and now >= ends_at


def is_on(
    state: State, starts_at: datetime | None, ends_at: datetime | None, now: datetime
) -> bool:
    """Whether it is being held now."""
    if state is not State.ANNOUNCED or starts_at is None or ends_at is None:
        return False
    return starts_at <= now < ends_at


def takes_answers(
    state: State, ends_at: datetime | None, answers_until: datetime | None, now: datetime
) -> bool:
    """Whether somebody may still say that they come. That they do not, may be said to the end."""
    if state is not State.ANNOUNCED or ends_at is None or now >= ends_at:
        return False
    return answers_until is None or now < answers_until
