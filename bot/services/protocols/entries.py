"""What was said of nominations, as far as it counts."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.conflicts import Conflict
from bot.domain.contest_votes import box_of, votes
from bot.domain.scores import Level, Stand
from bot.domain.standings import Entry
from bot.services import conflicts
from storage import ballots, scores
from storage.base import Tx
from storage.conflicts import Pair, noted
from storage.contests import Contest
from storage.juries import Seated
from storage.nominations import Nomination
from storage.scores import Score


@dataclass(frozen=True, slots=True)
class Judged:
    """Of one level: who judges, what they must not, what they said."""

    level: Level
    seats: Sequence[Seated]
    conflicts: Mapping[Pair, Conflict]
    scores: Mapping[Pair, Score]

    def jurors(self, nomination: Nomination) -> list[int]:
        """Whose it is to judge; those too who sit no more."""
        found = [
            one.member_id
            for one in self.seats
            if one.member_id is not None and one.county in {None, nomination.county}
        ]
        return list(dict.fromkeys(found))

    @property
    def gone(self) -> frozenset[int]:
        """Who left without having said anything."""
        said = {juror for _, juror in self.scores}
        sits = {one.member_id for one in self.seats if one.left_at is None}
        left = {one.member_id for one in self.seats if one.member_id is not None}
        return frozenset(one for one in left if one not in said | sits)

    def sheets(self, nomination: Nomination) -> dict[int, Mapping[int, int]]:
        """Juror → points, of those that count."""
        found = {}
        for juror in self.jurors(nomination):
            pair = (nomination.id, juror)
            said = self.scores.get(pair)
            if said is not None and said.stand is Stand.SCORED and pair not in self.conflicts:
                found[juror] = said.points
        return found


@dataclass(frozen=True, slots=True)
class Voted:
    """In one box: how many have voted, and for what."""

    ballots: int
    votes: Counter[int]


NOBODY = Voted(0, Counter())


async def judged(tx: Tx, contest: Contest, level: Level) -> Judged:
    said = await scores.of_contest(tx, contest.id, level)
    return Judged(
        level,
        await conflicts.judging(tx, contest.id, level, left=True),
        await noted(tx, contest.id, level),
        {(one.nomination_id, one.member_id): one for one in said},
    )


async def voted(
    tx: Tx, contest_id: int, level: Level, category_id: int, county: str | None = None
) -> Voted:
    cast = await ballots.of_box(tx, box_of(contest_id, level, category_id, county))
    return Voted(len(cast), votes(cast, category_id))


def entry(nomination: Nomination, of: Judged, cast: Voted) -> Entry:
    return Entry(nomination.id, of.sheets(nomination), cast.votes[nomination.id])
