"""A day, as people type it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.days import MONTHS, read_day

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-05", date(2026, 12, 5)),
        ("2026 m. gruodžio 5 d.", date(2026, 12, 5)),
        ("iki gruodžio 5", date(2026, 12, 5)),
        ("Gruodzio 5 diena", date(2026, 12, 5)),
        ("5 December", date(2026, 12, 5)),
        ("until May 1", date(2027, 5, 1)),
        ("12.05", date(2026, 12, 5)),
        ("lapkričio 23", TODAY),
        ("lapkričio 22", date(2027, 11, 22)),
        ("2026-11-01", date(2026, 11, 1)),
        ("vasario 30", None),
        ("vasario", None),
        ("5", None),
        ("rytoj", None),
        ("gruodžio gruodžio", None),
        ("2026 2027 5", None),
        ("gruodžio 5 6", None),
        ("0-0", None),
        ("99999-12-05", None),
        ("", None),
    ],
)
def test_a_day_is_read(typed: str, day: date | None) -> None:
    assert read_day(typed, TODAY) == day


def test_the_months_are_told_apart() -> None:
    assert len(MONTHS) == 24
    for beginning in MONTHS:
        assert [one for one in MONTHS if beginning.startswith(one)] == [beginning]


@given(st.text(max_size=30))
def test_nothing_typed_breaks_it(text: str) -> None:
    assert isinstance(read_day(text, TODAY), date | None)
