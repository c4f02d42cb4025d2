"""The measurement of results in small: all parts run, the numbers agree, the bars are met."""

from pathlib import Path

from tests.bench import tallies


async def test_a_small_poll_is_within_the_bars(tmp_path: Path) -> None:
    assert (await tallies.measure(tmp_path, tallies.SMALL, repeats=1)).met
