"""A quick poll goes into its group, and what Telegram says of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.domain.actors import Actor
from bot.domain.errors import Refusal, Stale
from bot.domain.groups import Topic, is_gone
from bot.domain.messages import to_json, words
from bot.domain.quick_polls import GRACE, Hitch, counted, hitch, is_about_topic
from bot.services import audit, groups
from bot.services.errands import Act, Outcome, order
from bot.services.quick_polls.standing import Place, find_place, place, see
from bot.services.quick_polls.telling import tell_author
from storage import groups as chats
from storage import quick_polls
from storage.base import Tx
from storage.quick_polls import QuickPoll, State

A_MINUTE = 60  # seconds in which taps on „end it“ are one


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked, as it fits Telegram (see `bot/domain/quick_polls.py`)."""

    question: str
    options: Sequence[str]
    switches: Mapping[str, bool]
    lasts: timedelta


async def ask(
    tx: Tx, actor: Actor, about: Mapping[str, Any], request: Request, now: datetime
) -> QuickPoll:
    """Have it sent into the group that `Place.about` told of. Raises NotAllowed, Refusal, Stale."""
    where = await find_place(tx, actor, about)
    number = await quick_polls.add(
        tx,
        chat_id=where.group.chat_id,
        title=where.title,
        author_id=actor.account_id,
        question=request.question,
        options=[{"text": text} for text in request.options],
        switches=dict(request.switches),
        lasts=int(request.lasts.total_seconds()),
        created_at=now,
    )
    return await _send(tx, actor, number, where, now)


async def again(tx: Tx, actor: Actor, quick_id: int, now: datetime) -> QuickPoll:
    """Send what could not be sent, or perhaps was not. Raises NotAllowed, Refusal, Stale."""
    quick = await see(tx, actor, quick_id)
    if quick.state not in {State.FAILED, State.DOUBTFUL}:
        raise Stale
    if await chats.get(tx, quick.chat_id) is None:
        raise Refusal("quick_polls.no-group")
    where = await place(tx, actor, quick.chat_id)
    attempts = quick.attempts + 1
    await quick_polls.change(
        tx, quick.id, state=State.SENDING, attempts=attempts, error=None, created_at=now
    )
    return await _send(tx, actor, quick.id, where, now)


async def _send(tx: Tx, actor: Actor, number: int, where: Place, now: datetime) -> QuickPoll:
    quick = await _get(tx, number)
    group = where.group
    await audit.note(tx, actor, "group-poll-asked", now, county=group.county, group=group.title)
    threads = await groups.threads(tx, [group.chat_id])
    await _order(tx, quick, threads.get((group.chat_id, Topic.POLLS)), now)
    return quick


async def _order(tx: Tx, quick: QuickPoll, thread: int | None, now: datetime) -> None:
    key = f"quick-poll:{quick.id}:{quick.attempts}{'' if thread else ':general'}"
    await order(
        tx,
        Act.POLL,
        quick.chat_id,
        key=key,
        now=now,
        quick=quick.id,
        attempt=quick.attempts,
        question=quick.question,
        options=[option["text"] for option in quick.options],
        switches=dict(quick.switches),
        seconds=quick.lasts + int(GRACE.total_seconds()),
        label=to_json(words("quick_polls.label")),
        thread=thread,
    )


async def asked(tx: Tx, outcome: Outcome, now: datetime) -> None:
    """It is in the group, or is not: its author is told."""
    quick = await _get(tx, int(outcome.params["quick"]))
    late = quick.state is State.DOUBTFUL and quick.attempts == outcome.params["attempt"]
    if quick.state is not State.SENDING and not late:
        return
    if outcome.error is not None:
        await _not_asked(tx, quick, outcome, outcome.error, now)
        return
    found = counted(outcome.result["poll"])
    closes = now + timedelta(seconds=quick.lasts)
    await quick_polls.change(
        tx,
        quick.id,
        state=State.OPEN,
        poll_id=found.poll_id,
        message_id=int(outcome.result["message"]),
        options=list(found.options),
        closes_at=closes,
    )
    quick = await _get(tx, quick.id)
    await order_end(tx, quick, now, at=closes)
    await tell_author(tx, quick, "quick_polls.sent", now, key=f"sent:{quick.attempts}", shows=True)


async def order_end(tx: Tx, quick: QuickPoll, now: datetime, *, at: datetime | None = None) -> None:
    """Close it, at that time or now: whichever comes first does it. Two taps are one."""
    when = "time" if at else f"{int(now.timestamp()) // A_MINUTE}"
    await order(
        tx,
        Act.STOP_POLL,
        quick.chat_id,
        key=f"quick-poll-end:{quick.id}:{when}",
        now=now,
        not_before=at,
        quick=quick.id,
        message=quick.message_id,
        in_time=at is not None,
    )


async def _not_asked(tx: Tx, quick: QuickPoll, outcome: Outcome, error: str, now: datetime) -> None:
    if outcome.params["thread"] is not None and is_about_topic(error):
        await groups.topic_lost(tx, quick.chat_id, Topic.POLLS, now)
        await _order(tx, quick, None, now)
        return
    if is_gone(error):
        await groups.shut_out(tx, quick.chat_id, now)
    await give_up(tx, quick, error, now)


async def give_up(tx: Tx, quick: QuickPoll, error: str, now: datetime) -> None:
    """It is not in the group, or nobody knows; its author is told."""
    state = State.DOUBTFUL if hitch(error) is Hitch.DOUBT else State.FAILED
    await quick_polls.change(tx, quick.id, state=state, error=error)
    quick = await _get(tx, quick.id)
    await tell_author(tx, quick, f"quick_polls.not-{state}", now, key=f"not:{quick.attempts}")


async def _get(tx: Tx, quick_id: int) -> QuickPoll:
    quick = await quick_polls.get(tx, quick_id)
    if quick is None:
        raise Stale
    return quick
