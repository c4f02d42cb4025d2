"""What Telegram tells about people in groups, as far as anybody needs it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Membership:
    """Somebody's place in a group has changed; `by` is who changed it, `user` whose it is.

    `rights` are the bot's own, where it is the bot's place that changed.
    """

    chat_id: int
    title: str
    by: int
    user: int
    name: str
    is_bot: bool
    by_bot: bool
    status: str
    inside: bool
    was_inside: bool
    rights: tuple[str, ...]
    update: int  # its number, for what is to be done once


@dataclass(frozen=True, slots=True)
class Asking:
    """Somebody asks to be let in; for five minutes the bot may write to `writable`."""

    chat_id: int
    user: int
    name: str
    writable: int
    at: datetime
