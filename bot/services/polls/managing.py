"""A poll under way: prolonged, closed early, cancelled; by whoever may ask all of whom it asks."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.domain.asking import misplaced
from bot.domain.errors import Refusal, Stale
from bot.domain.messages import words
from bot.domain.polls import State, is_open
from bot.domain.preferences import Kind
from bot.services import audit, campaigns, live, reminders
from bot.services.campaigns import Message, To
from bot.services.polls.asking import NOUN
from bot.services.polls.items import get
from bot.services.polls.reminding import key, set_anew
from storage import polls, postings
from storage.base import Tx
from storage.polls import Poll


async def running(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Poll:
    """One that can still be answered. Raises NotAllowed, Stale."""
    poll = await get(tx, actor, poll_id)
    if not is_open(poll.state, poll.closes_at, now):
        raise Stale
    return poll


async def prolong(
    tx: Tx, actor: Actor, poll_id: int, until: datetime, now: datetime, zone: ZoneInfo
) -> Poll:
    """It can be answered until then, and reminders follow. Raises NotAllowed, Stale, Refusal."""
    poll = await running(tx, actor, poll_id, now)
    if poll.closes_at is not None and until <= poll.closes_at:
        raise Refusal("polls.not-longer", until=poll.closes_at)
    problem = misplaced(until, now)
    if problem is not None:
        raise problem
    await polls.change(tx, poll.id, closes_at=until)
    await postings.last_until(tx, key(poll.id), until)
    poll = await get(tx, actor, poll_id)
    await set_anew(tx, poll, now, zone)
    await live.changed(tx, NOUN, poll.id)
    await audit.note(tx, actor, "poll-prolonged", now, title=poll.title, until=until)
    return poll


async def end(tx: Tx, actor: Actor, poll_id: int, now: datetime) -> Poll:
    """Its time is over now; what comes of that, the clock brings. Raises NotAllowed, Stale."""
    poll = await running(tx, actor, poll_id, now)
    await polls.change(tx, poll.id, closes_at=now)
    await postings.last_until(tx, key(poll.id), now)
    await reminders.cancel_all(tx, key(poll.id))
    await live.changed(tx, NOUN, poll.id)
    await audit.note(tx, actor, "poll-closed-early", now, title=poll.title)
    return await get(tx, actor, poll_id)


async def cancel(tx: Tx, actor: Actor, poll_id: int, why: str, now: datetime) -> Poll:
    """It is off, and those who were asked are told why; nobody sees what was answered.

    Raises NotAllowed, Stale.
    """
    poll = await running(tx, actor, poll_id, now)
    await polls.change(tx, poll.id, state=State.CANCELLED, why=why)
    await postings.last_until(tx, key(poll.id), now)
    await reminders.cancel_all(tx, key(poll.id))
    if poll.campaign_id is not None:
        await campaigns.cancel(tx, poll.campaign_id, now)
        await _tell(tx, poll, poll.campaign_id, why, now)
    await live.finish(tx, NOUN, poll.id, now)
    await audit.note(tx, actor, "poll-cancelled", now, why=why, title=poll.title)
    return await get(tx, actor, poll_id)


async def _tell(tx: Tx, poll: Poll, campaign_id: int, why: str, now: datetime) -> None:
    """Whom its card had not reached has nothing to hear."""
    missed = await postings.never_sent(tx, campaign_id)
    accounts = [
        one.account_id
        for one in await polls.all_asked(tx, poll.id)
        if one.account_id is not None and one.account_id not in missed
    ]
    await campaigns.start(
        tx,
        Message(words("polls.told-cancelled", title=poll.title, why=why)),
        [To(account_id) for account_id in accounts],
        key=f"poll-cancelled:{poll.id}",
        noun=NOUN,
        subject=poll.id,
        now=now,
        about=Kind.POLLS,
    )
