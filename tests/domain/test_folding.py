"""Text as people type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.folding import alphabetical, fold
from storage import reference


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        (" Šiluminė  trasa!", "silumine trasa"),
        ("ĄČĘĖĮŠŲŪŽ ąčęėįšųūž", "aceeisuuz aceeisuuz"),
        ("‹ Atgal", "atgal"),
        ("📝 Įrašyti veiklą", "irasyti veikla"),
        ("2026-11-24", "2026 11 24"),
        ("Straße", "strasse"),
        ("🙂", ""),
        ("", ""),
    ],
)
def test_case_marks_and_signs_do_not_matter(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="aąbcčdeęėfghiįyjklmnoprsštuųūvzž "))
def test_the_case_of_lithuanian_does_not_matter(text: str) -> None:
    assert fold(text.upper()) == fold(text)


def test_names_stand_in_the_order_of_the_lithuanian_alphabet() -> None:
    counties = {row["county"] for row in reference.rows("municipalities.csv")}
    assert [name.split()[0] for name in sorted(counties, key=alphabetical)] == [
        *("Alytaus", "Kauno", "Klaipėdos", "Marijampolės", "Panevėžio"),
        *("Šiaulių", "Tauragės", "Telšių", "Utenos", "Vilniaus"),
    ]
    elderships = {row["eldership"][0] for row in reference.rows("elderships.csv")}
    assert "".join(sorted(elderships, key=alphabetical)) == "ABCČDEFGIYJKLMNOPRSŠTUVZŽ"


@pytest.mark.parametrize(
    "in_order",
    [
        list("aąbcčdeęėfghiįyjklmnoprsštuųūvzž"),
        ["Kauno m.", "KAUNO R.", "kauno s."],
        ["1 seniūnija", "2 seniūnija", "Alovės", "Alovės miesto"],
        ["Senamiesčio", "Senamiesčio-1", "Senųjų Trakų"],
    ],
)
def test_the_order_does_not_mind_case(in_order: list[str]) -> None:
    for names in (in_order, [name.upper() for name in in_order]):
        mixed = names[1::2] + names[::2]
        assert sorted(mixed, key=alphabetical) == names
