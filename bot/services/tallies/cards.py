"""What came of a poll, as it is sent to everybody who was asked, and as it stands in groups."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain import polls as poll_rules
from bot.domain.messages import Words, words
from bot.domain.polls import CELL_MIN, Answers
from bot.domain.tallies import Cells, Tally
from bot.services.tallies import saying
from bot.services.tallies.counting import Counted

LINES = 8  # options on a card, of all questions together; the first question has its own
QUESTION_SHOWN = 200  # characters of a question on a card
# Under a picture, where only 1,024 characters fit: a card that does not would never be edited.
NARROW_LINES, NARROW_QUESTION = 4, 120


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a card is; a group has no member. The places are those of when the poll started.

    `narrow`: it stands under a picture.
    """

    county: str | None = None
    given: Answers | None = None  # their answers to a named poll
    narrow: bool = False

    @property
    def lines(self) -> int:
        return NARROW_LINES if self.narrow else LINES

    @property
    def question(self) -> int:
        """Characters of a question."""
        return NARROW_QUESTION if self.narrow else QUESTION_SHOWN


def may_all_see(counted: Counted) -> bool:
    """Whether the results of a poll that is over are everybody's who was asked."""
    poll = counted.poll
    return poll_rules.may_see(
        poll.sight,
        over=True,
        answered=False,
        asker=False,
        anonymous=poll.anonymous,
        few=counted.few,
    )


def result(
    counted: Counted,
    cells: Sequence[Cells],
    names: Mapping[str, str],
    reader: Reader,
    *after: Words,
) -> Words:
    """The first questions with their figures; what does not fit is said to be there."""
    head = [*saying.head(counted), *participation(counted, names, reader.county)]
    shown = _fitting(counted.tallies, reader.lines)
    county = None if reader.narrow else reader.county
    questions = [
        [
            *_question(counted, tally, reader),
            *own_county(counted, cell, names, county),
            *_own_answer(tally, reader.given),
        ]
        for tally, cell in zip(counted.tallies[:shown], cells[:shown], strict=True)
    ]
    left = len(counted.tallies) - shown
    more = [words("tallies.more-questions", count=left)] if left else []
    return saying.sections(head, *questions, more, after)


def hidden(counted: Counted) -> Words:
    """For whom the figures are not: that it is over, and what comes."""
    which = "few" if counted.few else "hidden"
    over = words(f"tallies.over-{which}", title=counted.poll.title)
    return saying.sections([over], [words("tallies.what-next")])


def _fitting(tallies: Sequence[Tally], room: int) -> int:
    """How many questions a card has room for: one at least."""
    shown = 0
    for tally in tallies:
        room -= max(len(tally.counts), 1)
        if shown and room < 0:
            break
        shown += 1
    return shown


def _question(counted: Counted, tally: Tally, reader: Reader) -> list[Words]:
    """A single question that is the poll's own title is not said again."""
    count = len(counted.questions)
    lines = []
    if not saying.is_title(counted.poll, counted.questions):
        lines.append(saying.asked(tally.question, count, reader.question))
    return [*lines, *saying.figures(tally, reader.lines)]


def participation(counted: Counted, names: Mapping[str, str], county: str | None) -> list[Words]:
    """How many of one's own county, where there are others; of an anonymous poll from five up."""
    if len(counted.counties) == 1:
        return []
    own = counted.counties.get(county or "")
    if own is None or (counted.poll.anonymous and own[0] < CELL_MIN):
        return []
    return [words("tallies.own-county", county=names[county or ""], own=own[0], of=own[1])]


def own_county(
    counted: Counted, cell: Cells, names: Mapping[str, str], county: str | None
) -> list[Words]:
    """Not where there is but one county: it would say the same again.

    Of an anonymous poll not all ballots of a county say that they are: it is told how many do.
    """
    tally = cell.places.get(county or "")
    if tally is None or (len(cell.places) == 1 and cell.rest is None):
        return []
    figures = saying.brief(tally)
    if figures is None:
        return []
    said = {"county": names[county or ""], "figures": figures}
    if counted.poll.anonymous:
        return [words("tallies.county-line-part", **said, count=tally.answered)]
    return [words("tallies.county-line", **said)]


def _own_answer(tally: Tally, given: Answers | None) -> list[Words]:
    if given is None:
        return []
    return [saying.own(tally.question, given.get(tally.question.id))]
