"""Long lists, one page at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.domain.messages import Rows, tap
from bot.domain.taps import Tap

PER_PAGE = 8  # a screen of a phone shows them without scrolling
PLACES = 12  # of short names, two in a row
PAGE_MAX = 10_000  # callback data can be forged: no page this far, and no number too big to ask for

T = TypeVar("T")
Turn = Callable[[int], Tap]
Labels = tuple[str, str]

IN_ORDER: Labels = ("common.page-before", "common.page-after")
BY_TIME: Labels = ("common.newer", "common.older")  # the newest stand first


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """What one screen shows of a list; `turning` are the buttons to the pages beside it."""

    items: Sequence[T]
    number: int
    turning: Rows


def paged(items: Sequence[T], page: int, turn: Turn, size: int = PER_PAGE) -> Page[T]:
    """The page of the list, or its last one where the list has become shorter."""
    last = max(-(-len(items) // size) - 1, 0)
    number = min(bounded(page), last)
    shown = items[number * size : (number + 1) * size]
    return Page(shown, number, turning(number, len(items), turn, size))


def bounded(page: int) -> int:
    """The number of a page, before a table is asked for it."""
    return min(max(page, 0), PAGE_MAX)


def turning(
    page: int, count: int, turn: Turn, size: int = PER_PAGE, labels: Labels = IN_ORDER
) -> Rows:
    """For a table that was asked for one page, and how many rows there are in all."""
    before, after = labels
    row = []
    if page > 0:
        row.append(tap(before, turn(page - 1)))
    if (page + 1) * size < count:
        row.append(tap(after, turn(page + 1)))
    return (tuple(row),) if row else ()
