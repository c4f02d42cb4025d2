"""Errors that say which text to show. Only the edge shows it."""

from typing import Any, overload

from bot.domain.actors import Actor, Can, Over


class Refusal(Exception):
    """The wish cannot be granted: `text_id` with `params` says why and what to do instead."""

    def __init__(self, text_id: str, **params: Any) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.params = params


class NotAllowed(Refusal):
    """The actor's roles do not allow it."""


class Stale(Refusal):
    """A button outlived what it pointed at; the fresh screen follows the text."""

    def __init__(self) -> None:
        super().__init__("common.stale")


@overload
def require(actor: Actor, what: Can) -> None: ...
@overload
def require(actor: Actor, what: Can, *, over: Over) -> None: ...
def require(actor: Actor, what: Can, *, over: Over | None = None) -> None:
    """Raise NotAllowed unless the actor can; with an object, unless they may over it.

    Strangers are told how to be let in.
    """
    if actor.can(what) if over is None else actor.may(what, over):
        return
    if not actor.can(Can.BELONG):
        raise NotAllowed("common.stranger", account=str(actor.account_id))
    raise NotAllowed(f"common.not-allowed-{what.name.lower().replace('_', '-')}")
