"""The report of an import, before or after it: counts, then names and line numbers."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.domain.counties import short_municipality
from bot.domain.messages import Joined, Words, words
from bot.domain.roster.entries import Facts
from bot.domain.roster.lines import line_words
from bot.domain.roster.plan import Change, Plan

SHOWN = 20  # of those who are new or changed; who left, and what is unreadable, is shown in full
ROOM = 2700  # characters for lines of people in one message; the rest of 4096 is what is around
AROUND = 180  # characters of a line besides the names in it, at the most

Section = tuple[str, list[Words]]


def summary(plan: Plan) -> Words:
    """How many are new, changed, unchanged, gone, unreadable."""
    return words(
        "roster.summary",
        new=len(plan.new),
        changed=len(plan.changed),
        same=plan.same,
        left=len(plan.left),
        unreadable=len(plan.unreadable),
    )


def report(plan: Plan) -> Joined:
    """All of it, save very long lists of who is new or changed."""
    short = {"roster.new", "roster.changed"}
    sections = (
        _shown(title, lines, SHOWN if title in short else len(lines))
        for title, lines in _sections(plan)
    )
    return Joined((summary(plan), *(one for section in sections for one in section)))


def card(plan: Plan) -> tuple[Joined, bool]:
    """The report as it fits one message, and whether that is all of it.

    What cannot be undone comes first: who leaves, then what could not be read.
    """
    parts, room, whole = [summary(plan)], ROOM, True
    new, changed, *rest = _sections(plan)
    for title, lines in (*rest, changed, new):
        count = _fitting(lines, room)
        room -= sum(map(_length, lines[:count]))
        whole = whole and count == len(lines)
        parts += _shown(title, lines, count)
    return Joined(tuple(parts)), whole


def who(facts: Facts) -> Words:
    """A person with the eldership; the eldership alone where the name is not known."""
    if facts.place is None:
        return words("roster.other", name=facts.name or "–")
    place = facts.place
    where = {"eldership": place.name, "municipality": short_municipality(place.municipality_name)}
    if facts.name is None:
        return words("roster.unnamed", **where)
    return words("roster.member", name=facts.name, **where)


def item(facts: Facts) -> Words:
    return words("roster.item", text=who(facts))


def changed_fields(change: Change) -> Joined:
    return Joined(tuple(words(f"roster.field-{field}") for field in change.fields), by=", ")


def _sections(plan: Plan) -> list[Section]:
    return [
        (
            "roster.new",
            [words("roster.line", line=str(one.line), text=who(one.facts)) for one in plan.new],
        ),
        ("roster.changed", [_changed(one) for one in plan.changed]),
        ("roster.left", [item(one.facts) for one in plan.left]),
        ("roster.kept", [item(one.facts) for one in plan.kept]),
        ("roster.unreadable", [line_words(one) for one in plan.unreadable]),
        (
            "roster.notes",
            [words("roster.line", line=str(one.line), text=one.text) for one in plan.notes],
        ),
    ]


def _changed(change: Change) -> Words:
    person, fields = who(change.present.facts), changed_fields(change)
    text = words("roster.changed-person", person=person, fields=fields)
    return words("roster.line", line=str(change.entry.line), text=text)


def _shown(title: str, lines: Sequence[Words], count: int) -> Iterable[Words]:
    if lines:
        yield words(title)
        yield from lines[:count]
    if len(lines) > count:
        yield words("roster.more", count=len(lines) - count)


def _fitting(lines: Sequence[Words], room: int) -> int:
    """How many of the lines fit."""
    for count, line in enumerate(lines):
        room -= _length(line)
        if room < 0:
            return count
    return len(lines)


def _length(line: Words) -> int:
    return AROUND + _data(line.params)


def _data(value: Any) -> int:
    """Characters of the arguments, however deep."""
    match value:
        case str():
            return len(value)
        case Words():
            return _data(value.params)
        case Joined():
            return sum(map(_data, value.parts))
        case Mapping():
            return sum(map(_data, value.values()))
    return 0
