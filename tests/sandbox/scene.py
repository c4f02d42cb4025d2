"""What the sandbox's tests have in common: a clock that waits, and a bot's hand on the Bot API."""

import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.sandbox.media import Upload
from bot.sandbox.telegram import Telegram

TOKEN = "4242:AAsandbox"
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass
class Clock:
    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def moves(self, **much: float) -> None:
        self.now += timedelta(**much)


@dataclass
class BotApi:
    """`await api("sendMessage", …)` gives the result, `await api.refusal(…)` the error's text."""

    telegram: Telegram
    token: str = TOKEN

    async def __call__(self, method: str, files: dict[str, Upload] | None = None, **params: Any):
        reply = await self.telegram.call(self.token, method, params, files or {})
        assert reply.ok, reply.body
        return reply.body["result"]

    async def refusal(self, method: str, files: dict[str, Upload] | None = None, **params: Any):
        reply = await self.telegram.call(self.token, method, params, files or {})
        assert reply.status == reply.body.get("error_code"), reply.body
        return reply.body["description"]

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        """Everything that waits, confirmed at once and without the update_id."""
        found = await self("getUpdates", **params)
        if found:
            await self("getUpdates", offset=found[-1]["update_id"] + 1, limit=1)
        return [
            {kind: body for kind, body in update.items() if kind != "update_id"} for update in found
        ]


def keyboard(*labels: str) -> dict[str, Any]:
    """One row of inline buttons; the data of a button is its label."""
    return {"inline_keyboard": [[{"text": label, "callback_data": label} for label in labels]]}


def png(width: int, height: int) -> bytes:
    header = struct.pack(">II", width, height)
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + header + b"\x08\x02\x00\x00\x00"


def jpeg(width: int, height: int) -> bytes:
    jfif = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    return b"\xff\xd8" + jfif + b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width)
