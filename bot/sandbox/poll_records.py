"""How a poll is kept as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.sandbox.entities import from_api
from bot.sandbox.polls import Option, Poll

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account

Row = dict[str, Any]

_AS_IT_IS = (
    "question",
    "anonymous",
    "multiple",
    "revoting",
    "adding",
    "hidden",
    "shuffled",
    "description",
    "open_period",
    "stopped",
)


def poll_row(poll: Poll) -> Row:
    row: Row = {name: getattr(poll, name) for name in _AS_IT_IS}
    return row | {
        "bot": poll.bot.id,
        "entities": [entity.to_api() for entity in poll.entities],
        "description_entities": [entity.to_api() for entity in poll.description_entities],
        "options": [_option_row(option) for option in poll.options],
        "closes": poll.closes and poll.closes.isoformat(),
        "votes": list(poll.votes.items()),
    }


def read_poll(row: Row, *, people: Mapping[int, Account], **known: Any) -> Poll:
    return Poll(
        **{name: row[name] for name in _AS_IT_IS},
        **known,
        entities=tuple(from_api(one) for one in row["entities"]),
        description_entities=tuple(from_api(one) for one in row["description_entities"]),
        options=[_option(one, people) for one in row["options"]],
        closes=row["closes"] and datetime.fromisoformat(row["closes"]),
        votes=dict(row["votes"]),
    )


def _option_row(option: Option) -> Row:
    return {
        "id": option.id,
        "text": option.text,
        "entities": [entity.to_api() for entity in option.entities],
        "adder": option.adder and option.adder.id,
        "added": option.added and option.added.isoformat(),
    }


def _option(row: Row, people: Mapping[int, Account]) -> Option:
    return Option(
        id=row["id"],
        text=row["text"],
        entities=tuple(from_api(one) for one in row["entities"]),
        adder=people.get(row["adder"]),
        added=row["added"] and datetime.fromisoformat(row["added"]),
    )
