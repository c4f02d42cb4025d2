"""What the strategy asks of meetings: parts of the year, held, planned, due, overdue."""

from datetime import date

import pytest

from bot.domain.cadence import Counted, Duty, Of, duties, part, span, standing
from bot.domain.meetings import MeetingKind
from storage.reference import rows

GATHERINGS = Duty(MeetingKind.GATHERING, Of.COUNTY, 2, 12)
LOCAL = Duty(MeetingKind.LOCAL, Of.MUNICIPALITY, 1, 1)
NEW_YEAR = date(2026, 1, 1)


def test_the_measures_say_what_is_owed_and_whose_it_is() -> None:
    found = [
        (one.kind, one.of, one.target, one.months) for one in duties(rows("strategy_measures.csv"))
    ]
    assert found == [
        (MeetingKind.SEMINAR, Of.COUNTRY, 1, 12),
        (MeetingKind.TRIP, Of.COUNTRY, 1, 12),
        (MeetingKind.RALLY, Of.COUNTRY, 2, 60),
        (MeetingKind.GATHERING, Of.COUNTY, 2, 12),
        (MeetingKind.INFORMAL, Of.COUNTY, 1, 3),
        (MeetingKind.LOCAL, Of.MUNICIPALITY, 1, 1),
    ]
    country = duties(rows("strategy_measures.csv"), gatherings_of=Of.COUNTRY)
    assert next(one.of for one in country if one.kind is MeetingKind.GATHERING) is Of.COUNTRY


@pytest.mark.parametrize(
    ("held", "planned", "today", "wanted"),
    [
        # held, planned → held, planned, expected, due, overdue
        ([], [], date(2026, 3, 1), (0, 0, 0, date(2026, 6, 30), 0)),
        ([date(2026, 2, 1)], [], date(2026, 3, 1), (1, 0, 0, date(2026, 12, 31), 0)),
        ([], [], date(2026, 7, 1), (0, 0, 1, date(2026, 6, 30), 1)),
        ([], [date(2026, 9, 1)], date(2026, 7, 1), (0, 1, 1, date(2026, 12, 31), 1)),
        ([date(2026, 8, 1), date(2026, 9, 1)], [], date(2026, 10, 1), (2, 0, 1, None, 0)),
        ([date(2025, 12, 31)], [], date(2026, 3, 1), (0, 0, 0, date(2026, 6, 30), 0)),
    ],
)
def test_two_a_year_are_one_each_half_year(
    held: list[date], planned: list[date], today: date, wanted: tuple[object, ...]
) -> None:
    counted = [Counted(n, day, is_over=True) for n, day in enumerate(held)]
    counted += [Counted(n + 10, day, is_over=False) for n, day in enumerate(planned)]
    found = standing(GATHERINGS, counted, today, NEW_YEAR)
    assert (found.held, found.planned, found.expected, found.due, found.overdue) == wanted
    assert found.wanted == 2


def test_the_next_is_made_after_the_last_one_be_it_of_last_year() -> None:
    last_year = Counted(7, date(2025, 11, 3), is_over=True)
    found = standing(GATHERINGS, [last_year], date(2026, 1, 10), NEW_YEAR)
    assert (found.held, found.last_id) == (0, 7)


def test_what_was_due_before_the_bot_was_there_is_not_asked() -> None:
    found = standing(LOCAL, [], date(2026, 11, 23), since=date(2026, 11, 20))
    assert (found.wanted, found.expected, found.due) == (2, 0, date(2026, 11, 30))


@pytest.mark.parametrize(
    ("today", "near"), [(date(2026, 11, 20), False), (date(2026, 11, 21), True)]
)
def test_a_month_is_near_its_end_ten_days_before(today: date, *, near: bool) -> None:
    found = standing(LOCAL, [], today, since=date(2026, 11, 1))
    assert found.is_near(today) is near


@pytest.mark.parametrize(
    ("duty", "day", "first", "last"),
    [
        (GATHERINGS, date(2026, 6, 30), date(2026, 1, 1), date(2026, 6, 30)),
        (LOCAL, date(2028, 2, 29), date(2028, 2, 1), date(2028, 2, 29)),
        (
            Duty(MeetingKind.RALLY, Of.COUNTRY, 2, 60),
            date(2026, 11, 23),
            date(2026, 1, 1),
            date(2028, 6, 30),
        ),
    ],
)
def test_the_part_a_day_lies_in(duty: Duty, day: date, first: date, last: date) -> None:
    assert part(duty, day) == (first, last)


def test_five_years_are_counted_from_2021() -> None:
    rally = Duty(MeetingKind.RALLY, Of.COUNTRY, 2, 60)
    assert span(rally, date(2025, 12, 31)) == (date(2021, 1, 1), date(2025, 12, 31))
    assert span(rally, date(2026, 1, 1)) == (date(2026, 1, 1), date(2030, 12, 31))
