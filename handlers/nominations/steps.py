"""What is asked of a nomination: the same of a new one and of one that is said otherwise."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.contests import Rules, Subject
from bot.domain.messages import Joined, Words, words
from bot.domain.news_text import shortened
from bot.domain.nominations import (
    ANSWER_MAX,
    EVIDENCE_MAX,
    FILES_MADE,
    TITLE_MAX,
    WHY_MAX,
    Content,
    Question,
    QuestionKind,
    of_file,
)
from bot.domain.polls import Question as Asked
from bot.domain.polls import QuestionKind as AskedKind
from bot.services.contests import Under
from bot.services.nominations import Category
from bot.telegram.fields import Field, Text
from bot.telegram.forms import Step
from bot.telegram.routes import Ctx
from handlers.nominations.fields import Attached, Evidence, OneOf
from handlers.nominations.taking import rooms
from handlers.votes.writing import Number

ABOUT_SHOWN = 150  # characters of what a category is for
LABEL_SHOWN = 40  # characters of a question where its answer is previewed
NUMBER = Number(Asked(0, 0, 1, AskedKind.NUMBER, ""))


def files(most: int) -> Step:
    return Step(
        "files",
        Attached(most),
        optional=True,
        asks=words("nominations.ask-files", most=most),
        label=words("nominations.label-files"),
    )


FILES = files(FILES_MADE)


async def category(
    ctx: Ctx, under: Under, every: Sequence[Category], of_place: int, now_in: int | None = None
) -> Step:
    """Which one, with what each is for and how many more it takes, if that is limited."""
    left = await rooms(ctx, under, now_in)
    open_ = frozenset(one.id for one in every if left[one.id] != 0)
    lines = [words("nominations.ask-category"), *(_line(one, left[one.id]) for one in every)]
    if now_in is None:
        lines.append(words("nominations.left-eldership", count=of_place, most=_most(under)))
    return Step(
        "category",
        OneOf(every, open_),
        asks=_joined(lines),
        label=words("nominations.label-category"),
    )


def _most(under: Under) -> int:
    return under.contest.rules.per_eldership


def _line(one: Category, left: int | None) -> Words:
    shown: dict[str, Any] = {"name": one.name, "about": shortened(one.about or "", ABOUT_SHOWN)}
    parts = [words("nominations.category-about" if one.about else "nominations.category", **shown)]
    if one.partner:
        parts.append(words("nominations.category-partner", partner=one.partner))
    if left is not None:
        parts.append(words("nominations.category-left", count=left))
    return words("common.joined", parts=Joined(tuple(parts), by=" "))


def said(subject: Subject) -> list[Step]:
    """The title and the reasons."""
    return [
        _asked("title", Text(TITLE_MAX), subject),
        _asked("why", Text(WHY_MAX), subject),
    ]


def _asked(name: str, field: Field, subject: Subject) -> Step:
    asks = [words(f"nominations.ask-{name}-{subject.code}")]
    asks.append(words(f"nominations.example-{name}-{subject.code}"))
    return Step(name, field, asks=_joined(asks), label=words(f"nominations.label-{name}"))


def questions(asked: Sequence[Question]) -> list[Step]:
    """The contest's own."""
    return [
        Step(
            name_of(one),
            NUMBER if one.kind is QuestionKind.NUMBER else Text(ANSWER_MAX),
            optional=not one.required,
            asks=words("nominations.ask-question", text=one.text),
            label=words("common.verbatim", text=shortened(one.text.rstrip("?:. "), LABEL_SHOWN)),
        )
        for one in asked
    ]


def evidence(nominee_id: int) -> Step:
    return Step(
        "evidence",
        Evidence(nominee_id),
        optional=True,
        asks=words("nominations.ask-evidence", most=EVIDENCE_MAX),
        label=words("nominations.label-evidence"),
    )


def name_of(question: Question) -> str:
    """Of its step; it lasts as long as drafts do."""
    return f"q{question.id}"


def content_of(asked: Sequence[Question], values: Mapping[str, Any]) -> Content:
    """What was answered."""
    answers = {
        one.id: NUMBER.answer(given) if one.kind is QuestionKind.NUMBER else given
        for one in asked
        if (given := values.get(name_of(one))) not in {None, ""}
    }
    return Content(
        values["title"],
        values["why"],
        answers,
        evidence=tuple(values.get("evidence") or ()),
        files=tuple(of_file(one) for one in values.get("files") or ()),
    )


def values_of(asked: Sequence[Question], content: Content) -> dict[str, Any]:
    """The inverse: what a form begins with; what was left out is passed."""
    own = [one for one in content.files if not one.get("by_nominee")]
    found: dict[str, Any] = {
        "title": content.title,
        "why": content.why,
        "evidence": list(content.evidence) or None,
        "files": with_none(own),
    }
    for one in asked:
        given = content.answers.get(one.id)
        number = one.kind is QuestionKind.NUMBER and given is not None
        found[name_of(one)] = NUMBER.value(given) if number else given
    return found


def with_none(files_: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]] | None:
    """As the field of files has them."""
    return [{**of_file(one), "message_id": None} for one in files_] or None


def left_of_member(limits: Rules, left: int) -> Words:
    return words("nominations.left-member", count=left, most=limits.per_member)


def _joined(lines: Sequence[Words]) -> Words:
    return words("common.joined", parts=Joined(tuple(lines)))
