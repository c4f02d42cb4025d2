"""Titles and addresses as people send them, and as others may see them."""

import pytest

from bot.domain.composing import read_links
from bot.domain.errors import Refusal
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


@pytest.mark.parametrize(
    ("typed", "links"),
    [
        (
            "Žr. https://alytus.lt/a. (www.simnas.lt)",
            ["https://alytus.lt/a", "https://www.simnas.lt"],
        ),
        ("https://alytus.lt/\u202egpj.exe", ["https://alytus.lt/gpj.exe"]),
        ("javascript:alert(1) tg://user?id=1", None),
    ],
)
def test_an_address_leads_where_it_seems_to(typed: str, links: list[str] | None) -> None:
    found = read_links(typed)
    assert (None if isinstance(found, Refusal) else found) == links
