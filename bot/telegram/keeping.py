"""Which updates are stored, and how much of each: nothing of talk that is not for the bot."""

from collections.abc import Mapping
from typing import Any

from bot.telegram.incoming import KINDS, Me, Raw, body_of, split_command

SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "group_chat_created",
    "supergroup_chat_created",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "forum_topic_closed",
    "forum_topic_reopened",
)

# Parts of a message that somebody else wrote.
OTHERS = frozenset({"reply_to_message", "external_reply", "quote", "pinned_message"})
POLLS = ("id", "total_voter_count", "is_closed")  # what is kept of a poll, and of its options:
COUNTED = ("text", "voter_count")
NEEDLESS = frozenset({"bio", "invite_link"})  # of who asks to be let into a group


def kept(raw: Raw, me: Me) -> dict[str, Any] | None:
    """What of an update is stored.

    In groups that leaves commands, replies to the bot, service messages and taps; and of those not
    the message they answer or pin, since that is somebody else's. What the bot offered inline, and
    somebody put into a chat, is answered nowhere, in the bot's own chat neither.
    """
    if not any(kind in raw for kind in KINDS):
        return None  # left over from another program with this token: channels, business chats
    query = raw.get("callback_query")
    if query is not None:
        tapped = _own(query.get("message") or {})
        return {**raw, "callback_query": {**query, "message": tapped}}
    asking = raw.get("chat_join_request")
    if asking is not None:
        told = {key: value for key, value in asking.items() if key not in NEEDLESS}
        return {**raw, "chat_join_request": told}
    if "poll" in raw:
        counts = _counts(raw["poll"])
        return None if counts is None else {**raw, "poll": counts}
    message = raw.get("message") or raw.get("edited_message")
    if message is not None and (message.get("via_bot") or {}).get("id") == me.id:
        return None
    if message is None or (message.get("chat") or {}).get("type") == "private":
        return dict(raw)
    if "edited_message" in raw or not _is_for_the_bot(message, me):
        return None
    return {"update_id": raw["update_id"], "message": _own(message)}


def lane_of(raw: Raw) -> int:
    """Whose turn an update takes: the person's, or the chat's where nobody is named."""
    body = body_of(raw)
    who = body.get("from") or body.get("user") or body.get("chat") or {}
    return int(who.get("id", 0)) if isinstance(who, Mapping) else 0


def author(raw: Raw) -> int | None:
    """Who wrote a message, in any chat."""
    sender = (raw.get("message") or {}).get("from")
    return int(sender["id"]) if sender else None


def _counts(poll: Raw) -> dict[str, Any] | None:
    """What of a poll changes: its totals, without who has added an option; None of an odd one."""
    try:
        options = [_own_count(one) for one in poll["options"]]
        return {name: poll[name] for name in POLLS} | {"options": options}
    except (KeyError, TypeError):
        return None


def _own_count(option: Raw) -> dict[str, Any]:
    lasting = {"persistent_id": option["persistent_id"]} if "persistent_id" in option else {}
    return lasting | {name: option[name] for name in COUNTED}


def _own(message: Raw) -> dict[str, Any]:
    return {key: value for key, value in message.items() if key not in OTHERS}


def _is_for_the_bot(message: Raw, me: Me) -> bool:
    if any(field in message for field in SERVICE):
        return True
    if split_command(str(message.get("text") or message.get("caption") or ""), me)[0]:
        return True
    answered = message.get("reply_to_message") or {}
    if answered.get("message_id") == message.get("message_thread_id"):
        return False  # in a topic, what is said to nobody „answers“ the topic's first message
    return bool((answered.get("from") or {}).get("id") == me.id)
