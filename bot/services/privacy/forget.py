"""Forgetting somebody: asked, thought over, carried out."""

from collections.abc import Collection
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor, Role
from bot.domain.errors import Refusal
from bot.domain.messages import words
from bot.domain.settings import FORGET_DAYS
from bot.services import audit, groups, juries, nominations, results, settings
from bot.services.outbox import tell
from bot.services.privacy.links import LINKS, Fate, Whose
from storage import juries as seats
from storage import outbox, privacy, retention, roles, scores
from storage.base import Tx


async def may_ask(tx: Tx, actor: Actor, now: datetime) -> int:
    """The days there are to think again. Raises Refusal for the last owner, and for strangers."""
    if not actor.known:
        raise Refusal("privacy.nothing")
    if actor.holds(Role.OWNER) and not await _others(tx, actor.account_id, now):
        raise Refusal("privacy.last-owner")
    return int(await settings.value(tx, FORGET_DAYS))


async def ask(tx: Tx, actor: Actor, now: datetime) -> datetime:
    """Until when the actor may think again; then everything goes. Raises Refusal."""
    when = now + timedelta(days=await may_ask(tx, actor, now))
    if await privacy.ask(tx, actor.account_id, when):
        await audit.note(tx, actor, "forget-asked", now, county=_county(actor))
    return when


async def stay(tx: Tx, actor: Actor, now: datetime) -> None:
    """The actor thought again."""
    if await privacy.stay(tx, actor.account_id):
        await audit.note(tx, actor, "forget-undone", now)


async def carry_out(tx: Tx, now: datetime, _: ZoneInfo) -> None:
    """Forget those whose time to think again is over."""
    for account_id in await privacy.to_forget(tx, now):
        if await privacy.owns(tx, account_id) and not await _others(tx, account_id, now):
            await privacy.stay(tx, account_id)  # the other owners are gone since
            key = f"last-owner:{now.date()}"
            await tell(tx, account_id, words("privacy.last-owner-after-all"), key=key, now=now)
        else:
            await forget(tx, account_id, now)
            await tell(tx, account_id, words("privacy.forgotten"), key="forgotten", now=now)


async def forget(tx: Tx, account_id: int, now: datetime) -> None:
    """Everything about the person goes; what they were part of stays without them."""
    member_id = await privacy.member_of(tx, account_id)
    await groups.roster_changed(tx, now, gone=[account_id], changed=[])
    await results.keep_of(tx, account_id)
    if member_id is not None:
        await nominations.leave(tx, [member_id], now, forgotten=True)
        await juries.leave(tx, [member_id], now, forgotten=True)
    ids = {Whose.ACCOUNT: [account_id], Whose.MEMBER: [] if member_id is None else [member_id]}
    for whose, found in ids.items():
        await forget_all(tx, whose, found)
    await outbox.unsay(tx, account_id)
    await audit.note(tx, None, "forgotten", now)


async def forget_all(tx: Tx, whose: Whose, ids: privacy.Ids) -> None:
    if whose is Whose.MEMBER:
        await scores.drop_words(tx, ids)
        await seats.drop_words(tx, ids)
        await nominations.drop_attached(tx, ids)
    for link in LINKS:
        if link.whose is not whose:
            continue
        if link.fate is Fate.DROP:
            await privacy.drop(tx, link.key, ids, link.unless)
        elif link.fate is Fate.BLANK:
            await privacy.blank(tx, link.key, ids, link.blanks, link.unless)
    if whose is Whose.MEMBER:
        await retention.drop_unpublished(tx)


async def _others(tx: Tx, account_id: int, now: datetime) -> Collection[int]:
    """The other owners; who is about to be forgotten is none."""
    owners = set(await roles.holders(tx, Role.OWNER, now.date()))
    return owners - {account_id} - await privacy.leaving(tx)


def _county(actor: Actor) -> str | None:
    return actor.seat.county if actor.seat else None
