"""A bot's account: who it is, its settings at BotFather's, its private chats, its updates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sandbox.chats import Chat, Counter
from bot.sandbox.updates import UpdateQueue

if TYPE_CHECKING:
    from bot.sandbox.limits import FloodLimits


@dataclass(slots=True)
class Profile:
    """What the bot says about itself, by language code ("" for everybody)."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)  # by scope and language
    menu_buttons: dict[str, dict[str, Any]] = field(default_factory=dict)  # by chat id, "" for all


@dataclass(slots=True, eq=False, repr=False, kw_only=True)
class BotAccount:
    id: int
    token: str
    username: str
    name: str
    queue: UpdateQueue
    limits: FloodLimits
    can_read_all_group_messages: bool = False
    supports_inline_queries: bool = False
    counter: Counter = field(default_factory=Counter)
    private: dict[int, Chat] = field(default_factory=dict)  # by the person's id
    profile: Profile = field(default_factory=Profile)

    def __repr__(self) -> str:
        return f"@{self.username}"

    def to_api(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.name,
            "username": self.username,
        }
