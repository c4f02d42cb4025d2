"""What a juror says of a nomination. Nothing said yet, abstaining and recusing are three things."""

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from enum import IntEnum, StrEnum

COMMENT_MAX = 500  # characters, for the nominee too where the rules say so
WHY_MAX = 300  # characters: why somebody must not judge it
REMINDED_BEFORE = (timedelta(days=3), timedelta(days=1))  # the end, of what they have not judged


class Level(IntEnum):
    """Whose jury, whose vote. Values are in old messages: never reuse one."""

    COUNTY = 1
    COUNTRY = 2

    @property
    def code(self) -> str:
        return self.name.lower()


class Stand(StrEnum):
    SCORING = "scoring"  # some criteria have points
    SCORED = "scored"  # all have: it counts
    ABSTAINED = "abstained"  # could judge, and does not
    RECUSED = "recused"  # must not: the nomination leaves the deck, the protocol says so


def stand_of(points: Mapping[int, int], criteria: Collection[int]) -> Stand:
    return Stand.SCORED if set(criteria) <= set(points) else Stand.SCORING


DONE = frozenset({Stand.SCORED, Stand.ABSTAINED, Stand.RECUSED})  # nobody is waited for


def first_waiting(stands: Sequence[Stand | None]) -> int | None:
    """The first place of a deck where something is still to be said; a stand is None at first."""
    return next((place for place, one in enumerate(stands) if one not in DONE), None)
