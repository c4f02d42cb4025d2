"""The association's channel: what the bot must be allowed there, and the buttons about it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.taps import Tap


class Right(StrEnum):
    """By Telegram's names; what each is for is a text."""

    POST = "can_post_messages"
    EDIT = "can_edit_messages"  # without it nothing can be pinned

    @property
    def text(self) -> str:
        return f"channel.right-{self.name.lower()}"


@dataclass(frozen=True, slots=True)
class Place:
    """The bot's place in a channel, as Telegram tells that it has changed."""

    chat_id: int
    title: str
    inside: bool
    rights: tuple[str, ...]
    update: int  # its number, for what is to be done once


class OpenChannel(Tap, prefix="qo"):
    pass


class PickChannel(Tap, prefix="qp"):
    channel: int


class BindChannel(Tap, prefix="qb"):
    """Whether the channel is the association's; where it is not, the bot leaves it."""

    channel: int
    ours: bool


class LetChannelGo(Tap, prefix="ql"):
    """Asks first; `sure` does it."""

    channel: int
    sure: bool
