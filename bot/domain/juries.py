"""Who may judge, and when a county's jury is too small to."""

from enum import IntEnum, StrEnum

from bot.domain.contests import Counties

WHY_MAX = 300  # characters: why a seat is taken back
LEAST = 3  # in a county's jury; with fewer the members' vote decides


class Seat(IntEnum):
    """Values are in old messages: never reuse one."""

    JUROR = 1
    CHAIR = 2  # a juror too
    CHECKER = 3
    COUNTY = 4  # of a county's jury: its lead and municipal leads

    @property
    def code(self) -> str:
        return self.name.lower()


APPOINTED = (Seat.JUROR, Seat.CHAIR, Seat.CHECKER)  # by people, where a county's jury is by rule


class Why(StrEnum):
    """In place of a reason, where the bot itself knows it."""

    RESIGNED = "$resigned"
    LEFT = "$left"  # the association


class Way(StrEnum):
    """Who chooses in a county those of a category that go on: fixed when the phase opens."""

    SINGLE = "single"  # there is but one: it goes on
    JURY = "jury"
    MEMBERS = "members"


def way(counties: Counties, nominations: int, left: int) -> Way:
    """`left`: how many jurors the nomination has that most of them must not judge."""
    if nominations == 1:
        return Way.SINGLE
    return Way.JURY if counties is Counties.JURY and left >= LEAST else Way.MEMBERS
