"""Those who keep a contest, or decide it, are told what it needs of them."""

from datetime import datetime

from bot.domain.actors import Can
from bot.domain.messages import Rows, Words
from bot.domain.preferences import Kind
from bot.services.audience import office
from bot.services.outbox import tell
from storage.base import Tx


async def tell_keepers(  # noqa: PLR0913 - whom, what, and once
    tx: Tx,
    said: Words,
    *,
    key: str,
    now: datetime,
    rows: Rows,
    can: Can = Can.KEEP_CONTESTS,
    but: int | None = None,
) -> int:
    """Once to everybody who `can`, but not to the account `but`; how many that is."""
    whom = [one for one in await office(tx, can, now) if one != but]
    for account_id in whom:
        await tell(tx, account_id, said, key=key, now=now, rows=rows, about=Kind.DUTIES)
    return len(whom)
