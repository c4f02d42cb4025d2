"""Thematic networks: members join and leave by themselves; a lead keeps each in order."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can, Nationwide
from bot.domain.actors import Network as OverNetwork
from bot.domain.errors import NotAllowed, Refusal, Stale, require
from bot.domain.folding import alphabetical
from bot.services import audit, groups
from storage import groups as chats
from storage import networks
from storage.base import Tx
from storage.networks import Network

NAME_MAX = 60  # characters; it stands on buttons
ABOUT_MAX = 300


@dataclass(frozen=True, slots=True)
class Seen:
    """A network as somebody sees it; `link` leads into its group, for those who are in it."""

    network: Network
    count: int
    joined: bool
    keeps: bool
    link: str | None


async def all_open(tx: Tx, actor: Actor) -> list[tuple[Network, bool]]:
    """Every network and whether the actor is in it, by name."""
    mine = await networks.of_member(tx, actor.member_id) if actor.member_id else set()
    found = sorted(await networks.all_open(tx), key=lambda one: alphabetical(one.name))
    return [(network, network.id in mine) for network in found]


async def see(tx: Tx, actor: Actor, network_id: int, now: datetime) -> Seen:
    """Raises Stale."""
    network = await _open(tx, network_id)
    mine = await networks.of_member(tx, actor.member_id) if actor.member_id else set()
    counts = await networks.counts(tx, now.date(), [network_id])
    group = await chats.of_network(tx, network_id)
    keeps = actor.may(Can.KEEP_NETWORKS, OverNetwork(network_id))
    joined = network_id in mine
    link = group.invite_link if group is not None and (joined or keeps) else None
    return Seen(network, counts.get(network_id, 0), joined, keeps, link)


async def found(tx: Tx, actor: Actor, name: str, about: str | None, now: datetime) -> int:
    """A new network, or a closed one opened again; its number. Raises NotAllowed, Refusal."""
    require(actor, Can.KEEP_NETWORKS, over=Nationwide())
    network_id = await networks.add(tx, name, about, now)
    if network_id is None:
        raise Refusal("networks.name-taken", name=name)
    await audit.note(tx, actor, "network-founded", now, network=name)
    return network_id


async def describe(tx: Tx, actor: Actor, network_id: int, about: str | None, now: datetime) -> None:
    """Raises NotAllowed, Stale."""
    network = await _kept(tx, actor, network_id)
    await networks.change(tx, network_id, about=about)
    await audit.note(tx, actor, "network-described", now, network=network.name)


async def close(tx: Tx, actor: Actor, network_id: int, now: datetime) -> None:
    """Nobody is in it any more, and its group is of nobody. Raises NotAllowed, Stale."""
    network = await _kept(tx, actor, network_id)
    group = await chats.of_network(tx, network_id)
    if group is not None:
        await groups.let_go(tx, actor, group.chat_id, now)
    await networks.close(tx, network_id, now.date())
    await audit.note(tx, actor, "network-closed", now, network=network.name)


async def join(tx: Tx, actor: Actor, network_id: int, now: datetime) -> None:
    """Who waits at its group is let in. Raises NotAllowed, Stale."""
    await _open(tx, network_id)
    if await networks.join(tx, network_id, _member(actor), now):
        await groups.roster_changed(tx, now, gone=(), changed=[actor.account_id])


async def leave(tx: Tx, actor: Actor, network_id: int, now: datetime) -> None:
    """They leave its group too. Raises NotAllowed, Stale."""
    await _open(tx, network_id)
    if await networks.leave(tx, network_id, _member(actor)):
        await groups.roster_changed(tx, now, gone=(), changed=[actor.account_id])


async def get(tx: Tx, actor: Actor, network_id: int) -> Network:
    """One that the actor keeps. Raises NotAllowed, Stale."""
    return await _kept(tx, actor, network_id)


def _member(actor: Actor) -> int:
    require(actor, Can.JOIN_NETWORKS)
    if actor.member_id is None:
        raise NotAllowed("common.stranger", account=str(actor.account_id))
    return actor.member_id


async def _kept(tx: Tx, actor: Actor, network_id: int) -> Network:
    require(actor, Can.KEEP_NETWORKS, over=OverNetwork(network_id))
    return await _open(tx, network_id)


async def _open(tx: Tx, network_id: int) -> Network:
    network = await networks.get(tx, network_id)
    if network is None:
        raise Stale
    return network
