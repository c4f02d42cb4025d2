"""The lists of meetings a reader can leaf through."""

from enum import IntEnum

from bot.domain.taps import Tap


class Tab(IntEnum):
    """Values are in old messages: never reuse one."""

    MINE = 1  # that invite the reader, or that they call
    COUNTY = 2  # that are for the reader's county, or for a part of it
    ALL = 3

    @property
    def code(self) -> str:
        return self.name.lower()


class ListMeetings(Tap, prefix="hlt"):
    tab: Tab
    past: bool = False
    page: int = 0
