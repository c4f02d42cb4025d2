"""When something was done, as people type it."""

from datetime import date

import pytest

from bot.domain.done_days import Days, read_days

TODAY = date(2026, 11, 23)


def days(starts: str, ends: str | None = None) -> Days:
    return Days(date.fromisoformat(starts), date.fromisoformat(ends or starts))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2025", days("2025-01-01", "2025-12-31")),
        ("2025 m.", days("2025-01-01", "2025-12-31")),
        ("2026", days("2026-01-01", "2026-12-31")),
        ("2026 m. gegužė", days("2026-05-01", "2026-05-31")),
        ("gegužę", days("2026-05-01", "2026-05-31")),
        ("gruodį", days("2025-12-01", "2025-12-31")),
        ("2024 vasario mėn.", days("2024-02-01", "2024-02-29")),
        ("2026-05", days("2026-05-01", "2026-05-31")),
        ("2026-05-12", days("2026-05-12")),
        ("2026.05.12", days("2026-05-12")),
        ("12.05.2026", days("2026-05-12")),
        ("gegužės 12 d.", days("2026-05-12")),
        ("lapkričio 24 d.", days("2025-11-24")),
        ("2025 m. rugsėjo – lapkričio mėn.", days("2025-09-01", "2025-11-30")),
        ("2026 m. gegužės 12–14 d.", days("2026-05-12", "2026-05-14")),
        ("nuo 2025 m. iki 2026 m.", days("2025-01-01", "2026-12-31")),
        ("May 2026", days("2026-05-01", "2026-05-31")),
        ("May 2025 to August 2025", days("2025-05-01", "2025-08-31")),
        ("vasarą", days("2026-06-01", "2026-08-31")),
        ("2025 m. vasara", days("2025-06-01", "2025-08-31")),
        ("vasarį", days("2026-02-01", "2026-02-28")),
        ("2025 m. pavasarį – rudenį", days("2025-03-01", "2025-11-30")),
        ("vasaros 5 d.", None),
        ("2026 – 2028", days("2026-01-01", "2028-12-31")),
        ("2026 – 9999", None),
        ("žiemą", None),
        ("rytoj", None),
        ("2027", None),
        ("2026-12-24", None),
        ("2026-02-30", None),
        ("2026-13", None),
        ("12", None),
        ("2025 – 2024", None),
        ("1812", None),
        ("", None),
        ("5" * 300, None),
    ],
)
def test_what_is_typed_is_understood_or_asked_again(typed: str, meant: Days | None) -> None:
    assert read_days(typed, TODAY) == meant
