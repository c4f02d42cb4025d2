"""python-telegram-bot's bot, with a short way for what happens at every update."""

from typing import Any, cast

from telegram import Bot

from bot.telegram.incoming import KINDS, Raw


class RawBot(Bot):
    """Hands over updates as they came, and calls methods without building an object of each answer.

    Its objects cost half a millisecond a message. Errors are python-telegram-bot's all the same.
    """

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
