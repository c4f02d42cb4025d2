"""The import's measurement in small: all parts run, and the country is within the bar."""

import importlib
from pathlib import Path

bench = importlib.import_module("tests.bench.import")  # a word of Python's own


async def test_the_countrys_list_is_within_the_bar(tmp_path: Path) -> None:
    lines, _ = bench.SIZES
    figures = await bench.measure(tmp_path, lines)
    assert figures.whole < bench.MAY_TAKE
