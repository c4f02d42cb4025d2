"""One message to many: queued at once, in the transaction of what caused it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.campaigns import Does
from bot.domain.groups import Topic
from bot.domain.messages import Rows, Words, to_json
from bot.domain.preferences import Kind
from bot.services.campaigns.cards import card_of, show
from bot.services.campaigns.turning import progress
from bot.services.outbox import cause
from storage import campaigns, outbox
from storage.base import Tx
from storage.campaigns import Campaign
from storage.outbox import Priority


@dataclass(frozen=True, slots=True)
class To:
    """One receiver: a person's private chat, or a group and its topic.

    `rows` are buttons in place of everybody's: in a group stands nothing personal. `said` are words
    in place of everybody's: the county's own line, one's own answer. `media` are files in place of
    everybody's.
    """

    chat_id: int
    topic: Topic | None = None
    silent: bool = False
    pin: bool = False
    rows: Rows | None = None
    said: Words | None = None
    media: Sequence[Mapping[str, Any]] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """What everybody gets: the same text, buttons and files, each in their own language."""

    said: Words
    rows: Rows = ()
    media: Sequence[Mapping[str, Any]] = ()


async def start(  # noqa: PLR0913 - what a campaign has; all but the first three by name
    tx: Tx,
    message: Message,
    receivers: Sequence[To],
    *,
    key: str,
    noun: str,
    subject: int,
    now: datetime,
    not_before: datetime | None = None,
    about: Kind | None = None,
    does: Does = Does.SEND,
    edits: str | None = None,
    urgent: bool = False,
    sender_id: int | None = None,
    priority: Priority = Priority.BROADCAST,
    expires_at: datetime | None = None,
) -> int | None:
    """Queue the message to every receiver; the campaign's id, None where the key was used before.

    `noun` and `subject` say whose it is: „news“, 12. `edits` is the key of an earlier campaign,
    whose messages this one changes or withdraws. The account `sender_id` is shown how it goes, and
    until `not_before`, when nothing leaves yet, how long it can still be called off.
    """
    if await campaigns.by_key(tx, key) is not None:
        return None
    campaign_id = await campaigns.add(
        tx,
        key=key,
        noun=noun,
        subject=subject,
        urgent=urgent,
        sender_id=sender_id,
        starts_at=not_before,
        created_at=now,
        **_columns(message),
    )
    alike = {
        "campaign_id": campaign_id,
        "does": does,
        "about": about.code if about else None,
        "priority": priority,
        "not_before": not_before or now,
        "expires_at": expires_at,
        "created_at": now,
        "cause": cause.get(),
    }
    await outbox.add_all(tx, [alike | _row(to, key, edits) for to in receivers])
    await _show_first(tx, campaign_id, now)
    return campaign_id


def _columns(message: Message) -> dict[str, Any]:
    """What it says to everybody, in the campaign's own row."""
    return {
        "text_id": message.said.id,
        "params": to_json(message.said.params),
        "buttons": to_json(message.rows),
        "media": [dict(file) for file in message.media],
    }


def _row(to: To, key: str, edits: str | None) -> dict[str, Any]:
    """What is the receiver's own; empty: what the campaign says to everybody. See `delivery.batch`.

    No buttons at all are one row without any.
    """
    return {
        "chat_id": to.chat_id,
        "topic": to.topic,
        "silent": to.silent,
        "pin": to.pin,
        "text_id": "" if to.said is None else to.said.id,
        "params": {} if to.said is None else to_json(to.said.params),
        "buttons": [] if to.rows is None else to_json(to.rows) or [[]],
        "media": [dict(file) for file in to.media],
        "edits": f"{edits}:{to.chat_id}" if edits else None,
        "dedupe_key": f"{key}:{to.chat_id}",
    }


async def _show_first(tx: Tx, campaign_id: int, now: datetime) -> None:
    campaign = await campaigns.get(tx, campaign_id)
    if campaign is not None and campaign.sender_id is not None:
        seen = await progress(tx, campaign_id, now)
        await show(tx, campaign, card_of(campaign, seen, now), now)


async def say(tx: Tx, campaign_id: int, message: Message) -> None:
    """Another text, for those it has not reached yet; whoever has words of their own keeps them."""
    await campaigns.change(tx, campaign_id, **_columns(message))


async def get(tx: Tx, campaign_id: int) -> Campaign | None:
    return await campaigns.get(tx, campaign_id)
