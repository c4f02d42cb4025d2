"""The use cases' own rules: the disk and the threads of a database are for `tests/storage`."""

import pytest


@pytest.fixture(autouse=True)
def in_a_hurry(hurry: None) -> None:
    pass
