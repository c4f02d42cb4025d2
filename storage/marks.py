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


async def get(tx: Tx, name: str) -> Any:
    """The value under the name; None where there is none."""
    found = await tx.execute(sa.select(marks.c.value).where(marks.c.name == name))
    return found.scalar_one_or_none()


async def put(tx: Tx, name: str, value: Any) -> None:
    statement = upsert(tx, marks).values(name=name, value=value)
    await tx.execute(
        statement.on_conflict_do_update(index_elements=[marks.c.name], set_={"value": value})
    )
