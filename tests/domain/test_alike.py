"""The title of a meeting that is called after an earlier one."""

from datetime import date

import pytest

from bot.domain.alike import retitled

BEFORE, AFTER = date(2026, 11, 24), date(2027, 2, 3)


@pytest.mark.parametrize(
    ("title", "then"),
    [
        ("Utenos apskrities seniūnų sueiga", "Utenos apskrities seniūnų sueiga"),
        ("2026 m. lapkričio susitikimas", "2027 m. vasario susitikimas"),
        ("Lapkričio mėnesio vietos susitikimas", "Vasario mėnesio vietos susitikimas"),
        ("Susitikimas: lapkritis", "Susitikimas: vasaris"),
        ("IV ketvirčio susitikimas", "I ketvirčio susitikimas"),
        ("II ketvirčio apžvalga ir 2025 m. planas", "II ketvirčio apžvalga ir 2025 m. planas"),
        ("Gruodžio darbai, Nr. 12026", "Gruodžio darbai, Nr. 12026"),
        ("Lapkričionių kaimo diena", "Lapkričionių kaimo diena"),
    ],
)
def test_the_title_follows_the_day(title: str, then: str) -> None:
    assert retitled(title, BEFORE, AFTER) == then
