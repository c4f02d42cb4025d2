"""Which county hosted the rally, and when."""

from datetime import datetime

import sqlalchemy as sa

from bot.domain.meetings import MeetingKind, State
from storage.base import Moment, Tx
from storage.meetings import meetings


async def last(tx: Tx) -> dict[str, datetime]:
    """County → when the last rally began that it hosted, or will; not those cancelled."""
    begun = sa.type_coerce(sa.func.max(meetings.c.starts_at), Moment)
    rows = await tx.execute(
        sa.select(meetings.c.host, begun)
        .where(
            meetings.c.kind == MeetingKind.RALLY.code,
            meetings.c.state == State.ANNOUNCED,
            meetings.c.host.is_not(None),
            meetings.c.starts_at.is_not(None),
        )
        .group_by(meetings.c.host)
    )
    return {host: at for host, at in rows}  # noqa: C416 - a result has keys, so dict() misreads it
