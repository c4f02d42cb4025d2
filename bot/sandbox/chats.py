"""Chats and who is in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.messages import Message
    from bot.sandbox.people import Person

ChatKind = Literal["private", "group", "supergroup"]
Status = Literal["creator", "administrator", "member", "left", "kicked"]

ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
)


@dataclass(slots=True)
class Counter:
    """Gives out message ids; shared by all chats whose ids run in one sequence."""

    last: int = 0

    def next(self) -> int:
        self.last += 1
        return self.last


@dataclass(slots=True)
class Member:
    user: Person | BotAccount
    status: Status

    @property
    def is_in(self) -> bool:
        return self.status in ("creator", "administrator", "member")

    @property
    def is_admin(self) -> bool:
        return self.status in ("creator", "administrator")

    def to_api(self) -> dict[str, Any]:
        """A ChatMember; every administrator here has every right."""
        data: dict[str, Any] = {"user": self.user.to_api(), "status": self.status}
        if self.status == "administrator":
            data |= {"can_be_edited": False, "is_anonymous": False}
            data |= dict.fromkeys(ADMIN_RIGHTS, True)
        elif self.status == "creator":
            data["is_anonymous"] = False
        elif self.status == "kicked":
            data["until_date"] = 0
        return data


@dataclass(slots=True, eq=False, repr=False, kw_only=True)
class Chat:
    """A group, or what one `person` and one `bot` say to each other."""

    id: int
    kind: ChatKind
    counter: Counter
    title: str = ""
    person: Person | None = None
    bot: BotAccount | None = None
    opened: bool = False  # a person has written first; until then a bot may not
    blocked: bool = False
    moved_to: int | None = None  # the supergroup this group has become
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)  # by id, the oldest first
    pins: list[int] = field(default_factory=list)
    keyboard: Message | None = None  # the message whose reply keyboard is shown now

    def __repr__(self) -> str:
        return f"<{self.kind} {self.id} {self.title or self.person}>"

    @property
    def key(self) -> str:
        """Unlike `id` also one person's chats with several bots differ in it."""
        return str(self.id) if self.bot is None else f"{self.bot.id}:{self.id}"

    @property
    def history(self) -> list[Message]:
        return [message for message in self.messages.values() if not message.deleted]

    def newest_first(self) -> Iterator[Message]:
        return (message for message in reversed(self.messages.values()) if not message.deleted)

    def message(self, message_id: int) -> Message | None:
        found = self.messages.get(message_id)
        return found if found is not None and not found.deleted else None

    def member(self, user: Person | BotAccount) -> Member:
        return self.members.get(user.id) or Member(user, "left")

    def to_api(self) -> dict[str, Any]:
        if self.person is None:
            return {"id": self.id, "title": self.title, "type": self.kind}
        return {"id": self.id, **self.person.names(), "type": "private"}
