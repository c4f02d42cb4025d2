"""What a draft consists of: categories, criteria, questions; added, changed, moved, taken out."""

from datetime import datetime
from typing import Any

from bot.domain.actors import Actor
from bot.domain.contests import (
    CATEGORIES_MAX,
    CRITERIA_MAX,
    QUESTIONS_MAX,
    WEIGHTS,
    Criterion,
    Subject,
)
from bot.domain.errors import Refusal, Stale
from bot.domain.nominations import Question, QuestionKind
from bot.services.contests.gate import Under
from bot.services.contests.keeping import changed, draft
from storage import contests
from storage.base import Tx
from storage.contests import (
    Category,
    contest_categories,
    contest_criteria,
    contest_questions,
)

__all__ = ["Category"]


async def add_category(  # noqa: PLR0913 - what a category has
    tx: Tx,
    actor: Actor,
    contest_id: int,
    subject: Subject,
    name: str,
    *,
    about: str | None,
    partner: str | None,
    now: datetime,
) -> int:
    """Its number. Raises NotAllowed, Stale; Refusal above eight, or for a name there is."""
    under = await draft(tx, actor, contest_id, now)
    found = await contests.categories_of(tx, contest_id)
    if len(found) >= CATEGORIES_MAX:
        raise Refusal("contests.categories-many", most=CATEGORIES_MAX)
    _check_name(found, name)
    what: dict[str, Any] = {"name": name, "about": about, "partner": partner}
    number = await contests.append(tx, contest_categories, contest_id, subject=subject.code, **what)
    await changed(tx, under)
    return number


async def category(
    tx: Tx, actor: Actor, contest_id: int, number: int, now: datetime
) -> tuple[Under, Category]:
    """Raises NotAllowed, Stale."""
    under = await draft(tx, actor, contest_id, now)
    found = await contests.category(tx, number)
    if found is None or found.contest_id != contest_id:
        raise Stale
    return under, found


async def change_category(
    tx: Tx, actor: Actor, contest_id: int, number: int, now: datetime, **columns: Any
) -> None:
    """`subject` is a `Subject`. Raises NotAllowed, Stale; Refusal where one is so called."""
    under, one = await category(tx, actor, contest_id, number, now)
    if "name" in columns:
        others = await contests.categories_of(tx, contest_id)
        _check_name([each for each in others if each.id != one.id], columns["name"])
    if "subject" in columns:
        columns["subject"] = columns["subject"].code
    await contests.amend(tx, contest_categories, number, columns)
    await changed(tx, under)


async def drop_category(tx: Tx, actor: Actor, contest_id: int, number: int, now: datetime) -> None:
    """Its own questions go with it. Raises NotAllowed, Stale."""
    under, _ = await category(tx, actor, contest_id, number, now)
    for one in await contests.questions_of(tx, contest_id):
        if one.category_id == number:
            await contests.take_out(tx, contest_questions, one.id)
    await contests.take_out(tx, contest_categories, number)
    await changed(tx, under)


async def criteria(tx: Tx, contest_id: int) -> list[Criterion]:
    return await contests.criteria_of(tx, contest_id)


async def weigh(
    tx: Tx, actor: Actor, contest_id: int, criteria: list[tuple[str, int]], now: datetime
) -> None:
    """All criteria, in place of those there were. Raises NotAllowed, Stale."""
    under = await draft(tx, actor, contest_id, now)
    if len(criteria) > CRITERIA_MAX or sum(weight for _, weight in criteria) != WEIGHTS:
        raise Stale
    for one in await contests.criteria_of(tx, contest_id):
        await contests.take_out(tx, contest_criteria, one.id)
    for name, weight in criteria:
        await contests.append(tx, contest_criteria, contest_id, name=name, weight=weight)
    await changed(tx, under)


async def add_question(
    tx: Tx, actor: Actor, contest_id: int, kind: QuestionKind, text: str, now: datetime
) -> int:
    """Asked in all categories, and required. Raises NotAllowed, Stale; Refusal above eight."""
    under = await draft(tx, actor, contest_id, now)
    if len(await contests.questions_of(tx, contest_id)) >= QUESTIONS_MAX:
        raise Refusal("contests.questions-many", most=QUESTIONS_MAX)
    number = await contests.append(
        tx, contest_questions, contest_id, kind=kind.code, text=text, required=True
    )
    await changed(tx, under)
    return number


async def question(
    tx: Tx, actor: Actor, contest_id: int, number: int, now: datetime
) -> tuple[Under, Question]:
    """Raises NotAllowed, Stale."""
    under = await draft(tx, actor, contest_id, now)
    found = await contests.questions_of(tx, contest_id)
    one = next((each for each in found if each.id == number), None)
    if one is None:
        raise Stale
    return under, one


async def change_question(
    tx: Tx, actor: Actor, contest_id: int, number: int, now: datetime, **columns: Any
) -> None:
    """Raises NotAllowed, Stale."""
    under, _ = await question(tx, actor, contest_id, number, now)
    if columns.get("category_id") is not None:
        await category(tx, actor, contest_id, columns["category_id"], now)
    await contests.amend(tx, contest_questions, number, columns)
    await changed(tx, under)


async def drop_question(tx: Tx, actor: Actor, contest_id: int, number: int, now: datetime) -> None:
    """Raises NotAllowed, Stale."""
    under, _ = await question(tx, actor, contest_id, number, now)
    await contests.take_out(tx, contest_questions, number)
    await changed(tx, under)


def _check_name(others: list[Category], name: str) -> None:
    if any(one.name.casefold() == name.casefold() for one in others):
        raise Refusal("contests.category-twice", name=name)
