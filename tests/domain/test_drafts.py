"""How long a draft is kept."""

from datetime import UTC, datetime, timedelta

from bot.domain.drafts import expires_at

MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)


def test_fourteen_days_after_the_last_answer() -> None:
    assert expires_at(MONDAY, MONDAY + timedelta(days=11)) == MONDAY + timedelta(days=14)


def test_three_days_after_a_reminder_that_came_late() -> None:
    assert expires_at(MONDAY, MONDAY + timedelta(days=20)) == MONDAY + timedelta(days=23)
