"""Typed values as JSON that is the same, byte for byte, whoever writes it: so it can be hashed.

Keys in order, UTF-8, no spaces, no floats: a fraction is „305/4“, a moment is in UTC.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum, IntEnum
from fractions import Fraction
from functools import cache
from hashlib import sha256
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")


def canonical(content: Any) -> bytes:
    """What is hashed, and handed out as a file."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def hash_of(content: Any) -> str:
    """SHA-256, hex: as `sha256sum` says of the file."""
    return sha256(canonical(content)).hexdigest()


def encoded(value: Any) -> Any:
    """Plain values for `canonical`. Raises TypeError for what has no form of its own there."""
    match value:
        case IntEnum():
            return value.name.lower()
        case Enum():
            return value.value
        case datetime():
            return value.astimezone(UTC).isoformat()
        case Fraction():
            return str(value)
        case None | str() | bool() | int():
            return value
        case Mapping():
            return {str(key): encoded(one) for key, one in value.items()}
        case Sequence():
            return [encoded(one) for one in value]
    if is_dataclass(value):
        return {one.name: encoded(getattr(value, one.name)) for one in fields(value)}
    raise TypeError(f"{value!r} has no canonical form")


def decoded(kind: type[T], value: Any) -> T:
    """The inverse of `encoded`. What an older version did not write has its default."""
    found: T = _decoded(kind, value)
    return found


def _decoded(kind: Any, value: Any) -> Any:
    origin, args = get_origin(kind), get_args(kind)
    if origin is UnionType:
        return None if value is None else _decoded(args[0], value)
    if origin is not None and issubclass(origin, Mapping):
        return {_decoded(args[0], key): _decoded(args[1], one) for key, one in value.items()}
    if origin is not None:  # a sequence
        return tuple(_decoded(args[0], one) for one in value)
    if hasattr(kind, "__dataclass_fields__"):
        hints = _hints(kind)
        return kind(
            **{name: _decoded(hints[name], one) for name, one in value.items() if name in hints}
        )
    if issubclass(kind, IntEnum):
        return kind[value.upper()]
    return datetime.fromisoformat(value) if kind is datetime else kind(value)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
