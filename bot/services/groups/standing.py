"""Who belongs to a group, who keeps it, and telling them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor, Can, Over, Role, Territory
from bot.domain.actors import Network as OverNetwork
from bot.domain.errors import NotAllowed, Stale, require
from bot.domain.messages import Words, from_json, words
from bot.domain.preferences import Kind
from bot.services import members
from bot.services.outbox import tell
from storage import accounts, groups, networks, outbox, roles, territories
from storage.base import Tx
from storage.groups import Group, people

OFFICE = [(Role.DIRECTOR, ""), (Role.OWNER, "")]
NOBODYS_LANGUAGE = "lt"  # of actors whose language plays no part


def over(group: Group) -> Over:
    """What acting on a bound group is acting over."""
    if group.county is not None:
        return Territory(group.county)
    if group.network_id is not None:
        return OverNetwork(group.network_id)
    raise Stale


async def actors(tx: Tx, account_ids: Collection[int], now: datetime) -> dict[int, Actor]:
    return await members.actors(tx, account_ids, now.date(), NOBODYS_LANGUAGE)


async def belonging(
    tx: Tx, group: Group, account_ids: Collection[int], now: datetime
) -> dict[int, Actor]:
    """Those of them who belong: members of the county or the network, leads and the office."""
    found = await actors(tx, account_ids, now)
    joined: set[int] = set()
    if group.network_id is not None:
        joined = await networks.accounts_in(tx, group.network_id)
    return {
        account_id: actor
        for account_id, actor in found.items()
        if actor.can(Can.FOLLOW) and (_is_of(group, actor, joined) or _reaches(group, actor))
    }


def _is_of(group: Group, actor: Actor, joined: Collection[int]) -> bool:
    if group.county is None:
        return actor.account_id in joined
    return actor.seat is not None and actor.seat.county == group.county


def _reaches(group: Group, actor: Actor) -> bool:
    return any(grant.covers(over(group)) for grant in actor.grants)


async def may_keep(tx: Tx, group: Group, account_id: int, now: datetime) -> bool:
    found = (await actors(tx, [account_id], now))[account_id]
    return found.may(Can.KEEP_GROUPS, over(group))


async def kept_by(tx: Tx, actor: Actor, chat_id: int) -> Group:
    """A bound group the actor keeps. Raises NotAllowed, Stale."""
    require(actor, Can.KEEP_GROUPS)
    group = await groups.get(tx, chat_id)
    if group is None:
        raise Stale
    require(actor, Can.KEEP_GROUPS, over=over(group))
    return group


def may_over(actor: Actor, group: Group) -> bool:
    try:
        require(actor, Can.KEEP_GROUPS, over=over(group))
    except NotAllowed:
        return False
    return True


async def keepers(tx: Tx, group: Group, now: datetime) -> list[int]:
    """Whom to tell: its leads; where none can be written to, the director, then the owners."""
    return await _first_reachable(tx, _levels(group), now)


async def office(tx: Tx, now: datetime, but: Collection[int] = ()) -> list[int]:
    """The director; where none but these can be written to, the owners."""
    return await _first_reachable(tx, OFFICE, now, but)


def _levels(group: Group) -> list[tuple[Role, str]]:
    if group.county is not None:
        return [(Role.COUNTY_LEAD, group.county), *OFFICE]
    return [(Role.NETWORK_LEAD, str(group.network_id)), *OFFICE]


async def _first_reachable(
    tx: Tx, levels: list[tuple[Role, str]], now: datetime, but: Collection[int] = ()
) -> list[int]:
    for role, scope in levels:
        holders = await roles.holders(tx, role, now.date(), scope)
        open_ = await accounts.reachable(tx, set(holders) - set(but))
        if open_:
            return sorted(open_)
    return []


async def tell_keepers(
    tx: Tx, group: Group, message: Words, *, key: str, now: datetime, **options: Any
) -> None:
    for account_id in await keepers(tx, group, now):
        await tell(tx, account_id, message, key=key, now=now, about=Kind.DUTIES, **options)


async def edit_cards(tx: Tx, group: Group, first: str, text: str, now: datetime) -> None:
    """What the card `first` was about is settled: whoever has it reads the text in its place."""
    holders: set[int] = set()
    for role, scope in _levels(group):
        holders |= set(await roles.holders(tx, role, now.date(), scope))
    for chat_id, params in (await outbox.told(tx, [f"{first}:{one}" for one in holders])).items():
        told = Words(text, from_json(params))
        key = f"{first}:{text.rpartition('-')[2]}"
        await tell(tx, chat_id, told, key=key, now=now, edits=first, about=Kind.DUTIES)


async def whose(tx: Tx, group: Group) -> Words:
    """„Utenos apskrities grupė“, „tinklo „Kultūra“ grupė“."""
    if group.county is not None:
        name = (await territories.county_names(tx))[group.county]
        return words("groups.of-county", county=name)
    network = await networks.get(tx, group.network_id) if group.network_id else None
    return words("groups.of-network", network=network.name if network else "–")


async def who(tx: Tx, account_id: int, name: str = "") -> Words:
    """Somebody as a lead may know them: by the eldership of the roster, or as Telegram shows."""
    eldership = (await people.elderships_of(tx, [account_id])).get(account_id)
    account = str(account_id)
    if eldership is None:
        return words("groups.who-stranger", account=account, name=name or account)
    return words("groups.who-member", account=account, eldership=eldership)
