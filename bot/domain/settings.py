"""What the owners may change about the association in the bot, each with its default.

Texts: „settings.name-<name>“, „settings.about-<name>“; of each choice „settings.choice-<it>“.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from zlib import crc32

from bot.domain.errors import Refusal
from bot.domain.folding import fold
from bot.domain.meetings import MeetingKind
from bot.domain.preferences import QUIET
from bot.domain.reminders import SETS, USUAL
from bot.domain.webtext import is_web


class Kind(StrEnum):
    INT = "int"
    DAYS = "days"
    HOURS = "hours"
    BOOL = "bool"
    CHOICE = "choice"
    TEXT = "text"
    ADDRESS = "address"  # of the web, or empty


NUMBERS = frozenset({Kind.INT, Kind.DAYS, Kind.HOURS})
TYPED = frozenset({Kind.TEXT, Kind.ADDRESS})


@dataclass(frozen=True, slots=True)
class Setting:
    """`least` and `most` bound a number, or the length of a text; `choices` are of a choice.

    Those of one `group` (of `GROUPS`) have a list of their own: „settings.group-<group>“.
    """

    name: str
    default: Any
    kind: Kind
    least: int = 0
    most: int = 0
    choices: Sequence[str] = ()
    group: str = ""

    @property
    def number(self) -> int:
        """What stands for it in a button: the same for as long as its name is."""
        return crc32(self.name.encode())

    def check(self, value: Any) -> Any:
        """The value, if the setting may have it. Raises Refusal."""
        match self.kind:
            case Kind.BOOL if isinstance(value, bool):
                return value
            case Kind.CHOICE if value in self.choices:
                return value
            case Kind.TEXT if isinstance(value, str) and self.least <= len(value) <= self.most:
                return value
            case Kind.INT | Kind.DAYS | Kind.HOURS if isinstance(value, int):
                if not isinstance(value, bool) and self.least <= value <= self.most:
                    return value
            case Kind.ADDRESS if isinstance(value, str) and len(value) <= self.most:
                if not value or is_web(value):
                    return value
        raise self.misfit

    @property
    def misfit(self) -> Refusal:
        """What to say of a value that does not fit."""
        if self.kind in NUMBERS:
            return Refusal("settings.number-wanted", least=self.least, most=self.most)
        if self.kind is Kind.TEXT:
            return Refusal("settings.text-too-long", longest=self.most)
        if self.kind is Kind.ADDRESS:
            return Refusal("settings.address-wanted")
        return Refusal("settings.choice-wanted")

    def read(self, typed: str) -> Any:
        """A typed value; of a number the first word counts („21 diena“). Raises Refusal."""
        if self.kind in TYPED:
            return self.check(typed.strip())
        first, *more = fold(typed).split() or [""]
        is_number = self.kind in NUMBERS and first.isascii() and first.isdecimal()
        if not is_number or len(first) > len(str(self.most)) or any(map(str.isdecimal, more)):
            raise self.misfit
        return self.check(int(first))


GROUPS = ("meeting-reminders",)  # their places stand in old buttons: never reuse one
SETTINGS: dict[str, Setting] = {}  # in the order in which the owners see them


def _setting(name: str, default: Any, kind: Kind, **bounds: Any) -> Setting:
    """Raises ValueError where the name is taken, or its number is another one's."""
    made = Setting(name, default, kind, **bounds)
    if any(made.number == known.number for known in SETTINGS.values()):
        raise ValueError(f"two settings called {name!r}")
    SETTINGS[name] = made
    made.check(default)
    return made


def _days(name: str, default: int, least: int, most: int) -> Setting:
    return _setting(name, default, Kind.DAYS, least=least, most=most)


INVITATION_DAYS = _days("invitation-days", 14, 1, 90)  # a personal invitation is valid
SHEET_DAYS = _days("sheet-days", 60, 1, 365)  # an invitation on a printed sheet is valid
REQUEST_DAYS = _days("request-days", 3, 1, 30)  # an unanswered request goes a level up
QUIET_HOURS = _setting("quiet-hours", "20-8", Kind.CHOICE, choices=tuple(QUIET))
SILENCE_BUDGET = _setting("silence-budget", 3, Kind.INT, least=1, most=20)  # a week and person
TWO_EYES = _setting("two-eyes", default=False, kind=Kind.BOOL)  # somebody else approves news
NEWS_LATE = _setting("news-late", 2, Kind.HOURS, least=1, most=24)  # then it is not sent unasked
SILENT_DAYS = _days("silent-days", 30, 7, 365)  # without a word, until a board says so
CALL_DAYS = _days("call-days", 3, 1, 30)  # without „Susipažinau“, until one is telephoned
GATHERINGS_OF = _setting(  # whose the gatherings are that the strategy asks for
    "gatherings-of", "county", Kind.CHOICE, choices=("county", "country")
)
CADENCE_PROMPTS = _setting("cadence-prompts", default=True, kind=Kind.BOOL)  # to leads
AUDIT_DAYS = _days("audit-days", 365, 30, 3650)  # lines of the audit log are kept
FORMER_DAYS = _days("former-days", 365, 0, 3650)  # personal data are kept after leaving
FORGET_DAYS = _days("forget-days", 7, 1, 30)  # to think again after /forgetme
AMENDMENT_DAYS = _days("amendment-days", 5, 1, 30)  # minutes of a meeting can be amended
NIGHTLY_COPY = _setting("nightly-copy", default=True, kind=Kind.BOOL)  # of the database

# How long before a meeting of each kind those who come, or may come, are reminded of it.
MEETING_LEADS = {
    kind: _setting(f"{GROUPS[0]}-{kind.code}", USUAL, Kind.CHOICE, choices=SETS, group=GROUPS[0])
    for kind in MeetingKind
}

FEED_URL = _setting("feed-url", "", Kind.ADDRESS, most=500)  # the website's news, RSS or Atom


def by_number(number: int) -> Setting | None:
    """The setting a button stands for; None where there is none today."""
    return next((one for one in SETTINGS.values() if one.number == number), None)
