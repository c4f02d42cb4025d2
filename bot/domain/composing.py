"""An entry as its author puts it together: what may be added, and the buttons for it."""

import re
from enum import IntEnum

from bot.domain.errors import Refusal
from bot.domain.reports import (
    LINE_MAX,
    LINKS_MAX,
    STORY_MAX,
    TITLE_MAX,
    ReportKind,
    Visibility,
    without_hidden,
)
from bot.domain.taps import Tap

_LINK = re.compile(r"(?:https?://|www\.)\S{3,}", re.IGNORECASE)


class Part(IntEnum):
    """What an entry tells. Values are in old messages: never reuse one."""

    TITLE = 1
    THEMES = 2
    PROBLEM = 3
    DONE = 4
    RESULT = 5
    FILES = 6
    WHEN = 7
    PLACE = 8
    COST = 9
    FUNDING = 10
    PARTNERS = 11
    PEOPLE = 12
    COUNTRY = 13
    LINKS = 14

    @property
    def code(self) -> str:
        return self.name.lower()


TOLD = (Part.TITLE, Part.THEMES, Part.PROBLEM, Part.DONE, Part.RESULT, Part.FILES)
ADDED = tuple(part for part in Part if part not in TOLD)
NEEDED = frozenset({Part.TITLE, Part.THEMES})  # nobody finds an entry without them
LONGEST = {  # characters, of those that are plain text
    Part.TITLE: TITLE_MAX,
    Part.PROBLEM: STORY_MAX,
    Part.DONE: STORY_MAX,
    Part.RESULT: STORY_MAX,
    Part.FUNDING: LINE_MAX,
    Part.PARTNERS: LINE_MAX,
    Part.PEOPLE: LINE_MAX,
    Part.COUNTRY: LINE_MAX,
}


def read_links(text: str) -> list[str] | Refusal:
    """The addresses in what was typed."""
    seen = without_hidden(text)  # an address is what it looks like
    found = list(dict.fromkeys(one.rstrip(".,;)") for one in _LINK.findall(seen)))
    links = [one if "://" in one else f"https://{one}" for one in found]
    if not links:
        return Refusal("reports.link-wanted")
    if len(links) > LINKS_MAX or max(map(len, links)) > LINE_MAX * 2:
        return Refusal("reports.too-many-links", most=LINKS_MAX)
    return links


class NewReport(Tap, prefix="x1"):
    """A new entry, though another one is begun."""


class EditPart(Tap, prefix="x2"):
    report: int
    part: Part


class OpenParts(Tap, prefix="x3"):
    """What else may be told; `more` is the second screen of it."""

    report: int
    more: bool = False


class ChooseKind(Tap, prefix="x4"):
    report: int
    kind: ReportKind


class OpenReaders(Tap, prefix="x5"):
    """Who may read it."""

    report: int


class ChooseReaders(Tap, prefix="x6"):
    report: int
    visibility: Visibility


class HideAuthor(Tap, prefix="x7"):
    """A lesson is told without saying whose it is, or with it after all."""

    report: int
    on: bool


class HandIn(Tap, prefix="x8"):
    """Give it to whoever publishes it; `agreed` to what the screen before asked."""

    report: int
    rev: int
    agreed: bool


class DropReport(Tap, prefix="x9"):
    """Asks first; `sure` does it."""

    report: int
    sure: bool


class ReportLike(Tap, prefix="xa"):
    """A new draft that begins with what that entry said."""

    report: int


class OpenDoers(Tap, prefix="xb"):
    """Colleagues of the municipality who did it too."""

    report: int
    page: int = 0


class PickDoer(Tap, prefix="xd"):
    report: int
    member: int
    on: bool


class OpenKinds(Tap, prefix="xe"):
    report: int
