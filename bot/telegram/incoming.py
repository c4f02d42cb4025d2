"""An update as the handlers see it, and which updates are kept at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from telegram import Message, Update, User

KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "group_chat_created",
    "supergroup_chat_created",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
)
FILE_KINDS = ("document", "video", "audio", "voice")
COMMAND_MAX = 32  # characters, Telegram's


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account, as getMe gives it."""

    id: int
    username: str


@dataclass(frozen=True, slots=True)
class File:
    """A file as Telegram knows it. `message_id` is where it came from, for later corrections."""

    kind: str
    file_id: str
    file_unique_id: str

    def as_json(self) -> dict[str, str]:
        return {
            "kind": self.kind,
            "file_id": self.file_id,
            "file_unique_id": self.file_unique_id,
        }


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update, read. `text` is a message's text or caption; `data` a button's callback data."""

    update_id: int
    kind: str
    update: Update
    account_id: int | None = None
    chat_id: int | None = None
    private: bool = False
    message_id: int | None = None
    text: str = ""
    command: str | None = None
    argument: str = ""
    file: File | None = None
    album: str | None = None
    query_id: str | None = None
    data: str | None = None

    @property
    def edited(self) -> bool:
        return self.kind == "edited_message"


def read(raw: Mapping[str, Any], me: Me) -> Incoming:
    """Parse a stored update."""
    update = Update.de_json(dict(raw), None)
    kind = next((name for name in KINDS if name in raw), "other")
    user, chat = update.effective_user, update.effective_chat
    message = update.effective_message if isinstance(update.effective_message, Message) else None
    query = update.callback_query
    text = "" if message is None or query else (message.text or message.caption or "")
    command, argument = split_command(text, me) if message and not query else (None, "")
    return Incoming(
        update_id=update.update_id,
        kind=kind,
        update=update,
        account_id=user.id if isinstance(user, User) else None,
        chat_id=chat.id if chat else None,
        private=chat is None or chat.type == "private",
        message_id=_message_id(update),
        text=text,
        command=command,
        argument=argument,
        file=_file(message) if message and not query else None,
        album=message.media_group_id if message and not query else None,
        query_id=query.id if query else None,
        data=query.data if query else None,
    )


def split_command(text: str, me: Me) -> tuple[str | None, str]:
    """„/start@sueiga_bot x“ → („start“, „x“); a command for another bot is no command."""
    if not text.startswith("/"):
        return None, ""
    head, _, argument = text[1:].partition(" ")
    name, _, whom = head.partition("\n")[0].partition("@")
    if (whom and whom.lower() != me.username.lower()) or not 0 < len(name) <= COMMAND_MAX:
        return None, ""
    return name.lower(), argument.strip()


def lane_of(raw: Mapping[str, Any]) -> int:
    """Whose turn an update takes: the person's, or the chat's where nobody is named."""
    body = _body(raw)
    who = body.get("from") or body.get("user") or body.get("chat") or {}
    return int(who.get("id", 0)) if isinstance(who, Mapping) else 0


def kept(raw: Mapping[str, Any], me: Me) -> dict[str, Any] | None:
    """What of an update is stored: nothing of talk that is not for the bot.

    In groups that leaves commands, replies to the bot and service messages; and of those not the
    message they answer or pin, since that is somebody else's.
    """
    body = _body(raw)
    if not any(kind in raw for kind in ("message", "edited_message")):
        return dict(raw)
    if _chat_type(body) == "private":
        return dict(raw)
    if "edited_message" in raw or not _is_for_the_bot(body, me):
        return None
    own = {key: value for key, value in body.items() if key not in _OTHERS}
    return {"update_id": raw["update_id"], "message": own}


def author(raw: Mapping[str, Any]) -> int | None:
    """Who wrote a message, in any chat."""
    sender = (raw.get("message") or {}).get("from")
    return int(sender["id"]) if sender else None


_OTHERS = frozenset({"reply_to_message", "external_reply", "quote", "pinned_message"})


def _is_for_the_bot(message: Mapping[str, Any], me: Me) -> bool:
    if any(field in message for field in SERVICE):
        return True
    if split_command(str(message.get("text") or message.get("caption") or ""), me)[0]:
        return True
    answered = message.get("reply_to_message") or {}
    return bool((answered.get("from") or {}).get("id") == me.id)


def _body(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    return next((value for value in raw.values() if isinstance(value, Mapping)), {})


def _chat_type(body: Mapping[str, Any]) -> str:
    return str((body.get("chat") or {}).get("type", ""))


def _message_id(update: Update) -> int | None:
    message = update.effective_message
    return message.message_id if message else None


def _file(message: Message) -> File | None:
    if message.photo:
        largest = message.photo[-1]
        return File("photo", largest.file_id, largest.file_unique_id)
    for kind in FILE_KINDS:
        found = getattr(message, kind)
        if found:
            return File(kind, found.file_id, found.file_unique_id)
    return None
