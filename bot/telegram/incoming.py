"""An update as the handlers see it.

Read straight from Telegram's JSON: building python-telegram-bot's objects takes half a
millisecond, a third of all the time an update would cost.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

KINDS = (
    "message",
    "edited_message",
    "callback_query",
    "inline_query",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "poll",
)
FILE_KINDS = ("document", "video", "audio", "voice")
COMMAND_MAX = 32  # characters, Telegram's

Raw = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account, as getMe gives it."""

    id: int
    username: str


@dataclass(frozen=True, slots=True)
class File:
    """A file as Telegram knows it."""

    kind: str
    file_id: str
    file_unique_id: str
    size: int | None = None  # bytes, where Telegram says
    name: str = ""

    def as_json(self) -> dict[str, str]:
        return {
            "kind": self.kind,
            "file_id": self.file_id,
            "file_unique_id": self.file_unique_id,
        }


@dataclass(frozen=True, slots=True)
class Contact:
    """A shared contact. `account_id` is whose it is, where that person uses Telegram."""

    phone: str
    account_id: int | None


@dataclass(frozen=True, slots=True)
class Location:
    """A point on the map, in degrees; of a place that the map knows also what it is called."""

    latitude: float
    longitude: float
    name: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update, read. `text` is a message's text or caption; `data` a button's callback data.

    A tap below what somebody put into a chat through the bot is not private, and has no chat.
    """

    raw: Raw
    update_id: int
    kind: str
    account_id: int | None = None
    chat_id: int | None = None
    private: bool = True
    message_id: int | None = None
    text: str = ""
    command: str | None = None
    argument: str = ""
    file: File | None = None
    album: str | None = None
    contact: Contact | None = None
    location: Location | None = None
    query_id: str | None = None
    data: str | None = None

    @property
    def body(self) -> Raw:
        """What the update is about, as JSON: a message, a change of membership."""
        return body_of(self.raw)

    @property
    def tapped_protected(self) -> bool:
        """Whether the tapped message can be neither forwarded nor saved; edits leave it so."""
        message = self.body.get("message") if self.kind == "callback_query" else None
        return bool((message or {}).get("has_protected_content"))


def nothing(update_id: int, chat_id: int) -> Incoming:
    """Where there is no update to read: a screen is owed, or reading failed."""
    return Incoming({}, update_id, "other", chat_id=chat_id)


def read(raw: Raw, me: Me) -> Incoming:
    """Read a stored update. Raises LookupError, TypeError or ValueError for what is not one."""
    kind = next((name for name in KINDS if name in raw), "other")
    body = body_of(raw)
    query = kind == "callback_query"
    message: Raw = (body.get("message") or {}) if query else body
    chat: Raw = message.get("chat") or {}
    text = "" if query else clean(str(message.get("text") or message.get("caption") or ""))
    command, argument = split_command(text, me)
    return Incoming(
        raw=raw,
        update_id=int(raw["update_id"]),
        kind=kind,
        account_id=(body.get("from") or {}).get("id"),
        chat_id=chat.get("id"),
        private=chat.get("type", "private") == "private" and "inline_message_id" not in body,
        message_id=message.get("message_id"),
        text=text,
        command=command,
        argument=argument,
        file=None if query else _file(message),
        album=None if query else message.get("media_group_id"),
        contact=None if query else _contact(message),
        location=None if query else _location(message),
        query_id=str(body["id"]) if query else None,
        data=str(body.get("data", "")) if query else None,
    )


def clean(text: str) -> str:
    """Without what no database and no socket takes: NULs and halves of characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def split_command(text: str, me: Me) -> tuple[str | None, str]:
    """„/start@sueiga_bot x“ → („start“, „x“); a command for another bot is no command."""
    if not text.startswith("/") or text[1:2].isspace():
        return None, ""
    head, *rest = text[1:].split(maxsplit=1) or [""]
    name, _, whom = head.partition("@")
    if (whom and whom.lower() != me.username.lower()) or not 0 < len(name) <= COMMAND_MAX:
        return None, ""
    return name.lower(), rest[0].strip() if rest else ""


def start_payload(text: str, username: str) -> str | None:
    """What a link into the bot's private chat carries, where the text is one or has one."""
    link = rf"\bt\.me/{re.escape(username)}\?start=([0-9A-Za-z_-]{{1,64}})"
    found = re.search(link, text, re.IGNORECASE) if "?start=" in text else None
    return found.group(1) if found else None


def body_of(raw: Raw) -> Raw:
    """What the update is about: its one object."""
    return next((value for value in raw.values() if isinstance(value, Mapping)), {})


def _file(message: Raw) -> File | None:
    if message.get("photo"):
        return _known("photo", message["photo"][-1])  # the largest comes last
    for kind in FILE_KINDS:
        if message.get(kind):
            return _known(kind, message[kind])
    return None


def _known(kind: str, file: Raw) -> File:
    return File(
        kind,
        str(file["file_id"]),
        str(file["file_unique_id"]),
        size=file.get("file_size"),
        name=clean(str(file.get("file_name", ""))),
    )


def _contact(message: Raw) -> Contact | None:
    shared = message.get("contact")
    if not shared:
        return None
    return Contact(clean(str(shared.get("phone_number", ""))), shared.get("user_id"))


def _location(message: Raw) -> Location | None:
    venue: Raw = message.get("venue") or {}
    point = venue.get("location") or message.get("location")
    if not point:
        return None
    called = (clean(str(venue.get(name) or "")).strip() for name in ("title", "address"))
    return Location(
        float(point["latitude"]), float(point["longitude"]), ", ".join(filter(None, called))
    )
