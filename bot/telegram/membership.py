"""Changes of membership and requests to join, read from Telegram's JSON."""

from datetime import datetime
from typing import Any

from bot.domain import channel
from bot.domain.groups import INSIDE, Right
from bot.domain.groups.events import Asking, Membership
from bot.telegram.incoming import Raw

NAMES = ("first_name", "last_name")


def membership(body: Raw, update: int) -> Membership:
    """A `my_chat_member` or `chat_member`. Raises LookupError for what is none."""
    chat, by, new = body["chat"], body["from"], body["new_chat_member"]
    user = new["user"]
    return Membership(
        chat_id=int(chat["id"]),
        title=_clean(str(chat.get("title", ""))),
        by=int(by["id"]),
        user=int(user["id"]),
        name=name_of(user),
        is_bot=bool(user.get("is_bot")),
        by_bot=bool(by.get("is_bot")),
        status=str(new["status"]),
        inside=inside(new),
        was_inside=inside(body["old_chat_member"]),
        rights=rights(new),
        update=update,
    )


def in_channel(body: Raw, update: int) -> channel.Place:
    """A `my_chat_member` of a channel. Raises LookupError for what is none."""
    new = body["new_chat_member"]
    return channel.Place(
        chat_id=int(body["chat"]["id"]),
        title=_clean(str(body["chat"].get("title", ""))),
        inside=new["status"] in {"administrator", "creator"},
        rights=tuple(right for right in channel.Right if new.get(right)),
        update=update,
    )


def asking(body: Raw, now: datetime) -> Asking:
    """A `chat_join_request`, asked `now`. Raises LookupError for what is none."""
    who = body["from"]
    return Asking(
        chat_id=int(body["chat"]["id"]),
        user=int(who["id"]),
        name=name_of(who),
        writable=int(body["user_chat_id"]),
        at=now,
    )


def served(message: Raw, field: str, update: int) -> list[Membership]:
    """Who came or went, as a service message tells it."""
    found: Any = message[field]
    came = field == "new_chat_members"
    by = message.get("from") or {}
    return [
        Membership(
            chat_id=int(message["chat"]["id"]),
            title=_clean(str(message["chat"].get("title", ""))),
            by=int(by.get("id", 0)),
            user=int(user["id"]),
            name=name_of(user),
            is_bot=bool(user.get("is_bot")),
            by_bot=bool(by.get("is_bot")),
            status="member" if came else "left",
            inside=came,
            was_inside=not came,
            rights=(),
            update=update,
        )
        for user in (found if came else [found])
    ]


def inside(member: Raw) -> bool:
    """Who is restricted may be in or out."""
    return member["status"] in INSIDE and bool(member.get("is_member", True))


def rights(member: Raw) -> tuple[str, ...]:
    return tuple(right for right in Right if member.get(right))


def name_of(user: Raw) -> str:
    return _clean(" ".join(str(user[key]) for key in NAMES if user.get(key)))


def _clean(text: str) -> str:
    """Without what no database takes: NULs and halves of characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()
