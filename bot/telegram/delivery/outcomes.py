"""What to write into a row after an attempt, and what else follows from Telegram's answer."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)

from bot.clock import Clock
from bot.domain.campaigns import Does
from bot.domain.failures import NOT_THERE, Reason, reason
from bot.domain.groups import Topic, is_gone
from bot.services import channel, doubts, errands, groups, live
from bot.services.errands import Act
from bot.telegram.delivery.batch import Job
from bot.telegram.delivery.sender import NotThere, Way
from bot.telegram.ledger import Also
from bot.telegram.pace import Pacer
from bot.telegram.request import NotSent, retry_after
from storage import accounts, outbox
from storage.accounts import Reach
from storage.base import Database, Tx
from storage.outbox import Earlier, Row, State

log = logging.getLogger(__name__)

Columns = dict[str, Any]


class Outcomes:
    def __init__(self, db: Database, pacer: Pacer, clock: Clock) -> None:
        self._db = db
        self._pacer = pacer
        self._clock = clock

    async def after(self, way: Way, error: Exception) -> Columns:
        """What Telegram's refusal, or the line's, means for the row."""
        row, also = way.job.row, {"message_ids": list(way.sent)}
        match error:
            case RetryAfter():
                return also | await self._wait(row, retry_after(error))
            case NotSent() | InvalidToken():
                return also | {"state": State.PENDING}
            case ChatMigrated():
                async with self._db.write() as tx:
                    await groups.migrate(tx, row.chat_id, error.new_chat_id)
                return also | {"state": State.PENDING}
            case Forbidden():
                await self._note_reach(row.chat_id, error.message)
                return also | _shut(row, error.message)
            case NotThere():
                return also | {"state": State.FAILED, "error": f"{NOT_THERE}{error}"}
            case BadRequest():
                return also | await self._refused(way.job, error.message)
            case Conflict():
                return also | {"state": State.FAILED, "error": error.message}
            case NetworkError():
                log.info("message %s is in doubt: %s", row.id, error.message, extra=traces(row))
                return also | doubtful(row, error.message)
        log.error("message %s is in doubt", row.id, exc_info=error, extra=traces(row))
        return also | doubtful(row, type(error).__name__)

    async def _wait(self, row: Row, seconds: float) -> Columns:
        self._pacer.hold(seconds, row.chat_id)
        later = self._clock.now() + timedelta(seconds=seconds)
        async with self._db.write() as tx:
            await outbox.defer(tx, row.chat_id, later)
        return {"state": State.PENDING, "not_before": later}

    async def _refused(self, job: Job, message: str) -> Columns:
        row = job.row
        if row.chat_id < 0 and is_gone(message):
            await self._note_reach(row.chat_id, message)
            return _shut(row, message)
        if job.thread is not None and _is_about_topic(message):
            async with self._db.write() as tx:
                topic = Topic(row.topic or "")
                await groups.topic_lost(tx, row.chat_id, topic, self._clock.now())
            return {"state": State.PENDING}
        log.warning("Telegram refused message %s: %s", row.id, message, extra=traces(row))
        return {"state": State.FAILED, "error": message}

    async def _note_reach(self, chat_id: int, error: str) -> None:
        """Remember why the person cannot be written to, or that the group shut the bot out."""
        reach = _reach(error)
        async with self._db.write() as tx:
            if chat_id < 0:
                await groups.shut_out(tx, chat_id, self._clock.now())
                await channel.shut_out(tx, chat_id, self._clock.now())
            elif reach is not None:
                await accounts.set_reach(tx, chat_id, reach)


def doubtful(row: Row, why: str) -> Columns:
    """Sent once more, and then no more; what must not come twice not even that."""
    again = row.doubts == 0 and not row.once
    state = State.PENDING if again else State.UNCERTAIN
    return {"state": state, "doubts": row.doubts + 1, "error": why}


def _shut(row: Row, why: str) -> Columns:
    """What was in doubt before may have arrived before they shut the bot out: it stays in doubt."""
    may_have_come = row.doubts > 0 and _class(why) is not Reason.NOT_STARTED
    return {"state": State.UNCERTAIN if may_have_come else State.UNREACHABLE, "error": why}


def follows(
    row: Row, columns: Columns, earlier: Earlier | None, now: Callable[[], datetime]
) -> Also | None:
    """What belongs into the same transaction as the mark."""
    state, doubts_now = columns.get("state"), columns.get("doubts", row.doubts)
    after = replace(row, state=state or row.state, doubts=doubts_now)
    in_doubt = state is State.UNCERTAIN or (
        state in {State.FAILED, State.UNREACHABLE} and doubts_now > 0
    )
    if in_doubt and row.sender_id is not None and row.campaign_id is None:
        return lambda tx: doubts.offer(tx, after, now())
    if state is not State.SENT:
        return _missed(row, columns)
    if row.pin and row.does is Does.SEND:
        return lambda tx: _pin(tx, row, columns["message_ids"][0], now())
    if row.does is Does.EDIT and earlier is not None:
        # The next edit begins with what lies in the chat now.
        lies = {name: columns[name] for name in ("message_ids", "media") if name in columns}
        return lambda tx: outbox.mark(tx, earlier.id, **lies)
    return None


def _missed(row: Row, columns: Columns) -> Also | None:
    """An edit that did not come: perhaps of a card that must be right all the same."""
    edits, state, error = row.edits, columns.get("state"), columns.get("error")
    if row.does is not Does.EDIT or row.campaign_id is not None or edits is None or state is None:
        return None
    return lambda tx: live.came_to(tx, row.chat_id, edits, state, error)


async def _pin(tx: Tx, row: Row, message_id: int, now: datetime) -> None:
    key = f"pin:{row.id}"
    await errands.order(tx, Act.PIN, row.chat_id, key=key, now=now, message=message_id)


def traces(row: Row) -> dict[str, Any]:
    """For the log: which message, and what it follows from."""
    return {"cause": row.cause, "row": row.id}


def _is_about_topic(message: str) -> bool:
    """The topic was closed or deleted: what was meant for it goes to the general one."""
    said = message.lower()
    return "topic_closed" in said or "thread not found" in said


def _reach(error: str) -> Reach | None:
    """None for whoever never pressed Start: nothing is known of them that could change."""
    match _class(error):
        case Reason.NOT_STARTED:
            return None
        case Reason.DEACTIVATED:
            return Reach.DEACTIVATED
    return Reach.BLOCKED


def _class(error: str) -> Reason | None:
    return reason(State.UNREACHABLE, error)
