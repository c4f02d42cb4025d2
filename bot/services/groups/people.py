"""People in groups: who came is welcomed and tagged, or shown to the lead; who left is noted."""

from datetime import datetime, timedelta

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.groups import TAGGED
from bot.domain.groups.buttons import Judge
from bot.domain.groups.events import Membership
from bot.domain.messages import Button, tap, words
from bot.services import audit
from bot.services.errands import Act, Outcome, order
from bot.services.groups import removing, tagging
from bot.services.groups.standing import (
    belonging,
    edit_cards,
    kept_by,
    may_keep,
    tell_keepers,
    who,
)
from bot.services.outbox import tell
from storage import groups
from storage.base import Tx
from storage.groups import Group, people, requests
from storage.groups.requests import Asked

AGAIN = 120  # seconds after which a welcome that was not out yet is looked for once more


async def moved(tx: Tx, change: Membership, now: datetime, *, served: bool = False) -> None:
    """Somebody's place in a group has changed; told twice, it changes once.

    What a service message says counts only where the bot is told nothing better.
    """
    group = await groups.get(tx, change.chat_id)
    if group is None or not group.bound or change.is_bot or (served and group.rights):
        return
    before = await people.get(tx, group.chat_id, change.user)
    if not change.inside:
        if before is not None:
            await removing.out(tx, group, change.user, now)
        return
    came = before is None or not before.inside
    if came and change.was_inside and before is None:
        came = False  # they were in before the bot could see it
    columns = {"joined_at": now} if came else {}
    await people.put(tx, group.chat_id, change.user, status=change.status, **columns)
    if came:
        await _came(tx, group, change, now)
    else:
        await _retag(tx, group, change.user, now)


async def _came(tx: Tx, group: Group, change: Membership, now: datetime) -> None:
    by = await _decider(tx, group, change, now)
    request = await requests.get(tx, group.chat_id, change.user)
    if request is not None and request.state is Asked.OPEN:
        await requests.decide(tx, group.chat_id, change.user, Asked.LET_IN, by)
        asked_at = int(request.asked_at.timestamp())
        first = f"asked:{group.chat_id}:{change.user}:{asked_at}"
        await edit_cards(tx, group, first, "groups.asked-let-in", now)
    belong = await belonging(tx, group, [change.user], now)
    if change.user in belong:
        await _welcome(tx, group, belong[change.user], now)
        await _retag(tx, group, change.user, now)
    elif by is not None:
        await requests.keep(tx, group.chat_id, change.user, by, now)
    elif not await requests.allowed(tx, group.chat_id, [change.user]):
        await stranger(tx, group, change.user, now, change.name)


async def _decider(tx: Tx, group: Group, change: Membership, now: datetime) -> int | None:
    """Who let them in, if that is somebody who keeps the group: their word is enough."""
    if change.by_bot or change.by == change.user:
        return None
    return change.by if await may_keep(tx, group, change.by, now) else None


async def _retag(tx: Tx, group: Group, user: int, now: datetime) -> None:
    person = await people.get(tx, group.chat_id, user)
    if person is None:
        return
    if person.status not in TAGGED:
        await people.change(tx, group.chat_id, user, tag=None)  # Telegram took it away
    elif await belonging(tx, group, [user], now):
        await tagging.tag(tx, group, [person], now)


async def stranger(tx: Tx, group: Group, user: int, now: datetime, name: str = "") -> None:
    """Someone who does not belong is in: the lead decides, or the county has done so before."""
    person = await who(tx, user, name)
    there = await people.get(tx, group.chat_id, user)
    since = int(there.joined_at.timestamp()) if there and there.joined_at else 0
    key = f"stranger:{group.chat_id}:{user}:{since}"
    if group.removes:
        await removing.remove(tx, group, user, now)
        told = words("groups.stranger-removed", who=person, title=group.title)
        await tell_keepers(tx, group, told, key=key, now=now)
        return
    rows = (
        (
            tap("groups.let-stay", Judge(group.chat_id, user, stays=True)),
            tap("groups.put-out", Judge(group.chat_id, user, stays=False)),
        ),
    )
    told = words("groups.stranger", who=person, title=group.title)
    await tell_keepers(tx, group, told, key=key, now=now, rows=rows)


async def judge(
    tx: Tx, actor: Actor, chat_id: int, user: int, now: datetime, *, stays: bool
) -> None:
    """Let a stranger stay, or put them out. Raises NotAllowed, Stale, Refusal."""
    group = await kept_by(tx, actor, chat_id)
    person = await people.get(tx, chat_id, user)
    if person is None:
        raise Stale
    if not person.inside:
        raise Refusal("groups.not-inside")
    if not stays and await belonging(tx, group, [user], now):
        raise Refusal("groups.belongs")
    if stays:
        await requests.keep(tx, chat_id, user, actor.account_id, now)
    else:
        await requests.forget_one(tx, chat_id, user)
        await removing.remove(tx, group, user, now)
    member = (await people.members_of(tx, [user])).get(user)
    verb = "stranger-kept" if stays else "stranger-removed"
    await audit.note(tx, actor, verb, now, member_id=member, county=group.county, group=group.title)
    since = int(person.joined_at.timestamp()) if person.joined_at else 0
    text = "groups.stranger-kept" if stays else "groups.stranger-out"
    await edit_cards(tx, group, f"stranger:{chat_id}:{user}:{since}", text, now)


async def _welcome(tx: Tx, group: Group, actor: Actor, now: datetime) -> None:
    """Once for each member of the county or network; the previous welcome goes."""
    there = await people.get(tx, group.chat_id, actor.account_id)
    if actor.seat is None or there is None or there.welcomed_at is not None:
        return
    text = "groups.welcome" if group.county is not None else "groups.welcome-network"
    told = words(text, account=str(actor.account_id), eldership=actor.seat.eldership)
    rows = ((Button(words("common.open-private"), start="menu"),),)
    key = f"welcome:{actor.account_id}"
    if not await tell(tx, group.chat_id, told, key=key, now=now, rows=rows, silent=True):
        return
    await people.change(tx, group.chat_id, actor.account_id, welcomed_at=now)
    if group.welcome is not None:
        of = group.welcome
        await order(tx, Act.DELETE, group.chat_id, key=f"old-{of}", now=now, of=of)
    await groups.change(tx, group.chat_id, welcome=f"{key}:{group.chat_id}")


async def deleted(tx: Tx, outcome: Outcome, now: datetime) -> None:
    """A welcome that had not been sent yet when the next came is looked for once more."""
    of, again = outcome.params["of"], outcome.params.get("again", False)
    if outcome.error is None and not outcome.result.get("count") and not again:
        later = now + timedelta(seconds=AGAIN)
        chat_id, key = outcome.chat_id, f"again-{of}"
        await order(tx, Act.DELETE, chat_id, key=key, now=now, not_before=later, of=of, again=True)
