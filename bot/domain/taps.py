"""Typed callback data. A class that could pass Telegram's 64 bytes fails when it is made.

The id in a button selects; it never authorises: callback data can be forged, and a button outlives
a right. Only int, bool and IntEnum travel.
"""

import dataclasses
from enum import IntEnum
from typing import Any, ClassVar, Self, dataclass_transform, get_type_hints

from bot.domain.errors import Stale

LIMIT = 64  # bytes, Telegram's
INT_MAX = 2**63 - 1  # what a table's key can hold
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

_by_prefix: dict[str, type["Tap"]] = {}


@dataclass_transform(frozen_default=True)
class Tap:
    """What a button means: `class Vote(Tap, prefix="nv"): nomination: int; score: int`."""

    prefix: ClassVar[str]
    _kinds: ClassVar[dict[str, type[int]]]

    def __init_subclass__(cls, *, prefix: str) -> None:
        if prefix in _by_prefix:
            raise ValueError(f"two buttons called {prefix!r}")
        dataclasses.dataclass(frozen=True)(cls)
        cls.prefix = prefix
        hints = get_type_hints(cls)
        fields = dataclasses.fields(cls)  # type: ignore[arg-type] # it became a dataclass above
        cls._kinds = {field.name: hints[field.name] for field in fields}
        worst = len(prefix) + sum(1 + _worst(kind) for kind in cls._kinds.values())
        if worst > LIMIT:
            raise ValueError(f"{cls.__name__} may take {worst} bytes of {LIMIT}")
        _by_prefix[prefix] = cls

    def pack(self) -> str:
        return ":".join([self.prefix, *(_encode(getattr(self, name)) for name in self._kinds)])

    @classmethod
    def parse(cls, parts: list[str]) -> Self:
        if len(parts) != len(cls._kinds):
            raise Stale
        try:
            return cls(*map(_decode, cls._kinds.values(), parts))
        except ValueError:
            raise Stale from None


def unpack(data: str) -> Tap:
    """The value behind callback data. Raises Stale for what no button of today could have sent."""
    prefix, *parts = data.split(":")
    if prefix not in _by_prefix:
        raise Stale
    return _by_prefix[prefix].parse(parts)


def is_tap(data: str) -> bool:
    """Whether a button of today has such data."""
    try:
        unpack(data)
    except Stale:
        return False
    return True


def as_payload(value: Tap) -> str:
    """The tap in a link into the private chat, where Telegram allows no colon."""
    return value.pack().replace(":", "_")


def as_data(payload: str) -> str:
    return payload.replace("_", ":")


def all_taps() -> dict[str, type[Tap]]:
    return dict(_by_prefix)


def _worst(kind: type[int]) -> int:
    if kind is bool:
        return 1
    if issubclass(kind, IntEnum):
        return max(len(_encode(member)) for member in kind)
    if kind is int:
        return len(_encode(-INT_MAX))
    raise TypeError(f"{kind!r} does not travel in a button")


def _encode(value: int) -> str:
    number, digits = abs(int(value)), ""
    while True:
        number, digit = divmod(number, len(DIGITS))
        digits = DIGITS[digit] + digits
        if not number:
            return f"-{digits}" if value < 0 else digits


def _decode(kind: type[int], text: str) -> Any:
    number = int(text, len(DIGITS))
    if _encode(number) != text or abs(number) > INT_MAX or (kind is bool and number not in {0, 1}):
        raise ValueError(text)
    return kind(number)
