"""Parameters checked against the Bot API, stricter than Telegram: unknown names are errors.

The checks are compiled once for each method. They also convert what Telegram takes in several
forms: "5" for 5, "true" for true, and JSON text for objects and arrays.
"""

import json
import math
from collections.abc import Callable, Container, Mapping
from contextlib import suppress
from functools import cache, cached_property
from typing import Any

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.spec import bot_api

Check = Callable[[Any, str], Any]  # (value, where it stands) -> the converted value

_ARRAY_OF = "Array of "
_TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False, "": False}

_MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "from_chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    **{
        kind: f"there is no {kind} in the request"
        for kind in ("photo", "document", "video", "audio", "voice")
    },
}


class Parameters:
    """The parameters of one method."""

    def __init__(self, method: str) -> None:
        described = bot_api()["methods"][method]
        self._required: list[str] = described.get("required", [])
        self._checks = {
            name: (_text_reader(types), _check(tuple(types)))
            for name, types in described.get("fields", {}).items()
        }

    def check(self, params: Mapping[str, Any], files: Container[str]) -> dict[str, Any]:
        """What was given, converted; a file sent under a parameter's own name counts as given."""
        checked = {}
        for name, value in params.items():
            if value is None:
                continue
            known = self._checks.get(name)
            if known is None:
                raise bad_request(f"unknown parameter {name}")
            read, check = known
            checked[name] = check(read(value, name) if isinstance(value, str) else value, name)
        for name in self._required:
            if name not in checked and name not in files:
                raise bad_request(_MISSING.get(name, f'parameter "{name}" is required'))
        return checked


class Shape:
    """An object type of the Bot API."""

    def __init__(self, name: str) -> None:
        self.name = name
        described = bot_api()["types"][name]
        self._types: dict[str, list[str]] = described.get("fields", {})
        self._required: list[str] = described.get("required", [])
        self._constants: dict[str, str] = described.get("constants", {})

    @cached_property
    def _checks(self) -> dict[str, Check]:
        return {name: _check(tuple(types)) for name, types in self._types.items()}

    def claims(self, value: Mapping[str, Any]) -> bool:
        """Whether the value can be of this type, among others that could stand here."""
        return all(value.get(name) == constant for name, constant in self._constants.items()) and (
            bool(self._constants) or all(name in value for name in self._required)
        )

    def __call__(self, value: Any, path: str) -> Any:
        if not isinstance(value, dict):
            raise _wrong(path, self.name)
        checks, checked = self._checks, {}
        for name, part in value.items():
            check = checks.get(name)
            if check is None:
                raise bad_request(f"unknown field {path}.{name} of {self.name}")
            if part is not None:
                checked[name] = check(part, f"{path}.{name}")
        for name, constant in self._constants.items():
            if checked.get(name, constant) != constant:
                raise bad_request(f"field {path}.{name} of {self.name} must be {constant}")
        for name in self._required:
            if name not in checked:
                raise bad_request(f"field {path}.{name} of {self.name} is required")
        return checked


def checked_as(type_name: str, value: Any) -> Any:
    """Checks any value of the Bot API, such as an Update, in the same way."""
    return _check((type_name,))(value, type_name)


@cache
def _shape(name: str) -> Shape:
    return Shape(name)


@cache
def parameters_of(method: str) -> Parameters:
    return Parameters(method)


@cache
def _check(types: tuple[str, ...]) -> Check:
    if len(types) == 1:
        return _check_of_one(types[0])
    if all(name.startswith(_ARRAY_OF) for name in types):  # its items may be of any of these
        items = tuple(name.removeprefix(_ARRAY_OF) for name in types)
        return _array(_check(items), " or ".join(types))
    if all(name in bot_api()["types"] and name != "InputFile" for name in types):
        return _one_of(types)
    return _first_that_fits([_check_of_one(name) for name in types if name != "InputFile"], types)


@cache
def _check_of_one(name: str) -> Check:
    if name.startswith(_ARRAY_OF):
        return _array(_check((name.removeprefix(_ARRAY_OF),)), name)
    if name in _SIMPLE:
        return _SIMPLE[name]
    one_of = bot_api()["types"][name].get("one_of")
    return _one_of(tuple(one_of)) if one_of else _shape(name)


def _array(check: Check, expected: str) -> Check:
    def checked(value: Any, path: str) -> Any:
        if not isinstance(value, list):
            raise _wrong(path, expected)
        return [check(item, f"{path}[{number}]") for number, item in enumerate(value)]

    return checked


def _one_of(names: tuple[str, ...]) -> Check:
    shapes = [_shape(name) for name in names]

    def checked(value: Any, path: str) -> Any:
        if isinstance(value, dict):
            for shape in shapes:
                if shape.claims(value):
                    return shape(value, path)
        raise _wrong(path, " or ".join(names))

    return checked


def _first_that_fits(checks: list[Check], types: tuple[str, ...]) -> Check:
    def checked(value: Any, path: str) -> Any:
        for check in checks:
            with suppress(ApiError):
                return check(value, path)
        raise _wrong(path, " or ".join(types))

    return checked


def _integer(value: Any, path: str) -> int:
    if type(value) is int:
        return value
    if isinstance(value, str) and value.strip().removeprefix("-").isdecimal():
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise _wrong(path, "Integer")


def _float(value: Any, path: str) -> float:
    if isinstance(value, (int, float, str)) and not isinstance(value, bool):
        with suppress(ValueError, OverflowError):
            if math.isfinite(number := float(value)):
                return number
    raise _wrong(path, "Float")


def _string(value: Any, path: str) -> str:
    if isinstance(value, str):
        return value if value.isascii() else _encodable(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    raise _wrong(path, "String")


def _encodable(text: str) -> str:
    """Half a surrogate pair can be written in JSON, but not sent."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return text


def _boolean(value: Any, path: str) -> bool:
    if isinstance(value, bool):
        return value
    raise _wrong(path, "Boolean")


def _keyboard_button(value: Any, path: str) -> Any:
    return value if isinstance(value, str) else _shape("KeyboardButton")(value, path)


def _anything(value: Any, _path: str) -> Any:
    return value


_SIMPLE: dict[str, Check] = {
    "Integer": _integer,
    "Float": _float,
    "String": _string,
    "Boolean": _boolean,
    "True": _boolean,
    "InputFile": _string,  # a file_id, an address or attach://; an upload is not among the params
    "KeyboardButton": _keyboard_button,  # a bare text is as good, says its description
    "CallbackGame": _anything,
    "RichText": _anything,  # also a String or an Array, which the list of its types cannot say
}


def _text_reader(types: list[str]) -> Check:
    """How Telegram reads this parameter when it comes as text."""
    if set(types) & {"String", "InputFile", "Integer", "Float"}:
        return _anything
    return _read_truth if types == ["Boolean"] else _read_json


def _read_truth(text: str, _path: str) -> Any:
    return _TRUTH.get(text.lower(), text)


def _read_json(text: str, path: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        what = "reply keyboard markup" if path == "reply_markup" else path
        raise bad_request(f"can't parse {what} JSON object") from None


def _wrong(path: str, expected: str) -> ApiError:
    return bad_request(f"{path} must be of type {expected}")
