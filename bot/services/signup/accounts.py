"""Accounts on their way in."""

from bot.domain.actors import Actor
from storage import accounts, drafts, groups, requests
from storage.base import Tx


async def meet(tx: Tx, actor: Actor) -> None:
    """Know the account: what a stranger types is kept with it."""
    await accounts.ensure(tx, actor.account_id)


async def decline(tx: Tx, actor: Actor) -> None:
    """The person does not accept the terms: nothing is kept beyond what the roster has."""
    if not actor.known:
        return
    await accounts.decline_terms(tx, actor.account_id)
    await requests.forget(tx, actor.account_id)
    for draft in (await drafts.of(tx, [actor.account_id])).get(actor.account_id, ()):
        await drafts.drop(tx, draft.id)


async def group_link(tx: Tx, actor: Actor) -> str | None:
    """The link into the group of the actor's county, where there is one."""
    group = await groups.of_county(tx, actor.seat.county) if actor.seat is not None else None
    return group.invite_link if group is not None else None
