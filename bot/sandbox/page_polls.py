"""A poll as JSON for the page, as one person sees it."""

from typing import Any
from zlib import crc32

from bot.sandbox.people import Person
from bot.sandbox.polls import MAX_OPTIONS, Option, Poll

View = dict[str, Any]


def poll_view(poll: Poll, person: Person) -> View:
    """Results are there for who has voted, and when it is over; hidden ones only then."""
    own = poll.votes.get(person.id, [])
    results = poll.closed or (bool(own) and not poll.hidden)
    return {
        "question": poll.question,
        "description": poll.description,
        "entities": [entity.to_api() for entity in poll.description_entities],
        "options": [_option_view(poll, one, own, results=results) for one in _shown(poll, person)],
        "voters": len(poll.votes),
        "voted": bool(own),
        "results": results,
        "anonymous": poll.anonymous,
        "multiple": poll.multiple,
        "hidden": poll.hidden,
        "closed": poll.closed,
        "closes": int(poll.closes.timestamp()) if poll.closes else None,
        "revoting": poll.revoting,
        "adding": poll.adding and len(poll.options) < MAX_OPTIONS,
    }


def _shown(poll: Poll, person: Person) -> list[Option]:
    """In their order; shuffled ones in another for each person, but always the same."""
    if not poll.shuffled:
        return poll.options
    return sorted(poll.options, key=lambda one: crc32(f"{person.id}:{one.id}".encode()))


def _option_view(poll: Poll, option: Option, own: list[str], *, results: bool) -> View:
    votes = poll.count(option) if results else 0
    return {
        "id": option.id,
        "text": option.text,
        "votes": votes,
        "percent": round(100 * votes / len(poll.votes)) if votes else 0,
        "own": option.id in own,
        "adder": option.adder.name if option.adder else None,
    }
