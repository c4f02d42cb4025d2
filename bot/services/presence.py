"""Who was at a meeting, as it was noted there."""

from collections.abc import Collection

from storage.base import Tx


async def present(tx: Tx, meeting_id: int) -> Collection[int] | None:  # noqa: ARG001 - nothing is noted yet
    """The members who were there; None where nobody's presence was noted."""
    return None
