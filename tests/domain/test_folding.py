"""Text as people type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.folding import fold


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
