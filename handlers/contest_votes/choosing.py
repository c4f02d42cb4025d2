"""The one step of a ballot: a list, page by page; a card of each; and the choice.

Its value is `{"page", "card", "chosen"}`; where somebody looks is as secret as what they choose.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from bot.domain.contest_vote_buttons import SeeOffered
from bot.domain.messages import Button, Joined, Rows, Words, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.report_buttons import ShowPractice
from bot.services.contest_votes import Candidate, Slip
from bot.services.nominations.answers import answered
from bot.telegram.fields import Field, Press, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.pages import bounded
from bot.telegram.routes import Ctx

STEP = "choice"
PER_PAGE = 6
IN_A_ROW = 3  # numbers
TITLE_SHOWN = 80  # characters
WHO_SHOWN = 60
QUESTION_SHOWN = 80
CARD_ROOM = 2600  # of all that a nomination says: its card is one message, whole where that fits
CARD_CUTS = (1200, 800, 600, 400, 250)  # of each text where it does not: ten of them do then

Value = Mapping[str, int | None]


class Move(IntEnum):
    """What a button of the step does: its option is `number * len(Move) + move`."""

    PAGE = 0
    CARD = 1
    CHOOSE = 2


@dataclass(frozen=True)
class Choice(Field):
    """One of the nominations of the slip."""

    slip: Slip

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        """A number opens the card: what is chosen is chosen by its button."""
        typed = incoming.text.strip().lower().removeprefix("nr.").strip()
        known = {str(one.number): one.number for one in self.slip.candidates}
        if incoming.file is not None or typed not in known:
            return Problem(words("contest_votes.number-wanted"))
        return Taken(_value(before, card=known[typed]), more=True)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        number, move = divmod(option, len(Move))
        if move == Move.PAGE:
            return Taken(_value(before, page=bounded(number)), more=True)
        if self._candidate(number) is None:
            return Problem(words("contest_votes.gone"))
        if move == Move.CARD:
            return Taken(_value(before, card=number), more=True)
        return Taken(_value(before, chosen=number))

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        def button(label: str | Words, number: int, move: Move) -> Button:
            data = press(number * len(Move) + move, chosen=False)
            return verbatim(label, data) if isinstance(label, str) else Button(label, data.pack())

        shown = _card_of(self.slip, value)
        if shown is None:
            return self._list(_page_of(self.slip, value), button)
        choose = button(
            words("contest_votes.choose", number=str(shown.number)), shown.number, Move.CHOOSE
        )
        page = _page_of(self.slip, value)
        back = button(words("contest_votes.to-list"), page, Move.PAGE)
        return ((choose,), *self._brought(shown), (back,))

    def _list(self, page: int, button: Any) -> Rows:
        those = _shown(self.slip, page)
        numbers = [button(str(one.number), one.number, Move.CARD) for one in those]
        rows = [tuple(numbers[at : at + IN_A_ROW]) for at in range(0, len(numbers), IN_A_ROW)]
        turning = []
        if page > 0:
            turning.append(button(words("common.page-before"), page - 1, Move.PAGE))
        if (page + 1) * PER_PAGE < len(self.slip.candidates):
            turning.append(button(words("common.page-after"), page + 1, Move.PAGE))
        return (*rows, tuple(turning)) if turning else tuple(rows)

    def _brought(self, one: Candidate) -> Rows:
        entries = tuple(
            tap("contest_votes.entry", ShowPractice(report.id), place=str(place))
            for place, report in enumerate(one.evidence, start=1)
        )
        rows = [entries] if entries else []
        if one.content.files and one.who is not None:
            files = SeeOffered(one.number, self.slip.level)
            rows.append((tap("contest_votes.files", files, count=len(one.content.files)),))
        return tuple(rows)

    def lacks(self, value: Any) -> Words | None:
        chosen = value.get("chosen")
        if chosen is None:
            return words("contest_votes.choose-one")
        return None if self._candidate(chosen) else words("contest_votes.gone")

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        one = self._candidate(value.get("chosen") or 0)
        return words("contest_votes.gone") if one is None else _named(one)

    async def so_far(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        """Which was chosen, while another is looked for."""
        one = self._candidate(value.get("chosen") or 0)
        if one is None:
            return words("contest_votes.none-chosen")
        return words("contest_votes.chosen", number=str(one.number))

    def _candidate(self, number: int) -> Candidate | None:
        return next((one for one in self.slip.candidates if one.number == number), None)


def asks(slip: Slip, value: Value | None) -> Words:
    """The list, or the card that is looked at."""
    shown = _card_of(slip, value)
    if shown is not None:
        return words("common.joined", parts=Joined(tuple(_card(slip, shown))))
    those = _shown(slip, _page_of(slip, value))
    lines = Joined(tuple(map(_named, those)), by="\n\n")
    return words("contest_votes.ask-choice", lines=lines, count=len(slip.candidates))


def _value(before: Any, **changed: int) -> dict[str, int | None]:
    """Turning the page closes the card."""
    known = {"page": 0, "chosen": None} | {
        name: given for name, given in (before or {}).items() if name in {"page", "chosen"}
    }
    return known | {"card": None} | changed


def _page_of(slip: Slip, value: Value | None) -> int:
    last = (len(slip.candidates) - 1) // PER_PAGE
    return min((value or {}).get("page") or 0, last)


def _shown(slip: Slip, page: int) -> list[Candidate]:
    return list(slip.candidates[page * PER_PAGE : (page + 1) * PER_PAGE])


def _card_of(slip: Slip, value: Value | None) -> Candidate | None:
    number = (value or {}).get("card")
    return next((one for one in slip.candidates if one.number == number), None)


def _named(one: Candidate) -> Words:
    title = shortened(one.content.title or "–", TITLE_SHOWN)
    if one.who is None:
        return words("contest_votes.candidate-blind", number=str(one.number), title=title)
    who = shortened(one.who or "–", WHO_SHOWN)
    return words("contest_votes.candidate", number=str(one.number), title=title, who=who)


def _card(slip: Slip, one: Candidate) -> list[Words]:
    content, most = one.content, _most(one)
    lines = [_named(one), words("contest_votes.why", text=shortened(content.why or "–", most))]
    lines += [
        words(
            "contest_votes.answer",
            question=shortened(asked.text, QUESTION_SHOWN),
            answer=said,
        )
        for asked, said in answered(slip.questions, content.answers, most)
    ]
    if content.added:
        lines.append(words("contest_votes.added", text=shortened(content.added, most)))
    for place, report in enumerate(one.evidence, start=1):
        title = shortened(report.title, WHO_SHOWN)
        lines.append(words("contest_votes.evidence", place=str(place), title=title))
    if one.hidden and one.who is None:
        lines.append(words("contest_votes.hidden-blind"))
    elif one.hidden:
        lines.append(words("contest_votes.hidden", count=one.hidden))
    return lines


def _most(one: Candidate) -> int:
    """Characters of each text, so that all of them have room."""
    content = one.content
    texts = [content.why, content.added or "", *map(str, content.answers.values())]
    lengths = [len(text or "") for text in texts]
    fits = (cut for cut in CARD_CUTS if sum(min(one, cut) for one in lengths) <= CARD_ROOM)
    return next(fits, CARD_CUTS[-1])
