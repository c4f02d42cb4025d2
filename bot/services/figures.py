"""Results as files: for whoever asked, and whoever sees every total. Hidden ones are in none."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor
from bot.domain.errors import Refusal
from bot.domain.messages import words
from bot.services import tallies
from bot.services.outbox import paper, tell
from bot.services.tallies import Seen
from storage import figures, territories
from storage.base import Tx

AGAIN = 60  # seconds in which the same file is not sent twice


@dataclass(frozen=True, slots=True)
class Places:
    """Names: of municipalities by their codes, of elderships by the members of a named poll."""

    municipalities: Mapping[str, str]
    elderships: Mapping[int, str]


async def seen(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Seen:
    """The results, for whoever may have them as files. Raises Stale, NotAllowed; Refusal."""
    found = await tallies.tally(tx, actor, poll_id, now)
    if not found.exports:
        raise Refusal("figures.not-yours", title=found.mine.poll.title)
    return found


async def places(tx: Tx, found: Seen) -> Places:
    poll = found.mine.poll
    return Places(
        {one.code: one.name for one in await territories.all_municipalities(tx)},
        {} if poll.anonymous else await figures.elderships_of(tx, poll.id),
    )


async def order(tx: Tx, actor: Actor, name: str, poll_id: int, now: datetime, **args: Any) -> None:
    """Have it sent to the actor: „chart“, „charts“, „table“. Raises as `seen`."""
    found = await seen(tx, actor, poll_id, now)
    kind = "photo" if name == "chart" else "document"
    which = ":".join(str(one) for one in args.values())
    await tell(
        tx,
        actor.account_id,
        words(f"figures.sent-{name}", title=found.mine.poll.title),
        key=f"figures:{name}:{poll_id}:{which}:{int(now.timestamp()) // AGAIN}",
        now=now,
        media=[paper(f"poll-{name}", kind, poll=poll_id, **args)],
    )
