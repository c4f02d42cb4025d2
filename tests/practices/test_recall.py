"""A hundred searches find what they should among the first five, on both engines."""

from collections.abc import Callable

from storage.base import Database
from tests.practices.corpus import entries, queries
from tests.practices.recall import BAR, measure


def test_the_table_is_what_was_agreed() -> None:
    names = {one.name for one in entries()}
    counts: dict[str, int] = {}
    for one in queries():
        counts[one.kind] = counts.get(one.kind, 0) + 1
        assert 1 <= len(one.expected) <= 3
        assert one.expected <= names
    assert counts == {"case": 30, "plain": 20, "typo": 20, "prefix": 15, "meaning": 15}
    assert len(names) >= 100


async def test_what_people_type_finds_what_they_mean(
    db: Database, engine: str, hasty: None, record_testsuite_property: Callable[[str, object], None]
) -> None:
    """`sueiga bench search` prints it."""
    recall = await measure(db)
    record_testsuite_property(f"recall on {engine}", str(recall))
    assert recall.whole >= BAR, str(recall)
