"""What the screens of answers in own words have in common."""

from collections.abc import Sequence

from bot.domain.errors import Refusal
from bot.domain.messages import Button, Joined, Rows, Words, tap, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.poll_buttons import ShowTally
from bot.domain.quotes import (
    ALL,
    NONE,
    ChooseGroup,
    OpenWords,
    QuoteWords,
    ReadWords,
    SearchWords,
    WordGroups,
)
from bot.services.quotes import Saying, Sayings
from bot.telegram.screens import Screen, refused

TEXT_SHOWN = 220  # characters of an answer in a list
QUESTION_SHOWN = 200


def saying_card(found: Sayings, saying: Saying) -> Screen:
    poll, place = found.seen.mine.poll.id, found.question.position
    lines = [_said(saying, len(saying.text))]
    if found.keeps:
        group = found.name(saying.group)
        lines.append(words("quotes.in-group", group=group) if group else words("quotes.in-none"))
        lines.append(words("quotes.may-quote" if saying.quotable else "quotes.may-not-quote"))
    rows: list[tuple[Button, ...]] = []
    if saying.quotable:
        rows.append((tap("quotes.quote", QuoteWords(poll, place, saying.number)),))
    if found.keeps:
        rows.append((tap("quotes.put", ChooseGroup(poll, place, saying.number)),))
    rows.append((tap("quotes.back", ReadWords(poll, place, saying.group or ALL)),))
    return Screen("common.joined", {"parts": Joined(tuple(lines), "\n\n")}, tuple(rows))


def listed(found: Sayings, head: list[Words], shown: Sequence[Saying], rows: Rows) -> Screen:
    lines = [
        words(
            "quotes.line",
            place=place,
            said=_said(saying, TEXT_SHOWN),
            group=words("quotes.of-group", group=group) if group else "",
        )
        for place, saying in enumerate(shown, start=1)
        for group in (found.name(saying.group),)
    ]
    parts = Joined((words("common.joined", parts=Joined(tuple(head))), *lines), "\n\n")
    return Screen("common.joined", {"parts": parts}, rows)


def _said(saying: Saying, most: int) -> Words:
    text = shortened(saying.text, most)
    if saying.source is None:
        return words("quotes.said", text=text)
    return words("quotes.said-source", text=text, source=saying.source)


def asked(found: Sayings) -> Words:
    return words("quotes.question", text=shortened(found.question.text, QUESTION_SHOWN))


def count_said(found: Sayings, group: int) -> Words:
    count = len(found.of(group))
    if group == NONE:
        return words("quotes.none-line", count=count)
    if group != ALL:
        return words("quotes.group-line", name=found.name(group) or "", count=count)
    return words("quotes.count" if found.keeps else "quotes.count-quotable", count=count)


def numbers(found: Sayings, shown: Sequence[Saying]) -> Rows:
    poll, place = found.seen.mine.poll.id, found.question.position
    row = tuple(
        verbatim(str(number), OpenWords(poll, place, one.number))
        for number, one in enumerate(shown, start=1)
    )
    return (row,) if row else ()


def ways(found: Sayings) -> Rows:
    poll, place = found.seen.mine.poll.id, found.question.position
    row = [tap("quotes.search", SearchWords(poll, place))]
    if found.keeps:
        row.append(tap("quotes.groups", WordGroups(poll, place)))
    return (tuple(row), (tap("tallies.results", ShowTally(poll)),))


def hidden(refusal: Refusal, poll: int) -> Screen:
    return refused(refusal, ((tap("tallies.results", ShowTally(poll)),),))
