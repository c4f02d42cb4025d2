"""Messages, and how they look through the Bot API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.sandbox.buttons import InlineButton, KeyButton, Markup, inline_rows, key_rows
from bot.sandbox.entities import Entity
from bot.sandbox.media import Media
from bot.sandbox.rendering import render_html

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.bots import BotAccount
    from bot.sandbox.chats import Chat
    from bot.sandbox.polls import Poll


class AnonymousAdmin:
    """Telegram's stand-in for administrators who post in the name of their group."""

    id = 1087968824
    name = "Group"

    def to_api(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.name,
            "username": "GroupAnonymousBot",
        }


ANONYMOUS = AnonymousAdmin()


@dataclass(slots=True, eq=False, repr=False, kw_only=True)
class Message:
    id: int
    chat: Chat
    sender: Account | BotAccount
    date: datetime
    edit_date: datetime | None = None
    text: str | None = None
    entities: tuple[Entity, ...] = ()
    caption: str | None = None
    caption_entities: tuple[Entity, ...] = ()
    media: Media | None = None
    media_group_id: str | None = None
    poll: Poll | None = None
    reply_to: Message | None = None
    thread: int | None = None  # the topic, unless it is General
    as_group: bool = False  # sent in the name of the group
    via: BotAccount | None = None  # who offered it to the sender
    inline_id: str | None = None  # by which that bot knows it
    markup: Markup | None = None  # reply_markup as the bot sent it, of any of its four kinds
    service: Mapping[str, Any] | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)  # contact, location, forward_origin, …
    silent: bool = False
    protected: bool = False
    pinned: bool = False
    deleted: bool = False

    def __post_init__(self) -> None:
        if self.poll is not None:
            self.poll.shown_in.append(self)

    def __repr__(self) -> str:
        what = self.plain or self.poll or self.media or self.service or self.extra
        return f"<message {self.id} of {self.sender!r}: {what}>"

    @property
    def plain(self) -> str:
        return self.text or self.caption or ""

    @property
    def html(self) -> str:
        """The text or caption as HTML: escaped, with its formatting as tags."""
        return render_html(self.plain, self.entities or self.caption_entities)

    @property
    def photo(self) -> Media | None:
        return self._media("photo")

    @property
    def document(self) -> Media | None:
        return self._media("document")

    @property
    def buttons(self) -> list[list[InlineButton]]:
        return inline_rows(self.markup)

    @property
    def bot(self) -> Account | BotAccount:
        """Who hears of its buttons, where it is a bot."""
        return self.via or self.sender

    @property
    def keyboard(self) -> list[list[KeyButton]] | None:
        return key_rows(self.markup)

    def _media(self, kind: str) -> Media | None:
        return self.media if self.media is not None and self.media.kind == kind else None

    def to_api(self, bot: BotAccount, *, with_reply: bool = True) -> dict[str, Any]:
        """The message as `bot` gets it: only its own bot sees an inline keyboard again."""
        data: dict[str, Any] = {
            "message_id": self.id,
            **self._sender_to_api(),
            "chat": self.chat.to_api(),
            "date": int(self.date.timestamp()),
        }
        self._add_place(data)
        if self.text is not None:
            data["text"] = self.text
            if self.entities:
                data["entities"] = [entity.to_api() for entity in self.entities]
        if self.media is not None:
            data[self.media.kind] = self.media.to_api()
        if self.caption:
            data["caption"] = self.caption
            if self.caption_entities:
                data["caption_entities"] = [entity.to_api() for entity in self.caption_entities]
        if self.poll is not None:
            data["poll"] = self.poll.to_api()
        data.update(self.extra)
        if self.service is not None:
            data.update(self.service)
        if self.markup is not None and self.bot is bot and "inline_keyboard" in self.markup:
            data["reply_markup"] = self.markup
        self._add_circumstances(data)
        answered = self._answered if with_reply else None
        if answered is not None and not answered.deleted:
            data["reply_to_message"] = answered.to_api(bot, with_reply=False)
        return data

    def _sender_to_api(self) -> dict[str, Any]:
        """A post in a channel has no author but the channel."""
        if self.chat.is_channel:
            return {"sender_chat": self.chat.to_api()}
        return {"from": (ANONYMOUS if self.as_group else self.sender).to_api()}

    @property
    def _answered(self) -> Message | None:
        """In a topic what answers nothing answers the message that opened it."""
        if self.reply_to is None and self.thread not in (None, self.id):
            return self.chat.messages.get(self.thread or 0)
        return self.reply_to

    def _add_place(self, data: dict[str, Any]) -> None:
        """Topic and sender's tag. Outside of topics an answer's thread is named after its root."""
        if self.chat.kind != "supergroup":
            return
        if self.as_group:
            data["sender_chat"] = self.chat.to_api()
        member = self.chat.member(self.sender)
        if member.title or member.tag:
            data["author_signature" if self.as_group else "sender_tag"] = member.title or member.tag
        if self.thread is not None:
            data |= {"message_thread_id": self.thread, "is_topic_message": True}
        elif self.reply_to is not None:
            data["message_thread_id"] = self.reply_to.root.id

    @property
    def root(self) -> Message:
        """The first message of the answers that led here."""
        message = self
        while message.reply_to is not None:
            message = message.reply_to
        return message

    def _add_circumstances(self, data: dict[str, Any]) -> None:
        if self.via is not None:
            data["via_bot"] = self.via.to_api()
        if self.edit_date is not None:
            data["edit_date"] = int(self.edit_date.timestamp())
        if self.media_group_id is not None:
            data["media_group_id"] = self.media_group_id
        if self.protected:
            data["has_protected_content"] = True
