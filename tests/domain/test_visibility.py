"""Which counties an entry without a name may say, so that none is told by what is left out."""

import pytest

from bot.domain.visibility import counties_shown


@pytest.mark.parametrize(
    ("members", "shown"),
    [
        ({}, ""),
        ({"A": 10, "B": 48}, "AB"),
        ({"A": 9, "B": 48}, ""),
        ({"A": 9, "B": 47, "C": 48}, "C"),  # it would be the only one that is not said
        ({"A": 3, "B": 7, "C": 10, "D": 48}, "CD"),
        ({"A": 3, "B": 6, "C": 10, "D": 48}, "D"),  # one of nine people
        ({"A": 3, "B": 4}, ""),
    ],
)
def test_a_county_is_told_neither_by_its_name_nor_by_its_absence(
    members: dict[str, int], shown: str
) -> None:
    assert counties_shown(members) == frozenset(shown)
