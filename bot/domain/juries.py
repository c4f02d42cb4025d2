"""Who may judge, and when a county's jury is too small to."""

from enum import IntEnum

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
