"""The association's settings: what each may be, typed or chosen."""

from pathlib import Path
from typing import Any

import pytest

from bot.domain import settings
from bot.domain.errors import Refusal
from bot.domain.settings import SETTINGS, Kind, Setting, by_number

DAYS = Setting("days", 14, Kind.DAYS, least=0, most=90)
TEXT = Setting("text", "", Kind.TEXT, most=5)
CHOICE = Setting("choice", "one", Kind.CHOICE, choices=("one", "two"))
BOOL = Setting("bool", default=False, kind=Kind.BOOL)


@pytest.mark.parametrize("typed", ["21", " 21 ", "21 diena", "21 d.", "²1"])
def test_a_number_is_read_with_the_word_behind_it(typed: str) -> None:
    assert DAYS.read(typed) == 21


@pytest.mark.parametrize("typed", ["0", "90"])
def test_the_bounds_belong_to_it(typed: str) -> None:
    assert DAYS.read(typed) == int(typed)


@pytest.mark.parametrize(
    "typed",
    ["", "91", "-3x", "x", "dvi savaitės", "1,5", "1 000", "٣", "9" * 5000, "true", "14 15"],
)
def test_what_is_no_such_number_is_answered_with_the_bounds(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        DAYS.read(typed)
    assert (refused.value.text_id, refused.value.params) == (
        "settings.number-wanted",
        {"least": 0, "most": 90},
    )


@pytest.mark.parametrize(
    ("setting", "value"),
    [(DAYS, True), (DAYS, 91), (DAYS, "14"), (CHOICE, "three"), (BOOL, 1), (TEXT, "sešios")],
)
def test_what_does_not_fit_is_refused_whatever_way_it_came(setting: Setting, value: Any) -> None:
    with pytest.raises(Refusal):
        setting.check(value)


def test_what_fits_is_taken() -> None:
    assert [CHOICE.check("two"), BOOL.check(True), TEXT.read(" penki ")] == ["two", True, "penki"]  # noqa: FBT003 - the value


def test_a_button_finds_its_setting() -> None:
    assert [by_number(one.number) for one in SETTINGS.values()] == list(SETTINGS.values())
    assert by_number(0) is None


def test_every_default_fits() -> None:
    assert {name: one.check(one.default) for name, one in SETTINGS.items()} == {
        name: one.default for name, one in SETTINGS.items()
    }


def test_every_setting_has_an_effect() -> None:
    """Somewhere a service or a handler asks for it; for those of a group by the group's name."""
    root = Path(settings.__file__).parents[2]
    asking = [
        *root.joinpath("bot", "services").rglob("*.py"),
        *root.joinpath("handlers").rglob("*.py"),
    ]
    code = "\n".join(path.read_text(encoding="utf-8") for path in asking)
    named = vars(settings).items()
    groups = [(name, one) for name, one in named if isinstance(one, dict) and one is not SETTINGS]
    names = {value.name: name for name, value in named if isinstance(value, Setting)}
    names |= {value.name: name for name, group in groups for value in group.values()
              if isinstance(value, Setting)}  # fmt: skip
    assert names.keys() == SETTINGS.keys()
    assert [name for name in names.values() if name not in code] == []
