"""Guessing is slowed down: wrong codes and contacts of one account count together."""

from datetime import datetime

from bot.domain.actors import Actor
from bot.domain.signup import TRIES, WINDOW, is_over
from bot.services import audit
from storage import audit as lines
from storage import invitations
from storage.base import Tx
from storage.invitations import Attempts

WHAT = "signup"


async def blocked_until(tx: Tx, actor: Actor, now: datetime, what: str = WHAT) -> datetime | None:
    """When the account may try again; None: now."""
    made = await invitations.attempted(tx, actor.account_id, what)
    if made is None or made.count < TRIES or is_over(made.since, now):
        return None
    return made.since + WINDOW


async def count(tx: Tx, actor: Actor, now: datetime, what: str = WHAT) -> datetime | None:
    """One more was wrong; until when that was the last one, if it was."""
    made = await invitations.attempted(tx, actor.account_id, what)
    if made is None or is_over(made.since, now):
        made = Attempts(0, now)
    made = Attempts(made.count + 1, made.since)
    await invitations.put_attempts(tx, actor.account_id, what, made)
    if made.count < TRIES:
        return None
    await audit.note(tx, actor, "guessing-blocked", now, count=made.count)
    return made.since + WINDOW


async def note(tx: Tx, actor: Actor, verb: str, now: datetime) -> None:
    """Write down, once in the window, that somebody came with what is another person's."""
    if not await lines.done_by(tx, actor.account_id, (verb,), now - WINDOW):
        await audit.note(tx, actor, verb, now)
