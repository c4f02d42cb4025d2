"""Who asks to be let into a group: those who belong at once, others by their lead's word."""

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.groups import is_absent, is_gone
from bot.domain.groups.buttons import Decide
from bot.domain.groups.events import Asking
from bot.domain.messages import Button, one_a_row, tap, words
from bot.services import audit
from bot.services.errands import Act, Outcome, order
from bot.services.groups.chats import shut_out
from bot.services.groups.standing import belonging, edit_cards, kept_by, tell_keepers, who, whose
from bot.services.outbox import tell
from storage import accounts, groups
from storage.base import Tx
from storage.groups import Group, people, requests
from storage.groups.requests import Asked, JoinRequest

LATELY = timedelta(days=1)  # in which a card about somebody is not shown again
ALREADY_IN = "user_already_participant"  # Telegram's words, in lower case
NOT_ASKING = "hide_requester_missing"


async def asked(tx: Tx, asking: Asking, now: datetime) -> None:
    """Who belongs is let in; of others the lead decides, and they are told why they wait."""
    group = await groups.get(tx, asking.chat_id)
    if group is None or not group.bound:
        return
    waits = await _waits(tx, asking)
    if not waits:
        await requests.ask(tx, group.chat_id, asking.user, asking.at)
    if await belonging(tx, group, [asking.user], now):
        await _let_in(tx, group.chat_id, asking.user, asking.at, now)
        return
    if waits:
        return
    await _tell_why(tx, group, asking, now)
    card = words("groups.asked", who=await who(tx, asking.user, asking.name), title=group.title)
    rows = (
        (
            tap("groups.let-in", Decide(group.chat_id, asking.user, admit=True)),
            tap("groups.refuse", Decide(group.chat_id, asking.user, admit=False)),
        ),
    )
    key = _card(group.chat_id, asking.user, asking.at)
    await tell_keepers(tx, group, card, key=key, now=now, rows=rows)


async def _waits(tx: Tx, asking: Asking) -> bool:
    """Whether they asked lately and wait: who takes it back and asks anew makes no other card."""
    earlier = await requests.get(tx, asking.chat_id, asking.user)
    if earlier is None or earlier.state is not Asked.OPEN:
        return False
    return asking.at - earlier.asked_at < LATELY


async def _tell_why(tx: Tx, group: Group, asking: Asking, now: datetime) -> None:
    """While the window is open: afterwards Telegram lets only those be written to who started."""
    known = await people.elderships_of(tx, [asking.user])
    text = "groups.wait-other" if asking.user in known else "groups.wait-stranger"
    told = words(text, title=group.title, whose=await whose(tx, group))
    rows = one_a_row([Button(words("groups.sign-up"), start="menu")])
    key = f"wait:{_card(group.chat_id, asking.user, asking.at)}"
    await tell(tx, asking.writable, told, key=key, now=now, rows=rows)


async def decide(
    tx: Tx, actor: Actor, chat_id: int, user: int, now: datetime, *, admit: bool
) -> None:
    """Let in or refuse who asked. Raises NotAllowed, Stale, Refusal."""
    group = await kept_by(tx, actor, chat_id)
    request = await requests.get(tx, chat_id, user)
    if request is None:
        raise Stale
    if request.state is not Asked.OPEN:
        raise Refusal("groups.waits-no-more")
    state, act = (Asked.LET_IN, Act.APPROVE) if admit else (Asked.REFUSED, Act.DECLINE)
    await requests.decide(tx, chat_id, user, state, actor.account_id)
    key = _card(chat_id, user, request.asked_at)
    await order(tx, act, chat_id, key=key, now=now, user=user, by=actor.account_id)
    verb = "let-in" if admit else "refused"
    member = (await people.members_of(tx, [user])).get(user)
    await audit.note(tx, actor, verb, now, member_id=member, county=group.county, group=group.title)
    text = "groups.asked-let-in" if admit else "groups.asked-refused"
    await _edit(tx, group, request, text, now)
    if not admit and await accounts.reachable(tx, [user]):
        told = words("groups.you-refused", title=group.title)
        await tell(tx, user, told, key=f"refused:{key}", now=now)


async def settle(tx: Tx, account_ids: Collection[int], now: datetime) -> set[tuple[int, int]]:
    """Those who wait and belong by now are let in; which groups and accounts that was."""
    settled = set()
    for request in await requests.open_of(tx, account_ids):
        group = await groups.get(tx, request.chat_id)
        if group is None or not group.bound:
            continue
        if await belonging(tx, group, [request.account_id], now):
            await _let_in(tx, group.chat_id, request.account_id, request.asked_at, now)
            settled.add((group.chat_id, request.account_id))
    return settled


async def decided(tx: Tx, outcome: Outcome, now: datetime) -> None:
    """What came of letting in or refusing."""
    group = await groups.get(tx, outcome.chat_id)
    request = await requests.get(tx, outcome.chat_id, outcome.user)
    if group is None or request is None:
        return
    error, by = (outcome.error or "").lower(), outcome.params.get("by")
    if not error or ALREADY_IN in error:
        state = Asked.LET_IN if outcome.act is Act.APPROVE else Asked.REFUSED
        await requests.decide(tx, group.chat_id, outcome.user, state, by)
        if by is None:
            await _edit(tx, group, request, "groups.asked-let-in", now)
    elif is_gone(error):
        await shut_out(tx, group.chat_id, now)
    elif NOT_ASKING in error or is_absent(error):
        await requests.decide(tx, group.chat_id, outcome.user, Asked.GONE, None)
        await _edit(tx, group, request, "groups.asked-gone", now)
    else:
        await requests.decide(tx, group.chat_id, outcome.user, Asked.OPEN, None)
        await _edit(tx, group, request, "groups.asked-hindered", now)


async def _let_in(tx: Tx, chat_id: int, user: int, at: datetime, now: datetime) -> None:
    key = f"{_card(chat_id, user, at)}:{int(now.timestamp())}"
    await order(tx, Act.APPROVE, chat_id, key=key, now=now, user=user)


async def _edit(tx: Tx, group: Group, request: JoinRequest, text: str, now: datetime) -> None:
    first = _card(group.chat_id, request.account_id, request.asked_at)
    await edit_cards(tx, group, first, text, now)


def _card(chat_id: int, user: int, at: datetime) -> str:
    return f"asked:{chat_id}:{user}:{int(at.timestamp())}"
