"""Ordering errands: calls to Telegram that are no messages, made after the commit or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from storage import errands
from storage.base import Tx


class Act(StrEnum):
    """What can be ordered; `bot/telegram/acts.py` says which calls each one makes."""

    APPROVE = "approve"  # a join request: user
    DECLINE = "decline"  # a join request: user
    REMOVE = "remove"  # ban and unban: user
    TAG = "tag"  # user, tag
    LOOK = "look"  # at one person in a chat: user
    INSPECT = "inspect"  # the chat, the bot's rights, the administrators
    TOPIC = "topic"  # make one: topic, name as words
    LINK = "link"  # an invite link with join requests: name as words
    DESCRIBE = "describe"  # the chat: text as words
    LEAVE = "leave"  # the chat
    DELETE = "delete"  # messages that were sent for an outbox row: of, its key
    PIN = "pin"  # without a notification: message, its id
    POLL = "poll"  # of Telegram's own: question, options, switches, seconds, label as words, thread
    STOP_POLL = "stop-poll"  # message, its id
    FETCH = "fetch"  # a spreadsheet: file_id
    READ_FEED = "feed"  # the news of a website: url
    BIND = "bind"  # files of Telegram's into one: name, order, round, args


SLOW = frozenset({Act.BIND})  # take minutes: nothing else waits behind them


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an errand: what Telegram answered, or `error`, its refusal in its own words."""

    act: Act
    chat_id: int
    params: Mapping[str, Any]
    result: Mapping[str, Any]
    error: str | None = None

    @property
    def user(self) -> int:
        return int(self.params["user"])


async def order(
    tx: Tx,
    act: Act,
    chat_id: int,
    *,
    key: str,
    now: datetime,
    not_before: datetime | None = None,
    **params: Any,
) -> bool:
    """Order the errand, once for each `key`; False where the key was used before.

    Errands of one chat are done one after the other; `params` are what the act names.
    """
    return await errands.add(
        tx,
        act=act,
        chat_id=chat_id,
        params=params,
        dedupe_key=f"{key}:{act}:{chat_id}",
        not_before=not_before or now,
        created_at=now,
    )
