"""What happens by itself, and who goes on with it: no person acts, so there is no permission."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.domain.actors import Can
from bot.domain.files import Document
from bot.domain.messages import Rows, Words
from bot.services.campaigns import Subject
from bot.services.errands import Outcome
from bot.services.partners import Joint
from bot.telegram.routes.context import Ctx
from bot.telegram.screens import Screen
from storage.base import Tx
from storage.campaigns import Campaign

if TYPE_CHECKING:
    from bot.telegram.papers import PaperCtx

TickHandler = Callable[[Tx, datetime, ZoneInfo], Awaitable[None]]
OutcomeHandler = Callable[[Tx, Outcome, datetime], Awaitable[None]]
CampaignHandler = Callable[[Tx, Campaign, datetime], Awaitable[tuple[Words, Rows]]]
SteersHandler = Callable[[Tx, Campaign], Awaitable[Subject]]
LiveHandler = Callable[[Tx, int, str | None, datetime], Awaitable[tuple[Words, Rows]]]
BindingHandler = Callable[["PaperCtx", Mapping[str, Any]], Awaitable["Binding"]]
PaperHandler = Callable[["PaperCtx", Mapping[str, Any]], Awaitable["Paper"]]


@dataclass(frozen=True, slots=True)
class TickRoute:
    """What the clock brings; the job's text is „common.job-<name>“."""

    name: str
    handler: TickHandler


@dataclass(frozen=True, slots=True)
class Paper:
    """What a file is made of, or its bytes, and its name."""

    document: Document | bytes
    name: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that was fetched: where it lies, and its bytes."""

    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Part:
    """One of the files that were made, and what stands under it."""

    document: Document
    name: str
    said: Words


@dataclass(frozen=True, slots=True)
class Bound:
    """What was made of it: what is said of all of it, and the files."""

    said: Words
    parts: Sequence[Part]


@dataclass(frozen=True, slots=True)
class Binding:
    """What is bound of Telegram's `files`, by their `file_unique_id`.

    `qualities` says as how good a JPEG one is kept, its longer side of at most `side` pixels; what
    is not in there stays as it is. `made` is given those that could be had. `of` names what is in
    it, as it is now: where any of that is gone or says something else before the files leave, they
    do not.
    """

    files: Sequence[Mapping[str, Any]]
    side: int
    qualities: Mapping[str, int]
    made: Callable[[Mapping[str, Fetched]], Bound]
    of: Sequence[str]


@dataclass(frozen=True, slots=True)
class BindingRoute:
    needs: Can
    handler: BindingHandler


@dataclass(frozen=True, slots=True)
class JointRoute:
    """What several counties may do together: what it is, and that all have answered.

    `about` says what it is, None where it is no more; `look` shows it to whoever is asked;
    `settled` goes on once nobody is waited for.
    """

    about: Callable[[Tx, int], Awaitable[Joint | None]]
    look: Callable[[Ctx, int], Awaitable[Screen]]
    settled: Callable[[Tx, int, datetime, ZoneInfo], Awaitable[None]]
