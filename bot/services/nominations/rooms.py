"""How many more nominations there may be, and who may be nominated by whom."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from bot.domain import nominations as rules
from bot.domain.contests import Nominators, Rules, Subject
from bot.domain.errors import Refusal
from bot.domain.nominations import COUNTED
from storage import nominations
from storage.base import Tx
from storage.contests import Category
from storage.nominations import nominations as table

OF_ONE = frozenset({Subject.PERSON, Subject.ELDERSHIP})  # of which there are not two of anybody


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is about to be nominated; `instead_of` is the nomination that becomes it."""

    contest_id: int
    nominator_id: int
    nominee_id: int
    eldership_id: int
    instead_of: int | None = None


async def of_member(tx: Tx, contest_id: int, limits: Rules, member_id: int) -> int:
    """How many more the member may make."""
    made = await _count(tx, contest_id, table.c.nominator_id == member_id)
    return rules.left(limits.per_member, made) or 0


async def of_eldership(tx: Tx, contest_id: int, limits: Rules, eldership_id: int) -> int:
    made = await _count(tx, contest_id, table.c.eldership_id == eldership_id)
    return rules.left(limits.per_eldership, made) or 0


async def of_categories(
    tx: Tx, limits: Rules, categories: Sequence[Category]
) -> dict[int, int | None]:
    """Category → how many more it takes; None: as many as there are."""
    if limits.per_category is None:
        return dict.fromkeys(one.id for one in categories)
    made = await nominations.counted(tx, [one.id for one in categories], COUNTED)
    return {one.id: rules.left(limits.per_category, made[one.id]) for one in categories}


def check_whom(limits: Rules, *, oneself: bool) -> None:
    """Raises Refusal."""
    match limits.nominators:
        case Nominators.SELVES if not oneself:
            raise Refusal("nominations.only-selves")
        case Nominators.COLLEAGUES if oneself:
            raise Refusal("nominations.only-colleagues")


async def check_room(tx: Tx, limits: Rules, category: Category, wanted: Wanted) -> None:
    """Whether one more fits. Raises Refusal."""
    contest_id = wanted.contest_id
    if wanted.instead_of is None:
        if not await of_member(tx, contest_id, limits, wanted.nominator_id):
            raise Refusal("nominations.full-member", most=limits.per_member)
        await check_place(tx, limits, contest_id, wanted.eldership_id)
    others = table.c.id != (wanted.instead_of or 0)
    if limits.per_category is not None:
        made = await _count(tx, contest_id, table.c.category_id == category.id, others)
        if not rules.left(limits.per_category, made):
            most = limits.per_category
            raise Refusal("nominations.full-category", category=category.name, most=most)
    if category.subject in OF_ONE:
        same = (
            table.c.category_id == category.id,
            table.c.nominator_id == wanted.nominator_id,
            table.c.nominee_id == wanted.nominee_id,
        )
        twin = await nominations.select(tx, *same, others, table.c.state.in_(COUNTED))
        if twin:
            raise Refusal("nominations.twice", number=str(twin[0].id), category=category.name)


async def check_place(tx: Tx, limits: Rules, contest_id: int, eldership_id: int) -> None:
    """Whether one more of the eldership fits. Raises Refusal."""
    if not await of_eldership(tx, contest_id, limits, eldership_id):
        raise Refusal("nominations.full-eldership", most=limits.per_eldership)


async def _count(tx: Tx, contest_id: int, *which: sa.ColumnElement[bool]) -> int:
    counted = (table.c.contest_id == contest_id, table.c.state.in_(COUNTED))
    return await nominations.count(tx, *counted, *which)
