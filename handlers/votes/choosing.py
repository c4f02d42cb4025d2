"""Fields of questions that are answered by choosing: one option, several, a point, an order."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, words
from bot.domain.news_text import shortened
from bot.domain.polls import SCALE, Question, QuestionKind
from bot.telegram.fields import NAMES_MAX, Field, Press, Problem, Reading, Taken
from bot.telegram.incoming import Incoming
from bot.telegram.routes import Ctx
from handlers.votes.options import NUMBERS_A_ROW, Option, is_numbered, options_of, typed

RECALLED = 80  # characters of an option that was chosen


@dataclass(frozen=True)
class Choosing(Field):
    """The value is a list of options' numbers: of the first one too it is something."""

    question: Question

    def value(self, answer: Any) -> Any:
        """What the field holds where this is the answer to the question."""
        return answer if isinstance(answer, list) else [answer]

    @abstractmethod
    def answer(self, value: Any) -> Any:
        """The answer to the question where the field holds that."""

    @abstractmethod
    def take(self, found: list[int], before: list[int]) -> Reading:
        """The value with these chosen after those."""

    async def read(self, ctx: Ctx, incoming: Incoming, before: Any) -> Reading:
        if incoming.file is not None or not incoming.text.strip():
            return Problem(words("votes.choose-wanted"))
        found = typed(ctx, self.question, incoming.text)
        if found is None:
            return Problem(words("votes.option-unknown", text=incoming.text[:NAMES_MAX]))
        earlier = [] if incoming.kind == "edited_message" else list(before or [])
        return self.take(found, earlier)

    async def pick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        if option not in {one.number for one in options_of(self.question)}:
            return Problem(words("forms.pick-unknown"))
        return self.take([option], list(before or []))

    async def unpick(self, ctx: Ctx, option: int, before: Any) -> Reading:  # noqa: ARG002 - Field's signature
        return Taken([one for one in before or [] if one != option] or None, more=self.many)

    async def options(self, ctx: Ctx, value: Any, press: Press) -> Rows:  # noqa: ARG002 - Field's signature
        chosen = list(value or [])
        buttons = [self._button(one, chosen, press) for one in options_of(self.question)]
        if is_numbered(self.question) or self.question.kind is QuestionKind.SCALE:
            return _in_rows(buttons)
        return in_pairs(buttons)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        return words("common.joined", parts=Joined(tuple(self._chosen(value)), by=", "))

    def _button(self, one: Option, chosen: Sequence[int], press: Press) -> Button:
        is_chosen = one.number in chosen
        label = self._label(one)
        if is_chosen:
            label = self._mark(label, chosen.index(one.number) + 1)
        return Button(label, data=press(one.number, chosen=is_chosen and self.many).pack())

    def _label(self, one: Option) -> Words:
        if is_numbered(self.question):
            return words("common.verbatim", text=str(one.number + 1))
        return one.label

    def _mark(self, label: Words, place: int) -> Words:  # noqa: ARG002 - an order shows the place
        return words("common.chosen", text=label)

    def _chosen(self, value: Sequence[int]) -> list[Words]:
        """What was chosen, in that order."""
        labels = {one.number: one.label for one in options_of(self.question)}
        return [_recalled(labels[number]) for number in value if number in labels]


@dataclass(frozen=True)
class One(Choosing):
    """Yes or no, one option, a point of the scale."""

    def answer(self, value: Any) -> Any:
        return value[0]

    def take(self, found: list[int], before: list[int]) -> Reading:  # noqa: ARG002 - as the others
        if len(found) > 1:
            return Problem(words("votes.one-wanted"))
        return Taken(found)

    async def show(self, ctx: Ctx, value: Any) -> Words:
        if self.question.kind is QuestionKind.SCALE:
            return words("votes.point", point=value[0], last=SCALE[1])
        return await super().show(ctx, value)


@dataclass(frozen=True)
class Several(Choosing):
    """Between `least` and `most` of the options."""

    many = True

    def answer(self, value: Any) -> Any:
        return sorted(value)

    @property
    def least(self) -> int:
        return self.question.least or 1

    @property
    def most(self) -> int:
        return self.question.most or self.question.count

    def take(self, found: list[int], before: list[int]) -> Reading:
        chosen = list(dict.fromkeys([*before, *found]))
        if len(chosen) > self.most:
            return Problem(words("votes.too-many", most=self.most))
        return Taken(chosen, more=True)

    def lacks(self, value: Any) -> Words | None:
        chosen = len(value or ())
        if chosen >= self.least:
            return None
        return words("votes.too-few", least=self.least, chosen=chosen)

    async def show(self, ctx: Ctx, value: Any) -> Words:
        return await super().show(ctx, sorted(value))


@dataclass(frozen=True)
class Ranking(Several):
    """In order, the best first; what is left out comes last."""

    def answer(self, value: Any) -> Any:
        return list(value)

    def _mark(self, label: Words, place: int) -> Words:
        if is_numbered(self.question):
            return words("votes.placed", place=place, text=label)
        return words("votes.numbered", number=place, text=label)

    async def show(self, ctx: Ctx, value: Any) -> Words:  # noqa: ARG002 - Field's signature
        places = enumerate(self._chosen(value), 1)
        listed = [words("votes.numbered", number=place, text=label) for place, label in places]
        return words("common.joined", parts=Joined(tuple(listed), by=", "))


def _recalled(label: Words) -> Words:
    """Of a long option enough to know it again: the whole of it stands above."""
    text = label.params.get("text")
    return label if text is None else words(label.id, text=shortened(text, RECALLED))


def _in_rows(buttons: Sequence[Button]) -> Rows:
    return tuple(
        tuple(buttons[first : first + NUMBERS_A_ROW])
        for first in range(0, len(buttons), NUMBERS_A_ROW)
    )
