"""What can still be answered, and how long a seat is kept."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.meetings import State
from bot.domain.rsvps import free, may_come, may_decline, offer_until

STARTS = datetime(2026, 12, 3, 8, tzinfo=UTC)
ENDS = STARTS + timedelta(hours=3)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("at", "until", "again", "comes", "declines"),
    [
        (-HOUR, None, False, True, True),
        (timedelta(), None, False, False, True),
        (timedelta(), None, True, False, True),
        (-2 * HOUR, -HOUR, False, True, True),
        (-HOUR, -HOUR, False, False, True),
        (-HOUR, -HOUR, True, True, True),
        (3 * HOUR, None, True, False, False),
    ],
)
def test_one_may_come_until_it_begins_or_answers_are_over_and_decline_until_it_ends(
    at: timedelta,
    until: timedelta | None,
    again: bool,  # noqa: FBT001 - a column of the table
    comes: bool,  # noqa: FBT001 - as above
    declines: bool,  # noqa: FBT001 - as above
) -> None:
    now, answers_until = STARTS + at, None if until is None else STARTS + until
    assert may_come(State.ANNOUNCED, STARTS, answers_until, now, again=again) is comes
    assert may_decline(State.ANNOUNCED, ENDS, now) is declines


@pytest.mark.parametrize("state", [one for one in State if one is not State.ANNOUNCED])
def test_what_is_not_announced_or_called_off_takes_no_answers(state: State) -> None:
    now = STARTS - HOUR
    assert not may_come(state, STARTS, None, now, again=True)
    assert not may_decline(state, ENDS, now)


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        (timedelta(days=9), timedelta(hours=24)),
        (timedelta(hours=48), timedelta(hours=24)),
        (timedelta(hours=10), timedelta(hours=5)),
        (timedelta(hours=2), timedelta(hours=1)),
        (timedelta(minutes=20), timedelta(minutes=15)),
        (timedelta(minutes=10), timedelta(minutes=10)),
    ],
)
def test_a_seat_is_kept_for_a_day_and_near_the_meeting_for_half_of_what_is_left(
    before: timedelta, kept: timedelta
) -> None:
    now = STARTS - before
    assert offer_until(now, STARTS) == now + kept


@pytest.mark.parametrize(
    ("capacity", "taken", "left"), [(None, 900, None), (10, 7, 3), (10, 10, 0), (5, 8, 0)]
)
def test_no_seat_is_free_where_fewer_are_there_than_taken(
    capacity: int | None, taken: int, left: int | None
) -> None:
    assert free(capacity, taken) == left
