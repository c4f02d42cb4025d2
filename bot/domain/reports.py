"""What an eldership has done: what is told of it, who may read it, what becomes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from typing import Any
from unicodedata import category

TITLE_MAX = 120  # characters; the title must fit one line of a list
STORY_MAX = 1200  # characters a field; the texts of an entry fit one message of 4,096
THEMES_MAX = 3  # more themes than three find nothing
FILES_MAX = 10  # one album
LINE_MAX = 200  # characters: money's source, place, partners, people, country
LINKS_MAX = 5
DRAFTS_MAX = 30  # that one photo after another makes: then some are finished first
DOERS_MAX = 5  # colleagues of the municipality who did it too
COST_MAX = 100_000_000  # euros
UP_AFTER = timedelta(days=5)  # what waits for a county's lead that long, waits for the office
COUNTY_SHOWN_FROM = 10  # members: among fewer it would tell who an unnamed author is

NOUN = "reports"  # of its live cards
JOINER = "\u200d"  # families of emoji are put together with it


class State(StrEnum):
    DRAFT = "draft"
    WAITING = "waiting"  # in the queue
    ASKED = "asked"  # the author was asked for something, or whether a correction is right
    PUBLISHED = "published"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"  # by its author or the office, after it was published


HANDED_IN = frozenset({State.WAITING, State.ASKED})


class ReportKind(IntEnum):
    """Values are in old messages: never reuse one."""

    ACTIVITY = 1
    PRACTICE = 2
    LESSON = 3  # what did not work

    @property
    def code(self) -> str:
        return self.name.lower()


class Visibility(IntEnum):
    """Who may read it once it is published. Values are in old messages: never reuse one."""

    COUNTY = 1  # its county
    MEMBERS = 2  # whoever belongs to the association
    PUBLIC = 3  # everybody, the press too

    @property
    def code(self) -> str:
        return self.name.lower()


class Level(StrEnum):
    """Whose queue it is in."""

    COUNTY = "county"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Content:
    """What an entry says: what a version of it keeps, and what a correction changes.

    `themes` are ids; `files` are Telegram's (kind, file_id, file_unique_id), in their order; `cost`
    is in euros. `starts_on` and `ends_on` are the days it was done: one, a span, or none. `country`
    is named where the practice is a foreign one.
    """

    title: str
    themes: Sequence[int] = ()
    kind: ReportKind = ReportKind.ACTIVITY
    problem: str | None = None
    done: str | None = None
    result: str | None = None
    cost: int | None = None
    funding: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    place: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    partners: str | None = None
    people: str | None = None
    country: str | None = None
    links: Sequence[str] = ()
    files: Sequence[Mapping[str, Any]] = ()

    @property
    def has_photos(self) -> bool:
        return any(file["kind"] in {"photo", "video"} for file in self.files)

    def without_whose(self) -> "Content":
        """What may be read of it where nobody may learn whose it is."""
        return replace(
            self,
            place=None,
            latitude=None,
            longitude=None,
            partners=None,
            people=None,
            links=(),
            files=(),
        )

    def as_json(self) -> dict[str, Any]:
        """For a column of type JSON."""
        days = {name: _iso(getattr(self, name)) for name in ("starts_on", "ends_on")}
        lists = {name: list(getattr(self, name)) for name in ("themes", "links")}
        files = [dict(file) for file in self.files]
        return asdict(self) | days | lists | {"files": files, "kind": int(self.kind)}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Content":
        """What an earlier version of the bot did not have, is not there."""
        known = {name: value[name] for name in cls.__slots__ if name in value}
        for name in ("starts_on", "ends_on"):
            if known.get(name):
                known[name] = date.fromisoformat(known[name])
        if "kind" in known:
            known["kind"] = ReportKind(known["kind"])
        return cls(**known)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def as_title(text: str) -> str:
    """In one line, without signs that cannot be seen, or turn others round; empty: it says nothing.

    Lists, buttons and what is put into chats stand on it: Telegram refuses an answer with a title
    that is empty to it.
    """
    title = without_hidden(" ".join(text.split())).strip()
    return title if any(sign.isalnum() for sign in title) else ""


def without_hidden(text: str) -> str:
    """Without signs that cannot be seen, or turn others round."""
    return "".join(one for one in text if category(one) != "Cf" or one == JOINER)


def may_be_unnamed(kind: ReportKind) -> bool:
    """Only what did not work is told without saying whose it is."""
    return kind is ReportKind.LESSON


def narrower(visibility: Visibility, *, unnamed: bool) -> list[Visibility]:
    """For fewer readers than that."""
    return [one for one in Visibility if one < visibility and fits(one, unnamed=unnamed)]


def fits(visibility: Visibility, *, unnamed: bool) -> bool:
    """An entry that does not say whose it is cannot be for one county alone."""
    return not unnamed or visibility is not Visibility.COUNTY
