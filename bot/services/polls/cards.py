"""A poll's card, as it stands in a group and in private chats."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.domain import polls as rules
from bot.domain.actors import Can
from bot.domain.asking import percent, title_of
from bot.domain.audience import AudienceKind
from bot.domain.messages import Button, Joined, Rows, Words, in_pairs, tap, words
from bot.domain.poll_buttons import AnswerPoll, ShowPoll, Vote
from bot.domain.polls import ON_CARD, SCALE, YES_NO_OPTIONS, Question, QuestionKind, State
from bot.domain.tallies import told
from bot.domain.taps import as_payload
from bot.services.signing import signed
from storage import polls, territories
from storage.base import Tx
from storage.polls import Poll

BUTTON_MAX = 24  # visible characters of a button
ON_CARD_MAX = 6  # buttons; more are laid out in private
TEXT_MAX = 240  # characters of a question on a card in a group; longer ones are put in private

Parts = Mapping[str, tuple[int, int]]  # county → how many have answered, of how many


async def group_card(
    tx: Tx, poll: Poll, county: str | None, now: datetime, parts: Parts | None = None
) -> tuple[Words, Rows]:
    """What stands in a group; of a county's own group with the county's own line.

    `parts` are who takes part, where they are not written down yet.
    """
    found = await polls.questions_of(tx, poll.id)
    parts = await polls.participation(tx, poll.id) if parts is None else parts
    asked_here = is_asked_here(poll, found)
    title = _title(poll, found, whole=asked_here)
    if poll.state is State.CANCELLED:
        return _joined([*_title(poll, found, whole=False), _cancelled(poll)]), ()
    count = await _count(tx, poll, county, parts)
    if rules.is_over(poll.state, poll.closes_at, now):
        look = Button(words("polls.card-look"), start=as_payload(ShowPoll(poll.id)))
        return _joined([*title, count, words("polls.card-over")]), ((look,),)
    lines = [*title, await _how(tx, poll, found), count]
    if asked_here:
        return _joined(lines), in_pairs(_votes(poll, found[0]))
    answer = Button(words("polls.answer"), start=as_payload(AnswerPoll(poll.id)))
    return _joined(lines), ((answer,),)


async def private_card(tx: Tx, poll: Poll, today: date) -> tuple[Words, Rows]:
    """What everybody who is asked gets, with who asks."""
    found = await polls.questions_of(tx, poll.id)
    lines = [*_title(poll, found, whole=True), await _how(tx, poll, found)]
    if poll.anonymous:
        lines.append(words("polls.promise"))
    author = await signed(tx, poll.author_id, poll.audience, Can.ASK_POLLS, today)
    lines.append(words("polls.card-author", author=author))
    if is_asked_here(poll, found):
        return _joined(lines), in_pairs(_votes(poll, found[0]))
    return _joined(lines), ((tap("polls.answer", AnswerPoll(poll.id)),),)


def is_on_card(question: Question) -> bool:
    """Whether one tap on the card answers it, and it fits there with its options."""
    if question.kind not in ON_CARD or len(question.text) > TEXT_MAX:
        return False
    if question.kind is QuestionKind.SCALE:
        return True
    short = all(len(option) <= BUTTON_MAX for option in question.options)
    return short and question.count <= ON_CARD_MAX


def is_asked_here(poll: Poll, questions: Sequence[Question]) -> bool:
    """Whether the card itself asks: one question of a named poll, and a tap answers it."""
    return len(questions) == 1 and not poll.anonymous and is_on_card(questions[0])


def card_media(poll: Poll, questions: Sequence[Question]) -> Sequence[Mapping[str, object]]:
    """The files that come with the card: where there is one question, its own too."""
    own = questions[0].media if len(questions) == 1 else ()
    return [*poll.media, *own]


def _title(poll: Poll, found: Sequence[Question], *, whole: bool) -> list[Words]:
    """The title; of the only question its text, where that says more."""
    title = words("polls.card-title", title=poll.title)
    if not whole or len(found) != 1 or " ".join(found[0].text.split()) == poll.title:
        return [title]
    text = found[0].text
    if title_of(text) == poll.title:
        return [words("polls.card-title", title=text)]
    return [title, words("polls.card-question", text=text)]


async def _how(tx: Tx, poll: Poll, found: Sequence[Question]) -> Words:
    how = "anonymous" if poll.anonymous else "named"
    shown = {"count": len(found), "until": poll.closes_at, "whom": await _whom(tx, poll)}
    return words(f"polls.card-{how}", **shown)


async def _whom(tx: Tx, poll: Poll) -> Words:
    asked = poll.audience
    if asked.kind is AudienceKind.EVERYBODY:
        return words("audience.to-everybody")
    if asked.kind is AudienceKind.COUNTIES and len(asked.which) == 1:
        names = await territories.county_names(tx)
        return words("polls.card-to-county", county=names[asked.which[0]])
    return words("polls.card-to-some")


async def _count(tx: Tx, poll: Poll, county: str | None, parts: Parts) -> Words:
    answered = sum(one for one, _ in parts.values())
    total = sum(one for _, one in parts.values())
    shown = {"answered": answered, "total": total, "percent": percent(answered, total)}
    own = parts.get(county or "")
    counts = {code: one for code, (one, _) in parts.items()}
    may_tell = told(counts, anonymous=poll.anonymous)
    if own is None or len(parts) == 1 or county not in may_tell:
        line = words("polls.card-count", **shown)
    else:
        names = await territories.county_names(tx)
        place = {"county": names[county or ""], "own": own[0], "of": own[1]}
        line = words("polls.card-count-county", **shown, **place)
    if poll.quorum is None:
        return line
    quorum = words("polls.card-quorum", percent=poll.quorum)
    return words("common.joined", parts=Joined((line, quorum), by=" "))


def _cancelled(poll: Poll) -> Words:
    if not poll.why:
        return words("polls.card-cancelled")
    return words("polls.card-cancelled-why", why=poll.why)


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
