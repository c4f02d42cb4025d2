"""What can be chosen, and until when."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.errors import Refusal
from bot.domain.meetings import State
from bot.domain.room_polls import chosen, counted, fits, is_open, read_options

STARTS = datetime(2026, 12, 3, 8, tzinfo=UTC)
ENDS = STARTS + timedelta(hours=3)
HOUR, INSTANT = timedelta(hours=1), timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Taip\nNe", ["Taip", "Ne"]),
        (" 1. Keliai \n\n2) Mokyklos\n- Kita   dar\n", ["Keliai", "Mokyklos", "Kita dar"]),
        ("2027 m.\n2028 m.", ["2027 m.", "2028 m."]),
        ("Taip", "room_polls.options-count"),
        ("", "room_polls.options-count"),
        ("\n".join("abcdefg"), "room_polls.options-count"),
        ("Taip\ntaip", "room_polls.options-alike"),
        (f"Taip\n{'a' * 80}", ["Taip", "a" * 80]),
        (f"Taip\n{'a' * 81}", "room_polls.option-long"),
    ],
)
def test_answers_are_typed_one_a_line(typed: str, found: list[str] | str) -> None:
    read = read_options(typed)
    assert (read.text_id if isinstance(read, Refusal) else read) == found


@pytest.mark.parametrize(
    ("mask", "one", "many"),
    [
        (0, False, False),
        (1, True, True),
        (4, True, True),
        (5, False, True),
        (7, False, True),
        (8, False, False),
        (9, False, False),
        (-1, False, False),
    ],
)
def test_a_choice_fits_three_answers(mask: int, one: bool, many: bool) -> None:  # noqa: FBT001 - a table
    assert (fits(mask, 3, many=False), fits(mask, 3, many=True)) == (one, many)


def test_choices_are_counted() -> None:
    assert (chosen(5), counted([5, 1, 4, 4], 4)) == ([0, 2], [2, 0, 3, 0])


@pytest.mark.parametrize(
    ("state", "now", "expected"),
    [
        (State.ANNOUNCED, STARTS - HOUR - INSTANT, False),
        (State.ANNOUNCED, STARTS - HOUR, True),
        (State.ANNOUNCED, ENDS + HOUR - INSTANT, True),
        (State.ANNOUNCED, ENDS + HOUR, False),
        (State.CANCELLED, STARTS, False),
    ],
)
def test_it_is_open_while_people_are_in_the_room(
    state: State,
    now: datetime,
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    assert is_open(STARTS, None, state, STARTS, ENDS, now) is expected
    assert not is_open(None, None, state, STARTS, ENDS, now)
    assert not is_open(STARTS, STARTS, state, STARTS, ENDS, now)
