"""Out of groups: who lost the right to be there, and what Telegram makes of it."""

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Role
from bot.domain.errors import Stale
from bot.domain.groups import hitch, is_absent, is_gone
from bot.domain.groups.buttons import CheckRemoval
from bot.domain.messages import Button, tap, words
from bot.domain.preferences import Kind
from bot.domain.when import is_waking
from bot.services.errands import Act, Outcome, order
from bot.services.groups import joining, tagging
from bot.services.groups.chats import shut_out
from bot.services.groups.standing import (
    actors,
    belonging,
    edit_cards,
    keepers,
    kept_by,
    tell_keepers,
    who,
)
from bot.services.outbox import tell
from storage import accounts, groups, roles
from storage.base import Tx
from storage.groups import Group, owed, people, requests
from storage.groups.people import Person


async def roster_changed(
    tx: Tx, now: datetime, *, gone: Collection[int], changed: Collection[int]
) -> None:
    """Accounts that lost their membership, and those newly linked or of another eldership.

    The former leave the groups, by which nobody's word lets them stay; the latter leave those they
    belong to no longer, are let in where they wait, get their tag and the way into their group.
    """
    await requests.forget(tx, gone)
    by_chat: dict[int, list[Person]] = {}
    for person in await people.memberships(tx, {*gone, *changed}):
        by_chat.setdefault(person.chat_id, []).append(person)
    for chat_id, inside in by_chat.items():
        group = await groups.get(tx, chat_id)
        if group is not None and group.bound:
            await _sort_out(tx, group, inside, now)
    settled = await joining.settle(tx, changed, now)
    await _show_the_way(tx, set(changed) - set(gone), settled, now)


async def _sort_out(tx: Tx, group: Group, inside: list[Person], now: datetime) -> None:
    ids = [person.account_id for person in inside]
    belong = await belonging(tx, group, ids, now)
    allowed = await requests.allowed(tx, group.chat_id, ids)
    for person in inside:
        if person.account_id not in belong and person.account_id not in allowed:
            await remove(tx, group, person.account_id, now)
    await tagging.tag(tx, group, [one for one in inside if one.account_id in belong], now)


async def _show_the_way(
    tx: Tx, account_ids: Collection[int], settled: set[tuple[int, int]], now: datetime
) -> None:
    """Whoever is not in their county's group yet gets its link; before the terms, with them."""
    open_ = await accounts.reachable(tx, account_ids)
    of_county = {group.county: group for group in await groups.bound(tx)}
    there = settled | {(one.chat_id, one.account_id) for one in await people.memberships(tx, open_)}
    for account_id, actor in sorted((await actors(tx, open_, now)).items()):
        if not actor.consented or actor.seat is None:
            continue  # the first screen after the terms has it
        group = of_county.get(actor.seat.county)
        if group is None or group.invite_link is None:
            continue
        if (group.chat_id, account_id) not in there:
            told = words("groups.way-in", county=actor.seat.county_name)
            rows = ((Button(words("groups.join"), url=group.invite_link),),)
            key = f"way-in:{group.chat_id}:{actor.seat.eldership_id}"
            await tell(tx, account_id, told, key=key, now=now, rows=rows)


async def remove(tx: Tx, group: Group, user: int, now: datetime, why: object = None) -> None:
    """Put the person out; each `why` does it once more."""
    key = f"remove:{user}:{why or int(now.timestamp())}"
    await order(tx, Act.REMOVE, group.chat_id, key=key, now=now, user=user)


async def removed(tx: Tx, outcome: Outcome, now: datetime) -> None:
    """What came of putting somebody out."""
    group = await groups.get(tx, outcome.chat_id)
    if group is None:
        return
    error = outcome.error
    if error is None or is_absent(error):
        await out(tx, group, outcome.user, now)
        if outcome.result.get("banned") and group.supergroup:
            told = words("groups.still-banned", who=await who(tx, outcome.user), title=group.title)
            key = f"banned:{group.chat_id}:{outcome.user}:{now.date()}"
            await tell_keepers(tx, group, told, key=key, now=now)
    elif is_gone(error):
        await shut_out(tx, group.chat_id, now)
    else:
        await _hindered(tx, group, outcome, error, now)


async def out(tx: Tx, group: Group, user: int, now: datetime) -> None:
    """They are out, whoever did it."""
    await people.change(tx, group.chat_id, user, status="left", tag=None)
    removal = await owed.get(tx, group.chat_id, user)
    if removal is not None:
        await owed.done(tx, group.chat_id, user)
        for said in (removal.since.date(), removal.reminded_on):
            first = f"removal:{group.chat_id}:{user}:{said}"
            await edit_cards(tx, group, first, "groups.removal-done", now)


async def _hindered(tx: Tx, group: Group, outcome: Outcome, error: str, now: datetime) -> None:
    """Telegram does not let the bot: the lead and the director get the steps, day by day."""
    today = now.date()
    asked_by = outcome.params.get("asked_by")
    await owed.put(tx, group.chat_id, outcome.user, error, now, today)
    told = words(
        f"groups.removal-{hitch(error)}", who=await who(tx, outcome.user), title=group.title
    )
    rows = ((tap("groups.check-removal", CheckRemoval(group.chat_id, outcome.user)),),)
    key = f"removal:{group.chat_id}:{outcome.user}:{today}"
    if asked_by is not None:
        again = f"{key}:{outcome.params['said']}"
        await tell(tx, asked_by, told, key=again, now=now, rows=rows)
        return
    directors = await roles.holders(tx, Role.DIRECTOR, today)
    for account_id in {*await keepers(tx, group, now), *directors}:
        await tell(tx, account_id, told, key=key, now=now, rows=rows, about=Kind.DUTIES)


async def check(tx: Tx, actor: Actor, chat_id: int, user: int, now: datetime, why: object) -> None:
    """Try again at once, because a lead asks. Raises NotAllowed, Stale."""
    group = await kept_by(tx, actor, chat_id)
    if await owed.get(tx, chat_id, user) is None:
        raise Stale
    key = f"remove:{user}:{why}"
    await order(
        tx,
        Act.REMOVE,
        group.chat_id,
        key=key,
        now=now,
        user=user,
        asked_by=actor.account_id,
        said=str(why),
    )


async def remind(tx: Tx, now: datetime, zone: ZoneInfo) -> None:
    """Once a day try again; while Telegram refuses, that is told (see `removed`)."""
    if not is_waking(now, zone):
        return
    today = now.date()
    for removal in await owed.due(tx, today):
        group = await groups.get(tx, removal.chat_id)
        if group is None or not group.bound:
            continue
        if await belonging(tx, group, [removal.account_id], now):
            await owed.done(tx, removal.chat_id, removal.account_id)
            continue
        await remove(tx, group, removal.account_id, now, why=f"day:{today}")
