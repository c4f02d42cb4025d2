"""Entries in a list: a line each, and their numbers to tap."""

from collections.abc import Sequence

from bot.domain.messages import Button, Words, verbatim, words
from bot.domain.news_text import shortened
from bot.domain.practices import TITLE_SHOWN
from bot.domain.report_buttons import ShowPractice
from bot.services.practices.listing import Listed


def lines(found: Sequence[Listed]) -> list[Words]:
    return [_line(place, one) for place, one in enumerate(found, start=1)]


def numbers(found: Sequence[Listed]) -> tuple[Button, ...]:
    return tuple(
        verbatim(str(place), ShowPractice(one.id)) for place, one in enumerate(found, start=1)
    )


def whose(one: Listed) -> Words:
    """The eldership, or that it is not said."""
    if one.place is None:
        return words("reports.card-unnamed")
    return words("common.verbatim", text=one.place)


def _line(place: int, one: Listed) -> Words:
    title = shortened(one.title, TITLE_SHOWN)
    shown = {"place": str(place), "title": title, "whose": whose(one)}
    if one.uses:
        return words("practices.line-used", **shown, count=one.uses)
    return words("practices.line", **shown)
