"""What can go wrong: for a bot, for a person, on the wire."""

from collections.abc import Mapping
from typing import Any


class ApiError(Exception):
    """An answer with ok=false; `description` is the whole text, as Telegram words it."""

    def __init__(
        self, status: int, description: str, parameters: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


class NotPossible(Exception):
    """A person asked for something no Telegram client would let them do."""


class ConnectionLost(Exception):
    """The connection broke before the answer arrived; the call may or may not have taken effect."""


def bad_request(text: str, parameters: Mapping[str, Any] | None = None) -> ApiError:
    return ApiError(400, f"Bad Request: {text}", parameters)


def forbidden(text: str) -> ApiError:
    return ApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> ApiError:
    return ApiError(409, f"Conflict: {text}")
