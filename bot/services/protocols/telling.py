"""Whom of board and office a message of the result is for."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.actors import Role
from bot.domain.messages import Rows, Words
from bot.domain.preferences import Kind
from bot.services.outbox import tell
from storage import roles
from storage.base import Tx

BOARD = (Role.PRESIDENT, Role.BOARD)
OFFICE = (Role.DIRECTOR, Role.EDITOR)


async def tell_roles(  # noqa: PLR0913 - to whom, what, and once
    tx: Tx,
    to: Iterable[Role],
    said: Words,
    *,
    key: str,
    now: datetime,
    rows: Rows,
    but: int | None = None,
) -> None:
    """Once to everybody, whichever of the roles they hold; not to the account `but`.

    The day is that of `now`, by its own clock.
    """
    accounts = {one for role in to for one in await roles.holders(tx, role, now.date())}
    for account_id in sorted(accounts - {but}):
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)
