"""What people do, and who answers it: commands, taps, links, files, events."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.domain.actors import Can
from bot.domain.taps import Tap
from bot.telegram.offers import Inline, Inlined
from bot.telegram.routes.context import Ctx
from bot.telegram.screens import Answer

Handler = Callable[[Ctx, Any], Awaitable[Answer]]
InlineHandler = Callable[[Ctx, Inline], Awaitable[Inlined]]


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can ask for: by name, from the menu, or in other words.

    `names`: the first is fixed, the second is what the Lithuanian list shows, more are understood.
    `opens` is the tap that does the same from a button.
    """

    noun: str
    key: str
    names: tuple[str, ...]
    needs: Can
    handler: Handler
    opens: Tap | None = None
    in_menu: bool = False
    in_groups: bool = False

    @property
    def label(self) -> str:
        """The text id of its button."""
        return f"{self.noun}.menu-{self.key}"

    @property
    def description(self) -> str:
        """The text id of its line in Telegram's list of commands."""
        return f"{self.noun}.command-{self.key}"

    @property
    def phrases(self) -> str:
        """The text id of other words people use for it, separated by commas."""
        return f"{self.noun}.phrases-{self.key}"


@dataclass(frozen=True, slots=True)
class TapRoute:
    """`stays` is for whoever asked to be forgotten too: they can do nothing else.

    `by_link`: a link may carry it too. Anybody can make one and have it followed, so it only shows.
    """

    tap: type[Tap]
    needs: Can
    handler: Handler
    stays: bool = False
    by_link: bool = False


@dataclass(frozen=True, slots=True)
class EventRoute:
    """A service message or an update that is no message, by the name of its field."""

    field: str
    needs: Can
    handler: Handler


@dataclass(frozen=True, slots=True)
class LinkRoute:
    """A link into the private chat, `?start=<prefix>_<rest>`; the handler is given the rest."""

    prefix: str
    needs: Can
    handler: Handler


@dataclass(frozen=True, slots=True)
class FileRoute:
    """Files sent while no form is open, of these kinds; the first whose `needs` fit takes them."""

    kinds: tuple[str, ...]
    needs: Can
    handler: Handler


@dataclass(frozen=True, slots=True)
class InlineRoute:
    """What is typed after the bot's name, in any chat. Its handler can only read."""

    needs: Can
    handler: InlineHandler
