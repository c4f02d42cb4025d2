"""Messages as values: texts by id, joined texts, buttons.

They become words at sending, in the reader's language. They travel through the outbox as JSON:
`to_json` and `from_json` are each other's inverse.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from bot.domain.taps import Tap

UNDER = "under"  # the argument with the words that stand over buttons where a message has no text


class Html(str):
    """Markup of our own making, passed on as it is."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Words:
    """A text by its id, „<file>.<message>“, with its arguments."""

    id: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Joined:
    """Several texts, one after the other."""

    parts: tuple[Words, ...]
    by: str = "\n"


@dataclass(frozen=True, slots=True)
class Near:
    """A moment in a sentence, as near as it is: „rytoj, gruodžio 3 d., ketvirtadienį, 10 val.“.

    Which day is near is asked when the message leaves, so that it is true however long it waited.
    """

    when: datetime


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message.

    `data` is for a tap, `url` for a link, `start` for a link that opens the bot's private chat with
    that payload.
    """

    label: Words
    data: str | None = None
    url: str | None = None
    start: str | None = None


Rows = tuple[tuple[Button, ...], ...]


def words(text_id: str, **params: Any) -> Words:
    return Words(text_id, params)


def tap(label: str, value: Tap, **params: Any) -> Button:
    return Button(Words(label, params), data=value.pack())


def verbatim(label: str, value: Tap, *, chosen: bool = False) -> Button:
    """A button whose label is data: the name of a theme, of an eldership."""
    return tap("common.chosen" if chosen else "common.verbatim", value, text=label)


def in_pairs(buttons: Sequence[Button]) -> Rows:
    """Two buttons a row."""
    return tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))


def one_a_row(buttons: Sequence[Button]) -> Rows:
    return tuple((button,) for button in buttons)


def to_json(value: Any) -> Any:
    """What an argument of a text, a button or rows of them look like in a JSON column.

    The „$“ sets what we write apart from the arguments' own names, which cannot have one.
    """
    match value:
        case Html():
            return {"$html": str(value)}
        case date() | Near():
            return _time_to_json(value)
        case Words():
            return {"$words": value.id, "params": to_json(value.params)}
        case Joined():
            return {"$joined": [to_json(part) for part in value.parts], "by": value.by}
        case Button():
            return {
                "$button": to_json(value.label),
                "data": value.data,
                "url": value.url,
                "start": value.start,
            }
        case Mapping():
            return {key: to_json(item) for key, item in value.items()}
        case tuple() | list():
            return [to_json(item) for item in value]
        case None | str() | int() | float():
            return value
    raise TypeError(f"{value!r} does not travel")


def from_json(value: Any) -> Any:
    """The inverse of `to_json`; lists come back as tuples."""
    match value:
        case {"$html": str(text)}:
            return Html(text)
        case {"$moment": str()} | {"$day": str()} | {"$near": str()}:
            return _time_from_json(value)
        case {"$words": str(text_id), "params": params}:
            return Words(text_id, from_json(params))
        case {"$joined": parts, "by": by}:
            return Joined(tuple(from_json(part) for part in parts), by)
        case {"$button": label, "data": data, "url": url, "start": start}:
            return Button(from_json(label), data, url, start)
        case dict():
            return {key: from_json(item) for key, item in value.items()}
        case list():
            return tuple(from_json(item) for item in value)
    return value


def _time_to_json(value: date | Near) -> dict[str, str]:
    match value:
        case datetime():
            return {"$moment": value.isoformat()}
        case Near():
            return {"$near": value.when.isoformat()}
    return {"$day": value.isoformat()}


def _time_from_json(value: Mapping[str, str]) -> datetime | date | Near:
    ((tag, text),) = value.items()
    if tag == "$day":
        return date.fromisoformat(text)
    moment = datetime.fromisoformat(text)
    return Near(moment) if tag == "$near" else moment
