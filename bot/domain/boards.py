"""Boards: how many are in the roster, have started the bot, are in the group, have been silent."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum

from bot.domain.directory import short_eldership


class Gap(IntEnum):
    """What somebody on a board lacks. Values are in old messages: never reuse one."""

    NOT_STARTED = 1
    NOT_IN_GROUP = 2
    SILENT = 3

    @property
    def code(self) -> str:
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one member stands."""

    member_id: int
    name: str | None
    eldership: str
    municipality: str
    county: str
    gaps: frozenset[Gap]

    @property
    def label(self) -> str:
        """„Vardas Pavardė, Daugų sen.“; without a name the eldership stands for the person."""
        if self.name is None:
            return self.eldership
        return f"{self.name}, {short_eldership(self.eldership)}"


@dataclass(frozen=True, slots=True)
class Count:
    """A county's, a municipality's or the country's line. Silence is counted of who started."""

    code: str
    name: str
    members: int
    started: int
    grouped: int
    silent: int
    vacant: int  # elderships without a line in the roster

    @property
    def missing(self) -> int:
        return self.members - self.started


def counted(code: str, name: str, people: Collection[Standing], vacant: int) -> Count:
    lacking = {gap: sum(gap in one.gaps for one in people) for gap in Gap}
    return Count(
        code=code,
        name=name,
        members=len(people),
        started=len(people) - lacking[Gap.NOT_STARTED],
        grouped=len(people) - lacking[Gap.NOT_IN_GROUP],
        silent=lacking[Gap.SILENT],
        vacant=vacant,
    )


def total(name: str, counts: Sequence[Count]) -> Count:
    return Count(
        code="",
        name=name,
        members=sum(one.members for one in counts),
        started=sum(one.started for one in counts),
        grouped=sum(one.grouped for one in counts),
        silent=sum(one.silent for one in counts),
        vacant=sum(one.vacant for one in counts),
    )
