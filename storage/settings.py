"""The association's settings that differ from their defaults (see `bot/domain/settings.py`)."""

from typing import Any

import sqlalchemy as sa

from storage.base import Tx, metadata, upsert

settings = sa.Table(
    "settings",
    metadata,
    sa.Column("name", sa.String(40), primary_key=True),
    sa.Column("value", sa.JSON, nullable=False),
)


_ALL = sa.select(settings.c.name, settings.c.value)


async def changed(tx: Tx) -> dict[str, Any]:
    """Name → value, of those that do not have their default."""
    found = await tx.execute(_ALL)
    return {row.name: row.value for row in found}


async def put(tx: Tx, name: str, value: Any) -> None:
    statement = upsert(tx, settings).values(name=name, value=value)
    await tx.execute(
        statement.on_conflict_do_update(index_elements=[settings.c.name], set_={"value": value})
    )


async def reset(tx: Tx, name: str) -> None:
    await tx.execute(settings.delete().where(settings.c.name == name))
