"""What people write into the cells of a spreadsheet."""

from datetime import date, datetime

import pytest

from bot.domain.errors import Refusal
from bot.domain.roster import cells
from bot.domain.sheets import Broken


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+370 612 34567", "+37061234567"),
        ("370 612 34567", "+37061234567"),
        ("8 612 34567", "+37061234567"),
        ("8-612-34567", "+37061234567"),
        ("(8 612) 34 567", "+37061234567"),
        ("861234567", "+37061234567"),
        ("0 612 34567", "+37061234567"),
        ("612 34567", "+37061234567"),
        ("00370 612 34567", "+37061234567"),
        ("8 315 12345, 8 612 34567", "+37061234567"),
        ("8 315 12345", "+37031512345"),
        ("+371 2612 3456", "+37126123456"),
        ("0049 30 123456", "+4930123456"),
    ],
)
def test_phones_as_they_are_written(written: str, number: str) -> None:
    assert cells.phone(written) == number


@pytest.mark.parametrize(
    "written", ["8 612 3456", "+370 612 345678", "nėra", "861234567 vid. 12", ",", "+", "123"]
)
def test_what_is_no_phone(written: str) -> None:
    with pytest.raises(Refusal) as refused:
        cells.phone(written)
    assert (refused.value.text_id, refused.value.params) == ("roster.bad-phone", {"text": written})


@pytest.mark.parametrize("written", ["2026-12-31", "2026 12 31", "2026.12.31.", "2026-12-31 d."])
def test_days_as_they_are_written(written: str) -> None:
    assert cells.day(written) == date(2026, 12, 31)


def test_numbers_and_dates_are_read_as_texts() -> None:
    read = [
        *(cells.text(one) for one in ("  Daugų \n seniūnė ", 37061234567.0, 370, 1.5)),
        *(cells.text(one) for one in (date(2026, 12, 31), datetime(2026, 12, 31, 10))),  # noqa: DTZ001 - a cell has no zone
        *(cells.text(one) for one in (True, Broken.FORMULA)),
    ]
    assert read == [
        "Daugų seniūnė",
        "37061234567",
        "370",
        "1.5",
        "2026-12-31",
        "2026-12-31",
        "",
        "",
    ]


@pytest.mark.parametrize("written", ["0", "-5", "@dauge", "1" * 30, "٣", "5 000"])
def test_what_is_no_telegram_id(written: str) -> None:
    with pytest.raises(Refusal):
        cells.account(written)
