"""Every button of every feature: typed, short enough, and mistrusted when it comes back."""

import importlib
import pkgutil
from enum import Enum, IntEnum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import handlers
from bot.domain import taps
from bot.domain.errors import Stale
from bot.domain.taps import INT_MAX, LIMIT, Tap, all_taps, unpack

for module in pkgutil.iter_modules(handlers.__path__):
    importlib.import_module(f"handlers.{module.name}")

KINDS = sorted(all_taps().values(), key=lambda kind: kind.prefix)


def values_of(kind: type[Tap]) -> st.SearchStrategy[Tap]:
    def of(field: type[int]) -> st.SearchStrategy[int]:
        if issubclass(field, Enum):
            return st.sampled_from(list(field))
        return st.booleans() if field is bool else st.integers(-INT_MAX, INT_MAX)

    return st.tuples(*map(of, kind._kinds.values())).map(lambda values: kind(*values))


def comes_back(value: Tap) -> None:
    data = value.pack()
    assert 1 <= len(data.encode()) <= LIMIT
    back = unpack(data)
    assert (back, type(back)) == (value, type(value))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_what_is_packed_is_unpacked(kind: type[Tap]) -> None:
    """Each field with whatever it can be, or with its ends, beside the ends of the others."""

    def ends(field: type[int]) -> list[int]:
        if issubclass(field, Enum):
            return list(field)
        return [False, True] if field is bool else [-INT_MAX, -1, 0, 1, INT_MAX]

    choices = [ends(field) for field in kind._kinds.values()]
    for at, choice in enumerate(choices):
        for others in (0, -1):
            for one in choice:
                comes_back(kind(*(one if at == i else c[others] for i, c in enumerate(choices))))
    if not choices:
        comes_back(kind())


@settings(max_examples=500)
@given(st.sampled_from(KINDS).flatmap(values_of))
def test_whatever_is_packed_is_unpacked(value: Tap) -> None:
    comes_back(value)


@given(st.one_of(st.text(max_size=64), st.from_regex(r"[a-z]{1,3}(:[-+_0-9a-zA-Z ]{0,14}){0,5}")))
def test_nothing_but_stale_comes_of_what_nobody_packed(data: str) -> None:
    try:
        value = unpack(data)
    except Stale:
        return
    assert value.pack() == data


@given(
    st.sampled_from(KINDS),
    st.lists(
        st.one_of(
            st.text(max_size=14),
            st.integers().map(str),
            st.sampled_from(["", "-", "-0", "+1", "01", "1_0", " 1", "1 ", "٣", "1y2p0ij32e8e8"]),
        ),
        max_size=5,
    ),
)
def test_the_right_prefix_is_no_pass(kind: type[Tap], parts: list[str]) -> None:
    data = ":".join([kind.prefix, *parts])
    try:
        value = unpack(data)
    except Stale:
        return
    assert (type(value), value.pack()) == (kind, data)


def forgotten(prefix: str) -> None:
    taps._by_prefix.pop(prefix, None)


def test_a_button_that_could_be_too_long_fails_when_it_is_made() -> None:
    with pytest.raises(ValueError, match="TooLong may take 73 bytes of 64"):

        class TooLong(Tap, prefix="toolong!!"):
            a: int
            b: int
            c: int
            d: int
            e: bool
            f: bool

    assert "toolong!!" not in all_taps()


def test_the_longest_button_there_can_be() -> None:
    class Long(Tap, prefix="test!long"):
        a: int
        b: int
        c: int
        d: bool

    assert len(Long(-INT_MAX, -INT_MAX, -INT_MAX, d=True).pack()) == 56
    forgotten("test!long")


@pytest.mark.parametrize("annotation", [str, float, bytes, Enum])
def test_only_numbers_travel(annotation: type) -> None:
    with pytest.raises(TypeError):
        type("Odd", (Tap,), {"__annotations__": {"what": annotation}}, prefix="test!odd")


def test_two_buttons_of_one_name_fail() -> None:
    with pytest.raises(ValueError, match="two buttons called 'm'"):

        class Twin(Tap, prefix="m"):
            pass


def test_a_choice_that_is_no_more_is_stale() -> None:
    class Colour(IntEnum):
        RED = 1
        BLUE = 40

    class Paint(Tap, prefix="test!paint"):
        colour: Colour
        wet: bool

    assert Paint(Colour.BLUE, wet=True).pack() == "test!paint:14:1"
    assert unpack("test!paint:14:1") == Paint(Colour.BLUE, wet=True)
    for data in ("test!paint:2:1", "test!paint:14:2", "test!paint:14", "test!paint:14:1:1"):
        with pytest.raises(Stale):
            unpack(data)
    forgotten("test!paint")
