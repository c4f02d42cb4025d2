"""How long before a meeting one is reminded, and until when a reminder can be put off."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.reminders import (
    NONE,
    SETS,
    USUAL,
    Delay,
    Lead,
    code_of,
    delays,
    leads_of,
    set_of,
    times_before,
)

VILNIUS = ZoneInfo("Europe/Vilnius")
WEEK, DAY, HOURS = timedelta(days=7), timedelta(days=1), timedelta(hours=2)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VILNIUS)


@pytest.mark.parametrize(
    ("of_kind", "own", "leads"),
    [
        (USUAL, None, (WEEK, DAY, HOURS)),
        ("7d-1d", None, (WEEK, DAY)),
        (NONE, None, ()),
        (NONE, USUAL, (WEEK, DAY, HOURS)),
        (USUAL, NONE, ()),
        (USUAL, "7d-2h", (WEEK, HOURS)),
        ("1d", "2h", (HOURS,)),
    ],
)
def test_ones_own_choice_comes_before_the_associations(
    of_kind: str, own: str | None, leads: tuple[timedelta, ...]
) -> None:
    assert leads_of(of_kind, own) == leads


def test_a_set_is_read_as_it_is_written() -> None:
    for code in (*SETS, "7d-2h", "7d", "2h"):
        assert code_of(set_of(code)) == code
    assert (code_of([Lead.HOURS, Lead.WEEK]), code_of([])) == ("7d-2h", NONE)


@pytest.mark.parametrize(
    ("event", "times"),
    [
        ("2026-12-03T10:00", ["11-26 10:00", "12-02 10:00", "12-03 08:00"]),
        # The night summer time begins: a day is 24 hours, by the clock an hour more.
        ("2026-03-29T10:00", ["03-22 09:00", "03-28 09:00", "03-29 08:00"]),
        ("2026-03-29T05:00", ["03-22 04:00", "03-28 04:00", "03-29 02:00"]),
        # The night it ends.
        ("2026-10-25T10:00", ["10-18 11:00", "10-24 11:00", "10-25 08:00"]),
        ("2026-10-25T05:00", ["10-18 06:00", "10-24 06:00", "10-25 03:00"]),
    ],
)
def test_how_long_before_is_time_that_passes(event: str, times: list[str]) -> None:
    begins = local(event)
    found = times_before(begins, (WEEK, DAY, HOURS))
    assert [f"{one.astimezone(VILNIUS):%m-%d %H:%M}" for one in found] == times
    passes = [begins.timestamp() - one.timestamp() for one in found]
    assert passes == [lead.total_seconds() for lead in (WEEK, DAY, HOURS)]


H, T, N = Delay.HOUR, Delay.TOMORROW, Delay.NEXT_WEEK


@pytest.mark.parametrize(
    ("now", "event", "found"),
    [
        # Monday
        ("2026-11-23T10:00", None, {H: "11-23 11:00", T: "11-24 09:00", N: "11-30 09:00"}),
        ("2026-11-23T23:30", None, {H: "11-24 00:30", T: "11-24 09:00", N: "11-30 09:00"}),
        # What would come with the event or after it is not offered.
        ("2026-11-23T10:00", "2026-11-30T09:00", {H: "11-23 11:00", T: "11-24 09:00"}),
        ("2026-11-23T10:00", "2026-11-24T09:00", {H: "11-23 11:00"}),
        ("2026-11-23T10:00", "2026-11-23T11:01", {H: "11-23 11:00"}),
        ("2026-11-23T10:00", "2026-11-23T11:00", {}),
        # Saturday; Sunday, when next week begins tomorrow
        ("2026-11-28T10:00", None, {H: "11-28 11:00", T: "11-29 09:00", N: "11-30 09:00"}),
        ("2026-11-29T10:00", None, {H: "11-29 11:00", T: "11-30 09:00"}),
        # An hour that is tomorrow's nine o'clock cannot be; midnight
        ("2026-12-31T23:59", None, {H: "01-01 00:59", T: "01-01 09:00", N: "01-04 09:00"}),
        # Next Monday is a holiday, or two days are.
        ("2026-03-30T10:00", None, {H: "03-30 11:00", T: "03-31 09:00", N: "04-07 09:00"}),
        ("2027-10-29T10:00", None, {H: "10-29 11:00", T: "10-30 09:00", N: "11-03 09:00"}),
        # The nights of the clock: an hour passes, nine o'clock is nine o'clock.
        ("2026-03-28T10:00", None, {H: "03-28 11:00", T: "03-29 09:00", N: "03-30 09:00"}),
        ("2026-03-29T02:30", None, {H: "03-29 04:30", T: "03-30 09:00"}),
        ("2026-10-24T10:00", None, {H: "10-24 11:00", T: "10-25 09:00", N: "10-26 09:00"}),
        ("2026-10-25T03:30", None, {H: "10-25 03:30", T: "10-26 09:00"}),
    ],
)
def test_until_when_it_can_be_put_off(now: str, event: str | None, found: dict[Delay, str]) -> None:
    given = delays(local(now), local(event) if event else None, VILNIUS)
    assert {one: f"{at.astimezone(VILNIUS):%m-%d %H:%M}" for one, at in given.items()} == found
    assert all(at > local(now).astimezone(UTC) for at in given.values())
