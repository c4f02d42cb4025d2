"""Who may ask a quick poll where: whoever asks the county's polls, or keeps the network."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.actors import Actor, Can, Over, Territory
from bot.domain.actors import Network as OverNetwork
from bot.domain.errors import Refusal, Stale, require
from bot.domain.quick_polls import LONGEST
from storage import groups, quick_polls
from storage.base import Tx
from storage.groups import Group
from storage.quick_polls import QuickPoll


@dataclass(frozen=True, slots=True)
class Place:
    """A group that can be asked."""

    group: Group

    @property
    def title(self) -> str:
        return self.group.title

    @property
    def about(self) -> Mapping[str, Any]:
        """What finds it again, also when it has become a supergroup or another took its place."""
        group = self.group
        found = {"chat": group.chat_id, "title": group.title}
        return found | {"county": group.county, "network": group.network_id}

    @property
    def key(self) -> str:
        """Of what is begun about it."""
        return self.group.county or f"network-{self.group.network_id}"


def right_over(group: Group) -> tuple[Can, Over]:
    """Raises Refusal for a group of nobody."""
    if group.county is not None:
        return Can.ASK_POLLS, Territory(group.county)
    if group.network_id is not None:
        return Can.KEEP_NETWORKS, OverNetwork(group.network_id)
    raise Refusal("quick_polls.of-nobody", title=group.title)


def may_ask(actor: Actor, group: Group) -> bool:
    return group.bound and actor.may(*right_over(group))


async def places(tx: Tx, actor: Actor) -> list[Place]:
    """The groups the actor may ask."""
    return [Place(group) for group in await groups.bound(tx) if may_ask(actor, group)]


async def place(tx: Tx, actor: Actor, chat_id: int) -> Place:
    """One of them. Raises NotAllowed, Refusal, Stale."""
    return _allowed(actor, await groups.get(tx, chat_id))


async def find_place(tx: Tx, actor: Actor, about: Mapping[str, Any]) -> Place:
    """The group that `Place.about` told of, as it is now. Raises NotAllowed, Refusal, Stale."""
    group = await groups.get(tx, int(about["chat"]))
    if (group is None or not group.bound) and about["county"] is not None:
        group = await groups.of_county(tx, about["county"]) or group
    if (group is None or not group.bound) and about["network"] is not None:
        group = await groups.of_network(tx, about["network"]) or group
    if group is None:
        raise Refusal("quick_polls.no-group")
    return _allowed(actor, group)


def _allowed(actor: Actor, group: Group | None) -> Place:
    if group is None:
        raise Stale
    what, over = right_over(group)
    require(actor, what, over=over)
    return Place(group)


async def see(tx: Tx, actor: Actor, quick_id: int) -> QuickPoll:
    """One in a group one may ask; in a group of nobody, one's own. Raises NotAllowed, Stale."""
    require(actor, Can.KEEP_GROUPS)
    quick = await quick_polls.get(tx, quick_id)
    if quick is None:
        raise Stale
    group = await groups.get(tx, quick.chat_id)
    if group is not None and group.bound:
        _allowed(actor, group)
    elif quick.author_id != actor.account_id:
        raise Stale
    return quick


async def under_way(tx: Tx, actor: Actor, now: datetime) -> list[QuickPoll]:
    """The actor's own that are not over, the newest first."""
    return await quick_polls.under_way(tx, actor.account_id, now - LONGEST)
