"""Titles as people send them, and as lists can show them."""

import pytest

from bot.domain.reports import as_title


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("  Sutvarkytas\tparkas ", "Sutvarkytas parkas"),
        ("Tiltas\nVeiklos įrašas Nr. 5\u2028atšauktas", "Tiltas Veiklos įrašas Nr. 5 atšauktas"),
        ("\u202etiltas\u2066 per\u00adkel\u200btas", "tiltas perkeltas"),
        ("Šeimos šventė 👩\u200d👩\u200d👧", "Šeimos šventė 👩\u200d👩\u200d👧"),
        ("=1+1", "=1+1"),
        *((nothing, "") for nothing in ("\u200b \u200f", "…!", "\u2800", "👍")),
    ],
)
def test_a_title_is_one_line_that_says_something(typed: str, title: str) -> None:
    assert as_title(typed) == title
