"""Long lists, one page at a time, also when the number of the page is forged."""

import pytest

from bot.domain.groups.buttons import OpenGroups
from bot.domain.messages import Rows, tap
from bot.telegram.pages import PAGE_MAX, bounded, paged, turning

BEFORE, AFTER = "common.page-before", "common.page-after"


def row(*buttons: tuple[str, int]) -> Rows:
    return (tuple(tap(label, OpenGroups(page)) for label, page in buttons),)


@pytest.mark.parametrize(
    ("count", "page", "shown", "rows"),
    [
        (0, 0, [], ()),
        (3, 0, [0, 1, 2], ()),
        (4, 0, [0, 1, 2], row((AFTER, 1))),
        (7, 1, [3, 4, 5], row((BEFORE, 0), (AFTER, 2))),
        (7, 2, [6], row((BEFORE, 1))),
        (7, 99, [6], row((BEFORE, 1))),  # the list has become shorter
        (7, -5, [0, 1, 2], row((AFTER, 1))),
    ],
)
def test_a_page_of_a_list(count: int, page: int, shown: list[int], rows: Rows) -> None:
    found = paged(range(count), page, OpenGroups, size=3)
    assert (list(found.items), found.turning) == (shown, rows)


def test_a_forged_number_asks_no_table_for_too_much() -> None:
    assert [bounded(page) for page in (-1, 5, 2**62)] == [0, 5, PAGE_MAX]


def test_the_buttons_alone() -> None:
    assert turning(1, 20, OpenGroups, size=10) == row((BEFORE, 0))
