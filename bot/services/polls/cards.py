"""A poll's card, as it stands in a group and in private chats."""

from datetime import datetime

from bot.domain import polls as rules
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.domain.poll_buttons import AnswerPoll, ShowPoll, Vote
from bot.domain.polls import ON_CARD, SCALE, YES_NO_OPTIONS, Question, QuestionKind
from bot.domain.taps import as_payload
from storage import polls, territories
from storage.base import Tx
from storage.polls import Poll

BUTTON_MAX = 24  # visible characters of a button
ON_CARD_MAX = 6  # buttons; more are laid out in private


async def group_card(tx: Tx, poll: Poll, county: str | None, now: datetime) -> tuple[Words, Rows]:
    """What stands in a group; of a county's own group with the county's own line."""
    lines = [*(await _head(tx, poll)), await _count(tx, poll, county)]
    if not rules.is_open(poll.state, poll.closes_at, now):
        lines.append(words("polls.card-over"))
        over = Button(words("polls.card-look"), start=as_payload(ShowPoll(poll.id)))
        return _joined(lines), ((over,),)
    return _joined(lines), await _rows(tx, poll, in_group=True)


async def private_card(tx: Tx, poll: Poll) -> tuple[Words, Rows]:
    """What everybody who is asked gets."""
    return _joined(await _head(tx, poll)), await _rows(tx, poll, in_group=False)


async def _head(tx: Tx, poll: Poll) -> list[Words]:
    found = await polls.questions_of(tx, poll.id)
    how = "anonymous" if poll.anonymous else "named"
    return [
        words("polls.card-title", title=poll.title),
        words(f"polls.card-{how}", count=len(found), until=poll.closes_at),
    ]


async def _count(tx: Tx, poll: Poll, county: str | None) -> Words:
    by_county = await polls.participation(tx, poll.id)
    answered = sum(one for one, _ in by_county.values())
    total = sum(one for _, one in by_county.values())
    percent = round(100 * answered / total) if total else 0
    own = by_county.get(county or "")
    shown = {"answered": answered, "total": total, "percent": percent}
    if own is None or len(by_county) == 1 or (poll.anonymous and own[0] < rules.CELL_MIN):
        return words("polls.card-count", **shown)
    names = await territories.county_names(tx)
    return words(
        "polls.card-count-county",
        **shown,
        county=names[county or ""],
        own=own[0],
        of=own[1],
    )


async def _rows(tx: Tx, poll: Poll, *, in_group: bool) -> Rows:
    """One named question that a tap answers has its buttons here; the rest is asked in private."""
    found = await polls.questions_of(tx, poll.id)
    if len(found) == 1 and not poll.anonymous and is_on_card(found[0]):
        return in_pairs(_votes(poll, found[0]))
    answer = AnswerPoll(poll.id)
    label = words("polls.answer")
    if in_group:
        return ((Button(label, start=as_payload(answer)),),)
    return ((tap("polls.answer", answer),),)


def is_on_card(question: Question) -> bool:
    """Whether one tap on the card answers it, and its options fit there."""
    if question.kind not in ON_CARD:
        return False
    short = all(len(option) <= BUTTON_MAX for option in question.options)
    return short and question.count <= ON_CARD_MAX


def _votes(poll: Poll, question: Question) -> list[Button]:
    match question.kind:
        case QuestionKind.YES_NO:
            labels = [words(f"polls.option-{code}") for code in YES_NO_OPTIONS]
            first = 0
        case QuestionKind.SCALE:
            first, last = SCALE
            labels = [words("common.verbatim", text=str(n)) for n in range(first, last + 1)]
        case _:
            labels = [words("common.verbatim", text=option) for option in question.options]
            first = 0
    return [
        Button(label, data=Vote(poll.id, question.id, number).pack())
        for number, label in enumerate(labels, first)
    ]


def _joined(lines: list[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(lines)))
