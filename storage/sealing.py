"""What is answered to secret forms: apart from their drafts, in a table that no backup holds.

With it lies what would give it away: which question is asked, which message answered which. The
draft's own row says only that it is so, and on which day; a backup leaves it out too.
"""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from storage import marks
from storage.base import Tx, metadata, upsert

sealed = sa.Table(
    "sealed",
    metadata,
    sa.Column("draft_id", sa.ForeignKey("drafts.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("values", sa.JSON, nullable=False),
    sa.Column("last_answer", sa.Text),
    sa.Column("last_tap", sa.String(64)),
    sa.Column("at", sa.String(32)),
    sa.Column("sources", sa.JSON(none_as_null=True)),
)

SEALED = {"$sealed": True}  # what stands among the values of a secret draft
SECRETS = ("values", "last_answer", "last_tap", "at", "sources")
IN_PLACE: dict[str, Any] = {
    "values": SEALED,
    "last_answer": None,
    "last_tap": None,
    "at": "",
    "sources": {},
}


async def seal(tx: Tx, draft_id: int, secrets: Mapping[str, Any]) -> None:
    """`secrets` are by the names of `SECRETS`."""
    statement = upsert(tx, sealed).values(draft_id=draft_id, **secrets)
    await tx.execute(
        statement.on_conflict_do_update(index_elements=[sealed.c.draft_id], set_=secrets)
    )


async def forget_tap(tx: Tx, draft_id: int) -> None:
    await tx.execute(sealed.update().where(sealed.c.draft_id == draft_id).values(last_tap=None))


async def drop(tx: Tx, which: sa.ColumnElement[bool]) -> None:
    if (await tx.execute(sealed.delete().where(which))).rowcount:
        await marks.soil(tx)
