"""Somebody's account: who they are. What they do with it is in `people` and its parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from bot.sandbox.errors import NotPossible

if TYPE_CHECKING:
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.chats import Chat
    from bot.sandbox.messages import Message
    from bot.sandbox.telegram import Telegram

A = TypeVar("A", bound="Account")
P = ParamSpec("P")
R = TypeVar("R")


def action(act: Callable[Concatenate[A, P], R]) -> Callable[Concatenate[A, P], R]:
    """Something a person does: what it changed is kept before it returns."""

    @wraps(act)
    def acted(person: A, /, *args: P.args, **kwargs: P.kwargs) -> R:
        if not person.active:
            raise NotPossible(f"the account of {person} is deleted")
        result = act(person, *args, **kwargs)
        person.telegram.keep.commit()
        return result

    return acted


@dataclass(slots=True, eq=False, repr=False, kw_only=True)
class Account:
    telegram: Telegram
    id: int
    first_name: str
    last_name: str = ""
    username: str | None = None
    language_code: str = "en"
    phone: str = ""
    active: bool = True
    extra: bool = False  # one of the many: there, and not on the page

    def __repr__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def names(self) -> dict[str, str]:
        """The part that a User and a private Chat have in common."""
        names = {"first_name": self.first_name}
        if self.last_name:
            names["last_name"] = self.last_name
        if self.username:
            names["username"] = self.username
        return names

    def to_api(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "is_bot": False,
            **self.names(),
            "language_code": self.language_code,
        }

    def chat(self, bot: BotAccount | None = None) -> Chat:
        """The private chat with a bot, by default the first one."""
        return self.telegram.private_chat(self, bot or self.telegram.first_bot)

    @property
    def sees(self) -> str:
        """The newest text or caption the bot sent in the private chat; "" if there is none."""
        chat = self.chat()
        return next((found.plain for found in chat.newest_first() if found.sender is chat.bot), "")

    def history(self, chat: Chat | None = None) -> list[Message]:
        return (chat or self.chat()).history

    def _is_in(self, chat: Chat) -> None:
        if not chat.member(self).is_in or chat.closed:
            raise NotPossible(f"{self} is not in {chat}")

    def _may(self, chat: Chat, right: str) -> None:
        """As an administrator; what every member may do is not asked here."""
        self._is_in(chat)
        if not chat.allows(self, right):
            raise NotPossible(f"{self} has no right {right} in {chat}")
