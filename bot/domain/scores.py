"""What a juror says of a nomination. Nothing said yet, abstaining and recusing are three things."""

from collections.abc import Collection, Mapping
from enum import IntEnum, StrEnum

COMMENT_MAX = 500  # characters, for the nominee too where the rules say so


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
