"""The report of an import, before or after it: counts, then names and line numbers."""

from collections.abc import Iterable, Sequence

from bot.domain.counties import short_municipality
from bot.domain.messages import Joined, Words, words
from bot.domain.roster.entries import Facts
from bot.domain.roster.lines import line_words
from bot.domain.roster.plan import Change, Plan

SHOWN = 20  # of those who are new or changed; who left, and what is unreadable, is shown in full


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
    new = [words("roster.line", line=str(one.line), text=who(one.facts)) for one in plan.new]
    left = [words("roster.item", text=who(one.facts)) for one in plan.left]
    kept = [words("roster.item", text=who(one.facts)) for one in plan.kept]
    unreadable = [line_words(one) for one in plan.unreadable]
    return Joined(
        (
            summary(plan),
            *_section("roster.new", new, SHOWN),
            *_section("roster.changed", [_changed(one) for one in plan.changed], SHOWN),
            *_section("roster.left", left),
            *_section("roster.kept", kept),
            *_section("roster.unreadable", unreadable),
        )
    )


def who(facts: Facts) -> Words:
    """A person with the eldership; the eldership alone where the name is not known."""
    if facts.place is None:
        return words("roster.other", name=facts.name or "–")
    place = facts.place
    where = {"eldership": place.name, "municipality": short_municipality(place.municipality_name)}
    if facts.name is None:
        return words("roster.unnamed", **where)
    return words("roster.member", name=facts.name, **where)


def _changed(change: Change) -> Words:
    fields = Joined(tuple(words(f"roster.field-{field}") for field in change.fields), by=", ")
    person = who(change.present.facts)
    text = words("roster.changed-person", person=person, fields=fields)
    return words("roster.line", line=str(change.entry.line), text=text)


def _section(title: str, lines: Sequence[Words], shown: int | None = None) -> Iterable[Words]:
    if lines:
        yield words(title)
        yield from lines[:shown]
    if shown is not None and len(lines) > shown:
        yield words("roster.more", count=len(lines) - shown)
