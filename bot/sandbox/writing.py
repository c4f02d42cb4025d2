"""What people write, send and tap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from bot.sandbox import groups
from bot.sandbox.accounts import Account, action
from bot.sandbox.entities import find_entities, utf16_length
from bot.sandbox.errors import NotPossible
from bot.sandbox.media import MediaKind, Upload
from bot.sandbox.posting import delete, deliver, new_group_id, post
from bot.sandbox.taps import ask, find_button
from bot.sandbox.topics import GENERAL, may_write_in, thread_of

if TYPE_CHECKING:
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.buttons import InlineButton
    from bot.sandbox.chats import Chat
    from bot.sandbox.messages import Message
    from bot.sandbox.queries import Query

MAX_TEXT = 4096  # UTF-16 units; a client cuts longer texts into several messages


class Writer(Account):
    __slots__ = ()

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
    def posts_anonymously(
        self,
        text: str,
        chat: Chat,
        *,
        reply_to: Message | None = None,
        thread: int | None = None,
    ) -> Message:
        """As an administrator in the name of the group; so do all posts of who stays anonymous."""
        if chat.kind != "supergroup" or not chat.member(self).is_admin:
            raise NotPossible(f"{self} cannot post as {chat}")
        return self._sends(
            chat,
            text=text,
            entities=find_entities(text),
            reply_to=reply_to,
            thread=thread,
            as_group=True,
        )

    @action
    def sends_photo(
        self,
        content: bytes,
        caption: str = "",
        chat: Chat | None = None,
        *,
        group: str | None = None,
        thread: int | None = None,
    ) -> Message:
        """`group`: the same media_group_id on several of these makes an album."""
        upload = Upload("", content, "")
        return self._sends_file("photo", upload, caption, chat, group=group, thread=thread)

    @action
    def sends_document(  # noqa: PLR0913 - a file has this many properties
        self,
        content: bytes,
        name: str,
        caption: str = "",
        chat: Chat | None = None,
        *,
        group: str | None = None,
        mime: str = "",
        thread: int | None = None,
    ) -> Message:
        upload = Upload(name, content, mime)
        return self._sends_file("document", upload, caption, chat, group=group, thread=thread)

    @action
    def sends_album(
        self, items: Iterable[tuple[MediaKind, bytes]], caption: str = "", chat: Chat | None = None
    ) -> list[Message]:
        """Several files at once, each an update of its own; the first has the caption."""
        group = new_group_id()
        sent: list[Message] = []
        for kind, content in items:
            upload = Upload("" if kind == "photo" else f"{kind}_{len(sent) + 1}", content, "")
            words = "" if sent else caption
            sent.append(self._sends_file(kind, upload, words, chat, group=group))
        return sent

    @action
    def shares_contact(self, chat: Chat | None = None, *, of: Account | None = None) -> Message:
        person = of or self
        return self._sends(chat, extra={"contact": _contact(person)})

    @action
    def sends_contact(
        self, phone: str, first_name: str, last_name: str = "", chat: Chat | None = None
    ) -> Message:
        """From the address book; Telegram adds whose number it is, when it knows."""
        owner = next((one for one in self.telegram.people.values() if one.phone == phone), None)
        contact: dict[str, Any] = {"phone_number": phone, "first_name": first_name}
        if last_name:
            contact["last_name"] = last_name
        return self._sends(
            chat, extra={"contact": contact | ({"user_id": owner.id} if owner else {})}
        )

    @action
    def sends_location(
        self,
        latitude: float,
        longitude: float,
        chat: Chat | None = None,
        *,
        title: str = "",
        address: str = "",
    ) -> Message:
        """A point on the map; with a title, a place that the map knows."""
        extra: dict[str, Any] = {"location": {"latitude": latitude, "longitude": longitude}}
        if title:
            extra["venue"] = extra | {"title": title, "address": address}
        return self._sends(chat, extra=extra)

    @action
    def edits(
        self,
        message: Message,
        text: str | None = None,
        caption: str | None = None,
        photo: bytes | None = None,
    ) -> Message:
        self._owns(message)
        if message.via is not None:
            raise NotPossible(f"{self} did not write {message!r}")
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
        """One's own; in a group also what others wrote, with the right to."""
        if message.deleted or not message.chat.allows(self, "can_delete_messages"):
            self._owns(message)
        delete(self.telegram, message)

    def _owns(self, message: Message) -> None:
        if message.sender is not self or message.deleted:
            raise NotPossible(f"{self} cannot change {message!r}")

    def _sends_file(
        self,
        kind: MediaKind,
        upload: Upload,
        caption: str,
        chat: Chat | None,
        *,
        group: str | None,
        thread: int | None = None,
    ) -> Message:
        return self._sends(
            chat,
            media=self.telegram.add_media(kind, upload),
            caption=caption or None,
            caption_entities=find_entities(caption),
            media_group_id=group,
            thread=thread,
        )

    def _sends(self, chat: Chat | None, **content: Any) -> Message:
        chat = chat or self.chat()
        self._may_write(chat)
        if chat.bot is None:
            self._settle_place(chat, content)
        message = post(self.telegram, chat, self, **content)
        deliver(self.telegram, message)
        return message

    def _settle_place(self, chat: Chat, content: dict[str, Any]) -> None:
        """The topic, and in whose name; an answer stays in the topic of what it answers."""
        thread = content.get("thread") or thread_of(chat, content.get("reply_to"))
        content["thread"] = None if thread == GENERAL else thread
        content.setdefault("as_group", chat.posts_as_group(self))
        if thread is not None and (not chat.forum or thread not in chat.topics):
            raise NotPossible(f"there is no topic {thread} in {chat}")
        if not may_write_in(chat, thread, self):
            raise NotPossible(f"the topic {thread} of {chat} is closed")

    def _may_write(self, chat: Chat) -> None:
        if chat.is_channel:
            self._may(chat, "can_post_messages")
        elif chat.bot is None:
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


def _contact(person: Account) -> dict[str, Any]:
    contact: dict[str, Any] = {"phone_number": person.phone, "first_name": person.first_name}
    if person.last_name:
        contact["last_name"] = person.last_name
    return contact | {"user_id": person.id}
