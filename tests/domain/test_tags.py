"""What stands beside a member's name in the county group."""

import pytest

from bot.domain.tags import fits, short_name


@pytest.mark.parametrize(
    ("eldership", "tag"),
    [
        ("Daugų seniūnija", "Daugų"),
        ("Kuršėnų kaimiškoji seniūnija", "Kuršėnų kaim."),
        ("Širvintų miesto seniūnija", "Širvintų m."),
        ("Kelmės apylinkių seniūnija", "Kelmės apyl."),
        ("Žiežmarių apylinkės seniūnija", "Žiežmarių apyl."),
        ("Panemunės-Šančių seniūnija", "Panemunės-Šančių"),
        ("Miesto seniūnija", "Miesto"),
    ],
)
def test_the_short_name_of_an_eldership(eldership: str, tag: str) -> None:
    assert short_name(eldership) == tag


@pytest.mark.parametrize("tag", ["", " ", "Naujosios Akmenės", "Daugų 🌳", "Daugų\nsen."])
def test_what_is_no_tag(tag: str) -> None:
    assert not fits(tag)
