"""A line in the log of a nomination, with its nominee and county: by them lines are found."""

from datetime import datetime

from bot.domain.actors import Actor
from bot.services import audit
from storage.base import Tx
from storage.nominations import Nomination


async def note(tx: Tx, actor: Actor | None, verb: str, one: Nomination, now: datetime) -> None:
    """No actor: the clock; or a checker's verdict, which is in the protocol alone.

    Other checkers may read the log.
    """
    await audit.note(
        tx, actor, verb, now, member_id=one.nominee_id, county=one.county, number=str(one.id)
    )
