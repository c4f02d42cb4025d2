"""Forms in progress: leaving one, coming back to it."""

from collections.abc import Sequence

from bot.domain.actors import Actor
from storage import drafts
from storage.base import Tx
from storage.drafts import Draft


async def pause(tx: Tx, actor: Actor) -> None:
    """What the actor types from now on belongs to no form."""
    await drafts.pause(tx, actor.account_id)


async def resume_latest(tx: Tx, of: Sequence[Draft]) -> Draft:
    """Go on with the draft that was touched last; `of` is newest first and not empty."""
    return await drafts.activate(tx, of[0])
