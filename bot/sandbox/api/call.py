"""One call of a method: who calls, and with what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.sandbox.bots import BotAccount
from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request, forbidden
from bot.sandbox.invites import may_be_written_to
from bot.sandbox.media import Upload

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.telegram import Telegram


@dataclass(slots=True)
class Call:
    """`params` are checked and converted already."""

    telegram: Telegram
    bot: BotAccount
    method: str
    params: dict[str, Any]
    files: Mapping[str, Upload]

    def pay(self, chat: Chat, messages: int = 1) -> None:
        """Counts against the flood limits, or raises 429."""
        if self.telegram.limits:
            self.bot.limits.pay(chat.id, messages)

    def chat(self, param: str = "chat_id") -> Chat:
        """A chat the bot knows and is in; whether it may write there is another question."""
        chat = self._find(self.params[param])
        if chat.bot is None:
            self._check_membership(chat)
        elif not chat.opened:
            raise bad_request("chat not found")
        return chat

    def target(self) -> Chat:
        """The chat to write to; raises what says why the bot may not."""
        chat = self.place()
        if chat.is_channel and not chat.allows(self.bot, "can_post_messages"):
            raise bad_request("need administrator rights in the channel chat")
        return chat

    def place(self) -> Chat:
        """The chat of a message that is there; raises the 403 that says why the bot may not."""
        chat = self._find(self.params["chat_id"])
        if chat.person is None:
            self._check_membership(chat)
        elif not chat.person.active:
            raise forbidden("user is deactivated")
        elif not (chat.opened or may_be_written_to(chat.person, self.bot, self.telegram.now())):
            raise forbidden("bot can't initiate conversation with a user")
        elif chat.blocked:
            raise forbidden("bot was blocked by the user")
        return chat

    def group(self, right: str, refusal: str) -> Chat:
        """The group in which the bot uses a right of administrators."""
        chat = self.chat()
        if chat.bot is not None:
            raise bad_request("method is available only in groups and supergroups")
        if not chat.allows(self.bot, right):
            raise bad_request(refusal)
        return chat

    def person(self) -> Account:
        """The user whom the call is about."""
        found = self.telegram.people.get(self.params["user_id"])
        if found is None:
            raise bad_request("user not found")
        return found

    def _find(self, chat_id: int | str) -> Chat:
        if isinstance(chat_id, str):  # we have no chats with a public @name
            raise bad_request("chat not found")
        chat = self.bot.private.get(chat_id)
        if chat is not None:
            return chat
        if chat_id in self.telegram.people:
            return self.telegram.private_chat(self.telegram.people[chat_id], self.bot)
        if any(bot.id == chat_id for bot in self.telegram.bots.values()):
            raise forbidden("bot can't send messages to bots")
        chat = self.telegram.chats.get(chat_id)
        if chat is None or self.bot.id not in chat.members or chat.gone:
            raise bad_request("chat not found")
        return chat

    def _check_membership(self, chat: Chat) -> None:
        member = chat.member(self.bot)
        if chat.moved_to is not None:
            raise bad_request(
                "group chat was upgraded to a supergroup chat",
                {"migrate_to_chat_id": chat.moved_to},
            )
        if member.status == "kicked":
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        if not member.is_in:
            raise forbidden(f"bot is not a member of the {chat.kind} chat")
