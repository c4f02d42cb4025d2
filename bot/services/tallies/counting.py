"""A poll counted, for whoever may see it: nobody's rights are asked here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain import tallies as rules
from bot.domain.asking import percent
from bot.domain.polls import CELL_MIN, Question
from bot.domain.tallies import Cells, Tally
from storage import polls, tallies
from storage.base import Tx
from storage.polls import Poll
from storage.tallies import Ballot


@dataclass(frozen=True, slots=True)
class Counted:
    """`counties`: how many have answered, of how many, by the code of the county.

    `apart`: question → what was written or numbered in secret, tied to no ballot.
    """

    poll: Poll
    questions: Sequence[Question]
    ballots: Sequence[Ballot]
    tallies: Sequence[Tally]
    counties: Mapping[str, tuple[int, int]]
    apart: Mapping[int, Sequence[Any]]

    @property
    def few(self) -> bool:
        """Whether so few have answered an anonymous poll that nothing of it may be shown."""
        return self.poll.anonymous and len(self.ballots) < CELL_MIN

    @property
    def answered(self) -> int:
        return sum(answered for answered, _ in self.counties.values())

    @property
    def total(self) -> int:
        """How many were asked."""
        return sum(total for _, total in self.counties.values())

    @property
    def percent(self) -> int:
        return percent(self.answered, self.total)

    @property
    def is_reached(self) -> bool:
        """The quorum, where there is one."""
        return rules.is_reached(self.poll.quorum, self.answered, self.total)

    def by_county(self) -> list[Cells]:
        """A question each, in their order; of an anonymous poll no cell under five."""
        groups = rules.grouped((one.county, one.answers) for one in self.ballots)
        if self.poll.anonymous:
            return rules.guarded(self.questions, groups)
        return rules.by_place(self.questions, {code: ones for code, ones in groups.items() if code})

    def by_municipality(self) -> list[Cells]:
        """A question each; of an anonymous poll nothing."""
        groups = rules.grouped((one.municipality, one.answers) for one in self.ballots)
        if self.poll.anonymous:
            return [Cells() for _ in self.questions]
        return rules.by_place(self.questions, {code: ones for code, ones in groups.items() if code})


async def counted(tx: Tx, poll: Poll) -> Counted:
    """Read all ballots and count them."""
    questions = await polls.questions_of(tx, poll.id)
    apart: Mapping[int, Sequence[Any]] = {}
    if poll.anonymous:
        ballots = await tallies.anonymous(tx, poll.id)
        apart = await tallies.apart(tx, poll.id)
    else:
        ballots = await tallies.named(tx, poll.id)
    found = rules.count(questions, [one.answers for one in ballots], apart)
    counties = await polls.participation(tx, poll.id)
    return Counted(poll, questions, ballots, found, counties, apart)
