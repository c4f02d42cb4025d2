"""The log of what was done by whom, to whom, and why."""

from datetime import datetime
from typing import Any

from bot.domain.actors import Actor
from bot.domain.messages import to_json
from storage import audit
from storage.base import Tx


async def note(  # noqa: PLR0913 - all but the first four by name
    tx: Tx,
    actor: Actor | None,
    verb: str,
    now: datetime,
    *,
    member_id: int | None = None,
    county: str | None = None,
    why: str | None = None,
    **params: Any,
) -> None:
    """Write down an act; its text is „audit.<verb>“ with `params`.

    Without an actor the bot did it. `member_id` is whom it befell; both are kept apart from the
    text, so that a person who is forgotten leaves the line without a name: `params` hold none.
    """
    await audit.add(
        tx,
        at=now,
        account_id=actor.account_id if actor is not None else None,
        member_id=member_id,
        verb=verb,
        params=to_json(params),
        county=county,
        why=why,
    )
