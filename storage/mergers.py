"""What follows when an eldership is merged into another."""

from datetime import date

from storage import territories
from storage.base import Tx
from storage.requests import State, requests


async def merge(tx: Tx, eldership_id: int, into: int, day: date) -> None:
    """Close it; whoever asks to be let in there asks for its successor now."""
    await territories.close(tx, eldership_id, into, day)
    await tx.execute(
        requests.update()
        .where(requests.c.eldership_id == eldership_id, requests.c.state == State.OPEN)
        .values(eldership_id=into)
    )
