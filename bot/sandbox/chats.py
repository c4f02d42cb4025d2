"""Chats and who is in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from bot.sandbox.rights import fields_of

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.invites import InviteLink, JoinRequest
    from bot.sandbox.messages import Message
    from bot.sandbox.topics import Topic

ChatKind = Literal["private", "group", "supergroup", "channel"]
Status = Literal["creator", "administrator", "member", "left", "kicked"]


@dataclass(slots=True)
class Counter:
    """Gives out message ids; shared by all chats whose ids run in one sequence."""

    last: int = 0

    def next(self) -> int:
        self.last += 1
        return self.last


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody's place in a group; a change makes a new one."""

    user: Account | BotAccount
    status: Status
    rights: frozenset[str] = frozenset()  # of an administrator
    anonymous: bool = False
    title: str = ""  # of an administrator or the owner
    tag: str = ""  # of a regular member
    until: int = 0  # of who is banned; 0 is for ever
    promoted_by: int | None = None
    link: str = ""  # by which they came

    @property
    def is_in(self) -> bool:
        return self.status in ("creator", "administrator", "member")

    @property
    def is_admin(self) -> bool:
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        return self.status == "creator" or (self.is_admin and right in self.rights)

    def to_api(self, kind: ChatKind = "supergroup") -> dict[str, Any]:
        """A ChatMember; `kind` decides which rights there are."""
        data: dict[str, Any] = {"user": self.user.to_api(), "status": self.status}
        if self.is_admin:
            data["is_anonymous"] = self.anonymous
            if self.title:
                data["custom_title"] = self.title
        if self.status == "administrator":
            data |= {"can_be_edited": False}
            data |= {name: name in self.rights for name in fields_of(kind)}
        elif self.status == "member" and self.tag:
            data["tag"] = self.tag
        elif self.status == "kicked":
            data["until_date"] = self.until
        return data


@dataclass(slots=True, eq=False, repr=False, kw_only=True)
class Chat:
    """A group, a channel, or what one `person` and one `bot` say to each other."""

    id: int
    kind: ChatKind
    counter: Counter
    title: str = ""
    description: str = ""
    person: Account | None = None
    bot: BotAccount | None = None
    opened: bool = False  # a person has written first; until then a bot may not
    blocked: bool = False
    moved_to: int | None = None  # the supergroup this group has become
    gone: bool = False  # its owner has deleted it
    forum: bool = False
    polls_forbidden: bool = False  # to members who are no administrators
    topics: dict[int, Topic] = field(default_factory=dict)
    links: dict[str, InviteLink] = field(default_factory=dict)  # by address
    requests: dict[int, JoinRequest] = field(default_factory=dict)  # by who asks to join
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

    def member(self, user: Account | BotAccount) -> Member:
        return self.members.get(user.id) or Member(user, "left")

    def allows(self, user: Account | BotAccount, right: str) -> bool:
        return self.member(user).may(right)

    def posts_as_group(self, user: Account | BotAccount) -> bool:
        """Whether they are an administrator who hides behind the group's name."""
        member = self.member(user)
        return member.is_admin and member.anonymous

    @property
    def is_channel(self) -> bool:
        """Whether what stands here is by the chat itself, and most who are in only read."""
        return self.kind == "channel"

    @property
    def closed(self) -> bool:
        """Whether nobody can use this group any more."""
        return self.gone or self.moved_to is not None

    def to_api(self) -> dict[str, Any]:
        if self.person is None:
            data: dict[str, Any] = {"id": self.id, "title": self.title, "type": self.kind}
            return data | ({"is_forum": True} if self.forum else {})
        return {"id": self.id, **self.person.names(), "type": "private"}
