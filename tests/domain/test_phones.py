"""Telephone numbers, however they are written."""

import pytest

from bot.domain.phones import e164, is_mobile


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("8 612 34567", "+37061234567"),
        ("+37061234567", "+37061234567"),
        ("37061234567", "+37061234567"),  # as Telegram gives it
        ("8~612 34567", "+37061234567"),
        ("(8-5) 212 3456", "+37052123456"),
        ("+371 2612 3456", "+37126123456"),
        ("8 612 3456", None),
        ("+370 612 345678", None),
        ("+370 600 SUEIGA", None),
        ("123", None),
        ("", None),
    ],
)
def test_a_number_has_one_form(written: str, number: str | None) -> None:
    assert e164(written) == number


def test_a_mobile_number_is_told_from_an_office() -> None:
    assert [is_mobile(number) for number in ("+37061234567", "+37052123456")] == [True, False]
