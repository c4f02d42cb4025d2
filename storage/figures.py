"""Where those serve who answered a named poll, for its table."""

import sqlalchemy as sa

from storage.base import Tx
from storage.members import members
from storage.polls import asked
from storage.territories import elderships


async def elderships_of(tx: Tx, poll_id: int) -> dict[int, str]:
    """Member → the eldership, where it lies in the municipality they were asked in."""
    rows = await tx.execute(
        sa.select(asked.c.member_id, elderships.c.name)
        .join(members, members.c.id == asked.c.member_id)
        .join(elderships, elderships.c.id == members.c.eldership_id)
        .where(asked.c.poll_id == poll_id, elderships.c.municipality == asked.c.municipality)
    )
    return {row[0]: row[1] for row in rows}
