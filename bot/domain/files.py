"""What a file that the bot makes shall say: every word in it is here, in its reader's language.

`bot.files` makes the bytes: a PDF of Minutes, of Invitations, of Boards, of a Booklet, of
Diplomas, a PNG of a Board, an XLSX of a Workbook, an ICS of a Calendar, a ZIP of an Archive.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.calendars import Event, Method

SERIES_MAX = 8  # colours that a colour-blind reader can still tell apart

Value = str | int | float | bool | date | datetime | None  # a datetime is naive: the local clock's


class NotMade(Exception):
    """The file could not be made: its maker failed, took too long or was killed."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """One person's cell; without a name the place stands for the person."""

    name: str
    place: str
    url: str


@dataclass(frozen=True, slots=True)
class Invitations:
    """Sheets to be cut apart. `note` stands in every cell."""

    title: str
    intro: Sequence[str]
    people: Sequence[Invitation]
    note: str = ""
    language: str = "lt"


@dataclass(frozen=True, slots=True)
class Series:
    """One colour: a value for each of the board's groups."""

    label: str
    values: Sequence[float]


@dataclass(frozen=True, slots=True)
class Board:
    """Bars, a group a line, the first one on top.

    Stacked, the series are parts of a whole and their sum stands at the end; else they overlap
    and have a bar each. `labels` stand behind each group's bar in place of the sum; a single series
    without a label needs no key. A line's whole width stands for `most`, or for what is more.
    """

    title: str
    groups: Sequence[str]
    series: Sequence[Series]
    subtitle: str = ""
    stacked: bool = True
    labels: Sequence[str] = ()
    most: float = 1

    def __post_init__(self) -> None:
        if len(self.series) > SERIES_MAX:
            raise ValueError(f"{len(self.series)} series are more than there are colours")
        if any(len(one.values) != len(self.groups) for one in self.series):
            raise ValueError("a series has a value for each group")
        if self.labels and (not self.stacked or len(self.labels) != len(self.groups)):
            raise ValueError("there is a label for each group's only bar")


@dataclass(frozen=True, slots=True)
class Boards:
    """A board a page, to be leafed through or printed."""

    pages: Sequence[Board]


@dataclass(frozen=True, slots=True)
class Column:
    """`note` shows up at the heading, `choices` as a list in each cell below it."""

    heading: str
    note: str = ""
    choices: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]


@dataclass(frozen=True, slots=True)
class Workbook:
    tables: Sequence[Table]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Events by the clock of `zone`: a feed, or with a `method` a file that is opened once.

    A file is signed: by `organizer`, the name and the address of who calls, at the moment `made`.
    A feed says nothing of when it was made, so that it changes only with what is in it; `refresh`
    is how often to look.
    """

    events: Sequence[Event]
    name: str
    zone: str = "Europe/Vilnius"
    language: str = "lt"
    method: Method | None = None
    organizer: tuple[str, str] | None = None
    made: datetime | None = None
    refresh: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A QR code (PNG) that leads to the address."""

    url: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list to be printed and signed (PDF): the last column is empty and wide."""

    title: str
    intro: Sequence[str]
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    language: str = "lt"


@dataclass(frozen=True, slots=True)
class Passage:
    """Some lines under a heading, each with a label that may be empty."""

    heading: str
    lines: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of a meeting. `head` are labels with what they say; `foot` stands below all."""

    title: str
    head: Sequence[tuple[str, str]]
    passages: Sequence[Passage]
    foot: Sequence[str] = ()
    language: str = "lt"


@dataclass(frozen=True, slots=True)
class Scaled:
    """A picture as JPEG, its longer side of at most so many pixels, without what cameras note.

    `quality` is of 100.
    """

    content: bytes
    most: int
    quality: int


@dataclass(frozen=True, slots=True)
class Leaf:
    """An entry of a booklet; `photos` are paths of JPEGs."""

    title: str
    whose: str
    lines: Sequence[str]
    photos: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    heading: str
    leaves: Sequence[Leaf]


@dataclass(frozen=True, slots=True)
class Booklet:
    """Entries (PDF, A4) by chapters, after a list of them with their pages.

    `above` stands over the title, `head` below it; `contents` is the heading of the list.
    """

    title: str
    above: str
    head: Sequence[str]
    contents: str
    chapters: Sequence[Chapter]
    language: str = "lt"


@dataclass(frozen=True, slots=True)
class Diploma:
    """A page: what it is, whose, and for what: the `lead` in bold.

    `place` stands on a medal; None: without one.
    """

    heading: str
    whose: str
    where: str
    lead: str
    lines: Sequence[str]
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Diplomas:
    """To be printed (PDF, A4 lying). `above` is who gives them; `signed` for whom somebody signs.

    `under` stands below each line that is left for a signature, `foot` at the bottom.
    """

    title: str
    above: str
    pages: Sequence[Diploma]
    signed: Sequence[str]
    under: str
    foot: str = ""
    language: str = "lt"


@dataclass(frozen=True, slots=True)
class Archive:
    """A ZIP: files by their names in it, whose contents are at those paths, and texts."""

    files: Mapping[str, str]
    texts: Mapping[str, str]


Document = (
    Minutes
    | Invitations
    | Board
    | Boards
    | Workbook
    | Calendar
    | Picture
    | Sheet
    | Scaled
    | Booklet
    | Diplomas
    | Archive
)
