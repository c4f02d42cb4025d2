"""Polls as they are made: each time by whoever may ask all of whom it asks."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.domain.actors import Actor, Can
from bot.domain.asking import WHOLE, title_of
from bot.domain.audience import Audience
from bot.domain.errors import Stale, require
from bot.domain.polls import EDITABLE, SIGHTS_ANONYMOUS, Sight, State
from bot.services import audit, authorship
from bot.services.audience import check, own_counties
from bot.services.authorship import opened
from bot.services.polls import jointly
from storage import asking, polls
from storage.base import Tx
from storage.polls import Poll

__all__ = ["Poll"]

LASTS = timedelta(days=7)  # unless the author says otherwise
HOUR = timedelta(hours=1)


async def create(
    tx: Tx, actor: Actor, title: str, audience: Audience, now: datetime, **columns: Any
) -> int:
    """The number of the new poll, a draft. Raises NotAllowed."""
    await check(tx, actor, Can.ASK_POLLS, audience)
    empty = {"sight": Sight.CLOSED.code, "lasts": LASTS // HOUR}
    made = empty | {
        "author_id": actor.account_id,
        "title": title,
        "audience": audience.as_json(),
        "created_at": now,
    }
    return await polls.add(tx, **(made | columns))


async def get(tx: Tx, actor: Actor, poll_id: int) -> Poll:
    """A poll, for whoever may ask all of whom it asks. Raises NotAllowed, Stale."""
    return await opened(tx, actor, Can.ASK_POLLS, await polls.get(tx, poll_id))


async def editable(tx: Tx, actor: Actor, poll_id: int) -> Poll:
    """One that can still be changed. Raises NotAllowed, Stale."""
    poll = await get(tx, actor, poll_id)
    if poll.state not in EDITABLE:
        raise Stale
    return poll


async def entitle(tx: Tx, actor: Actor, poll_id: int, title: str) -> Poll:
    """Raises NotAllowed, Stale."""
    return await changed(tx, await editable(tx, actor, poll_id), title=title_of(title))


async def illustrate(
    tx: Tx, actor: Actor, poll_id: int, media: Sequence[Mapping[str, Any]]
) -> Poll:
    """What is shown with its card. Raises NotAllowed, Stale."""
    poll = await editable(tx, actor, poll_id)
    return await changed(tx, poll, media=[dict(file) for file in media])


async def address(tx: Tx, actor: Actor, poll_id: int, audience: Audience) -> Poll:
    """It asks these. Raises NotAllowed, Stale."""
    poll = await editable(tx, actor, poll_id)
    await jointly.check(tx, actor, audience)
    return await changed(tx, poll, audience=audience.as_json())


async def place(tx: Tx, actor: Actor, poll_id: int, *, in_groups: bool) -> Poll:
    """Raises NotAllowed, Stale."""
    return await changed(tx, await editable(tx, actor, poll_id), in_groups=in_groups)


async def let_see(tx: Tx, actor: Actor, poll_id: int, sight: Sight) -> Poll:
    """Raises NotAllowed, Stale."""
    poll = await editable(tx, actor, poll_id)
    if sight not in sights(poll):
        raise Stale
    return await changed(tx, poll, sight=sight.code)


def sights(poll: Poll) -> list[Sight]:
    """What can be chosen of it."""
    return [one for one in Sight if not poll.anonymous or one in SIGHTS_ANONYMOUS]


async def last(tx: Tx, actor: Actor, poll_id: int, lasts: timedelta) -> Poll:
    """It ends so long after it was sent. Raises NotAllowed, Stale."""
    poll = await editable(tx, actor, poll_id)
    return await changed(tx, poll, lasts=lasts // HOUR, closes_at=None)


async def end(tx: Tx, actor: Actor, poll_id: int, closes_at: datetime) -> Poll:
    """It ends then, whenever it is sent. Raises NotAllowed, Stale."""
    poll = await editable(tx, actor, poll_id)
    return await changed(tx, poll, lasts=None, closes_at=closes_at)


async def remind(tx: Tx, actor: Actor, poll_id: int, *, reminds: bool) -> Poll:
    """Raises NotAllowed, Stale."""
    return await changed(tx, await editable(tx, actor, poll_id), reminds=reminds)


async def demand(tx: Tx, actor: Actor, poll_id: int, quorum: int | None) -> Poll:
    """So many per cent are to answer. Raises NotAllowed, Stale."""
    poll = await editable(tx, actor, poll_id)
    if quorum is not None and not 1 <= quorum <= WHOLE:
        raise Stale
    return await changed(tx, poll, quorum=quorum)


async def drop(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Poll:
    """A draft is no more. Raises NotAllowed, Stale."""
    poll = await editable(tx, actor, poll_id)
    await asking.drop(tx, poll.id)
    await audit.note(tx, actor, "poll-dropped", now, title=poll.title or "–")
    return poll


async def mine(tx: Tx, actor: Actor) -> list[Poll]:
    """One's own that are not finished, and those of others that one may manage. Raises NotAllowed.

    Drafts first, then what waits, what runs, what owes a conclusion; in each the newest first.
    """
    require(actor, Can.ASK_POLLS)
    order = [State.DRAFT, State.CONFIRMING, State.OPEN, State.CLOSED]
    found = [poll for poll in await polls.in_states(tx, order) if await manages(tx, actor, poll)]
    return sorted(found, key=lambda poll: (order.index(poll.state), -poll.id))


async def watched(tx: Tx, actor: Actor) -> list[Poll]:
    """Running ones that ask the actor's county among others: who takes part is theirs to see."""
    own = set(own_counties(actor, Can.ASK_POLLS))
    return [
        poll
        for poll in reversed(await polls.in_states(tx, [State.OPEN]))
        if not await manages(tx, actor, poll)
        and own & (await polls.participation(tx, poll.id)).keys()
    ]


async def manages(tx: Tx, actor: Actor, poll: Poll) -> bool:
    """Its author, who may have lost the right; another one only what was sent."""
    return await authorship.manages(tx, actor, Can.ASK_POLLS, poll)


async def changed(tx: Tx, poll: Poll, **columns: Any) -> Poll:
    """What was seen of it before is another one."""
    await polls.change(tx, poll.id, **(columns | {"rev": poll.rev + 1}))
    return await polls.get(tx, poll.id) or poll
