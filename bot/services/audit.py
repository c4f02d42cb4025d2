"""The log of what was done by whom, to whom, and why."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from bot.domain.actors import Actor, Can, Nationwide, Role
from bot.domain.audit import BEGINNINGS, EVERY, Sort
from bot.domain.errors import require
from bot.domain.messages import to_json
from storage import audit, roles, territories
from storage.audit import Line, Which
from storage.base import Tx

__all__ = ["Line"]

DENIED, STRANGER = "denied", "denied-stranger"
LATELY = timedelta(hours=1)  # in which a person's attempt at one thing makes one line
OF_ONE = 20  # lines an hour for somebody who belongs
OF_STRANGERS = 60  # lines an hour for all strangers, so that nobody can flood the log


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


async def deny(tx: Tx, actor: Actor, route: str, now: datetime, *, tapped: bool) -> None:
    """Write down that the actor tried what they may not; not for ever the same.

    Of a stranger only a tap counts: they have no buttons that lead further.
    """
    since = now - LATELY
    if actor.can(Can.BELONG):
        tried = [params["route"] for params in await _tried(tx, actor, since)]
        if route not in tried and len(tried) < OF_ONE:
            await note(tx, actor, DENIED, now, route=route)
        return
    by_strangers = await audit.count(tx, Which(begin=(STRANGER,), since=since))
    if tapped and by_strangers < OF_STRANGERS and not await _tried(tx, actor, since):
        await note(tx, actor, STRANGER, now, route=route)


async def page(
    tx: Tx, actor: Actor, sort: Sort, number: int, per_page: int
) -> tuple[list[Line], int]:
    """One page of the log, the newest first, and how many lines there are. Raises NotAllowed."""
    require(actor, Can.READ_AUDIT, over=Nationwide())
    which = _which(sort)
    return await audit.lines(tx, which, per_page, number * per_page), await audit.count(tx, which)


async def newest(
    tx: Tx,
    actor: Actor,
    *,
    limit: int,
    skip: int = 0,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[Line]:
    """The newest lines of that time. Raises NotAllowed."""
    require(actor, Can.READ_AUDIT, over=Nationwide())
    return await audit.lines(tx, Which(since=since, until=until), limit, skip)


async def owners(tx: Tx, now: datetime) -> Collection[int]:
    """The accounts of owners, who need no line in the roster to have a name in the log."""
    return frozenset(await roles.holders(tx, Role.OWNER, now.date()))


async def counties(tx: Tx) -> dict[str, str]:
    return await territories.county_names(tx)


async def _tried(tx: Tx, actor: Actor, since: datetime) -> list[Any]:
    return list(await audit.done_by(tx, actor.account_id, (DENIED, STRANGER), since))


def _which(sort: Sort) -> Which:
    if sort is Sort.OTHER:
        return Which(but=EVERY)
    return Which(begin=BEGINNINGS.get(sort, ()))
