"""The office's list of themes: kept in order, and never deleted, as entries point at them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from bot.domain.reports import State
from storage.base import Tx, as_dict
from storage.reports import report_themes, reports, themes


@dataclass(frozen=True, slots=True)
class Kept:
    """A theme of the list; `entries` are the published ones that have it."""

    id: int
    name_lt: str
    name_en: str
    position: int
    retired: bool
    entries: int


async def listed(tx: Tx) -> list[Kept]:
    """Those that are offered, in their order; then the others."""
    published = (
        sa.select(report_themes.c.theme_id, sa.func.count().label("entries"))
        .join(reports, reports.c.id == report_themes.c.report_id)
        .where(reports.c.state == State.PUBLISHED)
        .group_by(report_themes.c.theme_id)
        .subquery()
    )
    found = await tx.execute(
        sa.select(themes, sa.func.coalesce(published.c.entries, 0).label("entries"))
        .outerjoin(published, published.c.theme_id == themes.c.id)
        .order_by(themes.c.retired, themes.c.position, themes.c.id)
    )
    return [Kept(**as_dict(row)) for row in found]


async def add(tx: Tx, name_lt: str, name_en: str) -> int:
    """A new one, the last of the list; its number."""
    last = (await tx.execute(sa.select(sa.func.max(themes.c.position)))).scalar_one()
    position = -1 if last is None else last
    columns = {"name_lt": name_lt, "name_en": name_en, "position": position + 1}
    statement = themes.insert().values(**columns).returning(themes.c.id)
    return int((await tx.execute(statement)).scalar_one())


async def change(tx: Tx, theme_id: int, **columns: Any) -> None:
    await tx.execute(themes.update().where(themes.c.id == theme_id).values(**columns))


async def place(tx: Tx, positions: Mapping[int, int]) -> None:
    """Theme → its place in the list."""
    for theme_id, position in positions.items():
        await change(tx, theme_id, position=position)
