"""Codes of rooms: without signs that are taken for others, typed as people type."""

import pytest

from bot.domain.presence import CODE_LENGTH, SIGNS, as_number, new_code, read_code


def test_a_code_has_no_sign_that_is_taken_for_another() -> None:
    assert not set("0O1IL") & set(SIGNS)
    for _ in range(50):
        code = new_code()
        assert len(code) == CODE_LENGTH
        assert read_code(code) == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ab2c", "AB2C"),
        (" A B 2 C ", "AB2C"),
        ("AB2", None),
        ("AB2CD", None),
        ("AB0C", None),
        ("", None),
        ("ačiū", None),
    ],
)
def test_a_code_is_read_as_it_is_typed(typed: str, code: str | None) -> None:
    assert read_code(typed) == code


def test_codes_and_numbers_match() -> None:
    assert as_number("AAAA") == 0
    assert as_number("9999") == len(SIGNS) ** CODE_LENGTH - 1
