"""What Telegram answers to a call."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from bot.sandbox.errors import ApiError


@dataclass(frozen=True, slots=True)
class Reply:
    """The HTTP status and the JSON body."""

    status: int
    body: dict[str, Any]

    @property
    def ok(self) -> bool:
        return self.status == HTTPStatus.OK


def success(result: Any) -> Reply:
    return Reply(HTTPStatus.OK, {"ok": True, "result": result})


def refusal(error: ApiError) -> Reply:
    body: dict[str, Any] = {
        "ok": False,
        "error_code": error.status,
        "description": error.description,
    }
    if error.parameters:
        body["parameters"] = dict(error.parameters)
    return Reply(error.status, body)
