"""Who is given what: a diploma each winner, a letter of thanks everybody else in the run.

It is what the board has confirmed: who left the association since has still won. Judging may have
been blind; by now nothing of it is hidden.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.contests import Subject
from bot.domain.errors import Stale
from bot.domain.nominations import State as NominationState
from bot.domain.protocols import CategoryLine, Document, PlaceLine
from bot.services import protocols
from storage import nominations, territories
from storage.base import Tx
from storage.contests import Contest
from storage.nominations import Concerned, Nomination


@dataclass(frozen=True, slots=True)
class Award:
    """Of one nomination. `line` is where it stands in the country; None: it did not come so far.

    The places are those of when the nomination was made, by their names. `nominee` is None where
    they have been forgotten.
    """

    nomination: Nomination
    category: CategoryLine
    line: PlaceLine | None
    won: bool
    eldership: str
    municipality: str
    nominee: Concerned | None

    @property
    def place(self) -> int | None:
        return self.line.place if self.line is not None else None

    @property
    def name(self) -> str | None:
        """Of the person, where one is awarded; None: the eldership stands for all."""
        if self.category.subject is not Subject.PERSON or self.nominee is None:
            return None
        return self.nominee.name

    @property
    def reader(self) -> int | None:
        """The account to which a message can go."""
        reached = self.nominee is not None and self.nominee.reached
        return self.nominee.account_id if self.nominee is not None and reached else None


@dataclass(frozen=True, slots=True)
class Awards:
    """Of a contest: the winners by category and place, then the others by their numbers."""

    contest: Contest
    document: Document
    hash: str
    each: Sequence[Award]

    @property
    def winners(self) -> list[Award]:
        return [one for one in self.each if one.won]

    @property
    def unreached(self) -> list[int]:
        """The numbers of those whose nominees no message reaches."""
        return sorted(one.nomination.id for one in self.each if one.reader is None)

    def won_in(self, category: int) -> list[Award]:
        return [one for one in self.winners if one.category.id == category]

    def of(self, number: int) -> Award:
        """Raises Stale where it was not in the run."""
        found = next((one for one in self.each if one.nomination.id == number), None)
        if found is None:
            raise Stale
        return found


async def awards_of(tx: Tx, contest: Contest) -> Awards:
    """By the protocol as it was confirmed. Raises Stale without one."""
    made = await protocols.kept(tx, contest)
    if made is None:
        raise Stale
    document = made.document
    passed = [one.number for one in document.nominations if one.state is NominationState.PASSED]
    those = await nominations.select(tx, nominations.nominations.c.id.in_(passed))
    elderships = await territories.names_of(tx, {one.eldership_id for one in those})
    municipalities = await territories.municipality_names(tx)
    people = await nominations.concerned(tx, [one.nominee_id for one in those])
    found = []
    for one in those:
        result = document.result_of(one.category_id)
        line = next((each for each in result.standing if each.nomination == one.id), None)
        found.append(
            Award(
                one,
                document.category(one.category_id),
                line,
                one.id in result.winners,
                elderships[one.eldership_id],
                municipalities[one.municipality],
                people.get(one.nominee_id or 0),
            )
        )
    order = {one.id: place for place, one in enumerate(document.categories)}
    found.sort(key=lambda one: _key(one, order[one.category.id]))
    return Awards(contest, document, made.protocol.hash, found)


def _key(one: Award, category: int) -> tuple[int, ...]:
    if one.won:
        return (0, category, one.place or 0, one.nomination.id)
    return (1, one.nomination.id)
