"""Results in words and bars, as a card and on screens. Readable on a narrow phone."""

from collections.abc import Sequence
from typing import Any

from bot.domain.asking import percent
from bot.domain.messages import Joined, Words, words
from bot.domain.news_text import shortened
from bot.domain.polls import SCALE, Question, QuestionKind
from bot.domain.tallies import Tally
from bot.services.polls.saying import answer_said, option_said
from bot.services.tallies.counting import Counted
from storage.polls import Poll

CELLS = 10  # of a bar: it fits one line of the narrowest phone
OPTION_SHOWN = 60  # characters of an option
ANSWER_SHOWN = 120  # characters of one's own words on a card
CHOSEN_SHOWN = 5  # options of one's own answer
BRIEF = 3  # options in a county's line
NOTHING_YET = "tallies.nobody"


def bar(share: int) -> str:
    """„▓▓▓▓▓▓░░░░“ of a share in per cent: empty only of nothing, full only of all."""
    full = (share * CELLS + 50) // 100
    if 0 < share < 100:  # noqa: PLR2004 - per cent
        full = min(max(full, 1), CELLS - 1)
    return "▓" * full + "░" * (CELLS - full)


def head(counted: Counted) -> list[Words]:
    """What it is, how many answered, whether that was enough."""
    poll = counted.poll
    shares = {"answered": counted.answered, "total": counted.total, "percent": counted.percent}
    lines = [words("tallies.head", title=poll.title, **shares)]
    if poll.quorum is not None:
        how = "reached" if counted.is_reached else "missed"
        lines.append(words(f"tallies.quorum-{how}", quorum=poll.quorum))
    return lines


def figures(tally: Tally, most: int | None = None) -> list[Words]:
    """What came of a question: all its options, or the first ones of them."""
    if not tally.answered:
        return [words(NOTHING_YET)]
    kind = tally.question.kind
    if kind is QuestionKind.TEXT:
        return [words("tallies.texts", count=tally.answered)]
    if kind is QuestionKind.NUMBER:
        return [_numbers(tally)]
    order = tally.order[:most]
    place = _ranked if kind is QuestionKind.RANKING else _option
    lines = [place(tally, one) for one in order]
    left = len(tally.counts) - len(order)
    if left:
        lines.append(words("tallies.more-options", count=left))
    if kind is QuestionKind.SCALE and tally.spread is not None:
        lines.append(
            words(
                "tallies.scale",
                mean=rounded(tally.spread.mean),
                median=rounded(tally.spread.median),
            )
        )
    return lines


def _option(tally: Tally, one: int) -> Words:
    return words(
        "tallies.option",
        option=label(tally, one),
        count=tally.counts[one],
        percent=tally.percents[one],
        bar=bar(tally.percents[one]),
    )


def _ranked(tally: Tally, one: int) -> Words:
    """The bar is full for what everybody put first, empty for what nobody ranked."""
    most = len(tally.counts) - 1
    share = percent(round(100 * (most + 1 - tally.ranks[one])), 100 * most) if most else 100
    return words(
        "tallies.ranked",
        place=tally.order.index(one) + 1,
        option=label(tally, one),
        mean=rounded(tally.ranks[one]),
        firsts=tally.counts[one],
        bar=bar(share),
    )


def _numbers(tally: Tally) -> Words:
    spread = tally.spread
    if spread is None:
        return words(NOTHING_YET)
    return words(
        "tallies.numbers",
        count=tally.answered,
        least=rounded(spread.least),
        most=rounded(spread.most),
        mean=rounded(spread.mean),
        median=rounded(spread.median),
        total=rounded(spread.total),
    )


def brief(tally: Tally) -> Words | None:
    """A question in one line, for a territory; nothing where there is no figure to say."""
    if not tally.answered:
        return None
    match tally.question.kind:
        case QuestionKind.TEXT:
            return None
        case QuestionKind.SCALE | QuestionKind.NUMBER if tally.spread is not None:
            return words("tallies.brief-mean", mean=rounded(tally.spread.mean))
        case QuestionKind.RANKING:
            return words("tallies.brief-first", option=label(tally, tally.order[0]))
    shown = [one for one in tally.order if tally.counts[one]][:BRIEF]
    parts = tuple(
        words("tallies.brief-option", option=label(tally, one), percent=tally.percents[one])
        for one in shown
    )
    return words("common.joined", parts=Joined(parts, by=", ")) if parts else None


def own(question: Question, answer: Any, most: int = ANSWER_SHOWN) -> Words:
    """„Jūsų atsakymas: …“, no longer than fits beside the rest."""
    return words("tallies.own", answer=_cut(question, answer, most))


def _cut(question: Question, answer: Any, most: int) -> Words:
    match answer:
        case {"text": text}:
            return answer_said(question, {**answer, "text": shortened(text, most)})
        case list():
            parts = [_short(option_said(question, one)) for one in answer[:CHOSEN_SHOWN]]
            if question.kind is QuestionKind.RANKING:
                places = enumerate(parts, start=1)
                parts = [words("polls.said-place", place=one, option=said) for one, said in places]
            if len(answer) > len(parts):
                parts.append(words("tallies.more-options", count=len(answer) - len(parts)))
            return words("common.joined", parts=Joined(tuple(parts), by=", "))
    return _short(answer_said(question, answer))


def label(tally: Tally, one: int) -> Words:
    """One of the counts: an option, cut short, or a point of the scale."""
    return _short(whole_label(tally, one))


def _short(option: Words) -> Words:
    if option.id != "common.verbatim":
        return option
    return words(option.id, text=shortened(str(option.params["text"]), OPTION_SHOWN))


def whole_label(tally: Tally, one: int) -> Words:
    question = tally.question
    return option_said(question, one + SCALE[0] if question.kind is QuestionKind.SCALE else one)


def rounded(value: float) -> float:
    """To hundredths; a whole number stays one."""
    found = round(value, 2)
    return int(found) if found == int(found) else found


def asked(question: Question, count: int, most: int) -> Words:
    """The question itself, numbered where there are several."""
    text = shortened(question.text, most)
    if count == 1:
        return words("tallies.question", text=text)
    return words("tallies.question-numbered", place=question.position, text=text)


def joined(lines: Sequence[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(lines)))


def sections(*parts: Sequence[Words]) -> Words:
    """Lines in paragraphs; those without a line are left out."""
    return words("common.joined", parts=Joined(tuple(joined(one) for one in parts if one), "\n\n"))


def is_title(poll: Poll, questions: Sequence[Question]) -> bool:
    """Whether the title is the only question, and need not be said again."""
    return len(questions) == 1 and " ".join(questions[0].text.split()) == poll.title
