"""Who is best in a month, and when it may be told."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.bests import Counted, day_of, due_month, month_after, number_of, ranked
from bot.domain.preferences import QUIET

ZONE = ZoneInfo("Europe/Vilnius")


@pytest.mark.parametrize(
    ("counted", "placed"),
    [
        ([], []),
        ([(0, 5), (1, 0)], [(1, 2), (2, 1)]),  # taken over counts before helpful
        ([(2, 1), (2, 3), (2, 1), (0, 9)], [(1, 2), (2, 1), (2, 3)]),
        ([(1, 0)] * 3 + [(0, 1)], [(1, 1), (1, 2), (1, 3)]),
        ([(1, 0)] * 9, [(1, 1), (1, 2), (1, 3), (1, 4)]),  # more than fit: the older ones
    ],
)
def test_the_best_have_places_and_who_did_equally_well_share_one(
    counted: list[tuple[int, int]], placed: list[tuple[int, int]]
) -> None:
    found = [Counted(no, *one, no) for no, one in enumerate(counted, start=1)]
    assert [(place, one.report_id) for place, one in ranked(found[::-1])] == placed


@pytest.mark.parametrize(
    ("now", "month"),
    [
        ("2026-11-30 12:00", date(2026, 10, 1)),  # slept for long: the last month still
        ("2026-12-01 08:00", None),  # not before the morning
        ("2026-12-01 08:06", date(2026, 11, 1)),
        ("2026-12-05 12:00", None),  # a Saturday
        ("2026-12-31 23:00", None),
        ("2027-01-01 12:00", None),  # a holiday, and a weekend after it
        ("2027-01-04 09:00", date(2026, 12, 1)),
    ],
)
def test_a_month_is_told_of_from_the_first_working_morning_after_it(
    now: str, month: date | None
) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=ZONE)
    assert due_month(moment, QUIET["20-8"], ZONE) == month


def test_months_have_numbers() -> None:
    assert number_of(date(2026, 12, 1)) == 202612
    assert day_of(202612) == date(2026, 12, 1)
    assert month_after(date(2026, 12, 1)) == date(2027, 1, 1)
