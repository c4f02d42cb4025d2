"""The measurement of searches in small: all parts run, and each page is within the bar."""

import pytest

from storage.base import Database
from tests.bench import search


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)  # the other's is measured in full
async def test_a_few_entries_are_searched_within_the_bar(db: Database, hasty: None) -> None:
    (figures,) = await search.measure(db, sizes=(30,))
    assert figures.met
