"""All that is declared, found by what happened."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from bot.domain.actors import Actor
from bot.domain.taps import Tap
from bot.telegram.routes.asked import (
    Command,
    EventRoute,
    FileRoute,
    InlineRoute,
    LinkRoute,
    TapRoute,
)
from bot.telegram.routes.noun import Routes

K = TypeVar("K")
V = TypeVar("V")


class Table:
    """All routes. Raises ValueError where two claim the same name."""

    def __init__(self, features: Iterable[Routes]) -> None:
        nouns = list(features)
        self.commands = [command for noun in nouns for command in noun.commands]
        self.taps = [route for noun in nouns for route in noun.taps]
        self.events = [route for noun in nouns for route in noun.events]
        self.forms = [form for noun in nouns for form in noun.forms]
        self.links = [route for noun in nouns for route in noun.links]
        self.files = [route for noun in nouns for route in noun.files]
        self.ticks = [route for noun in nouns for route in noun.ticks]
        self.contacts = [handler for noun in nouns for handler in noun.contacts]
        self._by_key = _unique((command.key, command) for command in self.commands)
        self._by_name = _unique((name, one) for one in self.commands for name in one.names)
        self._by_tap = _unique((route.tap, route) for route in self.taps)
        self._by_event = _unique((route.field, route) for route in self.events)
        self._by_link = _unique((route.prefix, route) for route in self.links)
        inlines = _unique(("inline", route) for noun in nouns for route in noun.inlines)
        self.inline: InlineRoute | None = inlines.get("inline")
        self._know_the_unasked(nouns)

    def _know_the_unasked(self, nouns: Sequence[Routes]) -> None:
        self.outcomes = _unique(pair for noun in nouns for pair in noun.outcomes)
        self.papers = _unique(pair for noun in nouns for pair in noun.papers)
        self.bindings = _unique(pair for noun in nouns for pair in noun.bindings)
        self.campaigns = _unique(pair for noun in nouns for pair in noun.campaigns)
        self.steers = _unique(pair for noun in nouns for pair in noun.steering)
        self.live = _unique(pair for noun in nouns for pair in noun.cards)
        self.joints = _unique(pair for noun in nouns for pair in noun.joints)

    def command(self, name: str | None) -> Command | None:
        return self._by_name.get(name) if name else None

    def tap(self, kind: type[Tap]) -> TapRoute | None:
        return self._by_tap.get(kind)

    def event(self, name: str) -> EventRoute | None:
        return self._by_event.get(name)

    def link(self, payload: str) -> tuple[LinkRoute, str] | None:
        """The route of a link's payload, and what it is given."""
        prefix, _, rest = payload.partition("_")
        route = self._by_link.get(prefix)
        return (route, rest) if route is not None and rest else None

    def file(self, kind: str, actor: Actor) -> FileRoute | None:
        fitting = (one for one in self.files if kind in one.kinds and actor.can(one.needs))
        return next(fitting, None)

    def entry(self, key: str) -> Command:
        return self._by_key[key]

    def by_key(self, key: str) -> Command | None:
        """For what came from outside: the payload of a link."""
        return self._by_key.get(key)

    def known_to(self, actor: Actor) -> list[Command]:
        """Whatever the actor may open with a button, in the order of the features."""
        return [command for command in self.commands if command.opens and actor.can(command.needs)]

    def menu(self, actor: Actor) -> list[Command]:
        return [command for command in self.known_to(actor) if command.in_menu]


def _unique(pairs: Iterable[tuple[K, V]]) -> dict[K, V]:
    found: dict[K, V] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"{key!r} is claimed twice")
        found[key] = value
    return found
