"""Which county or network a group is of, said by whoever keeps it."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.actors import Actor, Can, Role, Territory
from bot.domain.actors import Network as OverNetwork
from bot.domain.counties import County
from bot.domain.errors import Refusal, Stale, require
from bot.domain.folding import alphabetical
from bot.domain.messages import Words, words
from bot.services import audit
from bot.services.groups.chats import inspect
from bot.services.groups.looking import look
from bot.services.groups.standing import actors, kept_by, may_over, over, whose
from bot.services.outbox import tell, tell_role
from storage import groups, networks, territories
from storage.base import Tx
from storage.groups import Group
from storage.networks import Network


@dataclass(frozen=True, slots=True)
class Taken:
    """The county has another group already, which would be let go."""

    title: str
    county: str


async def bind(
    tx: Tx, actor: Actor, chat_id: int, county: County, now: datetime, *, instead: bool = False
) -> Taken | None:
    """Bind the group to the county, unless it has another one; `instead` lets that one go.

    Whoever takes a group from another county must be allowed to act there too. Raises NotAllowed,
    Refusal.
    """
    require(actor, Can.KEEP_GROUPS, over=Territory(county.code))
    group = await _takeable(tx, actor, chat_id)
    former = await groups.of_county(tx, county.code)
    name = (await territories.county_names(tx))[county.code]
    if former is not None and former.chat_id == chat_id:
        return None
    if former is not None and not instead:
        return Taken(former.title, name)
    await groups.bind(tx, chat_id, county.code)
    await _bound(tx, actor, group, now, county=county.code)
    if former is not None:
        await _tell_of_former(tx, former, group, now)
    return None


async def bind_network(tx: Tx, actor: Actor, chat_id: int, network_id: int, now: datetime) -> None:
    """Bind the group to the network; one it had before is let go. Raises NotAllowed, Refusal."""
    require(actor, Can.KEEP_GROUPS, over=OverNetwork(network_id))
    if await networks.get(tx, network_id) is None:
        raise Stale
    group = await _takeable(tx, actor, chat_id)
    await groups.bind_network(tx, chat_id, network_id)
    await _bound(tx, actor, group, now, county=None)


async def _takeable(tx: Tx, actor: Actor, chat_id: int) -> Group:
    group = await get(tx, chat_id)
    if group.bound:
        require(actor, Can.KEEP_GROUPS, over=over(group))
    return group


async def _bound(tx: Tx, actor: Actor, group: Group, now: datetime, *, county: str | None) -> None:
    card = f"card:{group.chat_id}:{int(now.timestamp())}"
    await groups.change(
        tx, group.chat_id, bound_by=actor.account_id, card=card, shown=None, removes=False
    )
    await audit.note(tx, actor, "group-bound", now, county=county, group=group.title)
    await inspect(tx, group.chat_id, now, f"bound:{int(now.timestamp())}")
    bound = await get(tx, group.chat_id)
    await look(tx, [bound], now, f"bound:{int(now.timestamp())}")


async def _tell_of_former(tx: Tx, former: Group, group: Group, now: datetime) -> None:
    told = words("groups.let-go", former=former.title, title=group.title)
    key = f"let-go:{former.chat_id}:{int(now.timestamp())}"
    await tell_role(tx, Role.COUNTY_LEAD, told, key=key, now=now, scope=former.county or "")
    if former.bound_by is not None:
        await tell(tx, former.bound_by, told, key=key, now=now)


async def let_go(tx: Tx, actor: Actor, chat_id: int, now: datetime) -> str:
    """The group belongs to nobody any more; its title. Raises NotAllowed, Stale."""
    group = await kept_by(tx, actor, chat_id)
    told = words("groups.group-let-go", title=group.title, whose=await whose(tx, group))
    key = f"group-let-go:{chat_id}:{int(now.timestamp())}"
    await groups.change(tx, chat_id, county=None, network_id=None, bound_by=None, card=None)
    await audit.note(tx, actor, "group-let-go", now, county=group.county, group=group.title)
    if group.county is not None:
        await tell_role(tx, Role.COUNTY_LEAD, told, key=key, now=now, scope=group.county)
    return group.title


async def switch_removing(tx: Tx, actor: Actor, chat_id: int, now: datetime, *, on: bool) -> Group:
    """Whether the bot puts strangers out by itself. Raises NotAllowed, Stale."""
    group = await kept_by(tx, actor, chat_id)
    if group.removes is not on:
        await groups.change(tx, chat_id, removes=on, shown=None)
        verb = "removing-on" if on else "removing-off"
        await audit.note(tx, actor, verb, now, county=group.county, group=group.title)
    return await get(tx, chat_id)


async def counties(tx: Tx, actor: Actor) -> list[tuple[County, str]]:
    """The counties whose group the actor may name: their own first, then in alphabetical order."""
    names = await territories.county_names(tx)
    found = [
        (county, names[county.code])
        for county in County
        if actor.may(Can.KEEP_GROUPS, Territory(county.code))
    ]
    own = actor.seat.county if actor.seat else None
    return sorted(found, key=lambda pair: (pair[0].code != own, alphabetical(pair[1])))


async def networks_of(tx: Tx, actor: Actor) -> list[Network]:
    """The networks whose group the actor may name."""
    return [
        network
        for network in await networks.all_open(tx)
        if actor.may(Can.KEEP_GROUPS, OverNetwork(network.id))
    ]


async def listed(tx: Tx, actor: Actor, now: datetime) -> tuple[list[Group], list[Group]]:
    """Groups of nobody, and those the actor keeps.

    The former begin with those that somebody who keeps groups has added, then come those of other
    members: anybody can add the bot to a group, and nobody shall bury the real one.
    """
    found = await groups.present(tx)
    free = [group for group in found if not group.bound]
    added = await actors(tx, {one.added_by for one in free if one.added_by}, now)

    def rank(group: Group) -> tuple[bool, bool]:
        who = added.get(group.added_by or 0)
        return not (who and who.can(Can.KEEP_GROUPS)), not (who and who.can(Can.FOLLOW))

    kept = [group for group in found if group.bound and may_over(actor, group)]
    return sorted(free, key=rank), kept


async def check_group(tx: Tx, actor: Actor, chat_id: int, now: datetime, why: object) -> None:
    """Ask Telegram anew; whoever asks has the card from now on. Raises NotAllowed, Stale."""
    group = await kept_by(tx, actor, chat_id)
    if group.bound_by != actor.account_id:
        card = f"card:{chat_id}:{int(now.timestamp())}"
        await groups.change(tx, chat_id, bound_by=actor.account_id, card=card, shown=None)
    await inspect(tx, chat_id, now, why)


async def whose_is(tx: Tx, chat_id: int) -> Words:
    """„Utenos apskrities grupė“. Raises Refusal."""
    return await whose(tx, await get(tx, chat_id))


async def get(tx: Tx, chat_id: int) -> Group:
    """A group the bot is in. Raises Refusal."""
    group = await groups.get(tx, chat_id)
    if group is None:
        raise Refusal("groups.not-there")
    return group
