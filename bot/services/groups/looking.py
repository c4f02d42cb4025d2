"""The nightly look: roster and groups are compared, one person after the other."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Can
from bot.domain.groups import INSIDE, is_absent, is_gone
from bot.services.errands import Act, Outcome, order
from bot.services.groups import people as who_is_in
from bot.services.groups import removing, tagging
from bot.services.groups.chats import inspect, shut_out
from bot.services.groups.standing import actors, belonging
from storage import groups, marks, networks
from storage.base import Tx
from storage.groups import Group, people, requests

NIGHT = range(3, 5)  # hours in which Telegram and people are quiet
APART = timedelta(seconds=1)  # between two looks, all groups together
LOOKED = "groups-looked"


async def nightly(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Once a night order the looks; which day that was done is remembered with them."""
    here = now.astimezone(zone)
    if here.hour not in NIGHT or await marks.get(tx, LOOKED) == str(here.date()):
        return
    await marks.put(tx, LOOKED, str(here.date()))
    found = await groups.bound(tx)
    for group in found:
        await inspect(tx, group.chat_id, now, f"night:{here.date()}")
    await look(tx, found, now, f"night:{here.date()}")


async def back(tx: Tx, chat_id: int, now: datetime) -> None:
    """The bot is in a bound group, again or at last: who came and went before it did not see."""
    group = await groups.get(tx, chat_id)
    if group is not None and group.bound:
        await look(tx, [group], now, f"back:{int(now.timestamp())}")


async def look(tx: Tx, found: Sequence[Group], now: datetime, why: str) -> None:
    """Look at everybody who may be in one of the groups, at a gentle pace."""
    when = now
    for group in found:
        for user in await _known(tx, group):
            when += APART
            key = f"look:{user}:{why}"
            await order(tx, Act.LOOK, group.chat_id, key=key, now=now, not_before=when, user=user)


async def _known(tx: Tx, group: Group) -> list[int]:
    inside = {one.account_id for one in await people.known(tx, group.chat_id) if one.inside}
    if group.county is not None:
        inside |= set(await people.of_county(tx, group.county))
    elif group.network_id is not None:
        inside |= await networks.accounts_in(tx, group.network_id)
    return sorted(inside)


async def looked(tx: Tx, outcome: Outcome, now: datetime) -> None:
    """One person's place in a group, as it is."""
    group = await groups.get(tx, outcome.chat_id)
    if group is None or not group.bound:
        return
    if outcome.error is not None and is_gone(outcome.error):
        await shut_out(tx, group.chat_id, now)
        return
    if outcome.error is not None and not is_absent(outcome.error):
        return
    member = outcome.result.get("member", {"status": "left"})
    if member["status"] in INSIDE and member.get("is_member", True):
        await _inside(tx, group, outcome.user, member, now)
    elif await people.get(tx, group.chat_id, outcome.user) is not None:
        await removing.out(tx, group, outcome.user, now)


async def _inside(tx: Tx, group: Group, user: int, member: dict[str, str], now: datetime) -> None:
    columns = {"tag": member.get("tag") or None}
    await people.put(tx, group.chat_id, user, status=member["status"], looked_at=now, **columns)
    person = await people.get(tx, group.chat_id, user)
    if person is None:
        return
    if await belonging(tx, group, [user], now):
        await tagging.tag(tx, group, [person], now)
    elif await _may_stay(tx, group, user):
        return
    elif await _left_the_roster(tx, user, now):
        await removing.remove(tx, group, user, now)
    else:
        await who_is_in.stranger(tx, group, user, now)


async def _may_stay(tx: Tx, group: Group, user: int) -> bool:
    """Whether a lead lets them be here, and said so after they left the roster, if they did."""
    request = await requests.get(tx, group.chat_id, user)
    if request is None or not await requests.allowed(tx, group.chat_id, [user]):
        return False
    ended = await people.ended_on(tx, user)
    return ended is None or request.asked_at.date() >= ended


async def _left_the_roster(tx: Tx, user: int, now: datetime) -> bool:
    linked = await people.members_of(tx, [user])
    return bool(linked) and not (await actors(tx, [user], now))[user].can(Can.FOLLOW)
