"""What a handler is given."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Actor
from bot.services.pulse import Pulse
from bot.telegram.incoming import Incoming
from bot.telegram.screens import Screen
from storage.base import Tx
from storage.drafts import Draft

if TYPE_CHECKING:
    from bot.telegram.forms import Forms
    from bot.telegram.phrases import Phrases
    from bot.telegram.routes.table import Table
    from bot.telegram.texts import Texts


@dataclass(slots=True)
class Ctx:
    """Everything a handler may use: an open transaction, who acts, and what they sent."""

    tx: Tx
    actor: Actor
    now: datetime
    incoming: Incoming
    kit: "Kit"
    drafts: Sequence[Draft] = ()
    read: dict[object, Any] = field(default_factory=dict)  # what this turn has read already
    traceless: bool = False

    @property
    def today(self) -> date:
        """The day by the association's clock."""
        return self.now.astimezone(self.kit.zone).date()

    @property
    def draft(self) -> Draft | None:
        """The form that is being filled in, if one is."""
        return next((draft for draft in self.drafts if draft.active), None)

    def keep_no_trace(self) -> None:
        """Of what was sent or tapped nothing is kept or logged: neither when done nor in failure.

        A turn with a secret form is so from its beginning. The screen's `receipt` is what the
        person is owed until it is out: it must not hold what was answered.
        """
        self.traceless = True

    def speak(self, language: str) -> None:
        """The rest of this turn is in another language."""
        self.actor = replace(self.actor, language=language)

    def consent(self) -> None:
        """The rest of this turn knows that the terms were accepted."""
        self.actor = replace(self.actor, consented=True)


@dataclass(frozen=True, slots=True)
class Kit:
    """What is made once, at start."""

    table: "Table"
    home: Callable[[Ctx], Awaitable[Screen]]
    terms: Callable[[Ctx], Awaitable[Screen]]  # asks to accept them, before anything else
    leaving: Callable[[Ctx], Awaitable[Screen]]  # offers to stay, to who asked to be forgotten
    forms: "Forms"
    phrases: "Phrases"
    texts: "Texts"
    zone: ZoneInfo
    association: str
    username: str
    key: bytes  # of codes that are on paper; the database does not know it
    pulse: Pulse
    backups: Path  # the folder of copies of the database
    bound: Path  # the folder of files that were made and are not sent yet; the bot's alone
    public_url: str = ""  # where the world reaches the bot; empty: nowhere
