"""python-telegram-bot's bot, with a short way for what happens at every update."""

import time
from typing import Any, cast

from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.domain.failures import reason
from bot.services.pulse import Pulse
from bot.telegram.incoming import KINDS, Raw
from bot.telegram.request import NotSent


class RawBot(Bot):
    """Hands over updates as they came, and calls methods without building an object of each answer.

    Its objects cost half a millisecond a message. Errors are python-telegram-bot's all the same.
    `pulse` counts what became of the calls.
    """

    def __init__(self, *args: Any, pulse: Pulse | None = None, **options: Any) -> None:
        self._pulse = pulse or Pulse(time.monotonic)
        super().__init__(*args, **options)

    @property
    def pulse(self) -> Pulse:
        return self._pulse

    async def get_raw_updates(self, offset: int | None, hold: int) -> list[Raw]:
        """`hold`: seconds Telegram may wait for the first update."""
        data: dict[str, Any] = {"timeout": hold, "allowed_updates": list(KINDS)}
        if offset is not None:
            data["offset"] = offset
        answer = await self._post("getUpdates", data, read_timeout=hold + 10)
        return cast("list[Raw]", answer)

    async def call(self, method: str, **parameters: Any) -> Any:
        """Telegram's answer as JSON, without the parameters that are None. Raises TelegramError."""
        return await self._post(
            method, {name: value for name, value in parameters.items() if value is not None}
        )

    async def _post(self, endpoint: str, *args: Any, **options: Any) -> Any:
        """Counts what became of the call."""
        outcome = "ok"
        try:
            return await super()._post(endpoint, *args, **options)
        except TelegramError as error:
            outcome = _outcome(error)
            self._note_refusal(error)
            raise
        finally:
            self._pulse.called(endpoint, outcome)

    def _note_refusal(self, error: TelegramError) -> None:
        if isinstance(error, Forbidden | BadRequest):
            state = "unreachable" if isinstance(error, Forbidden) else "failed"
            self._pulse.refusals[reason(state, error.message) or "other"] += 1


def _outcome(error: TelegramError) -> str:
    """What became of the call, for counting."""
    match error:
        case RetryAfter():
            return "flood"
        case NotSent():
            return "no-connection"
        case Forbidden():
            return "forbidden"
        case BadRequest() | ChatMigrated():
            return "refused"
        case NetworkError():
            return "doubt"
    return "error"
