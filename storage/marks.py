"""Small facts the bot keeps about itself between two starts, by name."""

from typing import Any

import sqlalchemy as sa

from storage.base import Tx, metadata, upsert

marks = sa.Table(
    "marks",
    metadata,
    sa.Column("name", sa.String(40), primary_key=True),
    sa.Column("value", sa.JSON, nullable=False),
)

UNTIDY = "ballots_untidy"  # how often something secret was written since the last tidying


async def get(tx: Tx, name: str) -> Any:
    """The value under the name; None where there is none."""
    found = await tx.execute(sa.select(marks.c.value).where(marks.c.name == name))
    return found.scalar_one_or_none()


async def put(tx: Tx, name: str, value: Any) -> None:
    statement = upsert(tx, marks).values(name=name, value=value)
    await tx.execute(
        statement.on_conflict_do_update(index_elements=[marks.c.name], set_={"value": value})
    )


async def soil(tx: Tx) -> None:
    """Something secret was written or deleted: what it leaves in the file beside rows must go soon.

    A deleted row is overwritten, but SQLite moves rows about, and copies of where one lay may stay
    in its pages until the file is written anew (see `bot/tidying.py`).
    """
    await put(tx, UNTIDY, (await get(tx, UNTIDY) or 0) + 1)
