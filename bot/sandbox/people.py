"""People with Telegram on their phones, and everything they can do there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from bot.sandbox import groups
from bot.sandbox.bots import BotAccount
from bot.sandbox.buttons import InlineButton
from bot.sandbox.entities import find_entities, utf16_length
from bot.sandbox.errors import NotPossible
from bot.sandbox.media import MediaKind, Upload
from bot.sandbox.posting import delete, deliver, new_group_id, post
from bot.sandbox.queries import Query
from bot.sandbox.taps import ask, find_button

if TYPE_CHECKING:
    from bot.sandbox.chats import Chat
    from bot.sandbox.messages import Message
    from bot.sandbox.telegram import Telegram

P = ParamSpec("P")
R = TypeVar("R")

MAX_TEXT = 4096  # UTF-16 units; a client cuts longer texts into several messages


def action(act: Callable[Concatenate[Person, P], R]) -> Callable[Concatenate[Person, P], R]:
    """Something a person does: what it changed is kept before it returns."""

    @wraps(act)
    def acted(person: Person, /, *args: P.args, **kwargs: P.kwargs) -> R:
        if not person.active:
            raise NotPossible(f"the account of {person} is deleted")
        result = act(person, *args, **kwargs)
        person.telegram.keep.commit()
        return result

    return acted


@dataclass(slots=True, eq=False, repr=False, kw_only=True)
class Person:
    telegram: Telegram
    id: int
    first_name: str
    last_name: str = ""
    username: str | None = None
    language_code: str = "en"
    phone: str = ""
    active: bool = True

    def __repr__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def names(self) -> dict[str, str]:
        """The part that a User and a private Chat have in common."""
        names = {"first_name": self.first_name}
        if self.last_name:
            names["last_name"] = self.last_name
        if self.username:
            names["username"] = self.username
        return names

    def to_api(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "is_bot": False,
            **self.names(),
            "language_code": self.language_code,
        }

    # What they see

    def chat(self, bot: BotAccount | None = None) -> Chat:
        """The private chat with a bot, by default the first one."""
        return self.telegram.private_chat(self, bot or self.telegram.first_bot)

    @property
    def sees(self) -> str:
        """The newest text or caption the bot sent in the private chat; "" if there is none."""
        chat = self.chat()
        return next((found.plain for found in chat.newest_first() if found.sender is chat.bot), "")

    def history(self, chat: Chat | None = None) -> list[Message]:
        return (chat or self.chat()).history

    # What they write

    @action
    def starts(self, bot: BotAccount, payload: str | None = None) -> Message:
        """Presses Start (or Restart, when the bot is blocked); `payload` comes from a deep link."""
        groups.set_blocked(self.telegram, self.chat(bot), blocked=False)
        return self.says(f"/start {payload}" if payload else "/start", self.chat(bot))

    @action
    def says(
        self,
        text: str,
        chat: Chat | None = None,
        *,
        reply_to: Message | None = None,
        thread: int | None = None,
    ) -> Message:
        text = text.strip()
        if not 1 <= utf16_length(text) <= MAX_TEXT:
            raise NotPossible(f"a text has 1 to {MAX_TEXT} characters")
        return self._sends(
            chat, text=text, entities=find_entities(text), reply_to=reply_to, thread=thread
        )

    @action
    def sends_photo(
        self,
        content: bytes,
        caption: str = "",
        chat: Chat | None = None,
        *,
        group: str | None = None,
    ) -> Message:
        """`group`: the same media_group_id on several of these makes an album."""
        return self._sends_file("photo", Upload("", content, ""), caption, chat, group)

    @action
    def sends_document(
        self,
        content: bytes,
        name: str,
        caption: str = "",
        chat: Chat | None = None,
        *,
        group: str | None = None,
        mime: str = "",
    ) -> Message:
        return self._sends_file("document", Upload(name, content, mime), caption, chat, group)

    @action
    def sends_album(
        self, items: Iterable[tuple[MediaKind, bytes]], caption: str = "", chat: Chat | None = None
    ) -> list[Message]:
        """Several files at once, each an update of its own; the first has the caption."""
        group = new_group_id()
        sent: list[Message] = []
        for kind, content in items:
            upload = Upload("" if kind == "photo" else f"{kind}_{len(sent) + 1}", content, "")
            sent.append(self._sends_file(kind, upload, "" if sent else caption, chat, group))
        return sent

    @action
    def shares_contact(self, chat: Chat | None = None, *, of: Person | None = None) -> Message:
        person = of or self
        contact: dict[str, Any] = {"phone_number": person.phone, "first_name": person.first_name}
        if person.last_name:
            contact["last_name"] = person.last_name
        return self._sends(chat, extra={"contact": contact | {"user_id": person.id}})

    @action
    def edits(
        self,
        message: Message,
        text: str | None = None,
        caption: str | None = None,
        photo: bytes | None = None,
    ) -> Message:
        self._owns(message)
        if text is not None:
            message.text, message.entities = text, find_entities(text)
        if caption is not None:
            message.caption, message.caption_entities = caption or None, find_entities(caption)
        if photo is not None:
            message.media = self.telegram.add_media("photo", Upload("", photo, ""))
        message.edit_date = self.telegram.now()
        self.telegram.save(message)
        self.telegram.tell("edit", message.chat, message=message.id)
        deliver(self.telegram, message, "edited_message")
        return message

    @action
    def deletes(self, message: Message) -> None:
        self._owns(message)
        delete(self.telegram, message)

    def _owns(self, message: Message) -> None:
        if message.sender is not self or message.deleted:
            raise NotPossible(f"{self} cannot change {message!r}")

    def _sends_file(
        self, kind: MediaKind, upload: Upload, caption: str, chat: Chat | None, group: str | None
    ) -> Message:
        return self._sends(
            chat,
            media=self.telegram.add_media(kind, upload),
            caption=caption or None,
            caption_entities=find_entities(caption),
            media_group_id=group,
        )

    def _sends(self, chat: Chat | None, **content: Any) -> Message:
        chat = chat or self.chat()
        self._may_write(chat)
        message = post(self.telegram, chat, self, **content)
        deliver(self.telegram, message)
        return message

    def _may_write(self, chat: Chat) -> None:
        if chat.bot is None:
            self._is_in(chat)
        elif chat.person is not self:
            raise NotPossible(f"{chat} is not a chat of {self}")
        elif chat.blocked:
            raise NotPossible(f"{self} has blocked {chat.bot}: unblock it first")
        elif not chat.opened:
            chat.opened = True
            self.telegram.save(chat)
            self.telegram.tell("chat", chat)

    # What they tap

    @action
    def taps(
        self,
        button: str | InlineButton,
        message: Message | None = None,
        chat: Chat | None = None,
    ) -> Query:
        """A button by its label or its callback data, on a message or the newest that has it."""
        found, where = find_button(button, message, chat or self.chat())
        if found.data is None:
            raise NotPossible(f"{found.text} opens {found.url}: no bot hears of it")
        return self.sends_data(found.data, where)

    @action
    def taps_again(self, query: Query) -> Query:
        """The client sends the tap once more: the same data in a new update with a new id."""
        return self.sends_data(query.data, query.message)

    @action
    def sends_data(self, data: str, message: Message) -> Query:
        """Callback data of one's own making: Telegram does not check that there is a button."""
        return ask(self.telegram, self, data, message)

    # Bots and groups

    @action
    def blocks(self, bot: BotAccount) -> None:
        groups.set_blocked(self.telegram, self.chat(bot), blocked=True)

    @action
    def unblocks(self, bot: BotAccount) -> None:
        groups.set_blocked(self.telegram, self.chat(bot), blocked=False)

    @action
    def deactivates(self) -> None:
        """Deletes the account."""
        self.active = False
        self.telegram.save(self)
        self.telegram.tell("person", person=self.id)

    @action
    def joins(self, chat: Chat) -> None:
        groups.join(self.telegram, chat, self, by=self)

    @action
    def leaves(self, chat: Chat) -> None:
        groups.leave(self.telegram, chat, self)

    @action
    def adds(self, person: Person, chat: Chat) -> None:
        self._is_in(chat)
        groups.join(self.telegram, chat, person, by=self)

    @action
    def adds_bot(self, bot: BotAccount, chat: Chat, *, admin: bool = False) -> None:
        self._is_in(chat)
        groups.add_bot(self.telegram, chat, bot, by=self, admin=admin)

    @action
    def removes(self, user: Person | BotAccount, chat: Chat) -> None:
        self._leads(chat)
        groups.remove(self.telegram, chat, user, by=self)

    @action
    def promotes(self, user: Person | BotAccount, chat: Chat) -> None:
        self._leads(chat)
        groups.set_status(self.telegram, chat, user, "administrator", by=self)

    @action
    def demotes(self, user: Person | BotAccount, chat: Chat) -> None:
        self._leads(chat)
        groups.set_status(self.telegram, chat, user, "member", by=self)

    @action
    def renames(self, chat: Chat, title: str) -> None:
        self._is_in(chat)
        groups.rename(self.telegram, chat, title, by=self)

    @action
    def pins(self, message: Message) -> None:
        self._is_in(message.chat)
        groups.pin_aloud(self.telegram, message, by=self)

    @action
    def upgrades(self, chat: Chat) -> Chat:
        """Makes a supergroup of a group."""
        self._leads(chat)
        return groups.upgrade(self.telegram, chat, by=self)

    def _is_in(self, chat: Chat) -> None:
        if not chat.member(self).is_in or chat.moved_to is not None:
            raise NotPossible(f"{self} is not in {chat}")

    def _leads(self, chat: Chat) -> None:
        self._is_in(chat)
        if not chat.member(self).is_admin:
            raise NotPossible(f"{self} is no admin of {chat}")
