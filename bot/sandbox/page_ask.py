"""What the page asks for: ids and texts from JSON or a form, looked up in the model."""

from typing import Any

from aiohttp import web

from bot.sandbox.bots import BotAccount
from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram

MAX_BODY = 100_000  # bytes of JSON; a long text is 4,096 characters


class Refused(Exception):
    """Answered as {"error": text, "code": code}; the page has words for the code."""

    def __init__(self, code: str, text: str, *, status: int = 400) -> None:
        super().__init__(text)
        self.code = code
        self.status = status


class Ask:
    def __init__(self, telegram: Telegram, fields: dict[str, Any]) -> None:
        self.telegram = telegram
        self.fields = fields

    def number(self, name: str, default: int | None = None) -> int:
        value = self.fields.get(name, default)
        try:
            return int(value)  # type: ignore[arg-type]  # None and lists end in the except
        except (TypeError, ValueError):
            raise Refused("bad-request", f"{name} must be a whole number") from None

    def numbers(self, name: str) -> list[int]:
        value = self.fields.get(name) or []
        if not isinstance(value, list) or not all(isinstance(one, int) for one in value):
            raise Refused("bad-request", f"{name} must be a list of whole numbers")
        return value

    def text(self, name: str) -> str:
        value = self.optional_text(name)
        if value is None:
            raise Refused("bad-request", f"{name} must not be empty")
        return value

    def optional_text(self, name: str) -> str | None:
        value = self.fields.get(name)
        if value is not None and not isinstance(value, str):
            raise Refused("bad-request", f"{name} must be a text")
        return (value or "").strip() or None

    def flag(self, name: str) -> bool:
        return self.fields.get(name) is True

    def person(self, name: str = "person") -> Person:
        return self._person(self.number(name))

    def people(self, name: str) -> list[Person]:
        return [self._person(number) for number in self.numbers(name)]

    def _person(self, number: int) -> Person:
        found = self.telegram.people.get(number)
        if found is None:
            raise Refused("no-such-person", f"there is no person {number}", status=404)
        return found

    def bot(self, name: str = "bot") -> BotAccount:
        return self._bot(self.number(name))

    def bots(self, name: str) -> list[BotAccount]:
        return [self._bot(number) for number in self.numbers(name)]

    def _bot(self, number: int) -> BotAccount:
        found = bot_by_id(self.telegram, number)
        if found is None:
            raise Refused("no-such-bot", f"there is no bot {number}", status=404)
        return found

    def user(self, name: str = "user") -> Person | BotAccount:
        """A person or a bot."""
        return bot_by_id(self.telegram, self.number(name)) or self.person(name)

    def texts(self, name: str) -> list[str]:
        value = self.fields.get(name) or []
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise Refused("bad-request", f"{name} must be a list of texts")
        return value

    def thread(self) -> int | None:
        """The topic; none, or an empty one, is all of them."""
        return self.number("thread") if self.fields.get("thread") not in (None, "") else None

    def chat(self) -> Chat:
        """The chat by whom it is with, as in Telegram's own apps: the bot's id, or the group's."""
        number, person = self.number("chat"), self.person()
        bot = bot_by_id(self.telegram, number)
        if bot is not None:
            return person.chat(bot)
        found = self.telegram.chats.get(number)
        if found is None or found.gone or person.id not in found.members:
            raise Refused("no-such-chat", f"{person} has no chat {number}", status=404)
        return found

    def message(self, name: str = "message") -> Message:
        found = self.chat().message(self.number(name))
        if found is None:
            raise Refused("no-such-message", "the message is gone", status=404)
        return found

    def optional_message(self, name: str) -> Message | None:
        return None if self.fields.get(name) is None else self.message(name)


def bot_by_id(telegram: Telegram, number: int) -> BotAccount | None:
    return next((bot for bot in telegram.bots.values() if bot.id == number), None)


async def read_body(request: web.Request) -> dict[str, Any]:
    if request.content_length is None or request.content_length > MAX_BODY:
        raise Refused("bad-request", f"a body of at most {MAX_BODY} bytes is needed")
    try:
        body = await request.json()
    except ValueError:
        raise Refused("bad-request", "the body must be JSON") from None
    if not isinstance(body, dict):
        raise Refused("bad-request", "the body must be a JSON object")
    return body
