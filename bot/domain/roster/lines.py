"""The lines of the spreadsheet: each becomes an entry, or is unreadable with its reason."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.domain.actors import Grant
from bot.domain.errors import Refusal
from bot.domain.folding import fold
from bot.domain.messages import Joined, Words, words
from bot.domain.roster import cells, roles
from bot.domain.roster.columns import Column, Header, heading
from bot.domain.roster.entries import Entry, Facts, Note, Unreadable
from bot.domain.sheets import Broken, Cell, Sheet
from bot.domain.territories import Atlas, Eldership, Region, key

EXAMPLE = "Vardenis Pavardenis"  # the template's line, which nobody is
NAME_MAX = 120  # characters, as the database has them
EMAIL_MAX = 254
FIRST_REASONS = 5  # that a refused file is explained with
QUOTED = 40  # characters of a cell that a reason quotes: a cell may hold a novel

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the spreadsheet says; `columns` are those it has."""

    entries: tuple[Entry, ...]
    unreadable: tuple[Unreadable, ...]
    columns: frozenset[Column]
    notes: tuple[Note, ...] = ()


def read(sheet: Sheet, header: Header, atlas: Atlas) -> Reading:
    """Raises Refusal if there is nothing to read, or most of it cannot be."""
    entries: list[Entry] = []
    unreadable: list[Unreadable] = []
    notes: list[Note] = []
    for number, row in enumerate(sheet.rows[header.row + 1 :], start=header.row + 2):
        line = _Line(row, header, number)
        if line.is_empty:
            continue
        try:
            facts = line.facts(atlas)
        except Refusal as refusal:
            reason = _reason(refusal)
            unreadable.append(Unreadable(number, reason, line.name_words, line.place_id))
            continue
        entries.append(Entry(number, facts, frozenset(line.unread)))
        notes += [Note(number, text) for text in line.notes]
    if not entries and not unreadable:
        raise Refusal("roster.empty")
    for repeats in REASONS:
        entries, contradicting = _without_repeats(entries, repeats)
        unreadable += contradicting
    unreadable.sort(key=lambda one: one.line)
    if len(unreadable) > len(entries):
        raise _mostly_unreadable(unreadable, len(entries) + len(unreadable))
    return Reading(tuple(entries), tuple(unreadable), frozenset(header.columns), tuple(notes))


class _Line:
    """One row, asked by column. Keeps what was understood before the rest was refused."""

    def __init__(self, row: Sequence[Cell], header: Header, number: int) -> None:
        self._texts: dict[Column, str] = {}
        for column, position in header.columns.items():
            cell = row[position] if position < len(row) else ""
            if isinstance(cell, Broken):
                raise Refusal("roster.formula", line=str(number), column=heading(column))
            self._texts[column] = cells.text(cell)
        self.name = f"{self._text(Column.NAME)} {self._text(Column.SURNAME)}".strip()
        self.name_words = Facts(None, self.name).words_of_name
        self.place_id: int | None = None
        self.unread: set[str] = set()
        self.notes: list[Words] = []

    @property
    def is_empty(self) -> bool:
        return not any(fold(text) for text in self._texts.values())

    def facts(self, atlas: Atlas) -> Facts:
        """Raises Refusal."""
        region = atlas.region(self._text(Column.MUNICIPALITY), self._text(Column.COUNTY))
        place = None
        if eldership := self._text(Column.ELDERSHIP):
            place = atlas.eldership(eldership, region)
            self.place_id = place.id
            self._note_former(eldership, place)
        if not self.name_words:
            raise Refusal("roster.no-name")
        if self.name_words == Facts(None, EXAMPLE).words_of_name:
            raise Refusal("roster.example-line")
        county, municipality = _territory(place, region, atlas)
        return Facts(
            place,
            name=cells.short(self.name, NAME_MAX),
            address=cells.short(self._text(Column.ADDRESS), NAME_MAX) or None,
            title=self._read(Column.TITLE, cells.title),
            phone=self._phone(),
            email=cells.short(self._read(Column.EMAIL, cells.email) or "", EMAIL_MAX) or None,
            # The end of a head's term ends no membership: the roster tells of successions.
            until=None if place else self._read(Column.UNTIL, cells.day),
            account=self._read(Column.TELEGRAM, cells.account),
            grants=self._grants(place, county, municipality),
        )

    def _grants(
        self, place: Eldership | None, county: str | None, municipality: str | None
    ) -> frozenset[Grant]:
        grants = roles.read(self._text(Column.ROLE), county, municipality)
        if place is None and not grants:
            raise Refusal("roster.no-place")
        return grants

    def _phone(self) -> str | None:
        """A number that is none costs nobody their line: the one that is known stays."""
        try:
            return self._read(Column.PHONE, cells.phone)
        except Refusal as refusal:
            self.unread.add("phone")
            self.notes.append(_reason(refusal))
            return None

    def _note_former(self, written: str, place: Eldership) -> None:
        if key(written) != key(place.name):
            self.notes.append(words("roster.former-name", text=written[:QUOTED], now=place.name))

    def _text(self, column: Column) -> str:
        return self._texts.get(column, "")

    def _read(self, column: Column, reading: Callable[[str], T]) -> T | None:
        text = self._text(column)
        return reading(text) if text else None


def _reason(refusal: Refusal) -> Words:
    return Words(refusal.text_id, _shortened(refusal.params))


def _shortened(params: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: f"{value[:QUOTED]}…"
        if name == "text" and isinstance(value, str) and len(value) > QUOTED
        else value
        for name, value in params.items()
    }


def _territory(
    place: Eldership | None, region: Region, atlas: Atlas
) -> tuple[str | None, str | None]:
    """County and municipality that the roles of the line reach over."""
    if place is not None:
        return place.county, place.municipality
    municipality = atlas.the_municipality(region)
    if municipality is not None:
        return municipality.county, municipality.code
    return region.county, None


def _same_eldership(entry: Entry) -> Hashable:
    return entry.facts.place.id if entry.facts.place else None


def _same_name(entry: Entry) -> Hashable:
    """Two members may share a name; among the others it is all there is to know somebody by."""
    return None if entry.facts.place else entry.facts.words_of_name


def _same_account(entry: Entry) -> Hashable:
    return entry.facts.account


REASONS: dict[Callable[[Entry], Hashable], str] = {
    _same_eldership: "roster.eldership-repeats",
    _same_name: "roster.name-repeats",
    _same_account: "roster.telegram-repeats",
}


def _without_repeats(
    entries: Iterable[Entry], key: Callable[[Entry], Hashable]
) -> tuple[list[Entry], list[Unreadable]]:
    """Of lines that contradict each other none counts: which is right, only the office knows."""
    lines: dict[Hashable, list[int]] = {}
    for entry in entries:
        lines.setdefault(key(entry), []).append(entry.line)
    kept, refused = [], []
    for entry in entries:
        same = lines[key(entry)]
        if key(entry) is None or len(same) == 1:
            kept.append(entry)
            continue
        others = ", ".join(str(line) for line in same if line != entry.line)
        reason = words(REASONS[key], lines=others)
        place = entry.facts.place
        refused.append(
            Unreadable(entry.line, reason, entry.facts.words_of_name, place.id if place else None)
        )
    return kept, refused


def _mostly_unreadable(unreadable: Sequence[Unreadable], total: int) -> Refusal:
    first = tuple(line_words(one) for one in unreadable[:FIRST_REASONS])
    return Refusal(
        "roster.mostly-unreadable", count=len(unreadable), total=total, reasons=Joined(first)
    )


def line_words(one: Unreadable) -> Words:
    return words("roster.line", line=str(one.line), text=one.reason)
