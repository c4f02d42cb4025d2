"""How far those who judge are: of how many they have said something, never what."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.contests import Phase
from bot.domain.scores import DONE, Level
from bot.services.contests import Under
from bot.services.scores.decks import PHASES, judged_by
from storage import scores
from storage.base import Tx
from storage.contests import Contest


@dataclass(frozen=True, slots=True)
class Behind:
    """Of one juror; what they recused themselves from counts as said."""

    member_id: int
    said: int
    of: int

    @property
    def left(self) -> int:
        return self.of - self.said


def level_of(under: Under) -> Level | None:
    """Which jury judges now."""
    return next((level for level, phase in PHASES.items() if phase is under.phase), None)


def started(under: Under) -> Level | None:
    """Which jury judges now, or judged last."""
    begun = {one.span.phase for one in under.phases if one.opened_at is not None}
    if Phase.JURY in begun:
        return Level.COUNTRY
    return Level.COUNTY if Phase.COUNTY in begun else None


async def progress(tx: Tx, contest: Contest, level: Level, today: date) -> Sequence[Behind]:
    """Of everybody who sits there, by their lines."""
    decks = await judged_by(tx, contest, level, today)
    said = await _said(tx, contest, level)
    return [
        Behind(member_id, sum(said[one.id, member_id] for one in those), len(those))
        for member_id, those in sorted(decks.items())
    ]


async def _said(tx: Tx, contest: Contest, level: Level) -> Mapping[tuple[int, int], int]:
    found = await scores.of_contest(tx, contest.id, level)
    return Counter((one.nomination_id, one.member_id) for one in found if one.stand in DONE)
