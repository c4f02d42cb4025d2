"""What an entry says otherwise, and how long it waits."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.reports import UP_AFTER, Content
from bot.domain.reviews import (
    FIRST_FIELDS,
    LONGEST,
    MORE_FIELDS,
    Field,
    differences,
    is_late,
    waited,
)

NOW = datetime(2026, 11, 23, tzinfo=UTC)
BEFORE = Content("Parkas", (1, 2), files=({"kind": "photo", "file_unique_id": "a"},))


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, []),
        ({"title": "Sodas"}, [Field.TITLE]),
        ({"themes": [2, 1]}, []),
        ({"themes": (1,)}, [Field.THEMES]),
        ({"cost": 0}, [Field.COST]),
        ({"files": [{"kind": "photo", "file_id": "anew", "file_unique_id": "a"}]}, []),
        ({"files": ()}, [Field.FILES]),
        ({"country": "Latvija", "problem": "Žolė"}, [Field.PROBLEM, Field.COUNTRY]),
    ],
)
def test_what_an_entry_says_otherwise(changed: dict[str, Any], expected: list[Field]) -> None:
    said = {name: getattr(BEFORE, name) for name in BEFORE.__slots__} | changed
    assert differences(BEFORE, Content(**said)) == expected
    assert differences(BEFORE, Content.from_json(BEFORE.as_json())) == []


def test_every_field_can_be_asked_about() -> None:
    assert sorted((*FIRST_FIELDS, *MORE_FIELDS)) == sorted(Field)
    assert {field.code for field in Field} <= set(Content.__slots__)
    assert Field.COST not in LONGEST


@pytest.mark.parametrize(
    ("ago", "days", "late"),
    [
        (timedelta(seconds=-5), 0, False),
        (timedelta(hours=23), 0, False),
        (timedelta(days=1), 1, False),
        (UP_AFTER - timedelta(seconds=1), 4, False),
        (UP_AFTER, 5, True),
    ],
)
def test_how_long_it_waits(*, ago: timedelta, days: int, late: bool) -> None:
    assert (waited(NOW - ago, NOW), is_late(NOW - ago, NOW)) == (days, late)
