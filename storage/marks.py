"""Small facts the bot keeps about itself between two starts, by name."""

from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from storage.base import Tx, metadata, upsert
from storage.once import once

marks = sa.Table(
    "marks",
    metadata,
    sa.Column("name", sa.String(40), primary_key=True),
    sa.Column("value", sa.JSON, nullable=False),
)

UNTIDY = "ballots_untidy"  # how often something secret was written since the last tidying


async def get(tx: Tx, name: str) -> Any:
    """The value under the name; None where there is none."""
    found = await tx.execute(*_get(name))
    return found.scalar_one_or_none()


@once
def _get(name: str) -> sa.Select[Any]:
    return sa.select(marks.c.value).where(marks.c.name == name)


async def put(tx: Tx, name: str, value: Any) -> None:
    await tx.execute(_put(tx.dialect.name), {"name": name, "value": value})


@cache
def _put(engine: str) -> sqlite.Insert | postgresql.Insert:
    statement = upsert(engine, marks)
    return statement.on_conflict_do_update(
        index_elements=[marks.c.name], set_={"value": statement.excluded.value}
    )


async def soil(tx: Tx) -> None:
    """Something secret was written or deleted: what it leaves in the file beside rows must go soon.

    A deleted row is overwritten, but SQLite moves rows about, and copies of where one lay may stay
    in its pages until the file is written anew (see `bot/tidying.py`).
    """
    await put(tx, UNTIDY, (await get(tx, UNTIDY) or 0) + 1)
